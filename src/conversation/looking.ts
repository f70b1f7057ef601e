import { asksCheaper, narrows, readSought, type Sought } from '../language/narrowing.ts';
import { readCount } from '../language/quantities-beside.ts';
import { readStock, saysHowMany } from './listing-stock.ts';
import type { ItemView, Look, SearchPage } from './look.ts';
import { type Wish, wishOfSearch } from './wish.ts';

/** What is kept while somebody looks around. */
export interface Looking {
  readonly query?: string | undefined;
  /** All that was said of what she looks for, one line upon another. */
  readonly said?: readonly string[] | undefined;
  /** Below which price, when something cheaper than an item was asked for. */
  readonly below?: number | undefined;
  /** Behind which item this page begins. */
  readonly after?: string | undefined;
  readonly cart?: readonly string[] | undefined;
  /** Whose stall the cart's items are, when it is one. */
  readonly stall?: string | undefined;
  /** What else she wants, each in its turn. */
  readonly later?: readonly string[] | undefined;
}

/** How many items one answer shows: one picture of five fits a small screen. */
export const PAGE = 5;
/** How much is kept of what was said: the first line and the latest. */
export const MAX_SAID = 12;

/** What she looks for. */
export function soughtIn({ said, query, below }: Looking): Sought {
  const { filters, words } = readSought(said ?? (query === undefined ? [] : [query]));
  if (below === undefined) return { filters, words };
  return { filters: { ...filters, maxPricePaise: Math.min(below, filters.maxPricePaise ?? below) }, words };
}

/** Whether a search stands that further words may narrow. */
export function mayNarrow(draft: Looking, text: string): boolean {
  return draft.cart === undefined && Object.keys(soughtIn(draft).filters).length > 0 && narrows(text);
}

/** The search with one more line said of it. A new price or a new order lets go of "cheaper than that one". */
export function narrowedBy(draft: Looking, text: string): Looking {
  const before = draft.said ?? (draft.query === undefined || draft.query === '' ? [] : [draft.query]);
  const { filters } = readSought([text]);
  const isRepriced = filters.maxPricePaise !== undefined || filters.minPricePaise !== undefined;
  const keepsBelow = draft.below !== undefined && !isRepriced && (filters.order === undefined || asksCheaper(text));
  return {
    said: [...before.slice(0, 1), ...before.slice(1).slice(2 - MAX_SAID), text],
    ...(keepsBelow ? { below: draft.below } : {}),
  };
}

/** One page of what she looks for, or of the cart or stall she looks at. */
export async function pageOf(draft: Looking, look: Look): Promise<SearchPage> {
  if (draft.cart !== undefined) return pageOfCart(draft.cart, draft.after, look);
  const after = draft.after === undefined ? {} : { after: draft.after };
  return look.search({ ...soughtIn(draft), ...after, size: PAGE });
}

async function pageOfCart(codes: readonly string[], after: string | undefined, look: Look): Promise<SearchPage> {
  const from = after === undefined ? 0 : codes.indexOf(after) + 1;
  const shown = await Promise.all(codes.slice(from, from + PAGE).map((code) => look.item(code)));
  const items = shown.flatMap((item) => (item === undefined ? [] : { ...item, lacks: [] }));
  const last = codes.length > from + PAGE ? codes[from + PAGE - 1] : undefined;
  return { items, relaxed: [], ...(last === undefined ? {} : { next: last }) };
}

/** What she might be told of when it comes. */
export function wishIn(draft: Looking): Wish | undefined {
  return draft.cart === undefined ? wishOfSearch(soughtIn(draft)) : undefined;
}

/** How many of an item she said that she wants as she looked for it; undefined when she did not, or for one. */
export function howManySought({ said = [] }: Looking, { priceUnit }: Pick<ItemView, 'priceUnit'>): number | undefined {
  const line = said.findLast((each) => saysHowMany(each, priceUnit));
  if (line === undefined) return undefined;
  const read = priceUnit === 'piece' ? undefined : readStock(line, priceUnit);
  const count = read?.kind === 'count' ? read.count : readCount(line)?.count;
  return count !== undefined && count > 1 && count <= MOST ? count : undefined;
}

/** No order is of more. */
const MOST = 999;
