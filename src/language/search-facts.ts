import type { Tier } from './search-tiers.ts';

/** What of an item a search asks about. */
export interface SearchedItem {
  readonly kind: string;
  readonly weave?: string | undefined;
  readonly material?: string | undefined;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pricePaise: number;
  readonly district?: string | undefined;
  readonly place?: string | undefined;
  readonly blousePiece?: boolean | undefined;
  readonly searchTokens: readonly string[];
}

/** The facts of one item by which it is found, but for its price: what listing_facts makes in the database. */
export function factsOfItem(item: SearchedItem): ReadonlySet<string> {
  const { kind, weave, material, district, place, blousePiece } = item;
  const said = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name}:${value}`]);
  return new Set([
    'item',
    `kind:${kind}`,
    ...said('weave', weave),
    ...said('material', material),
    ...(material === undefined ? said('made', weave) : weave === undefined ? [] : [`cloth:${weave}+${material}`]),
    ...said('district', district),
    ...said('place', place),
    ...(blousePiece === undefined ? [] : [`blouse:${blousePiece ? 'yes' : 'no'}`]),
    ...item.colours.map((colour) => `colour:${colour}`),
    ...item.borderColours.map((colour) => `border:${colour}`),
    ...item.searchTokens,
  ]);
}

/** Whether an item with these facts, at this price, belongs to the tier. */
export function fits(tier: Tier, facts: ReadonlySet<string>, pricePaise: number): boolean {
  const { needs, refuses, minPricePaise = 0, maxPricePaise = Number.POSITIVE_INFINITY } = tier;
  return (
    needs.every((any) => any.some((fact) => facts.has(fact))) &&
    !refuses.some((fact) => facts.has(fact)) &&
    pricePaise >= minPricePaise &&
    pricePaise <= maxPricePaise
  );
}
