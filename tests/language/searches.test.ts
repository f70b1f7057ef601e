import { describe, expect, it } from 'vitest';
import { listAll } from '../../src/eval/catalogue.ts';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { judgeSearches } from '../../src/eval/queries.ts';
import { freshStore } from '../support/store.ts';

const here = (name: string) => new URL(name, import.meta.url).pathname;
const SETS = [
  { things: 180, catalogue: './catalogue.jsonl', searches: './searches.jsonl' },
  { things: 82, catalogue: './catalogue-two.jsonl', searches: './searches-two.jsonl' },
  { things: 40, catalogue: './catalogue-three.jsonl', searches: './searches-three.jsonl' },
  { things: 64, catalogue: './catalogue-four.jsonl', searches: './searches-four.jsonl' },
  { things: 60, catalogue: './catalogue-five.jsonl', searches: './searches-five.jsonl' },
  { things: 60, catalogue: './catalogue-six.jsonl', searches: './searches-six.jsonl' },
  { things: 150, catalogue: './catalogue-seven.jsonl', searches: './searches-seven.jsonl' },
  { things: 160, catalogue: './catalogue-eight.jsonl', searches: './searches-eight.jsonl' },
  { things: 160, catalogue: './catalogue-nine.jsonl', searches: './searches-nine.jsonl' },
];

describe.each(SETS)('searching a catalogue of $things things as sellers write them', ({ catalogue, searches }) => {
  it('finds what fits the sentence, what fits first, and takes talk for talk', async () => {
    const { store, db } = await freshStore();
    const idOf = await listAll(store, db, await readLabelledLines(here(catalogue)));
    const { figures, lines } = await judgeSearches(await readLabelledLines(here(searches)), { store, idOf });
    const misses = lines.flatMap(({ miss }) => miss ?? []).join('\n');
    expect(figures.filtersExact, misses).toBeGreaterThanOrEqual(0.92);
    expect(figures.talkRight, misses).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall, misses).toBeGreaterThanOrEqual(0.95);
    expect(figures.precisionFirstPage, misses).toBeGreaterThanOrEqual(0.95);
    expect(figures.reciprocalRank, misses).toBeGreaterThanOrEqual(0.97);
  });
});
