import type { FoundTerm } from './lexicon.ts';

/** What is to be shown first. */
export type SearchOrder = 'cheapest' | 'dearest' | 'newest';

const CHEAPEST =
  /সস্তা|কম দাম|কমদাম|সবচেয়ে কম|শস্তা|sosta|shosta|sast[aie]|kom dam|komdam|kam da+m|cheap|low price|lowest|budget friendly|सस्त|कम दाम/u;
const DEAREST =
  /(?<!কম )(?<!কম)(?:দামি|দামী)(?![\p{L}\p{M}])|(?<!kom )(?<!kom)\bda+mi\b|expensive|premium|costliest|exclusive|महंग|mehenga|mahanga/u;
const NEWEST = /নতুন|নুতন|notun|natun|newest|latest|new arrival|\bnew\b|नया|नयी|नई|naya|nayi/u;

/** Reads in which order a search sentence wants things shown. */
export function orderOf(text: string, found: readonly FoundTerm[]): SearchOrder | undefined {
  if (CHEAPEST.test(text.replace(/(?:\d|র|এর|\ber|टका|से)\s+(?:কম দামে|kom dame|कम दाम में)/gu, ''))) return 'cheapest';
  if (DEAREST.test(text)) return 'dearest';
  return NEWEST.test(text) && !found.some(({ id }) => id === 'poila_boishakh') ? 'newest' : undefined;
}

/** Whether one word says no more than the order. */
export function saysOrder(word: string): boolean {
  return [CHEAPEST, DEAREST, NEWEST].some((said) => said.test(word));
}
