import { z } from 'zod';
import { readPrice } from '../language/prices.ts';
import type { Evaluate } from './evaluation.ts';
import { has, judge } from './judge.ts';

const line = z.looseObject({
  text: z.string(),
  ctx: z.enum(['answer', 'search']).default('answer'),
  expect: z.unknown(),
  accept: z.array(z.unknown()).default([]),
});

/** Prices, in rupees: an amount, bounds, a question, or none. */
export const evaluatePrices: Evaluate = async (lines) =>
  judge(
    lines.map(({ id, raw }) => {
      const { text, ctx, expect, accept } = line.parse(raw);
      return { id, text: `${text} [${ctx}]`, expect, accept, got: priceIn(text, ctx) };
    }),
    {
      isValue: ({ got }) => !has(got, 'none') && !has(got, 'ambiguous'),
      isQuestion: ({ got }) => has(got, 'ambiguous'),
    },
  );

function priceIn(text: string, ctx: 'answer' | 'search'): unknown {
  const reading = readPrice(text, ctx);
  if (reading.kind === 'amount') return { amount: reading.paise / 100 };
  if (reading.kind !== 'bounds') return { [reading.kind]: true };
  return {
    ...(reading.minPaise !== undefined && { min: reading.minPaise / 100 }),
    ...(reading.maxPaise !== undefined && { max: reading.maxPaise / 100 }),
  };
}
