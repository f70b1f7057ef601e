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

/** Whether the listing's state may change so. */
export function mayChangeListing(from: ListingState, to: ListingState): boolean {
  return mayMove(LISTING_LIFE, from, to);
}
