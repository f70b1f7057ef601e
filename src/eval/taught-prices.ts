import { z } from 'zod';
import type { ROLES } from '../language/learned/likely-prices.ts';
import { pricePlaces } from '../language/learned/price-features.ts';
import { normalise } from '../language/normalise.ts';
import { findAmounts } from '../language/price-amounts.ts';
import { priceTokens } from '../language/price-tokens.ts';
import { priceByRules } from '../language/prices.ts';
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
  return raw
    .map((each) => line.parse(each))
    .flatMap(({ text, ctx, expect, accept }) => {
      const tokens = priceTokens(normalise(text));
      const amounts = findAmounts(tokens);
      const places = pricePlaces({ amounts, tokens, asked: ctx, byRules: priceByRules(tokens, ctx) });
      return amounts.flatMap(({ rupees }, index) => {
        const role = roleOf(rupees, { expect, accept });
        if (role === undefined) return [];
        // Bounds of what somebody asks for her work are asked back.
        const label = ctx === 'answer' && (role === 'max' || role === 'min') ? 'ask' : role;
        return [{ places: places[index] ?? [], label }];
      });
    });
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
