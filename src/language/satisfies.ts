import type { SearchFilters } from './queries.ts';
import { withKinds } from './relations.ts';
import { factsOfItem, fits, type SearchedItem } from './search-facts.ts';
import { exactTiersOf } from './search-tiers.ts';
import { sortWords } from './sought-words.ts';

/** Whether an item is all that a saved search asks for: exactly what the search itself would show as exact. */
export function satisfies(item: SearchedItem, filters: SearchFilters, words: readonly string[]): boolean {
  const { needed, unsorted } = sortWords(words);
  const named = unsorted.map((word) => ({ word, known: true, guesses: [] }));
  const facts = factsOfItem(item);
  return exactTiersOf(filters, { needed, named, welcome: [] }).some((tier) => fits(tier, facts, item.pricePaise));
}

/** Whether an item's weave is the one wished for, or a kind of it: Dhakai is jamdani. */
export function isWeave(own: string | undefined, wished: string): boolean {
  return own !== undefined && withKinds(wished).includes(own);
}
