import { describe, expect, it } from 'vitest';
import { listAll } from '../../src/eval/catalogue.ts';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { judgeSearches } from '../../src/eval/queries.ts';
import { freshStore } from '../support/store.ts';

const here = (name: string) => new URL(name, import.meta.url).pathname;

describe('searching a catalogue of 180 things as sellers write them', () => {
  it('finds what fits the sentence, what fits first, and takes talk for talk', async () => {
    const { store, db } = await freshStore();
    const idOf = await listAll(store, db, await readLabelledLines(here('./catalogue.jsonl')));
    const { figures, lines } = await judgeSearches(await readLabelledLines(here('./searches.jsonl')), { store, idOf });
    const misses = lines.flatMap(({ miss }) => miss ?? []).join('\n');
    expect(figures.filtersExact, misses).toBeGreaterThanOrEqual(0.92);
    expect(figures.talkRight, misses).toBeGreaterThanOrEqual(0.9);
    expect(figures.recall, misses).toBeGreaterThanOrEqual(0.95);
    expect(figures.precisionFirstPage, misses).toBeGreaterThanOrEqual(0.95);
    expect(figures.reciprocalRank, misses).toBeGreaterThanOrEqual(0.97);
  });
});
