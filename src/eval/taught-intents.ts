import { z } from 'zod';
import { featurePlaces, heardLine } from '../language/learned/features.ts';
import type { Taught } from './training.ts';

const line = z.looseObject({
  text: z.string(),
  role: z.string().optional(),
  ctx: z.string().default('idle'),
  expect: z.string(),
});

/** Lines of the kind `intents`, as they are learned from. */
export function taughtIntents(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => line.parse(each))
    .map(({ text, ctx, role, expect }) => ({ places: featurePlaces(heardLine(text, ctx, role)), label: expect }));
}
