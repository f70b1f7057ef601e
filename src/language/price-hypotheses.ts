import { LEAST, restOf } from './hypotheses.ts';
import type { Likeness } from './learned/likely-prices.ts';
import type { Asked } from './learned/price-features.ts';
import type { Amount } from './price-amounts.ts';
import { toPaise } from './price-reading.ts';

/** An amount, and what it most likely is. */
export interface Weighed {
  readonly amount: Amount;
  readonly likely: Likeness;
}

/** What a whole line may say, and how likely that is among all it may say. */
export interface Likely {
  readonly says: 'value' | 'none' | 'ask';
  readonly share: number;
  /** The amounts of a value. */
  readonly amounts: readonly Amount[];
  readonly pricePaise?: number;
  readonly minPaise?: number;
  readonly maxPaise?: number;
}

/** The likeliest of all that a line's amounts may be together. There must be one amount at least. */
export function likeliest(weighed: readonly Weighed[], asked: Asked): Likely {
  const all = hypotheses(weighed, asked);
  const total = all.reduce((sum, { share }) => sum + share, 0);
  const best = all.reduce((most, each) => (each.share > most.share ? each : most));
  return { ...best, share: best.share / total };
}

function hypotheses(weighed: readonly Weighed[], asked: Asked): readonly Likely[] {
  const none = restOf(weighed, []);
  const open = weighed.reduce((share, { likely }) => share * (likely.ask + likely.not), 1) - none;
  // Who tells of one item tells one price of it.
  const asks = asked === 'caption' ? open : open + twoPrices(weighed) + besideDoubt(weighed);
  const apart = weighed.filter(
    (one, index) => !weighed.slice(0, index).some((other) => paiseOf(other) === paiseOf(one)),
  );
  return [
    { says: 'none', share: none, amounts: [] },
    { says: 'ask', share: Math.max(asks, LEAST), amounts: [] },
    ...apart.flatMap((one) => valuesOf(one, weighed, asked)),
  ];
}

/** How likely one is a price and another what must be asked. */
function besideDoubt(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, one) => {
    const others = weighed.filter((other) => other.amount.not !== 'other' && paiseOf(other) !== paiseOf(one));
    const open = others.reduce((share, { likely }) => share * (likely.ask + likely.not), 1);
    const none = others.reduce((share, { likely }) => share * likely.not, 1);
    return sum + one.likely.price * (open - none);
  }, 0);
}

/** How likely two of them are prices: of two things, so that neither can be taken. */
function twoPrices(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, one, index) => {
    const others = weighed.slice(index + 1).filter((other) => paiseOf(other) !== paiseOf(one));
    return others.reduce(
      (more, other) => more + one.likely.price * other.likely.price * restOf(weighed, [one, other]),
      sum,
    );
  }, 0);
}

/** One amount as the price or a bound, all others being none; said twice, it is one. In a search, also as the least beside a most. */
function valuesOf(one: Weighed, weighed: readonly Weighed[], asked: Asked): readonly Likely[] {
  const paise = paiseOf(one);
  const same = weighed.filter((each) => paiseOf(each) === paise);
  const rest = restOf(weighed, same);
  const share = (role: keyof Likeness) => Math.max(LEAST, ...same.map(({ likely }) => likely[role])) * rest;
  const amounts = [one.amount];
  const price: Likely = { says: 'value', share: share('price'), amounts, pricePaise: paise };
  if (asked !== 'search') return [price];
  const above = weighed.filter((each) => paiseOf(each) > paise);
  return [
    price,
    { says: 'value', share: share('max'), amounts, maxPaise: paise },
    { says: 'value', share: share('min'), amounts, minPaise: paise },
    ...above.map(
      (other): Likely => ({
        says: 'value',
        share: one.likely.min * other.likely.max * restOf(weighed, [one, other]),
        amounts: [one.amount, other.amount],
        ...{ minPaise: paise, maxPaise: paiseOf(other) },
      }),
    ),
  ];
}

function paiseOf({ amount }: Weighed): number {
  return toPaise(amount.rupees[0] ?? 0);
}
