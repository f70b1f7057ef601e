import { sayListingCode } from '../domain/codes.ts';
import type { Lack } from '../language/search-tiers.ts';
import type { ItemView, SearchPage } from './look.ts';
import { type Offer, type Param, type Reply, say } from './reply.ts';
import { nameOfItem, placeOfItem, priceOfItem } from './say-item.ts';

/** Says a page of results: what is exact, and apart from it what is near, and how it differs. */
export function sayFound(
  { items, relaxed }: SearchPage,
  lines: readonly Reply[],
  shown: { readonly offers: readonly Offer[]; readonly sheet: readonly string[]; readonly inPlaceOf?: string },
): Reply {
  const exact = items.filter(({ lacks }) => lacks.length === 0).length;
  const lacking: Param = { lines: relaxed.map((lack) => say(LACKING[lack])) };
  if (exact === 0) return say('findItem.results.near', { lacking, lines: { lines } }, shown);
  if (exact === lines.length) return say('findItem.results.found', { lines: { lines } }, shown);
  const [best, near] = [lines.slice(0, exact), lines.slice(exact)];
  return say('findItem.results.foundAndNear', { lines: { lines: best }, lacking, near: { lines: near } }, shown);
}

/** One item of a list, numbered. */
export function lineOf(item: ItemView, number: number): Reply {
  const place = placeOfItem(item);
  const params = {
    number,
    name: nameOfItem(item),
    price: { reply: priceOfItem(item) },
    code: sayListingCode(item.code),
  };
  return place === undefined
    ? say('findItem.results.line', params)
    : say('findItem.results.lineFrom', { ...params, place: { reply: place } });
}

const LACKING: Readonly<Record<Lack, string>> = {
  nearColour: 'findItem.lacking.nearColour',
  nearMaterial: 'findItem.lacking.nearMaterial',
  nearPlace: 'findItem.lacking.nearPlace',
  nearWeave: 'findItem.lacking.nearWeave',
  nearKind: 'findItem.lacking.nearKind',
  nearPrice: 'findItem.lacking.nearPrice',
  words: 'findItem.lacking.words',
  place: 'findItem.lacking.place',
  blouse: 'findItem.lacking.blouse',
  price: 'findItem.lacking.price',
  colour: 'findItem.lacking.colour',
  weave: 'findItem.lacking.weave',
  kind: 'findItem.lacking.kind',
};
