// Long because a form is read best whole: every question about an own item stands here, in its order.
import { z } from 'zod';
import {
  act,
  defineFlow,
  finish,
  forget,
  leave,
  leaveAndGoOn,
  next,
  type Outcome,
  pass,
  retry,
  switchTo,
} from '../src/conversation/flow.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import type { Look, OwnItemView } from '../src/conversation/look.ts';
import { namedAmong } from '../src/conversation/named-among.ts';
import { answeredOrder } from '../src/conversation/order-wish.ts';
import { change, startWish } from '../src/conversation/own-item-wish.ts';
import { sayOwnItem, sayOwnItems } from '../src/conversation/own-items.ts';
import { offer, type Reply, say } from '../src/conversation/reply.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { isOddPrice, MAX_STOCK } from '../src/domain/listing.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../src/domain/price.ts';
import { hearsAnyPrice, readFloor } from '../src/language/floors.ts';
import { readListingCode } from '../src/language/item-codes.ts';
import { type OwnGoodsWish, readOwnGoods, readOwnGoodsWish, restsForAWhile } from '../src/language/own-goods-words.ts';
import { namesOtherPicture, readOwnItemWish, tellsOfOwnItem } from '../src/language/own-item-words.ts';
import { readPrice } from '../src/language/prices.ts';
import { readQuantity } from '../src/language/quantities.ts';

const DOINGS = ['price', 'stock', 'republish', 'photos', 'newPhotos', 'floor'] as const;

const draft = z.object({
  page: z.number().int().min(0).max(100).optional(),
  code: z.string().optional(),
  doing: z.enum(DOINGS).optional(),
  /** Pictures sent to the card unasked: for this item, or a new one? */
  loose: z.array(z.object({ hash: z.string(), look: z.string() })).optional(),
  /** What she told of one of several, until it is clear which. */
  told: z.string().optional(),
  /** How many others hold, when it is asked how many are left. */
  beside: z.number().int().min(0).optional(),
  /** A price far from the old one, until she says it is meant. */
  odd: z.number().int().optional(),
  /** Whether it may have been said to a buyer. */
  perhaps: z.boolean().optional(),
});
type Draft = z.infer<typeof draft>;

/** A seller looks after what she has on the haat: price, stock, photos, sold, off, on again, and a line to share. */
export const myItems = defineFlow({
  name: 'myItems',
  parkable: false,
  takesPhotos: true,
  draft,
  async begin({ action, code, input, over }, look) {
    const named = code ?? (input && readListingCode(input.text));
    const items = await look.ownItems();
    if (items.length === 0 && over === 'listItem') return leaveAndGoOn(say('myItems.notYet'));
    if (items.length === 0) return leaveAndGoOn(look.person.sellers.length === 0 ? say('myItems.notSeller') : none());
    if (named === undefined) {
      const [newest] = items;
      if (input !== undefined && input.photos.length > 0 && newest !== undefined)
        return next({
          code: newest.code,
          loose: looseOf(input),
        });
      const [only, ...more] = meantBy(input?.text ?? '', items);
      const told = input && action === undefined && readOwnGoods(input.text) ? input.text : undefined;
      if (only === undefined || more.length > 0)
        return told === undefined ? pass : next({ told }, ...sayBeforeChoosing(told));
      const wish = told === undefined ? undefined : readOwnGoodsWish(told);
      if (wish !== undefined) return startWish(only, wish, look);
      return items.length === 1 ? next({ code: only.code }) : pass;
    }
    const item = items.find((one) => one.code === named);
    if (item === undefined) return leave(say('myItems.notYours', { code: sayListingCode(named) }));
    // Told to a buyer that it is sold: of several it is asked how many are left.
    if (action === 'gone')
      return next({ code: named, doing: 'stock' }, say('myItems.stillUp', { code: sayListingCode(named) }));
    const said = input && readOwnGoodsWish(input.text);
    // Behind a button stands no wish but a number said anew.
    const wish = action === undefined || said?.wish === 'instead' ? said : undefined;
    const outcome = wish === undefined ? next({ code: named }) : await startWish(item, wish, look, action);
    // What she was telling before goes on.
    return outcome.kind === 'finish' ? { ...outcome, goOn: true } : outcome;
  },
  anytime(reading, said) {
    if (reading.photos.length === 0 && reading.photoProblems.length === 0) return undefined;
    if (said.code === undefined) return pass;
    const problem = reading.photoProblems[0];
    if (reading.photos.length === 0) return retry(say(`listItem.photos.${problem ?? 'needed'}`));
    if (said.doing === 'photos' || said.doing === 'newPhotos')
      return takePhotos(said.code, reading, said.doing === 'newPhotos');
    return reading.text === '' ? forget(['doing', 'odd'], { loose: looseOf(reading) }) : pass;
  },
  steps: {
    code: {
      context: 'results',
      ask: async (said, look) => sayOwnItems(await look.ownItems(), said.page ?? 0),
      read: async ({ choice, text, intent }, said, look) => {
        if (choice === 'more' || (choice === undefined && intent === 'more'))
          return next({ page: (said.page ?? 0) + 1 });
        const items = await look.ownItems();
        const [named, ...more] = said.told === undefined ? [] : (namedAmong(text, items) ?? []);
        const called = more.length === 0 ? named?.code : undefined;
        const code = choice?.startsWith('item/') ? choice.slice('item/'.length) : (readListingCode(text) ?? called);
        if (code === undefined) return pass;
        const mine = items.find((item) => item.code === code);
        const wish = said.told === undefined ? undefined : readOwnGoodsWish(said.told);
        if (mine !== undefined && wish !== undefined) return startWish(mine, wish, look);
        return mine === undefined ? pass : next({ code });
      },
    },
    whose: {
      needed: (said) => said.loose !== undefined,
      ask: (said) =>
        say(
          'myItems.whose.ask',
          { code: sayListingCode(said.code ?? '') },
          { offers: [offer('this', 'myItems.whose.this'), offer('new', 'myItems.whose.new')] },
        ),
      read: ({ choice }, said) => {
        const { loose = [], code = '' } = said;
        if (choice === 'new') return switchTo('listItem', { answers: { photos: loose } });
        if (choice !== 'this') return retry(say('myItems.whose.unclear'));
        const photos = loose.map((photo) => photo.hash);
        return finish({ do: 'changeListing', with: { code, change: { what: 'photos', photos, instead: false } } });
      },
    },
    sure: {
      context: 'yes_no_q',
      needed: (said) => said.odd !== undefined,
      ask: (said) =>
        say(
          said.perhaps === true ? 'myItems.price.forAll' : 'myItems.price.sure',
          { price: { money: said.odd ?? 0 }, code: sayListingCode(said.code ?? '') },
          { offers: [offer('yes', 'words.yes'), offer('no', 'words.no')] },
        ),
      read: async ({ choice, intent, text }, said, look) => {
        const other = choice === undefined ? readOwnGoodsWish(text) : undefined;
        const item = other === undefined ? undefined : await itemOf(said, look);
        // What she wants instead is done, and the odd price with it is not.
        if (other !== undefined && item !== undefined && !OF_PRICE.has(other.wish)) return startWish(item, other, look);
        if (choice === 'yes' || intent === 'yes')
          return finish(change(said.code ?? '', { what: 'price', paise: said.odd ?? 0 }));
        if ((choice === 'no' || intent === 'no') && said.perhaps === true)
          return leaveAndGoOn(say('myItems.price.asBefore'));
        if (choice === 'no' || intent === 'no') return forget(['odd'], { doing: 'price' });
        return takePrice(text, said, look);
      },
    },
    price: {
      context: 'price_q',
      needed: (said) => said.doing === 'price',
      ask: async (said, look) =>
        say('myItems.price.ask', { price: { money: (await itemOf(said, look))?.pricePaise ?? 0 } }),
      read: ({ text }, said, look) => takePrice(text, said, look),
    },
    stock: {
      context: 'stock_q',
      needed: (said) => said.doing === 'stock' || said.doing === 'republish',
      ask: async (said, look) => {
        const held = said.beside ?? (await itemOf(said, look))?.held ?? 0;
        return held === 0 ? say('myItems.stock.ask') : say('myItems.stock.askBeside', { count: held });
      },
      read: ({ text, intent }, said) => {
        const read = readQuantity(text, 'stock');
        const count = read.kind === 'count' ? read.count : intent === 'no' || intent === 'done' ? 0 : undefined;
        if (count === undefined) return retry(say('listItem.stock.unclear'));
        if (count > MAX_STOCK) return retry(say('listItem.stock.outOfRange'));
        const what = said.doing === 'republish' ? 'published' : 'stock';
        return finish(change(said.code ?? '', { what, count }));
      },
    },
    floor: {
      context: 'price_q',
      needed: (said) => said.doing === 'floor',
      ask: () => say('myItems.floor.ask', {}, { offers: [offer('any', 'myItems.floor.any')] }),
      read: ({ text, choice, intent }, said) => {
        const code = said.code ?? '';
        if (choice === 'any' || intent === 'skip' || intent === 'no' || hearsAnyPrice(text))
          return finish(change(code, { what: 'floor', paise: null }));
        const floor = readFloor(text);
        const read = floor === undefined ? readPrice(text, 'answer') : ({ kind: 'amount', ...floor } as const);
        return read.kind === 'amount' && read.paise >= MIN_PRICE_PAISE && read.paise <= MAX_PRICE_PAISE
          ? finish(change(code, { what: 'floor', paise: read.paise }))
          : retry(say('listItem.price.unclear'));
      },
    },
    photos: {
      context: 'photos',
      needed: (said) => said.doing === 'photos' || said.doing === 'newPhotos',
      ask: (said) =>
        say(
          said.doing === 'newPhotos' ? 'myItems.photos.askNew' : 'myItems.photos.ask',
          {},
          {
            offers: [
              offer('enough', 'myItems.photos.back'),
              ...(said.doing === 'photos' ? [offer('instead', 'myItems.photos.instead')] : []),
            ],
          },
        ),
      read: ({ choice, intent }) => {
        if (choice === 'instead') return next({ doing: 'newPhotos' });
        const finished = choice === 'enough' || intent === 'done' || intent === 'no' || intent === 'skip';
        return finished ? forget(['doing']) : retry(say('myItems.photos.unclear'));
      },
    },
    card: {
      context: 'item',
      ask: async (said, look) => {
        const item = await itemOf(said, look);
        if (item === undefined) return none();
        return sayOwnItem(item, await look.whoListed(item.code), look.person.sellers.length > 1);
      },
      read: async ({ choice, text, intent, voice }, said, look): Promise<Outcome> => {
        const item = await itemOf(said, look);
        if (item === undefined) return leave(none());
        const wish = WISHES.find((one) => one === choice);
        if (choice === 'list') return forget(['code', 'page']);
        if (wish !== undefined) return startWish(item, { wish }, look);
        const other = readListingCode(text);
        if (other !== undefined && other !== item.code) return pass;
        const words = readOwnGoodsWish(text);
        if (words !== undefined) return startWish(item, words, look);
        const isUnsure = intent === 'change' || intent === 'yes' || intent === 'no' || voice;
        return isUnsure ? retry(say('myItems.card.unclear')) : pass;
      },
    },
  },
});

const OF_PRICE: ReadonlySet<OwnGoodsWish['wish']> = new Set(['newPrice', 'otherPrice', 'price']);
const WISHES = ['price', 'floor', 'stock', 'photos', 'sold', 'withdrawn', 'published', 'share'] as const;

/** Whether plain words name one of her own items and what should become of it. */
export async function wantsOwnItem(input: Input, look: Look): Promise<boolean> {
  const code = readListingCode(input.text);
  if (look.person.sellers.length === 0) return false;
  // A picture of what is up already, not of a new thing: she is asked which.
  if (input.photos.length > 0) return namesOtherPicture(input.text) && (await look.ownItems()).some(isUp);
  if (code !== undefined) return (await look.item(code))?.ours === true;
  if (!tellsOfOwnItem(input.text) || (await answeredOrder(input, look)) !== undefined) return false;
  return (await look.ownItems()).some(isUp);
}

const isUp = ({ state }: OwnItemView) => state === 'published';

/** Pictures of which it is not known yet what they show. */
function looseOf({ photos }: Input): Draft['loose'] {
  return photos.map(({ hash, look }) => ({ hash, look }));
}

/** Those of her items that words may mean: what they name of all that are up, or all. */
function meantBy(text: string, items: readonly OwnItemView[]): readonly OwnItemView[] {
  const up = items.filter(isUp);
  return namedAmong(text, up) ?? (up.length > 0 ? up : items);
}

/** What is said before she is shown all to choose from. */
function sayBeforeChoosing(told: string): readonly Reply[] {
  if (restsForAWhile(told)) return [say('myItems.pause')];
  return readOwnGoodsWish(told)?.wish === 'otherPrice' ? [say('myItems.oneByOne')] : [];
}

async function takePrice(text: string, said: Draft, look: Look): Promise<Outcome> {
  const wish = readOwnItemWish(text);
  if (wish?.wish === 'otherPrice') return retry(say('myItems.price.whole'));
  const read = readPrice(text, 'answer');
  if (read.kind === 'ambiguous' && read.doubt === 'foreign') return retry(say('listItem.price.inRupees'));
  if (read.kind === 'bounds' || read.kind === 'ambiguous') return retry(say('listItem.price.onePlease'));
  const item = await itemOf(said, look);
  if (read.kind === 'none' || item === undefined) return retry(say('listItem.price.unclear'));
  if (said.odd !== read.paise && isOddPrice(item.pricePaise, read.paise)) return forget(['doing'], { odd: read.paise });
  return finish(change(item.code, { what: 'price', paise: read.paise }));
}

function takePhotos(code: string, reading: Reading, instead: boolean): Outcome {
  const photos = reading.photos.map((photo) => photo.hash);
  return act(change(code, { what: 'photos', photos, instead }), { doing: 'photos' });
}

async function itemOf(said: Draft, look: Look): Promise<OwnItemView | undefined> {
  return (await look.ownItems()).find((item) => item.code === said.code);
}

function none() {
  return say('myItems.none');
}
