import { z } from 'zod';

const reading = z.looseObject({
  count: z.number().optional(),
  length_m: z.number().optional(),
  width_in: z.number().optional(),
  size: z.string().optional(),
  none: z.boolean().optional(),
  ambiguous: z.boolean().optional(),
});
/** What an answer says: how many, how long in metres, how wide in inches, which size, nothing, or what must be asked. */
export type QuantityLabel = z.infer<typeof reading>;

/** A line of the kind `quantities`. */
export const quantityLine = z.looseObject({
  text: z.string(),
  ask: z.enum(['stock', 'length', 'size']).default('stock'),
  expect: reading,
  accept: z.array(reading).default([]),
});
