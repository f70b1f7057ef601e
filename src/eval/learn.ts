import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { heardLine } from '../language/learned/features.ts';
import { readLabelledLines } from './labelled-lines.ts';
import { type Learned, learn } from './training.ts';

// `npm run learn` teaches the reader of wishes anew from labelled lines of the kind `intents` and writes its weights down. Lines
// whose `set` is "unseen" are left out: they show how well it hears what it was not taught.

const WEIGHTS = fileURLToPath(new URL('../language/learned/weights.json', import.meta.url));
/** One step of a weight; the largest is seven of them. */
const STEP = 0.35;

const line = z.looseObject({
  text: z.string(),
  role: z.string().optional(),
  ctx: z.string().default('idle'),
  expect: z.string(),
  set: z.string().optional(),
});

const files = process.argv.slice(2);
const labelled = (await Promise.all(files.map(readLabelledLines))).flat().map(({ raw }) => line.parse(raw));
const taught = labelled
  .filter(({ set }) => set !== 'unseen')
  .map(({ text, ctx, role, expect }) => ({ line: heardLine(text, ctx, role), intent: expect }));
const learned = learn(taught);
await writeFile(
  WEIGHTS,
  `${JSON.stringify({ lines: taught.length, intents: learned.intents, step: STEP, weights: packed(learned) })}\n`,
);
process.stdout.write(`Learned ${learned.intents.length} intents from ${taught.length} lines.\n`);

/** Two weights a byte, in steps, each kept 8 higher. */
function packed({ weights }: Learned): string {
  const stepOf = (weight = 0) => Math.max(-7, Math.min(7, Math.round(weight / STEP))) + 8;
  const bytes = Uint8Array.from({ length: Math.ceil(weights.length / 2) }, (_, at) => {
    return (stepOf(weights[at * 2]) << 4) | stepOf(weights[at * 2 + 1]);
  });
  return Buffer.from(bytes).toString('base64');
}
