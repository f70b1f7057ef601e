import { movesFor } from '../domain/order.ts';
import { readListingCode } from '../language/item-codes.ts';
import { findTerms } from '../language/lexicon.ts';
import { type OwnGoodsReading, type OwnGoodsWish, readOwnGoods } from '../language/own-goods-words.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import { type ListingDraft, listingDraft } from './listing-draft.ts';
import type { Look, OwnItemView } from './look.ts';
import { namedAmong } from './named-among.ts';
import { answeredOrder } from './order-wish.ts';
import { readToFlow, toFlow } from './reply.ts';
import type { Session } from './session.ts';

type Wanted = OwnGoodsWish['wish'];

/** Where only something is shown: words about her own goods go on to them. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myItems']);
/** What is asked of an own item is answered there. */
const OPEN_STEPS: ReadonlySet<string> = new Set(['code', 'card', 'photos', 'whose']);
/** So long a change may be mended without a name. */
const A_MOMENT_MS = 30 * 60 * 1_000;
/** What names a thing where a colour says what it should become. */
const CLOTH: ReadonlySet<string> = new Set(['product', 'weave']);
/** What says of which thing words are. */
const NAMES_GOODS: ReadonlySet<string> = new Set(['product', 'weave', 'colour']);
const OF_PRICE: ReadonlySet<Wanted> = new Set(['newPrice', 'otherPrice', 'price']);
const ANY_OF_THEM: ReadonlySet<Wanted> = new Set(['fewer', 'sold', 'withdrawn', 'otherPrice']);
/** What can only become of a thing that is up already. */
const DONE_WITH_GOODS: ReadonlySet<Wanted> = new Set(['withdrawn', 'more', 'fewer', 'sold']);
/** "ওটা": what she has before her eyes. */
const POINTS = /(?<![\p{L}\p{M}])(?:ওটা|এটা|ওইটা|এইটা|ঐটা|ota|eta|oita|eita)/iu;
const OF_STOCK: ReadonlySet<Wanted> = new Set(['newStock', 'more', 'fewer', 'sold', 'undo']);

/**
 * Whether words are surely of goods that the person has on the haat, and of which; no code where she must be asked. What they name
 * decides, else what she saw or changed last.
 */
export async function meansOwnGoods(reading: Reading, session: Session, look: Look): Promise<Start | undefined> {
  const { text, photos } = reading;
  if (look.person.sellers.length === 0 || photos.length > 0 || readListingCode(text) !== undefined) return undefined;
  const standing = session.active?.flow;
  const isDraft = standing === 'listItem' && Object.keys(session.active?.answers ?? {}).length > 0;
  if (standing !== undefined && standing !== 'listItem' && !SHOWS.has(standing)) return undefined;
  if (standing === 'myItems' && !OPEN_STEPS.has(session.active?.asked?.step ?? '')) return undefined;
  const read = readOwnGoods(text);
  if (standing === 'listItem' && !isDraft && !DONE_WITH_GOODS.has(read?.wish.wish ?? 'share')) return undefined;
  if (read === undefined || (await answersOrder(reading, read, look))) return undefined;
  // "আচ্ছা বেচব" is of what was put aside just now.
  const isAside = standing === undefined && session.offered?.choices.some(({ id }) => id === 'resume') === true;
  if (isAside && read.wish.wish === 'undo') return undefined;
  const items = (await look.ownItems()).filter(({ state }) => state !== 'hidden');
  if (isDraft && !isOfWhatIsUp(text, read, session)) return besideDraft(text, read, session, items);
  const start = among(text, read, items, { ...screenOf(session, items), now: look.now });
  return read.wish.wish === 'instead' && start !== undefined ? afterLast(start, session) : start;
}

/** What went, or was newly made, is none of a new thing of which no picture has come, where words name neither. */
function isOfWhatIsUp(text: string, { wish: { wish } }: OwnGoodsReading, { active }: Session): boolean {
  if (!DONE_WITH_GOODS.has(wish) || active?.answers.photos !== undefined) return false;
  return findTerms(text).every(({ kind, how }) => how === 'spelling' || !NAMES_GOODS.has(kind));
}

/** With what was done right before, which a number said anew is of. */
function afterLast(start: Start, { active, offered }: Session): Start {
  const choices = active === undefined ? (offered?.choices ?? []) : [];
  const last = choices.map(({ id }) => readToFlow(id)).find((to) => to?.flow === 'myItems' && to.code === start.code);
  return last === undefined || start.code === undefined ? start : { ...start, action: last.action };
}

interface Screen {
  readonly at: OwnItemView | undefined;
  /** Whether things of others are on it. */
  readonly isAbroad: boolean;
  /** Whether it is one such thing, opened. */
  readonly isOthers: boolean;
  readonly now: Date;
}

function among(
  text: string,
  { wish: { wish }, needs }: OwnGoodsReading,
  items: readonly OwnItemView[],
  { at, isAbroad, isOthers, now }: Screen,
): Start | undefined {
  const isBargain = isOthers && OF_PRICE.has(wish);
  const fitting = items.filter((item) => mayBe(item, wish));
  const meant = likeliest(fitting, wish);
  const last = at ?? changedLately(items, now);
  const hand = fitting.find(({ code }) => code === last?.code);
  const named = namedFirst(text, wish, meant, items);
  if (named !== undefined) return named.length === 0 ? undefined : oneOf(named, hand);
  // What went may be any of them, and what she wants of all is done one by one.
  if (needs === 'nothing' && ANY_OF_THEM.has(wish) && !POINTS.test(text))
    return meant.length === 0 ? undefined : oneOf(meant, undefined);
  // Of a thing of somebody else's on the screen she bargains.
  if (isBargain) return undefined;
  if (hand !== undefined) return { code: hand.code };
  if (needs === 'just' || meant.length === 0 || (isAbroad && (needs === 'hand' || OF_PRICE.has(wish))))
    return undefined;
  // "না থাক, বেচব না" need not be of what is up.
  return wish === 'withdrawn' && needs === 'hand' ? undefined : oneOf(meant, undefined);
}

/** The only one, or the one at hand; else she is asked. */
function oneOf(items: readonly OwnItemView[], hand: OwnItemView | undefined): Start {
  const code = items.length === 1 ? items[0]?.code : items.find((item) => item.code === hand?.code)?.code;
  return code === undefined ? {} : { code };
}

/** In the middle of telling a new thing: only words that name another one that is up already, and say what became of it. */
function besideDraft(
  text: string,
  { wish: { wish }, needs }: OwnGoodsReading,
  { active }: Session,
  items: readonly OwnItemView[],
): Start | undefined {
  const draft = listingDraft.safeParse(active?.answers ?? {}).data ?? {};
  // A new thing without pictures has none to change.
  const changesPicture = wish === 'newPhotos' && draft.photos === undefined;
  if (needs !== 'nothing' && wish !== 'withdrawn' && wish !== 'more' && !changesPicture) return undefined;
  const told = { kind: draft.kind ?? '', colours: draft.colours ?? [] };
  const goods = typeof draft.weave === 'string' ? { ...told, weave: draft.weave } : told;
  const [named, ...more] = namedFirst(text, wish, likeliest(items, wish), items) ?? [];
  const isOfDraft = DONE_WITH_GOODS.has(wish) ? (namedIn(text, wish, [goods]) ?? []).length > 0 : mayName(text, draft);
  const mayBeDraft = draft.kind === undefined || isOfDraft;
  return named === undefined || more.length > 0 || mayBeDraft ? undefined : { code: named.code };
}

/** Whether words may name what is being told: nothing that is known of it is another. */
function mayName(text: string, { kind, weave, colours = [] }: ListingDraft): boolean {
  return findTerms(text).every((term) => {
    if (term.kind === 'product') return term.id === kind;
    if (term.kind === 'weave') return typeof weave !== 'string' || term.id === weave;
    return term.kind !== 'colour' || colours.length === 0 || colours.includes(term.id);
  });
}

/** Whether an item stands so that this can be wanted of it. */
function mayBe({ state }: OwnItemView, wish: Wanted): boolean {
  if (wish === 'published') return state !== 'published';
  return wish !== 'withdrawn' && wish !== 'sold' && wish !== 'fewer' ? true : state === 'published';
}

/** Who takes back what she told most likely means what is down; all else is of what is up. */
function likeliest(items: readonly OwnItemView[], wish: Wanted): readonly OwnItemView[] {
  const first = items.filter(({ state }) => (state === 'published') !== (wish === 'undo'));
  return first.length > 0 ? first : items;
}

function namedFirst(
  text: string,
  wish: Wanted,
  first: readonly OwnItemView[],
  all: readonly OwnItemView[],
): readonly OwnItemView[] | undefined {
  const named = namedIn(text, wish, first);
  return named?.length === 0 ? namedIn(text, wish, all) : named;
}

function namedIn<Thing extends { kind: string; weave?: string; colours: readonly string[] }>(
  text: string,
  wish: Wanted,
  things: readonly Thing[],
): readonly Thing[] | undefined {
  return wish === 'facts' ? namedAmong(text, things, CLOTH) : namedAmong(text, things);
}

function screenOf(session: Session, items: readonly OwnItemView[]): Omit<Screen, 'now'> {
  const { active } = session;
  const isAbroad = active?.flow === 'findItem';
  const open = isAbroad ? active.answers.open : undefined;
  const isOthers = open !== undefined && items.every(({ code }) => code !== open);
  return { at: shownIn(session, items), isAbroad, isOthers };
}

/** The own item that the last words showed or were about. */
function shownIn({ active, offered }: Session, items: readonly OwnItemView[]): OwnItemView | undefined {
  const onCard = active?.flow === 'myItems' ? active.answers.code : undefined;
  const choices = (active === undefined ? offered : active.asked)?.choices ?? [];
  const codes = choices.flatMap(({ id }) => {
    const target = readToFlow(id);
    return target?.flow === 'myItems' && target.code !== undefined ? [target.code] : [];
  });
  return items.find(({ code }) => code === onCard || (codes.length === 1 && codes[0] === code));
}

/** What was changed, or put up, a moment ago. */
function changedLately(items: readonly OwnItemView[], now: Date): OwnItemView | undefined {
  const [last] = [...items].sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime());
  return last !== undefined && now.getTime() - last.changedAt.getTime() < A_MOMENT_MS ? last : undefined;
}

/** Words that are, or may be, her answer to an order that waits for one. */
async function answersOrder(
  reading: Reading,
  { wish: { wish }, needs }: OwnGoodsReading,
  look: Look,
): Promise<boolean> {
  if ((await answeredOrder(reading, look)) !== undefined) return true;
  const accept = toFlow('myOrders', 'accepted', '');
  const isAsked = look.notices[0]?.choices.some(({ id }) => id.startsWith(accept)) === true;
  if (!isAsked || (needs === 'nothing' && !OF_STOCK.has(wish))) return false;
  const orders = await look.orders();
  return orders.some(({ state, side }) => side === 'seller' && movesFor(state, side).includes('accepted'));
}
