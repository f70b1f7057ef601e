import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { COUNT_PLACES } from '../language/learned/count-features.ts';
import { INTENT_PLACES } from '../language/learned/features.ts';
import { PRICE_PLACES } from '../language/learned/price-features.ts';
import { readLabelledLines } from './labelled-lines.ts';
import { taughtCounts } from './taught-counts.ts';
import { taughtIntents } from './taught-intents.ts';
import { taughtPrices } from './taught-prices.ts';
import { type Learned, learn } from './training.ts';

// `npm run learn` teaches the readers that go by likeness anew, from labelled lines, and writes their weights down; one kind alone by
// its name (`npm run learn -- quantities`). Lines kept in files
// of their own (`*-unseen.jsonl`) show how well they read what they were not taught.

/** One step of a weight; the largest is seven of them. */
const STEP = 0.5;
const LINES = new URL('../../tests/language/', import.meta.url);
const WEIGHTS = new URL('../language/learned/', import.meta.url);

const only = process.argv[2];
for (const [kind, name, teach, places] of [
  ['intents', 'intent', taughtIntents, INTENT_PLACES],
  ['prices', 'price', taughtPrices, PRICE_PLACES],
  ['quantities', 'count', taughtCounts, COUNT_PLACES],
] as const) {
  if (only !== undefined && only !== kind) continue;
  const files = [kind, `${kind}-taught`].map((file) => fileURLToPath(new URL(`${file}.jsonl`, LINES)));
  const lines = (await Promise.all(files.map(readLabelledLines))).flat();
  const learned = learn(teach(lines.map(({ raw }) => raw)), places);
  const written = { lines: lines.length, labels: learned.labels, places, step: STEP, weights: packed(learned) };
  await writeFile(new URL(`${name}-weights.json`, WEIGHTS), `${JSON.stringify(written)}\n`);
  process.stdout.write(`Learned ${learned.labels.length} kinds of ${kind} from ${lines.length} lines.\n`);
}

/** Two weights a byte, in steps, each kept 8 higher. */
function packed({ weights }: Learned): string {
  const stepOf = (weight = 0) => Math.max(-7, Math.min(7, Math.round(weight / STEP))) + 8;
  const bytes = Uint8Array.from({ length: Math.ceil(weights.length / 2) }, (_, at) => {
    return (stepOf(weights[at * 2]) << 4) | stepOf(weights[at * 2 + 1]);
  });
  return Buffer.from(bytes).toString('base64');
}
