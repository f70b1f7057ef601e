import { type AskedFact, readAskedFact } from '../language/asked-facts.ts';
import { replyIntent } from '../language/heard-reply.ts';
import { findTerms } from '../language/lexicon.ts';
import { normalise } from '../language/normalise.ts';
import { readOffer } from '../language/offers.ts';
import { readPointedPlace } from '../language/pointed-place.ts';
import { readQuery } from '../language/queries.ts';
import { pointsAtOne, readTaking } from '../language/taking.ts';
import { asksAnything } from '../language/talk-words.ts';
import { asksHowManyThere, asksHowMuch } from '../language/told-words.ts';
import { next, type Outcome, switchTo } from './flow.ts';
import type { Reading } from './input.ts';
import type { FoundItem, ItemView, Look } from './look.ts';
import { pageOf } from './looking.ts';
import { namedAmong } from './named-among.ts';
import { order } from './of-the-one.ts';
import { openItem, remark } from './open-goods.ts';
import { type Reply, say } from './reply.ts';
import { nameOfItem, placeOfItem } from './say-item.ts';
import type { OpenItem } from './say-looking.ts';

// What is asked of one thing: of several on a list, by its place or its colour; of the one that is open.

/** "২ নম্বরটার সাথে ব্লাউজ আছে?", under a list: the card says it, or else its seller is asked; who bids or takes is heard, too. */
export async function askedOfOne(reading: Reading, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  if (draft.open !== undefined || draft.query === undefined || reading.text.length > LONGEST) return undefined;
  if (readPointedPlace(reading.text) === undefined && !pointsAtOne(reading.text)) return undefined;
  const { items } = await pageOf(draft, look);
  if (items.length === 0) return undefined;
  const { item, rest = '', isPlaced = false } = pointedAmong(reading.text, items);
  if (item === undefined || !/[\p{L}\p{N}]/u.test(rest)) return undefined;
  // Of the second on her list the seller knows nothing; which colour she understands.
  const said: Reading = isPlaced ? { ...reading, text: rest } : reading;
  if (isPlaced && readTaking(rest) !== undefined) return order(item.code, said, draft, look);
  const intent = replyIntent(rest, 'item', 'buyer');
  const bids = readOffer(rest) !== undefined || intent === 'price_negotiate';
  if (bids && !item.ours) return switchTo('bargain', { action: 'offer', code: item.code, input: said });
  const isOfCard = asksHowMuch(rest) || asksHowManyThere(rest) || intent === 'available_q';
  if (!isOfCard && !asksAnything(rest)) return undefined;
  if (item.ours) return openItem(item.code, look, said);
  if (isOfCard || lineAskedFor(rest, item) !== undefined) return next({ open: item.code, allPhotos: false });
  return switchTo('enquire', { action: 'ask', code: item.code, input: said });
}

const LONGEST = 160;

interface Pointed {
  readonly item?: FoundItem | undefined;
  readonly rest?: string;
  readonly isPlaced?: boolean;
}

function pointedAmong(text: string, items: readonly FoundItem[]): Pointed {
  const placed = readPointedPlace(text);
  if (placed !== undefined)
    return {
      item: placed.place === 'last' ? items.at(-1) : items[placed.place - 1],
      rest: placed.rest,
      isPlaced: true,
    };
  const { maxPricePaise, minPricePaise } = readQuery(text).filters;
  if (!pointsAtOne(text) || maxPricePaise !== undefined || minPricePaise !== undefined) return {};
  const [item, ...others] = namedAmong(text, items, COLOURS) ?? [];
  return others.length > 0 ? {} : { item, rest: withoutColours(text) };
}

/** "লালটা কি জামদানি?" asks "কি জামদানি?" of it. */
function withoutColours(text: string): string {
  const line = normalise(text);
  const colours = findTerms(line).filter(({ kind }) => kind === 'colour');
  const rest = colours.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, line);
  return rest.replace(/^\s*(?:টা|টি|ta|ti)?(?:র|r|er)?(?![\p{L}\p{M}])/u, '').trim();
}

const COLOURS: ReadonlySet<string> = new Set(['colour']);

/** What is asked of the thing that is open, where its listing says it: nobody has to be asked, and nobody to answer. */
export async function sayAskedFact(text: string, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  const item = draft.open === undefined ? undefined : await look.item(draft.open);
  const line = item && !item.ours ? lineAskedFor(text, item) : undefined;
  return line && remark(line.key, draft, look, line.params);
}

function lineAskedFor(text: string, item: ItemView): Reply | undefined {
  const fact = readAskedFact(text);
  return fact && LINES[fact](item);
}

const ofMaterial = ({ material }: ItemView) =>
  material === undefined ? undefined : say('item.material', { material: { term: material, of: 'material' } });

const LINES: Readonly<Record<AskedFact, (item: ItemView) => Reply | undefined>> = {
  blouse: ({ blousePiece }) =>
    blousePiece === undefined ? undefined : say(blousePiece ? 'item.blouse.with' : 'item.blouse.without'),
  length: ({ lengthCm }) => (lengthCm === undefined ? undefined : say('item.length', { length: { lengthCm } })),
  place: (item) => {
    const place = placeOfItem(item);
    return place && say('item.from', { place: { reply: place } });
  },
  weave: (item) => (item.weave === undefined ? ofMaterial(item) : say('item.title', { name: nameOfItem(item) })),
  material: ofMaterial,
};
