import { z } from 'zod';
import { heardWords } from '../language/captions.ts';
import { splitItems } from '../language/items.ts';
import type { ROLES } from '../language/learned/likely-prices.ts';
import { type Asked, pricePlaces } from '../language/learned/price-features.ts';
import { normalise } from '../language/normalise.ts';
import { findAmounts } from '../language/price-amounts.ts';
import { priceTokens } from '../language/price-tokens.ts';
import { priceByRules, readPrice } from '../language/prices.ts';
import type { Taught } from './training.ts';

const reading = z.looseObject({
  amount: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  none: z.boolean().optional(),
  ambiguous: z.boolean().optional(),
});
type Reading = z.infer<typeof reading>;

const line = z.looseObject({
  text: z.string(),
  ctx: z.enum(['answer', 'search']).default('answer'),
  expect: reading,
  accept: z.array(reading).default([]),
});

/** Lines of the kind `prices`, amount by amount: what each is in its line. Where two readings are right nothing is learned. */
export function taughtPrices(raw: readonly unknown[]): readonly Taught[] {
  return raw.map((each) => line.parse(each)).flatMap((each) => taughtAs(each.ctx, each));
}

/** Answers of the kind `prices` as if they had been told of an item, unasked. */
export function taughtTold(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => line.parse(each))
    .filter(({ ctx }) => ctx === 'answer')
    .flatMap((each) => taughtAs('caption', each));
}

function taughtAs(asked: Asked, { text, expect, accept }: z.infer<typeof line>): readonly Taught[] {
  const tokens = priceTokens(normalise(text));
  const amounts = findAmounts(tokens);
  const places = pricePlaces({ amounts, tokens, asked, byRules: priceByRules(tokens, asked) });
  return amounts.flatMap(({ rupees }, index) => {
    const role = roleOf(rupees, { expect, accept });
    if (role === undefined) return [];
    // Bounds of what somebody asks for her work are asked back.
    const label = asked !== 'search' && (role === 'max' || role === 'min') ? 'ask' : role;
    return [{ places: places[index] ?? [], label }];
  });
}

const caption = z.looseObject({
  text: z.string(),
  expect: z.looseObject({ price: z.number().optional(), items: z.number().optional() }),
});

/** Lines of the kind `captions`, amount by amount: the price of the item, or none. Of several items each has its own, as the rules part them. */
export function taughtCaptionPrices(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => caption.parse(each))
    .flatMap(({ text, expect }) => {
      const prices = expect.items === undefined ? [expect.price] : splitItems(text).map(priceOf);
      if (prices.length === 0) return [];
      const tokens = priceTokens(heardWords(normalise(text)).plain);
      const amounts = findAmounts(tokens);
      const byRules = priceByRules(tokens, 'caption');
      const places = pricePlaces({ amounts, tokens, asked: 'caption', byRules });
      return amounts.map(({ rupees }, index) => ({
        places: places[index] ?? [],
        label: rupees.some((each) => prices.includes(each)) ? 'price' : 'not',
      }));
    });
}

function priceOf(item: string): number | undefined {
  const reading = readPrice(item, 'caption');
  return reading.kind === 'amount' ? reading.paise / 100 : undefined;
}

function roleOf(
  rupees: readonly number[],
  { expect, accept }: { readonly expect: Reading; readonly accept: readonly Reading[] },
): (typeof ROLES)[number] | undefined {
  const is = (value: number | undefined) => value !== undefined && rupees.includes(value);
  if (is(expect.amount)) return 'price';
  if (is(expect.max)) return 'max';
  if (is(expect.min)) return 'min';
  if (expect.ambiguous !== true) return 'not';
  return accept.some(({ amount, max, none }) => is(amount) || is(max) || none === true) ? undefined : 'ask';
}
