import { sayListingCode } from '../domain/codes.ts';
import type { ItemView } from './look.ts';
import { listedOffer, offer, type Reply, say, toFlow } from './reply.ts';
import { linesOfItem, nameOfItem, placeOfItem, priceOfItem } from './say-item.ts';
import { nameOfWishes, type Wish } from './wish.ts';

/** The question whose yes is consent: what will come, how often, and how to end it. Its words are kept with the answer. */
export function askConsent(wish: Wish, also: readonly Wish[] = []): Reply {
  return say(
    'subscribe.consent.ask',
    { wish: { reply: nameOfWishes([wish, ...also]) } },
    { offers: [offer('agree', 'subscribe.consent.yes'), offer('decline', 'subscribe.consent.no')] },
  );
}

/** New things somebody wished to hear of, in one message: one as its card, several as a numbered list with one picture. */
export function sayNews(items: readonly ItemView[]): Reply {
  const [only] = items;
  if (only !== undefined && items.length === 1)
    return say(
      'news.one',
      { lines: { lines: linesOfItem(only) } },
      {
        offers: [offer(toFlow('placeOrder', 'start', only.code), 'findItem.item.order')],
        photos: only.photos.slice(0, 1),
      },
    );
  const lines = items.map((item, index) => lineOf(item, index + 1));
  const offers = items.map((item, index) =>
    listedOffer(toFlow('findItem', 'open', item.code), 'findItem.results.choice', {
      number: index + 1,
      price: { reply: priceOfItem(item) },
    }),
  );
  return say('news.many', { lines: { lines } }, { offers, sheet: items.flatMap((item) => item.photos.slice(0, 1)) });
}

function lineOf(item: ItemView, number: number): Reply {
  const params = {
    number,
    name: nameOfItem(item),
    price: { reply: priceOfItem(item) },
    code: sayListingCode(item.code),
  };
  const place = placeOfItem(item);
  return place === undefined
    ? say('findItem.results.line', params)
    : say('findItem.results.lineFrom', { ...params, place: { reply: place } });
}
