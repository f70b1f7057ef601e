import type { SearchFilters } from '../../language/queries.ts';
import { nearColours, nearMaterials, nearWeaves } from '../../language/search-tokens.ts';

/** What is looked for, with what would do as well once exact answers have run out. */
export interface Wanted {
  readonly filters: SearchFilters;
  readonly words: readonly string[];
  readonly alsoWeaves: readonly string[];
  readonly alsoMaterials: readonly string[];
}

/** One way to ask for less; undefined when there is nothing of it to let go. */
export interface Relaxation {
  readonly name: string;
  relax(wanted: Wanted): Wanted | undefined;
}

/** When nothing answers everything: near shades and weaves first, then what matters least to a buyer is let go. */
export const RELAXATIONS: readonly Relaxation[] = [
  { name: 'nearColour', relax: (wanted) => withNearColours(wanted) },
  { name: 'nearWeave', relax: (wanted) => withNearWeaves(wanted) },
  { name: 'words', relax: (wanted) => (wanted.words.length === 0 ? undefined : { ...wanted, words: [] }) },
  { name: 'place', relax: (wanted) => without(wanted, ['place', 'district']) },
  { name: 'blouse', relax: (wanted) => without(wanted, ['blousePiece', 'borderColours']) },
  { name: 'price', relax: (wanted) => without(wanted, ['minPricePaise', 'maxPricePaise']) },
  { name: 'colour', relax: (wanted) => without(wanted, ['colours', 'notColours']) },
  { name: 'weave', relax: (wanted) => without(wanted, ['weave', 'material']) },
  { name: 'kind', relax: (wanted) => without(wanted, ['kind']) },
];

function withNearColours(wanted: Wanted): Wanted | undefined {
  const { colours } = wanted.filters;
  if (colours === undefined || colours.length === 0) return undefined;
  const near = [...new Set([...colours, ...colours.flatMap(nearColours)])];
  return near.length === colours.length ? undefined : { ...wanted, filters: { ...wanted.filters, colours: near } };
}

function withNearWeaves(wanted: Wanted): Wanted | undefined {
  const { weave, material } = wanted.filters;
  const alsoWeaves = weave === undefined ? [] : nearWeaves(weave);
  const alsoMaterials = material === undefined ? [] : nearMaterials(material);
  return alsoWeaves.length + alsoMaterials.length === 0 ? undefined : { ...wanted, alsoWeaves, alsoMaterials };
}

function without(wanted: Wanted, drop: readonly (keyof SearchFilters)[]): Wanted | undefined {
  const kept = Object.entries(wanted.filters).filter(([name]) => !drop.some((part) => part === name));
  if (kept.length === Object.keys(wanted.filters).length) return undefined;
  return { ...wanted, filters: Object.fromEntries(kept), alsoWeaves: [], alsoMaterials: [] };
}
