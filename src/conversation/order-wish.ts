import { movesFor, type OrderState } from '../domain/order.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readParcel } from '../language/parcels.ts';
import { readReply } from '../language/replies.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';

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
  return said === undefined ? {} : { said };
}

/** Whether words of a seller tell that a parcel of hers is packed or sent, whoever spoke with her last. */
export async function tellsOfParcel({ text }: Input, look: Look): Promise<boolean> {
  const move = readOrderWish(text).said;
  if (move !== 'packed' && move !== 'sent') return false;
  const orders = await look.orders();
  return orders.some(({ state, side }) => side === 'seller' && movesFor(state, side).includes(move));
}
