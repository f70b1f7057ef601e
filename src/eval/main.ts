import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Evaluate, LabelledLine } from './evaluation.ts';

// `npm run eval -- <kind> <file.jsonl> [--catalogue catalogue.jsonl] [--out got.jsonl]` prints one line per miss and, last, one
// JSON line with the counts.

/** One file per kind, loaded only when it is asked for. */
const KINDS: Readonly<Record<string, () => Promise<Evaluate>>> = {
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
const catalogue = values.catalogue === undefined ? [] : await readLines(values.catalogue);
const evaluate = await load();
const { lines, figures } = await evaluate(await readLines(file), catalogue);
const misses = lines.flatMap(({ miss }) => miss ?? []);
for (const miss of misses) process.stdout.write(`${miss}\n`);
if (values.out !== undefined)
  await writeFile(values.out, lines.map(({ id, got }) => `${JSON.stringify({ id, got })}\n`).join(''));
const counts = { kind, total: lines.length, right: lines.length - misses.length, wrong: misses.length };
process.stdout.write(`${JSON.stringify({ ...counts, ...figures })}\n`);

/** The lines of a JSONL file; one without an id is called by its number, counted from 1. */
async function readLines(path: string): Promise<readonly LabelledLine[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const raw: unknown = JSON.parse(line);
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : String(index + 1);
    return [{ id, raw }];
  });
}
