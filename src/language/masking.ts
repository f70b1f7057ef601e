import type { FoundTerm } from './lexicon.ts';

/** Names that hold a number or a money word, and would be read as one. */
const NUMBERLIKE = new Set([
  'off_white',
  'hajar_buti',
  'hajar_buti_saree',
  'half_silk',
  'half_half',
  'north_24_parganas',
  'south_24_parganas',
  'poila_boishakh',
  'dual_tone',
  'cash_on_delivery',
]);

/** A normalised text with the names that look like numbers or money struck out, every position kept. */
export function withoutNumberlikeNames(normalised: string, found: readonly FoundTerm[]): string {
  return struckOut(
    normalised,
    // dhuti is no দুটি, but a misspelt one may be.
    found.filter(({ id, how }) => NUMBERLIKE.has(id) || (id === 'dhoti' && how === 'exact')),
  );
}

/** A normalised text with some stretches struck out, every position kept. */
export function struckOut(
  normalised: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let struck = normalised;
  for (const { start, end } of spans)
    struck = `${struck.slice(0, start)}${'·'.repeat(end - start)}${struck.slice(end)}`;
  return struck;
}
