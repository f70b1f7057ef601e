import { sayListingCode } from '../domain/codes.ts';
import { readLookingOn } from '../language/looking-on.ts';
import { asksCheaper, onlyRefuses } from '../language/narrowing.ts';
import { readQuery } from '../language/queries.ts';
import type { Intent } from '../language/replies.ts';
import { severalWishes } from '../language/several-wishes.ts';
import { forget, leave, next, type Outcome } from './flow.ts';
import type { Reading } from './input.ts';
import type { ItemView, Look } from './look.ts';
import { type Looking, mayNarrow, narrowedBy, pageOf, soughtIn } from './looking.ts';
import { LOOKED, remark } from './open-goods.ts';
import { offer, say, toFlow } from './reply.ts';
import type { OpenItem } from './say-looking.ts';
import { namesSomething } from './search-words.ts';

// Looking: anew, over what is on the screen, and on from it.

/** Looks anew. Of several things the first is shown, and the others wait. What only refuses looks for nothing. */
export async function newSearch(text: string, look: Look): Promise<Outcome> {
  if (onlyRefuses(text)) return askAnew('refused');
  const [first = text, ...later] = severalWishes(text);
  return lookFor({ said: [first], ...(later.length === 0 ? {} : { later }) }, look);
}

/** What she was shown is gone: what is near to it, or the newest there is. */
export async function lookNear(code: string, item: ItemView | undefined, look: Look): Promise<Outcome> {
  const said =
    item === undefined ? 'নতুন জিনিস' : [...item.colours, item.weave ?? '', item.kind].join(' ').replace(/_/g, ' ');
  const near = await lookFor({ said: [said] }, look);
  const { items } = await pageOf({ said: [said] }, look);
  const again = { offers: [offer(toFlow('findItem', 'start'), 'findItem.again')] };
  const note = say('findItem.noLonger', { code: sayListingCode(code) }, items.length > 0 ? {} : again);
  return items.length > 0 && near.kind === 'forget' ? next(near.patch, note) : leave(note);
}

/** The newest there is, whatever it is. */
export function showNewest(look: Look): Promise<Outcome> {
  return lookFor({ said: ['নতুন জিনিস'] }, look);
}

/** Asks what she looks for. */
export function askAnew(asks: 'else' | 'refused' | 'photo'): Outcome {
  return forget(LOOKED, { asks });
}

/** The next of the several things she named. */
export async function lookLater({ later = [] }: Looking, look: Look): Promise<Outcome> {
  const [first, ...rest] = later;
  if (first === undefined) return askAnew('else');
  return lookFor({ said: [first], ...(rest.length === 0 ? {} : { later: rest }) }, look);
}

/** What is on the screen narrowed, or another search over it; words that name nothing and find nothing leave it there: more likely they are about it. */
export async function searchOver(draft: OpenItem, text: string, look: Look): Promise<Outcome | undefined> {
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
export async function lookOn({ text, intent }: Reading, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
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
