import { z } from 'zod';
import { readQuantity } from '../language/quantities.ts';
import type { Evaluate } from './evaluation.ts';
import { has, judge } from './judge.ts';

type Ask = 'stock' | 'length' | 'size';

const line = z.looseObject({
  text: z.string(),
  ask: z.enum(['stock', 'length', 'size']).default('stock'),
  expect: z.unknown(),
  accept: z.array(z.unknown()).default([]),
});

/** How many, how long, how wide or which size, as the answer to one question. */
export const evaluateQuantities: Evaluate = async (lines) =>
  judge(
    lines.map(({ id, raw }) => {
      const { text, ask, expect, accept } = line.parse(raw);
      return { id, text: `${text} [${ask}]`, expect, accept, got: quantityIn(text, ask) };
    }),
    {
      isValue: ({ got }) => !has(got, 'none') && !has(got, 'ambiguous'),
      isQuestion: ({ got }) => has(got, 'ambiguous'),
    },
  );

function quantityIn(text: string, ask: Ask): unknown {
  const reading = readQuantity(text, ask);
  if (reading.kind === 'count') return { count: reading.count };
  if (reading.kind === 'length') return { length_m: Math.round(reading.cm) / 100 };
  if (reading.kind === 'width') return { width_in: reading.inches };
  if (reading.kind === 'size') return { size: reading.size };
  return { [reading.kind]: true };
}
