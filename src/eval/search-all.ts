import { type QueryReading, readQuery } from '../language/queries.ts';
import type { Catalogue } from './catalogue.ts';

/** Everything a search would show, page after page, as a buyer would leaf through it. */
export interface Shown {
  readonly reading: QueryReading;
  /** Ids in the order shown; empty for talk. */
  readonly ids: readonly string[];
  /** How many of them, from the first, are exact. */
  readonly exact: number;
  readonly firstPage: readonly string[];
}

/** As many as one answer of the haat shows (flows/find-item.ts). */
const PAGE = 5;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Reads the sentence and searches until nothing more comes. */
export async function searchAll({ store, idOf }: Pick<Catalogue, 'store' | 'idOf'>, sentence: string): Promise<Shown> {
  const reading = readQuery(sentence);
  const { filters, words, chatter } = reading;
  const asks = !chatter && (Object.keys(filters).length > 0 || words.length > 0);
  const ids: string[] = [];
  let [exact, firstPage, after]: [number, readonly string[], string | undefined] = [0, [], undefined];
  for (let page = 0; asks && (page === 0 || after !== undefined); page += 1) {
    const found = await store.search({ filters, words, size: PAGE, ...(after === undefined ? {} : { after }) }, NOBODY);
    const shown = found.items.map(({ code }) => idOf.get(code) ?? code);
    ids.push(...shown);
    exact += found.items.filter(({ lacks }) => lacks.length === 0).length;
    if (page === 0) firstPage = shown;
    after = found.next;
  }
  return { reading, ids, exact, firstPage };
}
