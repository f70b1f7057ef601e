import { term } from './lexicon.ts';
import { facts, materialFacts, placeFacts, weaveFacts } from './needed-facts.ts';
import type { SearchFilters } from './queries.ts';
import { akin, nearMaterials, shadesOf, withKinds } from './relations.ts';
import { type SoughtWords, waysToMeet } from './sought-words.ts';

/** What an answer may lack of what was asked for. */
export type Lack =
  | 'nearColour'
  | 'nearMaterial'
  | 'nearPlace'
  | 'nearWeave'
  | 'nearKind'
  | 'words'
  | 'place'
  | 'blouse'
  | 'nearPrice'
  | 'price'
  | 'colour'
  | 'weave'
  | 'kind';

/**
 * One sort of answer, as facts of an item (`weave:tangail`, or a bare word): one of each of `needs`, none of `refuses`. An item
 * belongs to the first tier it fits; tiers are shown in their order. A group is tried only when the groups before it hold nothing.
 */
export interface Tier {
  readonly needs: readonly (readonly string[])[];
  readonly refuses: readonly string[];
  readonly minPricePaise?: number;
  readonly maxPricePaise?: number;
  readonly lacks: readonly Lack[];
  readonly group: number;
}

type Near = 'nearColour' | 'nearMaterial' | 'nearPlace';

interface Wish {
  readonly filters: SearchFilters;
  readonly words: SoughtWords;
  /** Where kin of what was asked for will do as well. */
  readonly kin: readonly Kin[];
}

type Kin = 'colour' | 'weave' | 'kind';

/** What answers a search: exact answers, then near ones. They are the first group. */
export function nearTiersOf(filters: SearchFilters, words: SoughtWords): readonly Tier[] {
  const asked: Wish = { filters, words, kin: [] };
  return [...tiersFor(asked, []), ...nearnesses(filters).flatMap((near) => tiersFor(asked, near))];
}

/** The same and, when there is neither, answers to less and less of it. */
export function tiersOf(filters: SearchFilters, words: SoughtWords): readonly Tier[] {
  const asked: Wish = { filters, words, kin: [] };
  const tiers = [...nearTiersOf(filters, words)];
  let group = 0;
  const add = (wish: Wish, lacks: readonly Lack[]) => {
    group += 1;
    for (const tier of tiersFor(wish, [])) tiers.push({ ...tier, group, lacks });
  };
  for (const { lack, relax } of RELAXATIONS) {
    const less = relax(asked);
    if (less !== undefined && !asksNothing(less)) add(less, [lack]);
  }
  let wish = asked;
  let lacks: readonly Lack[] = [];
  for (const { lack, relax } of RELAXATIONS) {
    const less = relax(wish);
    if (less === undefined || asksNothing(less)) continue;
    wish = less;
    lacks = [...lacks.filter((each) => each !== NEARER[lack]), lack];
    if (lacks.length > 1) add(wish, lacks);
  }
  // "কিছু উপহারের জন্য": an occasion alone shuts nothing out.
  if (asksNothing(asked) && filters.occasion !== undefined)
    add({ ...asked, words: { ...words, welcome: [] } }, ['words']);
  return tiers;
}

/** The same with nothing lacking: what a saved search waits for. */
export function exactTiersOf(filters: SearchFilters, words: SoughtWords): readonly Tier[] {
  return tiersFor({ filters, words, kin: [] }, []).filter(({ lacks }) => lacks.length === 0);
}

/** Which kinds of nearness there are to offer: one at a time first, then all together. */
function nearnesses({
  colours = [],
  borderColours = [],
  material,
  place,
}: SearchFilters): readonly (readonly Near[])[] {
  const all: Near[] = [];
  if ([...colours, ...borderColours].some((colour) => shadesOf(colour).length > 0)) all.push('nearColour');
  if (material !== undefined && nearMaterials(material).length > 0) all.push('nearMaterial');
  if (place !== undefined) all.push('nearPlace');
  return all.length > 1 ? [...all.map((one) => [one]), all] : all.map((one) => [one]);
}

function tiersFor(wish: Wish, near: readonly Near[]): readonly Tier[] {
  const { filters, words } = wish;
  const base = needsOf(wish, near);
  const { minPricePaise, maxPricePaise, colours = [], notColours = [], notCloth = [] } = filters;
  const alone = base.length + colours.length + notColours.length + notCloth.length === 0 && !hasPrice(filters);
  const ways = waysToMeet(words, alone);
  // A near answer that also lacks the words is no answer.
  const met = near.length > 0 ? ways.filter((way) => !way.lacking) : ways;
  return met.flatMap((way) =>
    kindsFor(wish).flatMap((kinds) =>
      coloursFor(wish, near).map((shades) => ({
        needs: [...base, ...kinds, ...shades, ...way.needs],
        refuses: [...notColours.map((colour) => `colour:${colour}`), ...notCloth.flatMap(factsNamed)],
        ...(minPricePaise === undefined ? {} : { minPricePaise }),
        ...(maxPricePaise === undefined ? {} : { maxPricePaise }),
        lacks: way.lacking ? [...near, 'words' as const] : near,
        group: 0,
      })),
    ),
  );
}

/** What makes an item one of a weave, a material or a kind. */
function factsNamed(id: string): readonly string[] {
  if (term(id, 'weave') !== undefined) return weaveFacts(id);
  return term(id, 'material') === undefined ? facts('kind', withKinds(id)) : materialFacts(id);
}

/** What need not be said once more than that is lacking. */
const NEARER: Readonly<Partial<Record<Lack, Lack>>> = {
  colour: 'nearColour',
  weave: 'nearWeave',
  kind: 'nearKind',
  price: 'nearPrice',
};

type Needs = readonly (readonly string[])[];

/** No kind said: sarees, then the rest; the cheapest of all may be anything. */
function kindsFor(wish: Wish): readonly Needs[] {
  const { kind, order, minPricePaise: _min, maxPricePaise: _max, ...asked } = wish.filters;
  const isAnyCheapest = order === 'cheapest' && asksNothing({ ...wish, filters: asked });
  return kind === undefined && !isAnyCheapest ? [[['kind:saree']], []] : [[]];
}

/** Of several colours asked for: cloth with all of them, then with any. */
function coloursFor({ filters: { colours = [] }, kin }: Wish, near: readonly Near[]): readonly Needs[] {
  if (colours.length === 0) return [[]];
  const each = colours.map((colour) => {
    const shades = near.includes('nearColour') ? shadesOf(colour) : [];
    return facts('colour', [colour, ...shades, ...(kin.includes('colour') ? akin('colour', colour) : [])]);
  });
  return each.length > 1 ? [each, [each.flat()]] : [each];
}

function needsOf({ filters, kin }: Wish, near: readonly Near[]): readonly (readonly string[])[] {
  const { kind, weave, material, borderColours = [], orCloth = [], district, place, blousePiece } = filters;
  const others = orCloth.filter((id) => term(id, 'product') === undefined);
  const needs: (readonly string[])[] = [];
  if (kind !== undefined)
    needs.push(
      facts('kind', [
        ...[kind, ...orCloth.filter((id) => !others.includes(id))].flatMap(withKinds),
        ...(kin.includes('kind') ? akin('kind', kind) : []),
      ]),
    );
  if (weave !== undefined)
    needs.push([
      ...[weave, ...(kin.includes('weave') ? akin('weave', weave) : [])].flatMap(weaveFacts),
      ...others.flatMap(factsNamed),
    ]);
  if (material !== undefined) {
    const nearer = near.includes('nearMaterial') ? nearMaterials(material) : [];
    const like = kin.includes('weave') ? akin('material', material) : nearer;
    needs.push([
      ...[material, ...like].flatMap(materialFacts),
      ...(weave === undefined ? others.flatMap(factsNamed) : []),
    ]);
  }
  if (borderColours.length > 0) {
    const shades = near.includes('nearColour') ? borderColours.flatMap(shadesOf) : [];
    needs.push(facts('border', [...borderColours, ...shades]));
  }
  if (place !== undefined && !near.includes('nearPlace')) needs.push(placeFacts(place));
  else if (district !== undefined) needs.push([`district:${district}`]);
  if (blousePiece !== undefined) needs.push([`blouse:${blousePiece ? 'yes' : 'no'}`]);
  return needs;
}

/** What matters least to a buyer is let go first: one thing alone, and only when that is not enough, one after another. */
const RELAXATIONS: readonly { readonly lack: Lack; relax(wish: Wish): Wish | undefined }[] = [
  { lack: 'nearColour', relax: (wish) => withKin(wish, 'colour') },
  { lack: 'nearWeave', relax: (wish) => withKin(wish, 'weave') },
  { lack: 'nearKind', relax: (wish) => withKin(wish, 'kind') },
  { lack: 'words', relax: (wish) => withoutWords(wish) },
  { lack: 'place', relax: (wish) => without(wish, ['place', 'district']) },
  { lack: 'blouse', relax: (wish) => without(wish, ['blousePiece', 'borderColours']) },
  { lack: 'nearPrice', relax: (wish) => withNearPrice(wish) },
  { lack: 'price', relax: (wish) => without(wish, ['minPricePaise', 'maxPricePaise']) },
  { lack: 'colour', relax: (wish) => without(wish, ['colours', 'notColours']) },
  { lack: 'weave', relax: (wish) => without(wish, ['weave', 'material']) },
  { lack: 'kind', relax: (wish) => without(wish, ['kind']) },
];

function withKin(wish: Wish, of: Kin): Wish | undefined {
  const { kind, weave, material, colours = [] } = wish.filters;
  const relatives = {
    colour: colours.flatMap((colour) => akin('colour', colour)),
    weave: [
      ...(weave === undefined ? [] : akin('weave', weave)),
      ...(material === undefined ? [] : akin('material', material)),
    ],
    kind: kind === undefined ? [] : akin('kind', kind),
  }[of];
  return relatives.length === 0 ? undefined : { ...wish, kin: [...wish.kin, of] };
}

/** A quarter more than she said, or less than he said. */
const PRICE_SLACK = 0.25;

function withNearPrice(wish: Wish): Wish | undefined {
  const { minPricePaise: min, maxPricePaise: max } = wish.filters;
  if (!hasPrice(wish.filters)) return undefined;
  const filters = {
    ...wish.filters,
    ...(min === undefined ? {} : { minPricePaise: Math.round(min * (1 - PRICE_SLACK)) }),
    ...(max === undefined ? {} : { maxPricePaise: Math.round(max * (1 + PRICE_SLACK)) }),
  };
  return { ...wish, filters };
}

function withoutWords(wish: Wish): Wish | undefined {
  const { needed, named } = wish.words;
  if (needed.length + named.length === 0) return undefined;
  return { ...wish, words: { ...wish.words, needed: [], named: [] } };
}

function without(wish: Wish, drop: readonly (keyof SearchFilters)[]): Wish | undefined {
  const kept = Object.entries(wish.filters).filter(([name]) => !drop.some((part) => part === name));
  if (kept.length === Object.keys(wish.filters).length) return undefined;
  return { ...wish, filters: Object.fromEntries(kept) };
}

function asksNothing({ filters, words }: Wish): boolean {
  const { order: _order, occasion: _occasion, orCloth: _orCloth, ...asked } = filters;
  return Object.keys(asked).length + words.needed.length + words.named.length === 0;
}

function hasPrice({ minPricePaise, maxPricePaise }: SearchFilters): boolean {
  return minPricePaise !== undefined || maxPricePaise !== undefined;
}
