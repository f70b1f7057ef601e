import { sayListingCode } from '../domain/codes.ts';
import type { ItemView } from './look.ts';
import { type Param, type Reply, say } from './reply.ts';

/** What can be said of an item, published or not yet. */
export type Sayable = Pick<ItemView, 'kind' | 'colours' | 'borderColours' | 'pricePaise' | 'priceUnit' | 'available'> &
  Partial<
    Pick<ItemView, 'weave' | 'material' | 'lengthCm' | 'blousePiece' | 'district' | 'place' | 'code' | 'sellerName'>
  >;

/** The item's name in one breath: red jamdani saree. */
export function nameOfItem(item: Pick<Sayable, 'kind' | 'weave' | 'colours'>): Param {
  const colours = item.colours.slice(0, 2).map((id) => ({ id, of: 'colour' }));
  const weave = item.weave === undefined ? [] : [{ id: item.weave, of: 'weaveBefore' }];
  return { terms: [...colours, ...weave, { id: item.kind, of: 'product' }], join: ' ' };
}

/** The price with what it buys. */
export function priceOfItem(item: Pick<Sayable, 'pricePaise' | 'priceUnit'>): Reply {
  return say(`item.price.${item.priceUnit}`, { price: { money: item.pricePaise } });
}

/** Where it comes from, as closely as is known. */
export function placeOfItem(item: Pick<Sayable, 'district' | 'place'>): Reply | undefined {
  const { district, place } = item;
  if (place !== undefined && district !== undefined)
    return say('item.place.both', {
      place: { term: place, of: 'place' },
      district: { term: district, of: 'district' },
    });
  if (place !== undefined) return say('item.place.one', { place: { term: place, of: 'place' } });
  return district === undefined ? undefined : say('item.place.one', { place: { term: district, of: 'district' } });
}

/** Everything a buyer wants to know, a line each; what is not known has no line. */
export function linesOfItem(item: Sayable): readonly Reply[] {
  const place = placeOfItem(item);
  const lines = [
    say('item.title', { name: nameOfItem(item) }),
    say('item.priceAndStock', { price: { reply: priceOfItem(item) }, count: item.available }),
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
