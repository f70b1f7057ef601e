import { type AmountsRead, pricePlaces } from './price-features.ts';
import learned from './price-weights.json' with { type: 'json' };
import { openRoles } from './weighing.ts';

/** What an amount may be: no price of this item, its price, a bound, or what must be asked back. */
export const ROLES = ['not', 'price', 'max', 'min', 'ask'] as const;

/** How likely an amount is each of them; together they are 1. */
export type Likeness = Readonly<Record<(typeof ROLES)[number], number>>;

const weigh = openRoles(learned, ROLES);

/** Weighs each amount of a message by what stands around it and what the rules made of it, as learned from labelled lines (`npm run learn`). */
export function likelyPrices(read: AmountsRead): readonly Likeness[] {
  return pricePlaces(read).map(weigh);
}
