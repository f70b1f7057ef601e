// Long because a form is read best whole: looking, choosing and opening are one walk along the stalls.
import { z } from 'zod';
import {
  defineFlow,
  forget,
  leave,
  next,
  nextQuietly,
  type Outcome,
  pass,
  retry,
  type Start,
  switchTo,
} from '../src/conversation/flow.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import { isLikelyOffer } from '../src/conversation/likely-offer.ts';
import type { ItemView, Look } from '../src/conversation/look.ts';
import {
  type Looking,
  MAX_SAID,
  mayNarrow,
  narrowedBy,
  pageOf,
  soughtIn,
  wishIn,
} from '../src/conversation/looking.ts';
import { namedAmong } from '../src/conversation/named-among.ts';
import { orderAll, takesAll } from '../src/conversation/order-all.ts';
import { offer, type Param, say, toFlow } from '../src/conversation/reply.ts';
import { amountOf, priceOfItem } from '../src/conversation/say-item.ts';
import { beforeTheNext, countFor, type OpenItem, sayItem, sayResults } from '../src/conversation/say-looking.ts';
import {
  asksForLikeOf,
  codeIn,
  codeOfProduct,
  isSearch,
  mayLook,
  namesSomething,
  stallIn,
} from '../src/conversation/search-words.ts';
import { toldOf } from '../src/conversation/told-of.ts';
import type { Wish } from '../src/conversation/wish.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { nameAskedFor } from '../src/language/called-so.ts';
import { isWholeAddress } from '../src/language/delivery-address.ts';
import { readListingCode } from '../src/language/item-codes.ts';
import { announcesQuestion, readLookingOn } from '../src/language/looking-on.ts';
import { asksCheaper, onlyRefuses } from '../src/language/narrowing.ts';
import { asksForAllOfSeller, isAnythingNew, onlyAsksToBeTold, readNewsWish } from '../src/language/news-words.ts';
import { takesAsItStands } from '../src/language/offer-answers.ts';
import { readOffer } from '../src/language/offers.ts';
import { praises } from '../src/language/praising.ts';
import { readQuery } from '../src/language/queries.ts';
import { type Intent, readReply } from '../src/language/replies.ts';
import { severalWishes } from '../src/language/several-wishes.ts';
import { readTaking, saysTaking } from '../src/language/taking.ts';
import { asksAbout } from '../src/language/talk-words.ts';
import { asksHowManyThere, asksHowMuch } from '../src/language/told-words.ts';
import { asksWhatElseThereIs, asksWhatThereIs } from '../src/language/what-there-is.ts';

/** So many things on a list may be taken in one breath. */
const A_FEW = 3;

/** A platform's catalogue message holds thirty products; a cart cannot have more kinds of things. */
const MAX_CART = 30;

/** Anyone looks for cloth by typing anything, and opens an item by its code. */
export const findItem = defineFlow({
  name: 'findItem',
  parkable: false,
  draft: z.object({
    query: z.string().max(2_000).optional(),
    said: z.array(z.string().max(2_000)).max(MAX_SAID).optional(),
    below: z.number().int().optional(),
    later: z.array(z.string().max(2_000)).optional(),
    /** Why she is asked what she looks for, when it is for more than that. */
    asks: z.enum(['else', 'refused', 'photo']).optional(),
    after: z.string().max(64).optional(),
    open: z.string().optional(),
    allPhotos: z.boolean().optional(),
    cart: z.array(z.string()).max(MAX_CART).optional(),
    stall: z.string().optional(),
  }),
  async begin({ action, code, input }, look) {
    if (action?.startsWith('told/') === true && code !== undefined) return ofTold(action, code, input, look);
    if (code === undefined && input !== undefined && input.cart.length > 0) return openCart(input, look);
    const stall = stallIn(input);
    if (code === undefined && stall !== undefined) return openStall(stall, look);
    const named = code ?? codeIn(input) ?? toldOf(input, look);
    if (named !== undefined) return openItem(named, look, input);
    if (input === undefined || input.text === '') return pass;
    if (input.photos.length === 0 && asksWhatThereIs(input.text)) return showNewest(look);
    const hers = await stallNamed(input, look);
    if (hers !== undefined) return hers;
    if (input.photos.length > 0 && !isSearch(input.text)) return askAnew('photo');
    // "Show me" alone asks what; "show me red sarees" is already the answer.
    const saysWhat = action === undefined || namesSomething(input.text);
    return saysWhat ? newSearch(input.text, look) : pass;
  },
  async anytime(reading, draft, look) {
    const { text, choice, intent, photos } = reading;
    if (reading.cart.length > 0) return openCart(reading, look);
    if (choice === undefined && asksForLikeOf(reading, look)) return remark('findItem.query.photo', draft, look);
    if (choice !== undefined || photos.length > 0) return undefined;
    const stall = stallIn(reading);
    if (stall !== undefined) return openStall(stall, look);
    const priced = asksHowMuch(text) || asksHowManyThere(text) ? await sayPrice(draft, look) : undefined;
    if (priced !== undefined) return priced;
    // "৭০০ দেব, হলে জানাবেন" names a price first.
    if (draft.open !== undefined && readOffer(text) !== undefined)
      return switchTo('bargain', { action: 'offer', code: draft.open, input: reading });
    const told = await toldWish(text, draft, look);
    if (told !== undefined) return tell(reading, draft);
    if (readNewsWish(text).kind === 'tell') return switchTo('subscribe', { input: reading, ...codeOf(draft) });
    const code = readListingCode(text);
    if (code !== undefined) return openItem(code, look, reading);
    // Where to send it: of what is open, an order; else it is kept for the next one. Either way nobody looks for her street.
    if (isWholeAddress(text)) return draft.open === undefined ? pass : order(draft.open, reading, draft, look);
    if (draft.open !== undefined && readTaking(text) !== undefined) return order(draft.open, reading, draft, look);
    if (draft.open !== undefined && (await isLikelyOffer(text, draft.open, look)))
      return switchTo('bargain', { action: 'offer', code: draft.open, input: reading });
    const hers = (await stallOfSame(text, draft, look)) ?? (await stallNamed(reading, look));
    if (hers !== undefined) return hers;
    const asksAll = draft.open === undefined ? asksWhatThereIs(text) : asksWhatElseThereIs(text);
    if (asksAll) return showNewest(look);
    const looked = await lookOn(reading, draft, look);
    if (looked !== undefined) return looked;
    if (draft.open !== undefined && announcesQuestion(text))
      return switchTo('enquire', { action: 'ask', code: draft.open });
    if (draft.open !== undefined && intent === 'none' && praises(text))
      return remark('findItem.item.praised', draft, look);
    if (draft.open !== undefined && intent === 'none' && asksAbout(text))
      return switchTo('enquire', { action: 'ask', code: draft.open, input: reading });
    // "nil" is blue where cloth is looked for, and no refusal; of a list "kom dame" bargains for nothing.
    const isOfList = intent === 'no' || (intent === 'price_negotiate' && draft.open === undefined);
    const looks = mayLook(intent) || (isOfList && mayNarrow(draft, text));
    return looks && (isSearch(text) || asksCheaper(text)) ? searchOver(draft, text, look) : undefined;
  },
  steps: {
    query: {
      context: 'search_q',
      ask: ({ asks }) => say(asks === undefined ? 'findItem.query.ask' : `findItem.query.${asks}`),
      read: (reading, _draft, look) =>
        reading.photos.length > 0
          ? pass
          : isSearch(reading.text)
            ? newSearch(reading.text, look)
            : (reading.intent === 'no' || reading.intent === 'skip') && look.person.sellers.length === 0
              ? leave(say('findItem.left'))
              : retry(say('findItem.query.unclear')),
    },
    open: {
      context: 'results',
      ask: async (draft, look) => beforeTheNext(sayResults(await pageOf(draft, look), draft), draft),
      read: async (reading, draft, look): Promise<Outcome> => {
        const { choice, intent, photos } = reading;
        if (choice === 'tell') return tell(reading, draft);
        if (choice === 'later') return lookLater(draft, look);
        const wantsMore = choice === 'more' || intent === 'more' || intent === 'yes';
        if (wantsMore) {
          const { next: after, items } = await pageOf(draft, look);
          if (after !== undefined) return next({ after });
          const [only] = items;
          if (intent === 'yes' && only !== undefined && items.length === 1)
            return next({ open: only.code, allPhotos: false });
          if (choice === 'more' || intent === 'more') return retry(say('findItem.results.noMore'));
        }
        if (choice?.startsWith('item/')) return next({ open: choice.slice('item/'.length), allPhotos: false });
        const all = choice === undefined && takesAll(reading.text) ? await pageOf(draft, look) : undefined;
        if (all !== undefined && all.next === undefined && all.items.length > 1 && all.items.length <= A_FEW)
          return orderAll(all.items.map(({ code }) => code));
        const ofOne = await takeOfOne(reading, draft, look);
        if (ofOne !== undefined) return ofOne;
        if (photos.length > 0) return pass;
        const isEmpty = (await pageOf(draft, look)).items.length === 0;
        const agrees = intent === 'yes' || (intent === 'none' && readReply(reading.text, 'yes_no_q') === 'yes');
        if (isEmpty && agrees && wishIn(draft) !== undefined) return tell(reading, draft);
        if (intent === 'no' && look.person.sellers.length === 0) return leave(say('findItem.left'));
        if (intent !== 'none' && intent !== 'order') return pass;
        // "I will take it" of a list does not say which.
        if (intent === 'order' && isEmpty) return pass;
        return retry(say(isEmpty ? 'findItem.query.unclear' : 'findItem.results.unclear'));
      },
    },
    item: {
      context: 'item',
      ask: async (draft, look) => beforeTheNext(sayItem(await look.item(draft.open ?? ''), draft, look), draft),
      read: async (reading, draft, look): Promise<Outcome> => {
        const { choice, intent, photos } = reading;
        if (choice === 'photos') return next({ allPhotos: true });
        if (choice === 'back') return forget(['open', 'allPhotos']);
        if (choice === 'later') return lookLater(draft, look);
        if (intent === 'order' || intent === 'yes') return order(draft.open ?? '', reading, draft, look);
        if (photos.length > 0) return pass;
        if (intent === 'no' && look.person.sellers.length === 0)
          return leave(say('findItem.item.left', { code: sayListingCode(draft.open ?? '') }));
        const item = await look.item(draft.open ?? '');
        const takes = saysTaking(reading.text) && takesAsItStands(reading.text, item?.pricePaise ?? 0);
        if (intent === 'none' && item?.ours === false && takes) return order(item.code, reading, draft, look);
        if (intent === 'available_q' && item !== undefined)
          return retry(
            say(item.available > 0 ? 'findItem.item.available' : 'findItem.item.gone', {
              amount: { reply: amountOf(item, item.available) },
            }),
          );
        if (intent === 'price_negotiate' && item !== undefined)
          return item.ours
            ? retry(say('findItem.item.fixedPrice', { price: { reply: priceOfItem(item) } }))
            : switchTo('bargain', { action: 'offer', code: item.code, input: reading });
        // "আর একটা ছবি দেবেন?": what nobody here can answer is for the seller.
        if (intent === 'none' && item?.ours === false && /\p{L}.*[?？]/su.test(reading.text))
          return switchTo('enquire', { action: 'ask', code: item.code, input: reading });
        return item === undefined
          ? leave(say('findItem.noSuchCode', { code: sayListingCode(draft.open ?? '') }))
          : intent === 'none'
            ? retry(say('findItem.item.unclear'))
            : pass;
      },
    },
  },
});

/** The item on the screen, when there is one. */
function codeOf(draft: { open?: string | undefined }): { code?: string } {
  return draft.open === undefined ? {} : { code: draft.open };
}

/** Opens an item, or says that there is none by that code. Her own opens where she looks after it. */
async function openItem(code: string, look: Look, input?: Input): Promise<Outcome> {
  const item = await look.item(code);
  if (item?.ours === true) return switchTo('myItems', { code, ...(input === undefined ? {} : { input }) });
  return item === undefined
    ? leave(say('findItem.noSuchCode', { code: sayListingCode(code) }))
    : forget(LOOKED, { open: code, query: '' });
}

/** What she wants with the thing that news told her of. */
async function ofTold(action: string, code: string, input: Input | undefined, look: Look): Promise<Outcome> {
  const item = await look.item(code);
  if (action === 'told/gone') return lookNear(code, item, look);
  const start = { code, ...(input === undefined ? {} : { input }) };
  if (item === undefined || item.ours || action === 'told/see') return openItem(code, look, input);
  if (action === 'told/order') return switchTo('placeOrder', start);
  if (action === 'told/ask') return switchTo('enquire', { action: 'ask', ...start });
  return switchTo('bargain', { action: 'offer', ...start });
}

/** What she was shown is gone: what is near to it, or the newest there is. */
async function lookNear(code: string, item: ItemView | undefined, look: Look): Promise<Outcome> {
  const said =
    item === undefined ? 'নতুন জিনিস' : [...item.colours, item.weave ?? '', item.kind].join(' ').replace(/_/g, ' ');
  const near = await lookFor({ said: [said] }, look);
  const { items } = await pageOf({ said: [said] }, look);
  const again = { offers: [offer(toFlow('findItem', 'start'), 'findItem.again')] };
  const note = say('findItem.noLonger', { code: sayListingCode(code) }, items.length > 0 ? {} : again);
  return items.length > 0 && near.kind === 'forget' ? next(near.patch, note) : leave(note);
}

/** A cart of the platform's catalogue: its one item opens, several are a choice. Prices and stock are ours, not the cart's. */
async function openCart(input: Input, look: Look): Promise<Outcome> {
  const codes = [...new Set(input.cart.flatMap(({ itemCode }) => codeOfProduct(itemCode) ?? []))].slice(0, MAX_CART);
  const items = await Promise.all(codes.map((code) => look.item(code)));
  const known = codes.filter((_, index) => items[index] !== undefined);
  const [only] = known;
  if (only === undefined) return leave(say('findItem.cart.gone'));
  if (known.length === 1) return openItem(only, look, input);
  return forget(LOOKED, { cart: known, query: '' });
}

/** Everything one seller has, by her link. A stall of one opens its item; an empty one says so. */
async function openStall(sellerId: string, look: Look): Promise<Outcome> {
  const stall = await look.stall(sellerId);
  const [only] = stall?.codes ?? [];
  if (stall === undefined || only === undefined) return leave(say('findItem.stall.empty'));
  if (stall.codes.length === 1) return openItem(only, look);
  return forget(LOOKED, { cart: stall.codes.slice(0, MAX_CART), stall: stall.name, query: '' });
}

/** "মালা বসাকের জিনিস", "malar gamcha": what she has of that, else all she has. */
async function stallNamed({ text, photos }: Input, look: Look): Promise<Outcome | undefined> {
  const named = photos.length > 0 ? undefined : await look.sellerCalled(nameAskedFor(text));
  const stall = named && (await look.stall(named.sellerId));
  if (named === undefined || stall === undefined || stall.codes.length === 0) return undefined;
  const items = (await Promise.all(stall.codes.map((code) => look.item(code)))).flatMap((item) => item ?? []);
  const meant = namedAmong(text, items) ?? [];
  const [only] = meant;
  if (only === undefined) return openStall(named.sellerId, look);
  if (meant.length === 1) return openItem(only.code, look);
  return forget(LOOKED, { cart: meant.map(({ code }) => code).slice(0, MAX_CART), stall: stall.name, query: '' });
}

/** "ওনার আর কী কী আছে", under a thing on the screen: what else its seller has. */
async function stallOfSame(text: string, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  if (draft.open === undefined || !asksForAllOfSeller(text)) return undefined;
  const item = await look.item(draft.open);
  const stall = item && (await look.stall(item.sellerId));
  if (item === undefined || stall === undefined || stall.codes.length === 0) return undefined;
  return stall.codes.length > 1 ? openStall(item.sellerId, look) : remark('findItem.results.noMore', draft, look);
}

/** What is let go of when something else is looked at. */
const LOOKED = ['query', 'said', 'below', 'after', 'open', 'allPhotos', 'cart', 'stall', 'later', 'asks'];

/** Looks anew. Of several things the first is shown, and the others wait. What only refuses looks for nothing. */
async function newSearch(text: string, look: Look): Promise<Outcome> {
  if (onlyRefuses(text)) return askAnew('refused');
  const [first = text, ...later] = severalWishes(text);
  return lookFor({ said: [first], ...(later.length === 0 ? {} : { later }) }, look);
}

/** What it costs and how many there are, of the one thing on the screen; of a list of one, that one. */
async function sayPrice(draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  if (draft.open === undefined) {
    const { items, next: after } = await pageOf(draft, look);
    const [only] = items;
    return only === undefined || items.length > 1 || after !== undefined
      ? undefined
      : next({ open: only.code, allPhotos: false });
  }
  const item = await look.item(draft.open);
  if (item === undefined || item.state !== 'published' || item.available < 1) return undefined;
  const params = { price: { reply: priceOfItem(item) }, amount: { reply: amountOf(item, item.available) } };
  return remark('findItem.item.price', draft, look, params);
}

/** The newest there is, whatever it is. */
function showNewest(look: Look): Promise<Outcome> {
  return lookFor({ said: ['নতুন জিনিস'] }, look);
}

/** Asks what she looks for. */
function askAnew(asks: 'else' | 'refused' | 'photo'): Outcome {
  return forget(LOOKED, { asks });
}

/** The next of the several things she named. */
async function lookLater({ later = [] }: Looking, look: Look): Promise<Outcome> {
  const [first, ...rest] = later;
  if (first === undefined) return askAnew('else');
  return lookFor({ said: [first], ...(rest.length === 0 ? {} : { later: rest }) }, look);
}

/** What is on the screen narrowed, or another search over it; words that name nothing and find nothing leave it there: more likely they are about it. */
async function searchOver(draft: OpenItem, text: string, look: Look): Promise<Outcome | undefined> {
  if (mayNarrow(draft, text) && !(await ordersNothing(draft, text, look))) return narrow(draft, text, look);
  const leadsNowhere = !namesSomething(text) && (await pageOf({ said: [text] }, look)).items.length === 0;
  if (leadsNowhere && (draft.open !== undefined || (await pageOf(draft, look)).items.length > 0)) return undefined;
  return newSearch(text, look);
}

/** "সবচেয়ে সস্তা কোনটা", when nothing was found: of all there is. */
async function ordersNothing(draft: OpenItem, text: string, look: Look): Promise<boolean> {
  const { filters, words } = readQuery(text);
  const onlyOrders = words.length === 0 && Object.keys(filters).every((filter) => filter === 'order');
  return onlyOrders && draft.open === undefined && (await pageOf(draft, look)).items.length === 0;
}

/** The same, with one more thing said of it. */
async function narrow(draft: OpenItem, text: string, look: Look): Promise<Outcome> {
  const { later } = draft;
  const narrowed = { ...narrowedBy(draft, text), ...(later === undefined ? {} : { later }) };
  if (!asksCheaper(text)) return lookFor(narrowed, look);
  const shown = draft.open === undefined ? undefined : await look.item(draft.open);
  if (shown === undefined)
    return soughtIn(draft).filters.order === 'cheapest'
      ? remark('findItem.results.noCheaper', draft, look)
      : lookFor(narrowed, look);
  const cheaper = { ...narrowed, below: shown.pricePaise - 1 };
  const isThere = (await pageOf(cheaper, look)).items.some(({ lacks }) => lacks.length === 0);
  return isThere ? lookFor(cheaper, look) : remark('findItem.results.noCheaper', draft, look);
}

/** When exactly one item answers everything, it is shown at once: a list of one would cost a message. */
async function lookFor(looking: Looking, look: Look): Promise<Outcome> {
  const { items, relaxed } = await pageOf(looking, look);
  const [only] = items;
  if (only !== undefined && items.length === 1 && relaxed.length === 0)
    return forget(LOOKED, { ...looking, query: '', open: only.code });
  return forget(LOOKED, { ...looking, query: looking.said?.at(-1) ?? '' });
}

/** Looks on from what is on the screen: to the one behind it, to the last, to more, or to something else. */
async function lookOn({ text, intent }: Reading, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  const to = draft.query === undefined ? undefined : readLookingOn(text);
  // Of a list "আর আছে?" asks for others.
  const isOfMore = MORE.has(intent) || ASKS_WHAT.test(text) || (intent === 'available_q' && draft.open === undefined);
  if (to === undefined || (to === 'more' && !isOfMore)) return undefined;
  if (to === 'next' && draft.later !== undefined) return lookLater(draft, look);
  const isListed = draft.open === undefined || draft.query !== '' || draft.cart !== undefined;
  const { items, next: after } = isListed ? await pageOf(draft, look) : { items: [] };
  const at = items.findIndex(({ code }) => code === draft.open);
  const meant = to === 'last' ? items.at(-1) : to === 'next' && at >= 0 ? items[at + 1] : undefined;
  if (meant !== undefined) return next({ open: meant.code, allPhotos: false });
  if (after !== undefined) {
    const [behind] = to === 'next' && draft.open !== undefined ? (await pageOf({ ...draft, after }, look)).items : [];
    return forget(['open', 'allPhotos'], behind === undefined ? { after } : { after, open: behind.code });
  }
  if ((to === 'else' || to === 'more') && draft.open !== undefined && items.length > 1)
    return forget(['open', 'allPhotos']);
  if (to === 'else') return askAnew('else');
  if (items.length === 0 && draft.open === undefined) return undefined;
  return remark('findItem.results.noMore', draft, look);
}

/** "ar ki ache?" of an open item asks for others; "aro ache?", whether there are more of it. */
const ASKS_WHAT = /কী|কি|(?<![a-z])(?:ki|kichh?u|kya|kuchh?|what|anything)(?![a-z])|क्या|कुछ/iu;
const MORE: ReadonlySet<Intent> = new Set(['none', 'more', 'search']);

/** Says a word about what is on the screen, and leaves it there with its buttons. */
async function remark(
  key: string,
  draft: OpenItem,
  look: Look,
  params: Readonly<Record<string, Param>> = {},
): Promise<Outcome> {
  const { offers } =
    draft.open === undefined
      ? sayResults(await pageOf(draft, look), draft)
      : sayItem(await look.item(draft.open), draft, look);
  const more = draft.later === undefined ? [] : [offer('later', 'findItem.later.show')];
  return nextQuietly({}, say(key, params, { offers: draft.query === undefined ? [] : [...offers, ...more] }));
}

/** To the order of an item, with as many as she said she wants. */
async function order(code: string, input: Input, draft: Looking, look: Look): Promise<Outcome> {
  const item = await look.item(code);
  return switchTo('placeOrder', { code, input, action: countFor(item, draft) });
}

/** To be told when what she looked for comes. One line of hers may also name a seller; several are what they come to. */
function tell(input: Input, draft: Looking): Outcome {
  const { said = [draft.query ?? ''], below } = draft;
  const wish = said.length > 1 || below !== undefined ? wishIn(draft) : undefined;
  const start: Start = wish === undefined ? { input: { ...input, text: said[0] ?? '' } } : { answers: { wish } };
  return switchTo('subscribe', start);
}

/** "ele janaben", "hae janaben": of what was looked for and is not there. */
async function toldWish(text: string, draft: OpenItem, look: Look): Promise<Wish | undefined> {
  if (!onlyAsksToBeTold(text) || isAnythingNew(text)) return undefined;
  const wish = wishIn(draft);
  if (wish === undefined || readNewsWish(text).kind === 'tell') return wish;
  const isThere = draft.open !== undefined || (await pageOf(draft, look)).items.some(({ lacks }) => lacks.length === 0);
  return isThere ? undefined : wish;
}

/** Of a list of one, whoever orders, bargains or asks whether it is there means that one. */
async function takeOfOne(reading: Reading, draft: Looking, look: Look): Promise<Outcome | undefined> {
  const { intent, photos } = reading;
  if (photos.length > 0 || !OF_AN_ITEM.has(intent)) return undefined;
  const { items, next: after } = await pageOf(draft, look);
  const [only] = items;
  if (only === undefined || items.length > 1 || after !== undefined) return undefined;
  if (intent === 'order') return order(only.code, reading, draft, look);
  return next({ open: only.code, allPhotos: false });
}

const OF_AN_ITEM: ReadonlySet<Reading['intent']> = new Set(['order', 'price_negotiate', 'available_q']);
