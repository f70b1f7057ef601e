import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';

/** A full-text index in memory, fed plain text: what one would take off the shelf instead. */
export interface Rival {
  readonly name: string;
  /** Positions of the first few texts found, best first. */
  search(text: string): Promise<readonly number[]> | readonly number[];
}

const FEW = 5;

/** Words of any script: what each of them is given as a tokeniser, so that none is punished for knowing only Latin. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Each builds its index from the same texts, with its own tolerance for misspelling switched on. */
export const RIVALS: Readonly<Record<string, (texts: readonly string[]) => Promise<Rival>>> = {
  MiniSearch: async (texts) => {
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: wordsOf,
      searchOptions: { fuzzy: 0.2, combineWith: 'AND' },
    });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return {
      name: 'MiniSearch',
      search: (text) =>
        index
          .search(text)
          .slice(0, FEW)
          .map(({ id }) => Number(id)),
    };
  },
  FlexSearch: async (texts) => {
    const index = new Index({ tokenize: 'tolerant', encode: wordsOf });
    for (const [id, text] of texts.entries()) index.add(id, text);
    return { name: 'FlexSearch', search: (text) => index.search(text, { limit: FEW, suggest: true }).map(Number) };
  },
  Orama: async (texts) => {
    const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: wordsOf };
    const index = create({ schema: { at: 'number', text: 'string' } as const, components: { tokenizer } });
    await insertMultiple(
      index,
      texts.map((text, at) => ({ at, text })),
      5_000,
    );
    return {
      name: 'Orama',
      search: async (text) => {
        const { hits } = await searchOrama(index, {
          term: text,
          properties: ['text'],
          limit: FEW,
          tolerance: 1,
          threshold: 0,
        });
        return hits.map(({ document }) => document.at);
      },
    };
  },
};
