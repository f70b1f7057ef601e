import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from './price.ts';
import { mayMove, type Transitions } from './transitions.ts';

export const LISTING_STATES = ['published', 'sold', 'withdrawn', 'hidden'] as const;

/** Where a listing stands. `hidden` is staff's doing, `withdrawn` the seller's. */
export type ListingState = (typeof LISTING_STATES)[number];

/** A listing's life. */
export const LISTING_LIFE: Transitions<ListingState> = {
  published: { to: ['sold', 'withdrawn', 'hidden'] },
  sold: { to: ['published', 'withdrawn', 'hidden'] },
  withdrawn: { to: ['published', 'hidden'] },
  hidden: { to: ['published', 'withdrawn'] },
};

export const MAX_PHOTOS = 10;
export const MAX_STOCK = 9999;
export const MAX_LENGTH_CM = 100_000;

/** The locale key of the reason why this cannot be shown to buyers, or undefined when it can. */
export function refusePublication(item: {
  readonly photos: readonly string[];
  readonly pricePaise: number;
  readonly onHand: number;
}): string | undefined {
  if (item.photos.length === 0) return 'listItem.photos.needed';
  if (item.photos.length > MAX_PHOTOS) return 'listItem.photos.full';
  if (item.pricePaise < MIN_PRICE_PAISE || item.pricePaise > MAX_PRICE_PAISE) return 'listItem.price.outOfRange';
  if (item.onHand < 1 || item.onHand > MAX_STOCK) return 'listItem.stock.outOfRange';
  return undefined;
}

/** The locale key of the reason why its seller may not move a listing so, or undefined when she may. What staff hid stays hidden. */
export function refuseListingMove(move: { from: ListingState; to: ListingState }): string | undefined {
  if (move.from === move.to) return `myItems.already.${move.to}`;
  if (move.to === 'hidden') return 'myItems.notYours';
  if (move.from === 'hidden' && move.to !== 'withdrawn') return 'myItems.already.hidden';
  return mayMove(LISTING_LIFE, move.from, move.to) ? undefined : `myItems.already.${move.from}`;
}

/** A new price so far from the old one is more likely a slip of the finger: asked about before it is believed. */
export function isOddPrice(oldPaise: number, newPaise: number): boolean {
  return newPaise * 2 < oldPaise || newPaise > oldPaise * 3;
}
