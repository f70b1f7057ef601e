import type { Token } from '../normalise.ts';
import type { Amount } from '../price-amounts.ts';
import { type Asked, pricePlaces } from './price-features.ts';
import learned from './price-weights.json' with { type: 'json' };
import { openWeighing } from './weighing.ts';

/** What an amount may be: no price of this item, its price, a bound, or what must be asked back. */
export const ROLES = ['not', 'price', 'max', 'min', 'ask'] as const;

/** How likely an amount is each of them; together they are 1. */
export type Likeness = Readonly<Record<(typeof ROLES)[number], number>>;

const weigh = openWeighing(learned);

/** Weighs each amount of a message by what stands around it, as learned from labelled lines (`npm run learn`). */
export function likelyPrices(amounts: readonly Amount[], tokens: readonly Token[], asked: Asked): readonly Likeness[] {
  return pricePlaces(amounts, tokens, asked).map((places) => {
    const shares = weigh(places);
    const share = (role: string) => shares[learned.labels.indexOf(role)] ?? 0;
    return { not: share('not'), price: share('price'), max: share('max'), min: share('min'), ask: share('ask') };
  });
}
