// Long because a form is read best whole: looking, choosing and opening are one walk along the stalls.
import { z } from 'zod';
import { defineFlow, forget, leave, next, type Outcome, pass, retry, switchTo } from '../src/conversation/flow.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import { isLikelyOffer } from '../src/conversation/likely-offer.ts';
import type { ItemView, Look, SearchPage } from '../src/conversation/look.ts';
import { listedOffer, offer, type Reply, say, toFlow } from '../src/conversation/reply.ts';
import { lineOf, sayFound } from '../src/conversation/say-found.ts';
import { amountOf, linesOfItem, priceOfItem } from '../src/conversation/say-item.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { readStallCode } from '../src/domain/stall.ts';
import { isWholeAddress } from '../src/language/delivery-address.ts';
import { readListingCode } from '../src/language/item-codes.ts';
import { readNewsWish } from '../src/language/news-words.ts';
import { takesAsItStands } from '../src/language/offer-answers.ts';
import { readOffer } from '../src/language/offers.ts';
import { readQuery } from '../src/language/queries.ts';
import { isQuestion } from '../src/language/questions.ts';
import { type Intent, readReply } from '../src/language/replies.ts';
import { readTaking, saysTaking } from '../src/language/taking.ts';
import { asksAbout } from '../src/language/talk-words.ts';

/** What is kept while somebody looks around. */
interface Draft {
  readonly query?: string | undefined;
  /** Behind which item this page begins. */
  readonly after?: string | undefined;
  readonly cart?: readonly string[] | undefined;
  /** Whose stall the cart's items are, when it is one. */
  readonly stall?: string | undefined;
}

/** How many items one answer shows: one picture of five fits a small screen. */
const PAGE = 5;
/** A platform's catalogue message holds thirty products; a cart cannot have more kinds of things. */
const MAX_CART = 30;

/** Anyone looks for cloth by typing anything, and opens an item by its code. */
export const findItem = defineFlow({
  name: 'findItem',
  parkable: false,
  draft: z.object({
    query: z.string().max(2_000).optional(),
    after: z.string().max(64).optional(),
    open: z.string().optional(),
    allPhotos: z.boolean().optional(),
    cart: z.array(z.string()).max(MAX_CART).optional(),
    stall: z.string().optional(),
  }),
  async begin({ action, code, input }, look) {
    if (code === undefined && input !== undefined && input.cart.length > 0) return openCart(input, look);
    const stall = stallIn(input);
    if (code === undefined && stall !== undefined) return openStall(stall, look);
    const named = code ?? codeIn(input);
    if (named !== undefined) return openItem(named, look, input);
    if (input === undefined || input.text === '') return pass;
    // "Show me" alone asks what; "show me red sarees" is already the answer.
    const saysWhat = action === undefined || namesSomething(input.text);
    return saysWhat ? newSearch(input.text, look) : pass;
  },
  async anytime(reading, draft, look) {
    const { text, choice, intent, photos } = reading;
    if (reading.cart.length > 0) return openCart(reading, look);
    if (choice !== undefined || photos.length > 0) return undefined;
    const stall = stallIn(reading);
    if (stall !== undefined) return openStall(stall, look);
    // "৭০০ দেব, হলে জানাবেন" names a price first.
    if (draft.open !== undefined && readOffer(text) !== undefined)
      return switchTo('bargain', { action: 'offer', code: draft.open, input: reading });
    if (readNewsWish(text).kind === 'tell') return switchTo('subscribe', { input: reading, ...codeOf(draft) });
    const code = readListingCode(text);
    if (code !== undefined) return openItem(code, look, reading);
    // Where to send it: of what is open, an order; else it is kept for the next one. Either way nobody looks for her street.
    if (isWholeAddress(text))
      return draft.open === undefined ? pass : switchTo('placeOrder', { code: draft.open, input: reading });
    if (draft.open !== undefined && readTaking(text) !== undefined)
      return switchTo('placeOrder', { code: draft.open, input: reading });
    if (draft.open !== undefined && (await isLikelyOffer(text, draft.open, look)))
      return switchTo('bargain', { action: 'offer', code: draft.open, input: reading });
    if (draft.open !== undefined && intent === 'none' && asksAbout(text))
      return switchTo('enquire', { action: 'ask', code: draft.open, input: reading });
    return mayLook(intent) && isSearch(text) ? searchOver(draft, text, look) : undefined;
  },
  steps: {
    query: {
      context: 'search_q',
      ask: () => say('findItem.query.ask'),
      read: ({ text, photos }, _draft, look) =>
        photos.length > 0 ? pass : isSearch(text) ? newSearch(text, look) : retry(say('findItem.query.unclear')),
    },
    open: {
      context: 'results',
      ask: async (draft, look) => sayResults(await search(draft, look), draft),
      read: async (reading, draft, look): Promise<Outcome> => {
        const { choice, intent, photos } = reading;
        if (choice === 'tell') return switchTo('subscribe', { input: { ...reading, text: draft.query ?? '' } });
        const wantsMore = choice === 'more' || intent === 'more' || intent === 'yes';
        if (wantsMore) {
          const { next: after, items } = await search(draft, look);
          if (after !== undefined) return next({ after });
          const [only] = items;
          if (intent === 'yes' && only !== undefined && items.length === 1)
            return next({ open: only.code, allPhotos: false });
          if (choice === 'more' || intent === 'more') return retry(say('findItem.results.noMore'));
        }
        if (choice?.startsWith('item/')) return next({ open: choice.slice('item/'.length), allPhotos: false });
        const ofOne = await takeOfOne(reading, draft, look);
        if (ofOne !== undefined) return ofOne;
        if (photos.length > 0 || (intent !== 'none' && intent !== 'order')) return pass;
        // "I will take it" of a list does not say which.
        const isEmpty = (await search(draft, look)).items.length === 0;
        if (intent === 'order' && isEmpty) return pass;
        return retry(say(isEmpty ? 'findItem.query.unclear' : 'findItem.results.unclear'));
      },
    },
    item: {
      context: 'item',
      ask: async (draft, look) => sayItem(await look.item(draft.open ?? ''), draft, look),
      read: async (reading, draft, look): Promise<Outcome> => {
        const { choice, intent, photos } = reading;
        if (choice === 'photos') return next({ allPhotos: true });
        if (choice === 'back') return forget(['open', 'allPhotos']);
        if (intent === 'order' || intent === 'yes')
          return switchTo('placeOrder', { code: draft.open ?? '', input: reading });
        if (photos.length > 0) return pass;
        const item = await look.item(draft.open ?? '');
        const takes = saysTaking(reading.text) && takesAsItStands(reading.text, item?.pricePaise ?? 0);
        if (intent === 'none' && item?.ours === false && takes)
          return switchTo('placeOrder', { code: item.code, input: reading });
        if (intent === 'available_q' && item !== undefined)
          return retry(
            say(item.available > 0 ? 'findItem.item.available' : 'findItem.item.gone', {
              amount: { reply: amountOf(item, item.available) },
            }),
          );
        if (intent === 'price_negotiate' && item !== undefined)
          return item.ours
            ? retry(say('findItem.item.fixedPrice', { price: { reply: priceOfItem(item) } }))
            : switchTo('bargain', { action: 'offer', code: item.code });
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

/** Whether plain words are for this flow: a code, or anything that reads like a search. */
export function wantsSearch(input: Reading): boolean {
  return (
    input.cart.length > 0 ||
    stallIn(input) !== undefined ||
    codeIn(input) !== undefined ||
    (!ELSEWHERE.has(input.likely ?? 'none') && mayLook(readReply(input.text, 'idle')) && isSearch(input.text))
  );
}

/** What may name goods too, and is no search: "দুইডা টাঙ্গাইল বেচুম, কেমনে দিমু". */
const ELSEWHERE: ReadonlySet<Intent> = new Set(
  'sell help human my_orders my_items menu stop language_bn language_en language_hi'.split(' ') as Intent[],
);

/** Whether somebody sends a picture to ask for the like of it, not to sell it. */
export function asksWithPhoto(input: Input): boolean {
  if (input.photos.length === 0 || !isSearch(input.text)) return false;
  const asks = isQuestion(input.text) || readReply(input.text, 'item') === 'available_q';
  return asks && !readQuery(input.text).looksLikeOffer;
}

/** Whether the words look for anything at all: chatter and bare figures do not. */
function isSearch(text: string): boolean {
  const { chatter, filters, words } = readQuery(text);
  return text !== '' && !chatter && (Object.keys(filters).length > 0 || words.length > 0);
}

/** Opens an item, or says that there is none by that code. Her own opens where she looks after it. */
async function openItem(code: string, look: Look, input?: Input): Promise<Outcome> {
  const item = await look.item(code);
  if (item?.ours === true) return switchTo('myItems', { code, ...(input === undefined ? {} : { input }) });
  return item === undefined
    ? leave(say('findItem.noSuchCode', { code: sayListingCode(code) }))
    : forget(['query', 'after', 'allPhotos', 'cart'], { open: code, query: '' });
}

/** A cart of the platform's catalogue: its one item opens, several are a choice. Prices and stock are ours, not the cart's. */
async function openCart(input: Input, look: Look): Promise<Outcome> {
  const codes = [...new Set(input.cart.flatMap(({ itemCode }) => codeOfProduct(itemCode) ?? []))].slice(0, MAX_CART);
  const items = await Promise.all(codes.map((code) => look.item(code)));
  const known = codes.filter((_, index) => items[index] !== undefined);
  const [only] = known;
  if (only === undefined) return leave(say('findItem.cart.gone'));
  if (known.length === 1) return openItem(only, look, input);
  return forget(['open', 'allPhotos', 'after', 'stall'], { cart: known, query: '' });
}

/** Everything one seller has, by her link. A stall of one opens its item; an empty one says so. */
async function openStall(sellerId: string, look: Look): Promise<Outcome> {
  const stall = await look.stall(sellerId);
  const [only] = stall?.codes ?? [];
  if (stall === undefined || only === undefined) return leave(say('findItem.stall.empty'));
  if (stall.codes.length === 1) return openItem(only, look);
  return forget(['open', 'allPhotos', 'after'], { cart: stall.codes.slice(0, MAX_CART), stall: stall.name, query: '' });
}

function stallIn(input: Input | undefined): string | undefined {
  return readStallCode(input?.startedWith ?? '') ?? readStallCode(input?.text ?? '');
}

/** A catalogue names our items by their codes, with or without the TH- that people say. */
function codeOfProduct(itemCode: string): string | undefined {
  return readListingCode(itemCode) ?? readListingCode(`TH-${itemCode}`);
}

/** Looks anew. */
async function newSearch(query: string, look: Look): Promise<Outcome> {
  return showFound(query, await search({ query }, look));
}

/** The same over what is on the screen, which words that name nothing and find nothing leave there: more likely they are about it. */
async function searchOver(
  draft: Draft & { readonly open?: string | undefined },
  query: string,
  look: Look,
): Promise<Outcome | undefined> {
  const found = await search({ query }, look);
  const leadsNowhere = found.items.length === 0 && !namesSomething(query);
  if (leadsNowhere && (draft.open !== undefined || (await search(draft, look)).items.length > 0)) return undefined;
  return showFound(query, found);
}

/** When exactly one item answers everything, it is shown at once: a list of one would cost a message. */
function showFound(query: string, found: SearchPage): Outcome {
  const [only] = found.items;
  if (only !== undefined && found.items.length === 1 && found.relaxed.length === 0)
    return forget(['after', 'allPhotos', 'cart'], { query: '', open: only.code });
  return forget(['open', 'allPhotos', 'after', 'cart'], { query });
}

/** Of a list of one, whoever orders, bargains or asks whether it is there means that one. */
async function takeOfOne(reading: Reading, draft: Draft, look: Look): Promise<Outcome | undefined> {
  const { intent, photos } = reading;
  if (photos.length > 0 || !OF_AN_ITEM.has(intent)) return undefined;
  const { items, next: after } = await search(draft, look);
  const [only] = items;
  if (only === undefined || items.length > 1 || after !== undefined) return undefined;
  if (intent === 'order') return switchTo('placeOrder', { code: only.code, input: reading });
  return next({ open: only.code, allPhotos: false });
}

const OF_AN_ITEM: ReadonlySet<Reading['intent']> = new Set(['order', 'price_negotiate', 'available_q']);

/** Words that ask for nothing else may look for something. */
function mayLook(intent: Reading['intent']): boolean {
  return intent === 'none' || intent === 'search';
}

function namesSomething(query: string): boolean {
  return Object.keys(readQuery(query).filters).length > 0;
}

function codeIn(input: Input | undefined): string | undefined {
  if (input === undefined) return undefined;
  return readListingCode(input.startedWith ?? '') ?? readListingCode(input.text);
}

async function search(draft: Draft, look: Look): Promise<SearchPage> {
  if (draft.cart !== undefined) return pageOfCart(draft.cart, draft.after, look);
  const { filters, words } = readQuery(draft.query ?? '');
  const after = draft.after === undefined ? {} : { after: draft.after };
  return look.search({ filters, words, ...after, size: PAGE });
}

async function pageOfCart(codes: readonly string[], after: string | undefined, look: Look): Promise<SearchPage> {
  const from = after === undefined ? 0 : codes.indexOf(after) + 1;
  const shown = await Promise.all(codes.slice(from, from + PAGE).map((code) => look.item(code)));
  const items = shown.flatMap((item) => (item === undefined ? [] : { ...item, lacks: [] }));
  const last = codes.length > from + PAGE ? codes[from + PAGE - 1] : undefined;
  return { items, relaxed: [], ...(last === undefined ? {} : { next: last }) };
}

function sayResults(found: SearchPage, draft: Draft): Reply {
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

function keyOfNothing({ query, after }: Draft): string {
  if (after !== undefined) return 'findItem.results.noMore';
  // Only unknown words were said: whatever the haat has would not be near to them.
  return namesSomething(query ?? '') ? 'findItem.results.empty' : 'findItem.results.unknown';
}

function sayItem(
  item: ItemView | undefined,
  draft: Draft & { open?: string | undefined; allPhotos?: boolean | undefined },
  look: Look,
): Reply {
  if (item === undefined) return say('findItem.noSuchCode', { code: sayListingCode(draft.open ?? '') });
  const canBuy = item.state === 'published' && item.available > 0;
  const order = canBuy && !item.ours ? [offer(toFlow('placeOrder', 'start', item.code), 'findItem.item.order')] : [];
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
