import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { COUNT_PLACES } from '../language/learned/count-features.ts';
import { INTENT_PLACES } from '../language/learned/features.ts';
import { MEASURE_PLACES } from '../language/learned/measure-features.ts';
import { PRICE_PLACES } from '../language/learned/price-features.ts';
import { TERM_PLACES } from '../language/learned/term-features.ts';
import { readLabelledLines } from './labelled-lines.ts';
import { taughtCounts } from './taught-counts.ts';
import { taughtIntents } from './taught-intents.ts';
import { taughtMeasures } from './taught-measures.ts';
import { taughtCaptionPrices, taughtPrices, taughtTold } from './taught-prices.ts';
import { taughtSearchTerms, taughtTerms } from './taught-terms.ts';
import { type Learned, learn, type Taught } from './training.ts';

// `npm run learn` teaches the readers that go by likeness anew, from labelled lines, and writes their weights down; one kind alone by
// its name (`npm run learn -- quantities`). Lines kept in files
// of their own (`*-unseen.jsonl`) show how well they read what they were not taught.

/** One step of a weight; the largest is seven of them. */
const STEP = 0.5;
const LINES = new URL('../../tests/language/', import.meta.url);
const WEIGHTS = new URL('../language/learned/', import.meta.url);

const SEARCHES = ['', '-two', '-three', '-four', '-five', '-six', '-seven'].map((set) => `searches${set}`);

const only = process.argv[2];
for (const [kind, name, places, teachers] of [
  ['intents', 'intent', INTENT_PLACES, [[taughtIntents, 'intents', 'intents-taught']]],
  [
    'prices',
    'price',
    PRICE_PLACES,
    [
      [taughtPrices, 'prices', 'prices-taught'],
      [taughtTold, 'prices'],
      [taughtCaptionPrices, 'captions', 'captions-taught'],
    ],
  ],
  [
    'captions',
    'term',
    TERM_PLACES,
    [
      [taughtTerms, 'captions', 'captions-taught'],
      [taughtSearchTerms, 'queries', ...SEARCHES, 'searches-taught'],
    ],
  ],
  ['quantities', 'count', COUNT_PLACES, [[taughtCounts, 'quantities', 'quantities-taught']]],
  ['quantities', 'measure', MEASURE_PLACES, [[taughtMeasures, 'quantities', 'quantities-taught']]],
] as const) {
  if (only !== undefined && only !== kind) continue;
  const taught: Taught[] = [];
  const lines = new Map<string, number>();
  for (const [teach, ...sets] of teachers) {
    for (const set of sets) {
      const raw = (await readLabelledLines(fileURLToPath(new URL(`${set}.jsonl`, LINES)))).map((each) => each.raw);
      lines.set(set, raw.length);
      for (const each of teach(raw)) taught.push(each);
    }
  }
  const learned = learn(taught, places);
  const count = [...lines.values()].reduce((sum, each) => sum + each);
  const written = { lines: count, labels: learned.labels, places, step: STEP, weights: packed(learned) };
  await writeFile(new URL(`${name}-weights.json`, WEIGHTS), `${JSON.stringify(written)}\n`);
  process.stdout.write(`Learned ${learned.labels.length} kinds of ${name} from ${count} lines.\n`);
}

/** Two weights a byte, in steps, each kept 8 higher. */
function packed({ weights }: Learned): string {
  const stepOf = (weight = 0) => Math.max(-7, Math.min(7, Math.round(weight / STEP))) + 8;
  const bytes = Uint8Array.from({ length: Math.ceil(weights.length / 2) }, (_, at) => {
    return (stepOf(weights[at * 2]) << 4) | stepOf(weights[at * 2 + 1]);
  });
  return Buffer.from(bytes).toString('base64');
}
