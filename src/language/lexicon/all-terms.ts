import { ATTRIBUTES } from './attributes.ts';
import { COLOURS } from './colours.ts';
import { DISTRICT_TERMS } from './districts.ts';
import { MATERIALS } from './materials.ts';
import { MOTIFS } from './motifs.ts';
import { OCCASIONS } from './occasions.ts';
import { PARTS } from './parts.ts';
import { PLACES } from './places.ts';
import { PRODUCTS } from './products.ts';
import type { Term } from './table.ts';
import { TECHNIQUES } from './techniques.ts';
import { UNITS } from './units.ts';
import { WEAVES } from './weaves.ts';

/** The whole vocabulary; where one spelling names two things, the earlier kind is meant. */
export const ALL_TERMS: readonly Term[] = [
  ...PRODUCTS,
  ...WEAVES,
  ...COLOURS,
  ...MATERIALS,
  ...TECHNIQUES,
  ...PARTS,
  ...MOTIFS,
  ...OCCASIONS,
  ...DISTRICT_TERMS,
  ...PLACES,
  ...ATTRIBUTES,
  ...UNITS,
];
