import type { Language } from '../domain/language.ts';
import type { BroadcastContent } from './broadcast-view.ts';
import type { ItemView } from './look.ts';
import { listedOffer, offer, type Reply, say, toFlow } from './reply.ts';
import { lineOf } from './say-found.ts';
import { linesOfItem, priceOfItem } from './say-item.ts';

/** The order in which other languages stand in for one that has no words. */
const INSTEAD: readonly Language[] = ['bn', 'en', 'hi'];

/** A broadcast as somebody of this language hears it, with how to stop; undefined when nothing is left to say. */
export function sayBroadcast(
  { words, photos }: BroadcastContent,
  items: readonly ItemView[],
  language: Language,
): Reply | undefined {
  const said = [language, ...INSTEAD].map((one) => words[one] ?? '').find((text) => text !== '') ?? '';
  if (said === '' && items.length === 0) return undefined;
  const stop = { reply: say('words.howToStop') };
  if (items.length === 0) return say('broadcast.show.words', { words: said, stop }, { photos });
  const shown = items.length === 1 ? ofOne(items) : ofMany(items);
  const pictures = photos.length > 0 ? { photos } : shown.pictures;
  const more = { offers: shown.offers, ...pictures };
  return said === ''
    ? say(`broadcast.show.${shown.as}`, { lines: { lines: shown.lines }, stop }, more)
    : say(`broadcast.show.wordsAnd.${shown.as}`, { words: said, lines: { lines: shown.lines }, stop }, more);
}

function ofOne(items: readonly ItemView[]) {
  return {
    as: 'one',
    lines: items.flatMap(linesOfItem),
    offers: items.map(({ code }) => offer(toFlow('placeOrder', 'start', code), 'findItem.item.order')),
    pictures: { photos: items.flatMap(({ photos }) => photos.slice(0, 1)) },
  };
}

/** As a list is shown everywhere: numbered, with one numbered picture. */
function ofMany(items: readonly ItemView[]) {
  return {
    as: 'many',
    lines: items.map((item, index) => lineOf(item, index + 1)),
    offers: items.map((item, index) =>
      listedOffer(toFlow('findItem', 'open', item.code), 'findItem.results.choice', {
        number: index + 1,
        price: { reply: priceOfItem(item) },
      }),
    ),
    pictures: { sheet: items.flatMap(({ photos }) => photos.slice(0, 1)) },
  };
}
