import { comesTo, movesFor, type OrderState } from '../domain/order.ts';
import { putsOffCancelling } from '../language/cancelling.ts';
import { readGoneAnswer } from '../language/gone-answers.ts';
import { replyIntent } from '../language/heard-reply.ts';
import { isHum } from '../language/hums.ts';
import { readListingCode } from '../language/item-codes.ts';
import { readOrderAnswer, surelyGives, tellsMore } from '../language/order-answers.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readParcel } from '../language/parcels.ts';
import { readReply } from '../language/replies.ts';
import { asksForGoods, namesPictures } from '../language/talk-words.ts';
import type { Input } from './input.ts';
import type { Look, TalkView } from './look.ts';
import { namedAmong } from './named-among.ts';
import { toFlow } from './reply.ts';

/** Short words that move an order. */
export const ORDER_MOVES: Readonly<Record<string, OrderState>> = {
  accept: 'accepted',
  decline: 'declined',
  packed: 'packed',
  sent: 'sent',
  received: 'received',
  cancel: 'cancelled',
};

/** A move of an order in plain words. */
export interface OrderWish {
  readonly said?: OrderState;
  readonly tracking?: string;
  /** Whether she says herself that the parcel has no number, or none yet. */
  readonly isUnnumbered?: boolean;
}

/** "pathiyechi number nei", "courier er number pore debo". */
const NO_NUMBER =
  /[,।.;-]*\s*(?:(?:পার্সেল|কুরিয়ার)(?:ের)? ?|(?:parcel|courier)(?: ?er)? )?(?:নম্বর|নাম্বার|নং|number|nombor|nambar|नंबर)(?:টা|ta| ta)? ?(?:এখনও |ekhono )?(?:নেই|নাই|পাইনি|দেয়নি|পরে (?:দেব|দিব|দিমু|জানাব|বলব)|nei|nai|paini|deyni|pore (?:debo|dibo|dimu|janabo|bolbo)|nahi(?: hai)?|नहीं(?: है)?)(?![\p{L}\p{M}])/giu;

/** What plain words want of an order: a move, and perhaps the parcel's number in the same breath. */
export function readOrderWish(text: string): OrderWish {
  const rest = text.replace(NO_NUMBER, ' ').trim();
  if (rest !== '' && rest !== text.trim()) return { ...readOrderWish(rest), isUnnumbered: true };
  const parcel = readParcel(text);
  if (parcel?.sent === true) return { said: 'sent', tracking: parcel.tracking };
  const news = readOrderNews(text);
  if (news === 'sent' && parcel !== undefined) return { said: 'sent', tracking: parcel.tracking };
  if (news === 'packed' || news === 'sent' || news === 'received') return { said: news };
  if (putsOffCancelling(text)) return {};
  const said = ORDER_MOVES[readReply(text, 'order', 'seller')];
  if (said !== undefined) return { said };
  return namesOrder(text) && replyIntent(text, 'confirm_order', 'buyer') === 'cancel' ? { said: 'cancelled' } : {};
}

/** Whether words name an order as such: "drop the order" is of one that was placed. */
export function namesOrder(text: string): boolean {
  return /অর্ডার|অডার|(?<![a-z])orders?(?![a-z])|(?<![a-z])ordar|ऑर्डर/iu.test(text);
}

/** Whether words of a seller tell that a parcel of hers is packed or sent, whoever spoke with her last. */
export async function tellsOfParcel({ text }: Input, look: Look): Promise<boolean> {
  const move = readOrderWish(text).said;
  if (move !== 'packed' && move !== 'sent') return false;
  const orders = await look.orders();
  if (!orders.some(({ state, side }) => side === 'seller' && comesTo(state, side).includes(move))) return false;
  return !namesPictures((await openTalk(look))?.theirWords ?? '');
}

/** The talk that she was written to in last. */
async function openTalk(look: Look): Promise<TalkView | undefined> {
  const newest = await look.talkOf();
  return newest && (await look.talks()).find(({ code }) => code === newest.code);
}

/** What names a thing by more than its colour. */
const CLOTH: ReadonlySet<string> = new Set(['product', 'weave']);

/** What a seller says to the order that the last message she was sent asked about. */
export interface OrderAnswer {
  readonly code: string;
  readonly to: 'accepted' | 'declined';
}

/** "ha debo", "কাইল হাটবার, ঐদিন পাঠামু", "বিক্রি হয়ে গেছে": her yes or no to a new order, in her own words. */
export async function answeredOrder({ text }: Input, look: Look): Promise<OrderAnswer | undefined> {
  const code = isHum(text) ? undefined : ((await waitingOrder(look)) ?? (await orderTalkedOf(text, look)));
  const order = code === undefined ? undefined : await look.order(code);
  // "গামছা বিক্রি হয়ে গেছে" is no answer to the order of a saree.
  const isOfAnother = order && namedAmong(text, [{ ...order, colours: [] }], CLOTH)?.length === 0;
  // Nor is "TH-7K2P bikri hoye geche": that is told of the thing, and what is promised stays so.
  const tellsOfAnother =
    (isOfAnother === true || readListingCode(text) !== undefined) && readGoneAnswer(text) !== undefined;
  const answer = order && !tellsOfAnother ? readOrderAnswer(text, order.quantity) : undefined;
  return code === undefined || answer === undefined ? undefined : { code, to: answer };
}

/** The order that the last message she was sent asked her yes to, by its code, while it waits for that. */
export async function waitingOrder({ notices, order }: Pick<Look, 'notices' | 'order'>): Promise<string | undefined> {
  const accept = toFlow('myOrders', 'accepted', '');
  const code = notices[0]?.choices.find(({ id }) => id.startsWith(accept))?.id.slice(accept.length);
  const asked = code === undefined ? undefined : await order(code);
  return asked !== undefined && movesFor(asked.state, asked.side).includes('accepted') ? code : undefined;
}

/**
 * The one new order that "হ্যাঁ দেব" is for, whoever wrote last: of the thing that is talked of, where nothing was asked of it; else,
 * where what was asked is of the cloth and giving is no answer to it, the only one there is.
 */
async function orderTalkedOf(text: string, look: Look): Promise<string | undefined> {
  if (!surelyGives(text)) return undefined;
  const talk = await openTalk(look);
  if (talk === undefined || talk.side !== 'seller' || talk.offerWaitsFor === 'seller') return undefined;
  const placed = (await look.orders()).filter(({ side, state }) => side === 'seller' && state === 'placed');
  const ofIt = placed.filter(({ itemCode }) => itemCode === talk.itemCode);
  const [only, ...more] = ofIt.length > 0 ? ofIt : placed;
  if (only === undefined || more.length > 0) return undefined;
  if (ofIt.length > 0 && !talk.asksBack) return only.code;
  const isForOrder = talk.theirWords !== undefined && !asksForGoods(talk.theirWords) && !tellsMore(text);
  return isForOrder && readOrderAnswer(text, only.quantity) === 'accepted' ? only.code : undefined;
}

/** Whether somebody who is asked for her yes to an order only hums. */
export async function humsAtOrder({ text }: Input, look: Look): Promise<string | undefined> {
  return isHum(text) ? waitingOrder(look) : undefined;
}
