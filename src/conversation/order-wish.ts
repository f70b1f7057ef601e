import { movesFor, type OrderState } from '../domain/order.ts';
import { replyIntent } from '../language/heard-reply.ts';
import { normalise } from '../language/normalise.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readParcel } from '../language/parcels.ts';
import { readCount } from '../language/quantities-beside.ts';
import { withoutConsentingDenials } from '../language/replies/consenting.ts';
import { readReply } from '../language/replies.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';
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

/** What plain words want of an order: a move, and perhaps the parcel's number in the same breath. */
export function readOrderWish(text: string): { readonly said?: OrderState; readonly tracking?: string } {
  const parcel = readParcel(text);
  if (parcel?.sent === true) return { said: 'sent', tracking: parcel.tracking };
  const news = readOrderNews(text);
  if (news === 'sent' && parcel !== undefined) return { said: 'sent', tracking: parcel.tracking };
  if (news === 'packed' || news === 'sent' || news === 'received') return { said: news };
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
  return orders.some(({ state, side }) => side === 'seller' && movesFor(state, side).includes(move));
}

/** "Will you give it?" is a question about an order, and of yes or no, and like a price that is offered. */
const CONSENTS = ['order', 'yes_no_q', 'offer_q'] as const;

/** What a seller says to the order that the last message she was sent asked about. */
export interface OrderAnswer {
  readonly code: string;
  readonly to: 'accepted' | 'declined';
}

/** "ha debo", "কাইল হাটবার, ঐদিন পাঠামু", "বিক্রি হয়ে গেছে": her yes or no to a new order, in her own words. */
export async function answeredOrder({ text }: Input, look: Look): Promise<OrderAnswer | undefined> {
  const code = HUMS.test(text) ? undefined : await waitingOrder(look);
  const order = code === undefined ? undefined : await look.order(code);
  if (code === undefined || order === undefined) return undefined;
  // "পাঠাব না মানে? অবশ্যই পাঠাব": the denial is only told again.
  const said = withoutConsentingDenials(normalise(text));
  // What she says on conditions is for the buyer.
  if (isOtherwise(said, order.quantity)) return undefined;
  if (readOrderNews(said) === 'promised') return { code, to: 'accepted' };
  const read = CONSENTS.map((context) => readReply(said, context, 'seller'));
  if (read.some((intent) => intent === 'no' || intent === 'decline')) return refusal(said, code);
  const promises = read.some((intent) => intent === 'yes' || intent === 'accept');
  if (promises || consentsTo(said)) return { code, to: 'accepted' };
  return replyIntent(said, 'confirm_order', 'seller') === 'no' ? refusal(said, code) : undefined;
}

/** The order that the last message she was sent asked her yes to, by its code, while it waits for that. */
export async function waitingOrder({ notices, order }: Pick<Look, 'notices' | 'order'>): Promise<string | undefined> {
  const accept = toFlow('myOrders', 'accepted', '');
  const code = notices[0]?.choices.find(({ id }) => id.startsWith(accept))?.id.slice(accept.length);
  const asked = code === undefined ? undefined : await order(code);
  return asked !== undefined && movesFor(asked.state, asked.side).includes('accepted') ? code : undefined;
}

/** Neither yes nor no. */
const HUMS = /^\s*(?:h+m+|hu+m+|হু+ম+|হুঁ+)[\s.!।…]*$/iu;

/** Whether somebody who is asked for her yes to an order only hums. */
export async function humsAtOrder({ text }: Input, look: Look): Promise<string | undefined> {
  return HUMS.test(text) ? waitingOrder(look) : undefined;
}

/** "৬টা নেই, ৪টা দেব", "দেব কিন্তু দাম ১৬০০ লাগবে", "এখন পারব না, পনেরো দিন লাগবে": neither yes nor no to what was ordered. */
function isOtherwise(said: string, quantity: number): boolean {
  const untimed = said.replace(TIME_IT_TAKES, ' ');
  const count = readCount(untimed)?.count;
  if (count !== undefined && count >= 1 && count < quantity) return true;
  if (ON_CONDITION.test(untimed) && /\p{N}/u.test(untimed)) return true;
  return CANNOT.test(said) && LATER.test(said);
}

const ON_CONDITION = /কিন্তু|যদি|তাহলে|(?<![a-z])(?:kintu|jodi|tahole|but|if|lekin|magar|agar)(?![a-z])|लेकिन|मगर|अगर/iu;
const LATER =
  /(?:দিন|সপ্তাহ|হপ্তা|মাস|(?<![a-z])(?:din|soptaho|hopta|mash?|days?|weeks?|months?)|दिन|हफ्ते|महीने)\S*\s+(?:\S+\s+)?(?:লাগ|সময়|পর|বাদে|lag|somoy|pore|bade|baad|later|लग|बाद)/iu;

/** "হ্যাঁ দেব, ১ সপ্তাহ লাগবে": how long it takes is no condition. */
function consentsTo(said: string): boolean {
  return [said, said.replace(TIME_IT_TAKES, ' ')].some(
    (text) => replyIntent(text, 'confirm_order', 'seller') === 'yes',
  );
}

const TIME_IT_TAKES =
  /[,।]?\s*(?:[\p{N}]+|এক|দুই?|তিন|চার|পাঁচ|সাত|দশ|ek|dui?|tin|char|panch|sat|dosh)\s*(?:টা |ta )?(?:দিন|সপ্তাহ|হপ্তা|din|soptaho|hopta|days?|weeks?)\s*(?:মতো|পরে|সময়|লাগবে|লাগব|moto|pore|somoy|lagbe)*/giu;

/** A parcel that went is no refusal, whatever is denied beside it: "aaj pathalam, number nei". */
function refusal(said: string, code: string): OrderAnswer | undefined {
  return WENT.test(said) || !CANNOT.test(said) ? undefined : { code, to: 'declined' };
}

/** "না দিতে পারব না", "stock nei", "বিক্রি হয়ে গেছে"; "lal ta nei" and "sorry didi" may say something else. */
const CANNOT =
  /(?:দিতে|দেওয়া|পাঠাতে) ?(?:পার|যাব|যাচ্ছ|হবে না)|(?:দেব|দিমু|দিব|দেবো|পাঠাব|পাঠাবো) না|স্টক (?:নেই|নাই|শেষ)|মাল (?:নেই|নাই|শেষ)|(?:বিক্রি|বেচা|শেষ) (?:হয়ে|হইয়া)|^(?:না|নাহ)[\s,।]*(?:দাদা|দিদি|ভাই)?$|(?<![a-z])(?:(?:dite|pathate) ?(?:par|jab)|(?:debo|dibo|dimu|pathabo) na|(?:stock|mal) (?:nei|nai|shesh|sesh|nahi)|(?:bikri|becha|she?sh|ses) (?:hoye|hoy)|sold|out of stock|cannot|can't|cant|nahi de|de nahi|no$|na$)|(?:दे|भेज) नहीं|नहीं (?:दे|भेज)|बिक ग/iu;

const WENT = /পাঠাল|পাঠিয়েছি|পাঠিয়ে দি|(?<![a-z])(?:pathal|pathiyechi|pathiye di|bhej diya|sent)/iu;
