import { sayListingCode } from '../domain/codes.ts';
import { nameAskedFor } from '../language/called-so.ts';
import { asksForAllOfSeller } from '../language/news-words.ts';
import { forget, leave, nextQuietly, type Outcome, switchTo } from './flow.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';
import { pageOf } from './looking.ts';
import { namedAmong } from './named-among.ts';
import { offer, type Param, say } from './reply.ts';
import { type OpenItem, sayItem, sayResults } from './say-looking.ts';
import { codeOfProduct } from './search-words.ts';

// Things that are opened: one, those of a cart, or all that a seller has.

/** What is let go of when something else is looked at. */
export const LOOKED = ['query', 'said', 'below', 'after', 'open', 'allPhotos', 'cart', 'stall', 'later', 'asks'];

/** Opens an item, or says that there is none by that code. Her own opens where she looks after it. */
export async function openItem(code: string, look: Look, input?: Input): Promise<Outcome> {
  const item = await look.item(code);
  if (item?.ours === true) return switchTo('myItems', { code, ...(input === undefined ? {} : { input }) });
  return item === undefined
    ? leave(say('findItem.noSuchCode', { code: sayListingCode(code) }))
    : forget(LOOKED, { open: code, query: '' });
}

/** A platform's catalogue message holds thirty products; a cart cannot have more kinds of things. */
export const MAX_CART = 30;

/** A cart of the platform's catalogue: its one item opens, several are a choice. Prices and stock are ours, not the cart's. */
export async function openCart(input: Input, look: Look): Promise<Outcome> {
  const codes = [...new Set(input.cart.flatMap(({ itemCode }) => codeOfProduct(itemCode) ?? []))].slice(0, MAX_CART);
  const items = await Promise.all(codes.map((code) => look.item(code)));
  const known = codes.filter((_, index) => items[index] !== undefined);
  const [only] = known;
  if (only === undefined) return leave(say('findItem.cart.gone'));
  if (known.length === 1) return openItem(only, look, input);
  return forget(LOOKED, { cart: known, query: '' });
}

/** Everything one seller has, by her link. A stall of one opens its item; an empty one says so. */
export async function openStall(sellerId: string, look: Look): Promise<Outcome> {
  const stall = await look.stall(sellerId);
  const [only] = stall?.codes ?? [];
  if (stall === undefined || only === undefined) return leave(say('findItem.stall.empty'));
  if (stall.codes.length === 1) return openItem(only, look);
  return forget(LOOKED, { cart: stall.codes.slice(0, MAX_CART), stall: stall.name, query: '' });
}

/** "মালা বসাকের জিনিস", "malar gamcha": what she has of that, else all she has. */
export async function stallNamed({ text, photos }: Input, look: Look): Promise<Outcome | undefined> {
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
export async function stallOfSame(text: string, draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  if (draft.open === undefined || !asksForAllOfSeller(text)) return undefined;
  const item = await look.item(draft.open);
  const stall = item && (await look.stall(item.sellerId));
  if (item === undefined || stall === undefined || stall.codes.length === 0) return undefined;
  return stall.codes.length > 1 ? openStall(item.sellerId, look) : remark('findItem.results.noMore', draft, look);
}

/** Says a word about what is on the screen, and leaves it there with its buttons. */
export async function remark(
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
