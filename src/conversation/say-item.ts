import { sayListingCode } from '../domain/codes.ts';
import { saysColour } from '../language/relations.ts';
import type { ItemView } from './look.ts';
import { type Param, type Reply, say } from './reply.ts';

/** What can be said of an item, published or not yet. */
export type Sayable = Pick<ItemView, 'kind' | 'colours' | 'borderColours' | 'pricePaise' | 'priceUnit' | 'available'> &
  Partial<
    Pick<ItemView, 'weave' | 'material' | 'lengthCm' | 'blousePiece' | 'district' | 'place' | 'code' | 'sellerName'>
  >;

/** The item's name in one breath: red jamdani saree. */
export function nameOfItem(item: Pick<Sayable, 'kind' | 'weave' | 'colours'>): Param {
  const told = item.colours.filter((id) => !saysColour(item.weave, id));
  const colours = told.slice(0, 2).map((id) => ({ id, of: 'colour', before: item.kind }));
  const weave = item.weave === undefined ? [] : [{ id: item.weave, of: 'weaveBefore', before: item.kind }];
  return { terms: [...colours, ...weave, { id: item.kind, of: 'product' }], join: ' ' };
}

/** The price with what it buys. */
export function priceOfItem(item: Pick<Sayable, 'pricePaise' | 'priceUnit'>): Reply {
  return say(`item.price.${item.priceUnit}`, { price: { money: item.pricePaise } });
}

/** So many of it, counted as it is priced: pieces, pairs, metres. */
export function amountOf(item: Pick<Sayable, 'priceUnit'>, count: number): Reply {
  return say(`item.amount.${item.priceUnit}`, { count });
}

/** Where it comes from, as closely as is known. */
export function placeOfItem(item: Pick<Sayable, 'district' | 'place'>): Reply | undefined {
  const { district, place } = item;
  const home = place === district ? undefined : place;
  const around = district && { term: district, of: 'district' as const };
  if (home === undefined) return around && say('item.place.one', { place: around });
  const near = { term: home, of: 'place' as const };
  return around ? say('item.place.both', { place: near, district: around }) : say('item.place.one', { place: near });
}

/** Everything a buyer wants to know, a line each; what is not known has no line. */
export function linesOfItem(item: Sayable): readonly Reply[] {
  const place = placeOfItem(item);
  const lines = [
    say('item.title', { name: nameOfItem(item) }),
    say('item.priceAndStock', {
      price: { reply: priceOfItem(item) },
      stock: { reply: amountOf(item, item.available) },
    }),
    item.material === undefined
      ? undefined
      : say('item.material', { material: { term: item.material, of: 'material' } }),
    item.borderColours.length === 0
      ? undefined
      : say('item.border', { colours: { terms: item.borderColours.map((id) => ({ id, of: 'colour' })) } }),
    item.lengthCm === undefined ? undefined : say('item.length', { length: { lengthCm: item.lengthCm } }),
    item.blousePiece === undefined ? undefined : say(item.blousePiece ? 'item.blouse.with' : 'item.blouse.without'),
    place === undefined ? undefined : say('item.from', { place: { reply: place } }),
    item.sellerName === undefined ? undefined : say('item.seller', { seller: item.sellerName }),
    item.code === undefined ? undefined : say('item.code', { code: sayListingCode(item.code) }),
  ];
  return lines.filter((line) => line !== undefined);
}
