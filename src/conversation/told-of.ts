import { replyIntent } from '../language/heard-reply.ts';
import { readListingCode } from '../language/item-codes.ts';
import { asksToSeeIt } from '../language/looking-on.ts';
import { readOffer } from '../language/offers.ts';
import { asksAbout, namesCloth } from '../language/talk-words.ts';
import { asksHowMuch, pointsAtIt, takesWhatWasTold } from '../language/told-words.ts';
import type { Start } from './flow.ts';
import type { Input, Reading } from './input.ts';
import { isLikelyOffer } from './likely-offer.ts';
import type { Look, ShownNotice } from './look.ts';
import { meantRecount } from './order-recount.ts';
import { readToFlow, toFlow } from './reply.ts';
import type { Session } from './session.ts';

/** What somebody wants with the one thing that news told her of. */
export type ToldWish = 'order' | 'offer' | 'see' | 'ask' | 'gone';

/** Where news may come over what stands, and be meant before it. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myNews', 'myOrders', 'subscribe']);
const A_DAY_MS = 24 * 60 * 60 * 1_000;

/** Whether words are of the one thing that the newest news told of, when nothing was asked or shown since; how that is opened. */
export async function meansTold(reading: Reading, session: Session, look: Look): Promise<Start | undefined> {
  const { text, photos } = reading;
  if (photos.length > 0 || readListingCode(text) !== undefined) return undefined;
  if (session.active !== undefined && !SHOWS.has(session.active.flow)) return undefined;
  const notice = look.notices.find(({ messageId }) => messageId !== undefined && messageId === reading.quotedId);
  if (notice === undefined && reading.quotedId !== undefined) return meansShown(reading, reading.quotedId, look);
  const newest = notice ?? look.notices[0];
  if (newest === undefined || (notice === undefined && !isUppermost(newest, session, look))) return undefined;
  const code = newsOfOne(newest);
  if (code === undefined) return undefined;
  if (notice !== undefined && mayBeOfIt(reading) && (await isGone(code, look))) return { action: 'told/gone', code };
  // "3te korun", just after it was ordered, is of the order.
  if (notice === undefined && (await meantRecount(reading, look)) !== undefined) return undefined;
  const wish = await readToldWish(text, code, look);
  return wish === undefined ? undefined : { action: `told/${wish}`, code };
}

/** The same of the one thing that a message she answers showed her, however long ago; what is asked of it is asked of its seller. */
async function meansShown(reading: Reading, messageId: string, look: Look): Promise<Start | undefined> {
  const [code, ...others] = await look.itemsShown(messageId);
  if (code === undefined || others.length > 0 || !mayBeOfIt(reading)) return undefined;
  if ((await look.item(code))?.ours === true) return undefined;
  if (await isGone(code, look)) return { action: 'told/gone', code };
  const { text } = reading;
  const wish = (await readToldWish(text, code, look)) ?? (asksAbout(text) ? 'ask' : undefined);
  return wish === undefined ? undefined : { action: `told/${wish}`, code };
}

/** Words that may be of the thing they answer: no thanks, no greeting, no name of other cloth. */
function mayBeOfIt({ text, intent }: Reading): boolean {
  return OF_IT.has(intent) && !namesCloth(text);
}

const OF_IT: ReadonlySet<Reading['intent']> = new Set([
  ...(['none', 'yes', 'order', 'accept', 'available_q', 'price_negotiate', 'more', 'search'] as const),
]);

/** Sold, taken down, or hidden from everybody. */
async function isGone(code: string, look: Look): Promise<boolean> {
  const item = await look.item(code);
  return item === undefined || (!item.ours && (item.state !== 'published' || item.available < 1));
}

/** The one item that the newest news of today was about, for "দেখান". */
export function toldOf(input: Input | undefined, look: Look): string | undefined {
  const [newest] = look.notices;
  if (input === undefined || newest === undefined || !asksToSeeIt(input.text)) return undefined;
  return isOfToday(newest, look) ? onlyItemIn(newest) : undefined;
}

async function readToldWish(text: string, code: string, look: Look): Promise<ToldWish | undefined> {
  // Before other words a price is looked for: "৮০০ তে নেব".
  if (readOffer(text) !== undefined) return 'offer';
  if (takesWhatWasTold(text)) return 'order';
  if (namesCloth(text)) return undefined;
  const intent = replyIntent(text, 'item', 'buyer');
  if (intent === 'price_negotiate') return 'offer';
  if (asksHowMuch(text) || intent === 'available_q') return 'see';
  if (await isLikelyOffer(text, code, look)) return 'offer';
  return pointsAtIt(text) && asksAbout(text) ? 'ask' : undefined;
}

/** Nothing was asked or shown since it came. */
function isUppermost(notice: ShownNotice, { active, offered }: Session, look: Look): boolean {
  const askedAt = (active === undefined ? offered : active.asked)?.at;
  return isOfToday(notice, look) && (askedAt === undefined || new Date(askedAt) < notice.sentAt);
}

function isOfToday({ sentAt }: ShownNotice, { now }: Look): boolean {
  return now.getTime() - sentAt.getTime() <= A_DAY_MS;
}

/** What an answer in a talk offers is the talk's. */
function newsOfOne(notice: ShownNotice): string | undefined {
  const isOfTalk = notice.choices.some(({ id }) => TALKS.some((flow) => id.startsWith(toFlow(flow, ''))));
  const isOrdered = notice.choices.some(({ id }) => readToFlow(id)?.flow === 'placeOrder');
  return isOfTalk || !isOrdered ? undefined : onlyItemIn(notice);
}

const TALKS = ['enquire', 'bargain'];

function onlyItemIn({ choices }: ShownNotice): string | undefined {
  const codes = choices.flatMap(({ id }) => {
    const to = readToFlow(id);
    return to?.code !== undefined && (to.flow === 'placeOrder' || to.flow === 'findItem') ? [to.code] : [];
  });
  return new Set(codes).size === 1 ? codes[0] : undefined;
}
