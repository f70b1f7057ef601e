import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { COUNT_PLACES } from '../language/learned/count-features.ts';
import { INTENT_PLACES } from '../language/learned/features.ts';
import { MEASURE_PLACES } from '../language/learned/measure-features.ts';
import { PRICE_PLACES } from '../language/learned/price-features.ts';
import { TERM_PLACES } from '../language/learned/term-features.ts';
import { LETTER_OF_ZERO } from '../language/learned/weighing.ts';
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

/** One step of a weight; the largest is so many of them. */
const STEP = 0.4;
const LARGEST = 28;
const LINES = new URL('../../tests/language/', import.meta.url);
const WEIGHTS = new URL('../language/learned/', import.meta.url);

const SEARCHES = ['', '-two', '-three', '-four', '-five', '-six', '-seven'].map((set) => `searches${set}`);

const KINDS = [
  [
    'captions',
    'term',
    TERM_PLACES,
    [
      [taughtTerms, 'captions', 'captions-taught'],
      [taughtSearchTerms, 'queries', ...SEARCHES, 'searches-taught'],
    ],
  ],
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
  ['quantities', 'count', COUNT_PLACES, [[taughtCounts, 'quantities', 'quantities-taught']]],
  ['quantities', 'measure', MEASURE_PLACES, [[taughtMeasures, 'quantities', 'quantities-taught']]],
  ['intents', 'intent', INTENT_PLACES, [[taughtIntents, 'intents', 'intents-taught']]],
] as const;

const only = process.argv[2];
// Each in a process of its own: the prices of captions are learned with what was just learned of terms.
if (only === undefined) for (const kind of new Set(KINDS.map(([each]) => each))) run(kind);
else for (const each of KINDS.filter(([kind]) => kind === only)) await teach(each);

function run(kind: string): void {
  const program = fileURLToPath(new URL('../../run.mjs', import.meta.url));
  execFileSync(process.execPath, [program, fileURLToPath(import.meta.url), kind], { stdio: 'inherit' });
}

async function teach([, name, places, teachers]: (typeof KINDS)[number]): Promise<void> {
  const taught: Taught[] = [];
  const lines = new Map<string, number>();
  for (const [teacher, ...sets] of teachers) {
    for (const set of sets) {
      const raw = (await readLabelledLines(fileURLToPath(new URL(`${set}.jsonl`, LINES)))).map((each) => each.raw);
      lines.set(set, raw.length);
      for (const each of teacher(raw)) taught.push(each);
    }
  }
  const learned = learn(taught, places);
  const count = [...lines.values()].reduce((sum, each) => sum + each);
  const written = { lines: count, labels: learned.labels, places, step: STEP, weights: packed(learned) };
  await writeFile(new URL(`${name}-weights.json`, WEIGHTS), `${JSON.stringify(written)}\n`);
  process.stdout.write(`Learned ${learned.labels.length} kinds of ${name} from ${count} lines.\n`);
}

/** A letter for each weight, in steps. */
function packed({ weights }: Learned): string {
  const letters = Uint8Array.from(weights, (weight) => {
    const steps = Math.round(weight / STEP);
    return Math.max(-LARGEST, Math.min(LARGEST, steps)) + LETTER_OF_ZERO;
  });
  return Buffer.from(letters.buffer).toString('latin1');
}
