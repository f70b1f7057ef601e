import { sayListingCode } from '../domain/codes.ts';
import type { ItemView, Look, SearchPage } from './look.ts';
import { howManySought, type Looking, soughtIn } from './looking.ts';
import { listedOffer, offer, type Reply, say, toFlow } from './reply.ts';
import { lineOf, sayFound } from './say-found.ts';
import { linesOfItem, priceOfItem } from './say-item.ts';

/** What is kept while an item is open over a search. */
export interface OpenItem extends Looking {
  readonly open?: string | undefined;
  readonly allPhotos?: boolean | undefined;
}

/** How many she looked for, as the action that opens the order. */
export function countFor(item: ItemView | undefined, draft: Looking): string {
  return `${(item && howManySought(draft, item)) ?? 'start'}`;
}

/** With several things named, what comes after this one. */
export function beforeTheNext(shown: Reply, { later }: Looking): Reply | readonly Reply[] {
  const [following] = later ?? [];
  if (following === undefined) return shown;
  const offers = [...shown.offers, offer('later', 'findItem.later.show')];
  return [say('findItem.later.note', { words: following.slice(0, 80) }), { ...shown, offers }];
}

/** A page of what she looks for, with what she may do next. */
export function sayResults(found: SearchPage, draft: Looking): Reply {
  const anew = offer(toFlow('findItem', 'start'), 'findItem.again');
  const tell = offer('tell', 'findItem.results.tell');
  if (found.items.length === 0) {
    const key = keyOfNothing(draft);
    return say(key, {}, { offers: key === 'findItem.results.empty' ? [tell, anew] : [anew] });
  }
  const lines = found.items.map((item, index) => lineOf(item, index + 1));
  const offers = found.items.map((item, index) =>
    listedOffer(`item/${item.code}`, 'findItem.results.choice', {
      number: index + 1,
      price: { reply: priceOfItem(item) },
    }),
  );
  const exact = found.items.filter(({ lacks }) => lacks.length === 0).length;
  const more = [
    ...(found.next === undefined ? [] : [offer('more', 'findItem.results.more')]),
    ...(exact === 0 ? [tell] : []),
  ];
  const sheet = found.items.flatMap((item) => item.photos.slice(0, 1));
  const turned = draft.after === undefined ? {} : { inPlaceOf: 'more' };
  const shown = { offers: [...offers, ...more], sheet, ...turned };
  if (draft.cart !== undefined)
    return draft.stall === undefined
      ? say('findItem.cart.found', { lines: { lines } }, shown)
      : say('findItem.stall.found', { name: draft.stall, lines: { lines } }, shown);
  return sayFound(found, lines, shown);
}

function keyOfNothing(draft: Looking): string {
  if (draft.after !== undefined) return 'findItem.results.noMore';
  // Only unknown words were said: whatever the haat has would not be near to them.
  return Object.keys(soughtIn(draft).filters).length > 0 ? 'findItem.results.empty' : 'findItem.results.unknown';
}

/** The item that is open, with what she may do with it. */
export function sayItem(item: ItemView | undefined, draft: OpenItem, look: Look): Reply {
  if (item === undefined) return say('findItem.noSuchCode', { code: sayListingCode(draft.open ?? '') });
  const canBuy = item.state === 'published' && item.available > 0;
  const order =
    canBuy && !item.ours ? [offer(toFlow('placeOrder', countFor(item, draft), item.code), 'findItem.item.order')] : [];
  const photos =
    item.photos.length > 1 && draft.allPhotos !== true ? [offer('photos', 'findItem.item.morePhotos')] : [];
  const talk = item.ours ? [] : [offer(toFlow('enquire', 'ask', item.code), 'enquire.offer.ask')];
  const haggle = canBuy && !item.ours ? [offer(toFlow('bargain', 'offer', item.code), 'bargain.offer.ask')] : [];
  const own = item.ours ? [offer(toFlow('myItems', 'open', item.code), 'findItem.item.change')] : [];
  const back = (draft.query ?? '') === '' && draft.cart === undefined ? [] : [offer('back', 'findItem.item.back')];
  const shown = draft.allPhotos === true ? item.photos : item.photos.slice(0, 1);
  const key = canBuy
    ? item.ours && look.person.sellers.length > 0
      ? 'findItem.item.ours'
      : 'findItem.item.show'
    : 'findItem.item.notForSale';
  return say(
    key,
    { lines: { lines: linesOfItem(item) } },
    { offers: [...order, ...talk, ...haggle, ...own, ...photos, ...back], photos: shown },
  );
}
