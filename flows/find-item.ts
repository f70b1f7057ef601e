import { z } from 'zod';
import { askedOfOne, sayAskedFact } from '../src/conversation/asked-of-one.ts';
import { defineFlow, forget, leave, next, type Outcome, pass, retry, switchTo } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { isLikelyOffer } from '../src/conversation/likely-offer.ts';
import type { Look } from '../src/conversation/look.ts';
import {
  askAnew,
  lookLater,
  lookNear,
  lookOn,
  newSearch,
  searchOver,
  showNewest,
} from '../src/conversation/look-again.ts';
import { MAX_SAID, mayNarrow, pageOf, wishIn } from '../src/conversation/looking.ts';
import { order, sayPrice, takeOfOne } from '../src/conversation/of-the-one.ts';
import {
  MAX_CART,
  openCart,
  openItem,
  openStall,
  remark,
  stallNamed,
  stallOfSame,
} from '../src/conversation/open-goods.ts';
import { orderAll, takesAll } from '../src/conversation/order-all.ts';
import { say } from '../src/conversation/reply.ts';
import { amountOf, priceOfItem } from '../src/conversation/say-item.ts';
import { beforeTheNext, sayItem, sayResults } from '../src/conversation/say-looking.ts';
import { asksForLikeOf, codeIn, isSearch, mayLook, namesSomething, stallIn } from '../src/conversation/search-words.ts';
import { toldOf } from '../src/conversation/told-of.ts';
import { tell, toldWish } from '../src/conversation/when-it-comes.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { isWholeAddress } from '../src/language/delivery-address.ts';
import { readListingCode } from '../src/language/item-codes.ts';
import { announcesQuestion } from '../src/language/looking-on.ts';
import { asksCheaper } from '../src/language/narrowing.ts';
import { readNewsWish } from '../src/language/news-words.ts';
import { takesAsItStands } from '../src/language/offer-answers.ts';
import { readOffer } from '../src/language/offers.ts';
import { praises } from '../src/language/praising.ts';
import { readReply } from '../src/language/replies.ts';
import { readTaking, saysTaking } from '../src/language/taking.ts';
import { asksAbout } from '../src/language/talk-words.ts';
import { asksHowManyThere, asksHowMuch } from '../src/language/told-words.ts';
import { asksWhatElseThereIs, asksWhatThereIs } from '../src/language/what-there-is.ts';

/** So many things on a list may be taken in one breath. */
const A_FEW = 3;

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
    const asked = (await askedOfOne(reading, draft, look)) ?? (await sayAskedFact(text, draft, look));
    if (asked !== undefined) return asked;
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
