import { movesFor, type OrderState } from '../domain/order.ts';
import { replyIntent } from '../language/heard-reply.ts';
import { normalise } from '../language/normalise.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readParcel } from '../language/parcels.ts';
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

/** The order that the last message she was sent asked about, when she says yes to it: "ha debo", "কাইল হাটবার, ঐদিন পাঠামু". */
export async function promisedOrder({ text }: Input, look: Look): Promise<string | undefined> {
  const accept = toFlow('myOrders', 'accepted', '');
  const asked = look.notices[0]?.choices.find(({ id }) => id.startsWith(accept))?.id.slice(accept.length);
  if (asked === undefined) return undefined;
  const order = await look.order(asked);
  if (order === undefined || !movesFor(order.state, order.side).includes('accepted')) return undefined;
  // "পাঠাব না মানে? অবশ্যই পাঠাব": the denial is only told again.
  const said = withoutConsentingDenials(normalise(text));
  if (readOrderNews(said) === 'promised') return asked;
  const read = CONSENTS.map((context) => readReply(said, context, 'seller'));
  if (read.some((intent) => intent === 'no' || intent === 'decline')) return undefined;
  const promises = read.some((intent) => intent === 'yes' || intent === 'accept');
  return promises || replyIntent(said, 'confirm_order', 'seller') === 'yes' ? asked : undefined;
}
