import { z } from 'zod';
import { alternativesIn } from '../language/alternatives.ts';
import { termsHeard } from '../language/captions.ts';
import type { TERM_ROLES } from '../language/learned/likely-terms.ts';
import { termPlaces } from '../language/learned/term-features.ts';
import { type FoundTerm, termsIn } from '../language/lexicon.ts';
import { normalise, tokenise } from '../language/normalise.ts';
import type { Taught } from './training.ts';

const ids = z.union([z.string(), z.array(z.string())]).optional();
const facts = z.looseObject({
  kind: ids,
  weave: ids,
  material: ids,
  colours: ids,
  border_colours: ids,
  district: ids,
  place: ids,
  items: z.number().optional(),
});
type Facts = z.infer<typeof facts>;

const line = z.looseObject({ text: z.string(), expect: facts, accept: z.array(facts).default([]) });

/** Lines of the kind `captions`, term by term: the item's own, or another's. What offers several items teaches nothing. */
export function taughtTerms(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => line.parse(each))
    .filter(({ expect, accept }) => expect.items === undefined && accept.every(({ items }) => items === undefined))
    .flatMap(({ text, expect, accept }) => {
      const normalised = normalise(text);
      const terms = termsHeard(normalised);
      const readings = [expect, ...accept];
      return taughtIn(terms, termPlaces(terms, tokenise(normalised), 'caption'), (term) => roleOf(term, readings));
    });
}

type Role = (typeof TERM_ROLES)[number];

/** A term that is looked at, with its role; none of which it is not known. */
function taughtIn(
  terms: readonly FoundTerm[],
  places: readonly (readonly number[])[],
  roleIn: (term: FoundTerm) => Role | undefined,
): readonly Taught[] {
  return terms.flatMap((term, index) => {
    const seen = places[index] ?? [];
    // A name that says two colours.
    const label = seen.length === 0 || term.id === 'lal_par_sada' ? undefined : roleIn(term);
    return label === undefined ? [] : [{ places: seen, label }];
  });
}

/** Nothing where one reading has it and another has not, or where the labels never name its like. */
function roleOf({ kind, id }: FoundTerm, readings: readonly Facts[]): Role | undefined {
  const named = readings.map((reading) => namedIn(kind, reading));
  if (named.some((each) => each === undefined)) return undefined;
  const has = named.map((each) => each?.includes(id) === true);
  if (has.every(Boolean)) return 'own';
  return has.some(Boolean) ? undefined : 'other';
}

function namedIn(kind: FoundTerm['kind'], said: Facts): readonly string[] | undefined {
  const all = (...some: (string | readonly string[] | undefined)[]) => some.flatMap((each) => each ?? []);
  switch (kind) {
    case 'product':
      return all(said.kind);
    case 'weave':
    case 'material':
      return all(said.weave, said.material);
    case 'colour':
      return all(said.colours, said.border_colours);
    case 'place':
      return all(said.place);
    case 'district':
      return all(said.district);
    default:
      return undefined;
  }
}

const search = z.looseObject({
  q: z.string(),
  filters: z.looseObject({ kind: ids, weave: ids, material: ids, colour: ids, border: ids, district: ids }).default({}),
});

/** Search sentences with their filters, term by term: of what is looked for, or of another thing. */
export function taughtSearchTerms(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => search.parse(each))
    .flatMap(({ q, filters }) => {
      const normalised = normalise(q);
      const terms = termsIn(normalised);
      if (alternativesIn(normalised, terms).length > 0) return [];
      const { colour, border, district, ...cloth } = filters;
      const said = { ...cloth, colours: colour, border_colours: border, district };
      return taughtIn(terms, termPlaces(terms, tokenise(normalised), 'search'), (term) =>
        isPlace(term) ? whereRole(term, terms, district) : roleOf(term, [said]),
      );
    });
}

const isPlace = ({ kind }: FoundTerm) => kind === 'place' || kind === 'district';

/** A place is wanted where its district is a filter; of several it is not known which. */
function whereRole(
  { id }: FoundTerm,
  terms: readonly FoundTerm[],
  district: string | readonly string[] | undefined,
): Role | undefined {
  if (district === undefined) return 'other';
  if (district === id) return 'own';
  return terms.filter(isPlace).length === 1 ? 'own' : undefined;
}
