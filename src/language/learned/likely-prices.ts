import { type AmountsRead, pricePlaces } from './price-features.ts';
import learned from './price-weights.json' with { type: 'json' };
import { openWeighing } from './weighing.ts';

/** What an amount may be: no price of this item, its price, a bound, or what must be asked back. */
export const ROLES = ['not', 'price', 'max', 'min', 'ask'] as const;

/** How likely an amount is each of them; together they are 1. */
export type Likeness = Readonly<Record<(typeof ROLES)[number], number>>;

const weigh = openWeighing(learned);

/** Weighs each amount of a message by what stands around it and what the rules made of it, as learned from labelled lines (`npm run learn`). */
export function likelyPrices(read: AmountsRead): readonly Likeness[] {
  return pricePlaces(read).map((places) => {
    const shares = weigh(places);
    const share = (role: string) => shares[learned.labels.indexOf(role)] ?? 0;
    return { not: share('not'), price: share('price'), max: share('max'), min: share('min'), ask: share('ask') };
  });
}
