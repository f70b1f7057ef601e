import { sayListingCode } from '../domain/codes.ts';
import type { DoneBy, OwnItemView } from './look.ts';
import { listedOffer, offer, type Reply, say } from './reply.ts';
import { linesOfItem, nameOfItem, priceOfItem } from './say-item.ts';
import { called } from './say-people.ts';

/** How many items one answer lists. */
const PAGE = 9;

/** A page of a seller's own items, numbered. */
export function sayOwnItems(items: readonly OwnItemView[], page: number): Reply {
  // Who sells for several sees whose each is.
  const isMixed = new Set(items.map(({ sellerId }) => sellerId)).size > 1;
  const from = Math.min(page, Math.max(0, Math.ceil(items.length / PAGE) - 1)) * PAGE;
  const shown = items.slice(from, from + PAGE);
  const lines = shown.map((item, index) =>
    say(isMixed ? 'myItems.lineOf' : 'myItems.line', {
      ...(isMixed ? { seller: item.sellerName } : {}),
      number: index + 1,
      name: nameOfItem(item),
      price: { reply: priceOfItem(item) },
      code: sayListingCode(item.code),
      state: { reply: stateOf(item) },
    }),
  );
  const offers = shown.map((item, index) =>
    listedOffer(`item/${item.code}`, 'myItems.choice', { number: index + 1, code: sayListingCode(item.code) }),
  );
  const more = from + PAGE < items.length ? [offer('more', 'findItem.results.more')] : [];
  return say('myItems.list', { lines: { lines } }, { offers: [...offers, ...more] });
}

/** One own item with all that may be done to it now. */
export function sayOwnItem(item: OwnItemView, by: DoneBy | undefined, isOneOfSeveral: boolean): Reply {
  const { sellerName, ...facts } = item;
  const lines = [
    ...linesOfItem(isOneOfSeveral ? { ...facts, sellerName } : facts),
    ...(item.held === 0 ? [] : [say('myItems.heldLine', { count: item.held })]),
    ...(by === undefined ? [] : [sayDoneBy(by)]),
    ...(item.state === 'published' ? [] : [say('myItems.stateLine', { state: { reply: stateOf(item) } })]),
  ];
  const change = ['price', 'stock', 'photos', 'floor'];
  const life =
    item.state === 'published' ? ['sold', 'withdrawn', 'share'] : item.state === 'hidden' ? [] : ['published'];
  const wishes = item.state === 'published' ? [...change, ...life] : [...life, ...change];
  const offers = [...wishes.map((wish) => offer(wish, `myItems.wish.${wish}`)), offer('list', 'myItems.toList')];
  return say('myItems.card.show', { lines: { lines } }, { offers, photos: item.photos.slice(0, 1) });
}

function sayDoneBy({ listed, changed }: DoneBy): Reply {
  const who = called(listed);
  return changed === undefined
    ? say('myItems.listedBy', { who })
    : say('myItems.changedBy', { who, changer: called(changed) });
}

/** A line to hand on to somebody, ready to forward, with links where a channel has a public name. */
export function sayShare(item: OwnItemView, links: readonly string[], stall: readonly string[]): Reply {
  const params = {
    name: nameOfItem(item),
    price: { reply: priceOfItem(item) },
    code: sayListingCode(item.code),
    links: links.join('\n'),
    stall: stall.join('\n'),
  };
  const key = links.length === 0 ? 'code' : stall.length === 0 ? 'links' : 'stall';
  return say(`myItems.share.${key}`, params, {
    photos: item.photos.slice(0, 1),
  });
}

function stateOf(item: OwnItemView): Reply {
  return item.state === 'published'
    ? say('myItems.state.published', { count: item.available })
    : say(`myItems.state.${item.state}`);
}
