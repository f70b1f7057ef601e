import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Evaluate } from './evaluation.ts';
import { readLabelledLines } from './labelled-lines.ts';

// `npm run eval -- <kind> <file.jsonl> [--catalogue catalogue.jsonl] [--out got.jsonl]` prints one line per miss and, last, one
// JSON line with the counts.

/** One file per kind, loaded only when it is asked for. */
const KINDS: Readonly<Record<string, () => Promise<Evaluate>>> = {
  prices: async () => (await import('./prices.ts')).evaluatePrices,
  quantities: async () => (await import('./quantities.ts')).evaluateQuantities,
  intents: async () => (await import('./intents.ts')).evaluateIntents,
  captions: async () => (await import('./captions.ts')).evaluateCaptions,
  queries: async () => (await import('./queries.ts')).evaluateQueries,
};

const { values, positionals } = parseArgs({
  options: { catalogue: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});
const [kind = '', file] = positionals;
const load = KINDS[kind];
if (load === undefined || file === undefined) {
  process.stderr.write(
    `Expected: npm run eval -- <${Object.keys(KINDS).join('|')}> <file.jsonl> [--catalogue catalogue.jsonl] [--out got.jsonl]\n`,
  );
  process.exit(2);
}
const catalogue = values.catalogue === undefined ? [] : await readLabelledLines(values.catalogue);
const evaluate = await load();
const { lines, figures } = await evaluate(await readLabelledLines(file), catalogue);
const misses = lines.flatMap(({ miss }) => miss ?? []);
for (const miss of misses) process.stdout.write(`${miss}\n`);
if (values.out !== undefined)
  await writeFile(values.out, lines.map(({ id, got }) => `${JSON.stringify({ id, got })}\n`).join(''));
const counts = { kind, total: lines.length, right: lines.length - misses.length, wrong: misses.length };
process.stdout.write(`${JSON.stringify({ ...counts, ...figures })}\n`);
