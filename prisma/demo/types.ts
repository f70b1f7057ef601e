import type { District } from '../../src/domain/district.ts';
import type { PriceUnit } from '../../src/domain/price.ts';

/** Which part of the cloth a picture shows. */
export type ClothView = 'whole' | 'border' | 'anchal';

/** How the ground of a cloth is filled, where the weave alone does not say. */
export type GroundPattern =
  | 'plain'
  | 'stripe'
  | 'check'
  | 'dot'
  | 'buti'
  | 'hajar_buti'
  | 'diagonal'
  | 'net'
  | 'half'
  | 'khes'
  | 'ikat'
  | 'kantha'
  | 'batik';

/** What the drawing needs to know of a cloth. Ids are those of the textile lexicon. */
export interface DemoCloth {
  readonly kind: string;
  readonly weave?: string;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pattern?: GroundPattern;
  readonly seed: number;
}

/** Someone who sells in the demo haat. None of them is a real person or organisation. */
export interface DemoSeller {
  readonly id: string;
  readonly name: string;
  readonly kind: 'weaver' | 'society' | 'organisation' | 'department';
  readonly district: District;
  readonly place: string;
}

/** One item of the demo haat, in the seller's own words and as the facts those words hold. */
export interface DemoListing extends DemoCloth {
  readonly seller: string;
  readonly words: string;
  readonly material?: string;
  readonly pricePaise: number;
  readonly priceUnit: PriceUnit;
  readonly onHand: number;
  readonly lengthCm?: number;
  readonly blousePiece?: boolean;
  readonly district: District;
  readonly place?: string;
  readonly photos: readonly ClothView[];
}
