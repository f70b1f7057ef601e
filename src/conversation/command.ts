import type { District } from '../domain/district.ts';
import type { Language } from '../domain/language.ts';
import type { OrderState } from '../domain/order.ts';
import type { PriceUnit } from '../domain/price.ts';
import type { SellerKind } from '../domain/seller.ts';
import type { LinkCommand } from './link-command.ts';
import type { NewsCommand } from './news-command.ts';
import type { PeopleCommand } from './people-command.ts';
import type { StaffCommand } from './staff-command.ts';

/** All that an item for sale is, as its seller confirmed it. */
export interface ListingFacts {
  readonly kind: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pricePaise: number;
  readonly priceUnit: PriceUnit;
  /** The lowest offer she wants to hear of. */
  readonly floorPaise?: number;
  readonly onHand: number;
  readonly lengthCm?: number;
  readonly blousePiece?: boolean;
  readonly district?: District;
  readonly place?: string;
  /** Whether the place was said of this item; else it is the seller's own, once she is known. */
  readonly placeSaid: boolean;
  readonly words: string;
  readonly photos: readonly string[];
}

/** One change to an item already on the haat. */
export type ListingChange =
  | { readonly what: 'price'; readonly paise: number }
  /** How many are there for sale now, beside those that orders hold; `sold`: since so many went. */
  | { readonly what: 'stock'; readonly count: number; readonly sold?: number }
  | { readonly what: 'photos'; readonly photos: readonly string[]; readonly instead: boolean }
  /** The lowest offer she wants to hear of; null: any. */
  | { readonly what: 'floor'; readonly paise: number | null }
  /** What it is, said otherwise; absent stays. */
  | {
      readonly what: 'facts';
      readonly colours?: readonly string[];
      readonly borderColours?: readonly string[];
      readonly lengthCm?: number;
    }
  | { readonly what: 'sold'; readonly sold?: number }
  | { readonly what: 'withdrawn' }
  | { readonly what: 'published'; readonly count?: number; readonly sold?: number };

/** What is passed on from one side of a talk to the other. */
export interface Said {
  readonly text: string;
  /** Kept photos, by content hash. */
  readonly photos: readonly string[];
  /** A kept voice note, by content hash. */
  readonly voice?: string;
}

/** An order's parcel, by the number it may be followed by. */
export interface Numbered {
  readonly code: string;
  readonly tracking: string;
}

/** A change to the world that a flow decided on. Carried out in the transaction that saves the turn; all or nothing. */
export type Command =
  | NewsCommand
  | PeopleCommand
  | LinkCommand
  | StaffCommand
  /** In the name of one of the person's sellers; of her own, when none is named. */
  | { readonly do: 'publishListing'; readonly with: ListingFacts & { readonly sellerId?: string } }
  | { readonly do: 'changeListing'; readonly with: { readonly code: string; readonly change: ListingChange } }
  | {
      readonly do: 'registerSeller';
      readonly with: {
        readonly name: string;
        readonly district: District;
        readonly place?: string;
        readonly kind: SellerKind;
        /** The society that looks after her, by its id; empty when staff do. Absent when she registers herself. */
        readonly forSomebody?: string;
      };
    }
  | { readonly do: 'setLanguage'; readonly with: { readonly language: Language } }
  | {
      readonly do: 'placeOrder';
      readonly with: {
        readonly code: string;
        readonly quantity: number;
        readonly name: string;
        readonly address: string;
        readonly pin: string;
      };
    }
  | { readonly do: 'noteParcel'; readonly with: Numbered & { readonly also?: readonly Numbered[] } }
  | {
      readonly do: 'moveOrder';
      readonly with: {
        readonly code: string;
        readonly to: OrderState;
        readonly tracking?: string;
        /** Whether she declines since it is sold elsewhere: if none is left then, it comes down. */
        readonly gone?: boolean;
        /** Her words with a yes that tell more than that: the buyer is told them. */
        readonly said?: string;
        /** Others that move alike, each with its parcel's number. */
        readonly also?: readonly { readonly code: string; readonly tracking?: string }[];
      };
    }
  /** A buyer's first words about an item, or whatever more she has to say of it. */
  | { readonly do: 'askSeller'; readonly with: { readonly item: string; readonly said: Said } }
  /** So many of what was ordered, in place of as many as there are now. */
  | { readonly do: 'recountOrder'; readonly with: { readonly code: string; readonly count: number } }
  /** So much for each of so many; of one, where no count is said. */
  | {
      readonly do: 'makeOffer';
      readonly with: { readonly item: string; readonly paise: number; readonly count?: number };
    }
  | {
      readonly do: 'answerOffer';
      readonly with: {
        readonly talk: string;
        readonly to: 'agreed' | 'declined' | 'countered';
        readonly paise?: number;
        /** Whether she declines since it is sold elsewhere: if none is left then, it comes down. */
        readonly gone?: boolean;
      };
    }
  /** She does not order after all; what was held for her is let go. */
  | { readonly do: 'giveUpOrder'; readonly with: { readonly item: string } }
  /** Words within a talk; `named` is the price in paise that a seller names in them. */
  | {
      readonly do: 'sayInTalk';
      readonly with: {
        readonly talk: string;
        readonly said: Said;
        readonly named?: { readonly paise: number; readonly count: number };
      };
    }
  /** Words about an order for its other side; the talk about its item goes on with them, or begins. */
  | { readonly do: 'sayOfOrder'; readonly with: { readonly order: string; readonly said: Said } }
  | { readonly do: 'blockTalk' | 'unblockTalk' | 'reportTalk'; readonly with: { readonly talk: string } }
  | {
      readonly do: 'keepAddress';
      readonly with: {
        readonly name: string;
        readonly address: string;
        readonly pin: string;
        /** Her orders that are to go there too, by their codes. */
        readonly orders?: readonly string[];
      };
    }
  | { readonly do: 'askForPerson'; readonly with: Readonly<Record<string, never>> };
