import type { PriceUnit } from '../domain/price.ts';

/** All that is kept about a person, for herself, in short. */
export interface OwnData {
  readonly name: string;
  readonly language: string;
  /** The day of her first word, as 2026-11-23. */
  readonly since: string;
  readonly places: readonly { readonly channel: string; readonly phone?: string }[];
  readonly addresses: readonly string[];
  readonly sellers: readonly { readonly name: string; readonly place: string; readonly items: readonly string[] }[];
  /** Codes of orders, with where each stands. */
  readonly bought: readonly { readonly code: string; readonly state: string }[];
  readonly sold: readonly { readonly code: string; readonly state: string }[];
  readonly talks: readonly string[];
  readonly consents: readonly { readonly answer: string; readonly on: string }[];
  readonly roles: readonly string[];
  /** How many messages she wrote that are kept. */
  readonly messages: number;
}

/** One kept thing in full, with the day it is of. Of a talk or an order it holds her own side only. */
export type KeptThing = { readonly on: string } & (
  | {
      readonly kind: 'item';
      readonly code: string;
      readonly is: { readonly kind: string; readonly weave?: string; readonly colours: readonly string[] };
      readonly pricePaise: number;
      readonly priceUnit: PriceUnit;
      readonly floorPaise?: number;
      readonly onHand: number;
      readonly words: string;
      readonly photos: readonly string[];
    }
  | {
      readonly kind: 'bought' | 'sold';
      readonly code: string;
      readonly itemCode: string;
      readonly quantity: number;
      readonly priceUnit: PriceUnit;
      readonly totalPaise: number;
      readonly state: string;
      /** Where it goes, as she gave it. */
      readonly to?: string;
    }
  | {
      readonly kind: 'talk';
      readonly code: string;
      readonly itemCode: string;
      readonly text: string;
      readonly photos: readonly string[];
      readonly voice?: string;
    }
  | { readonly kind: 'offer'; readonly code: string; readonly itemCode: string; readonly paise: number }
  | { readonly kind: 'report'; readonly code: string }
  | { readonly kind: 'wantedPerson' }
  | {
      readonly kind: 'consent';
      readonly channel: string;
      readonly answer: string;
      /** What was shown to her then; empty after a stop word. */
      readonly words: string;
      readonly version: string;
    }
  | { readonly kind: 'wrote'; readonly text: string; readonly beside: readonly WrittenBeside[] }
);

/** What came with a message beside words. */
export type WrittenBeside = 'photo' | 'voice' | 'place' | 'number' | 'other';

/** Look-ups about her own data. */
export interface DataLook {
  all(): Promise<OwnData>;
  /** Every kept thing, the oldest first within its kind, as it stood then. */
  everything(until: Date): Promise<readonly KeptThing[]>;
  /** The codes of orders at a seller that would have nobody left. */
  obstacles(): Promise<readonly string[]>;
}
