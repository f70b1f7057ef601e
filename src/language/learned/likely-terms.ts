import type { FoundTerm } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { type ToldIn, termPlaces } from './term-features.ts';
import learned from './term-weights.json' with { type: 'json' };
import { openRoles } from './weighing.ts';

/** What a term may be: of the item that is told of or looked for, or of another thing. */
export const TERM_ROLES = ['own', 'other'] as const;

const weigh = openRoles(learned, TERM_ROLES);

/** How likely each term of a message is of another thing than its item, as learned from labelled lines (`npm run learn`). */
export function likelyOthers(terms: readonly FoundTerm[], tokens: readonly Token[], told: ToldIn): readonly number[] {
  return termPlaces(terms, tokens, told).map((places) => (places.length === 0 ? 0 : weigh(places).other));
}
