import type { OrderState } from '../domain/order.ts';
import { readOrderCode } from '../language/item-codes.ts';
import { type OrderCount, readFewer, readOrderCount } from '../language/order-counts.ts';
import { readReply } from '../language/replies.ts';
import { readTaking } from '../language/taking.ts';
import type { Start } from './flow.ts';
import type { Input, Reading } from './input.ts';
import type { Look, OrderView } from './look.ts';
import { meantAmong } from './orders-meant.ts';
import type { Session } from './session.ts';

/** Another number of what was ordered, and of which orders it may be said. */
export interface Recount {
  readonly orders: readonly OrderView[];
  readonly wish: OrderCount;
}

const MAY_BE_MEANT: ReadonlySet<OrderState> = new Set(['placed', 'accepted', 'packed', 'sent']);

/**
 * What somebody who has ordered says of how many it should be: "2 ta na 1 ta din"; "3te din" of what she ordered last; a yes where the
 * seller has told her that there are fewer. Undefined where no order of hers may be meant.
 */
export async function meantRecount({ text, photos }: Input, look: Look): Promise<Recount | undefined> {
  if (photos.length > 0) return undefined;
  const wish = readOrderCount(text);
  if (wish === undefined) return takenOtherwise(text, look);
  const code = readOrderCode(text);
  const bought = (await look.orders()).filter(
    (order) => order.side === 'buyer' && MAY_BE_MEANT.has(order.state) && (code ?? order.code) === order.code,
  );
  const fitting = bought.filter(
    (order) => (wish.denied ?? order.quantity) === order.quantity && countAfter(order, wish) !== undefined,
  );
  const named = meantAmong(text, fitting);
  const meant = named.length > 0 ? named : fitting;
  const placed = meant.filter(({ state }) => state === 'placed');
  // What the seller has not answered yet can still be another number; else the newest is meant.
  const orders = placed.length > 0 ? placed : meant.slice(0, 1);
  return orders.length === 0 ? undefined : { orders, wish };
}

/** "3te din", "1tai din", or only a yes to "একটাই আছে": of the one order that waits for its seller, where she bargains and asks about nothing else since. */
async function takenOtherwise(text: string, look: Look): Promise<Recount | undefined> {
  const taken = readTaking(text);
  const nods = taken?.count === undefined && AGREES.has(readReply(text, 'yes_no_q', 'buyer'));
  if (taken?.count === undefined && !nods) return undefined;
  const orders = (await look.orders()).filter(({ side, state }) => side === 'buyer' && state === 'placed');
  const [only, ...more] = orders;
  const talk = (await look.talks()).find(({ side, state }) => side === 'buyer' && state !== 'blocked');
  const isOfIt = talk === undefined || (talk.itemCode === only?.itemCode && talk.offerWaitsFor === undefined);
  if (only === undefined || more.length > 0 || !isOfIt) return undefined;
  const there = talk?.theirWords === undefined ? undefined : readFewer(talk.theirWords, only.quantity);
  const count = taken?.count ?? there;
  if (count === undefined || count === only.quantity) return undefined;
  return { orders, wish: { count, sure: taken?.count !== undefined && count === there } };
}

const AGREES: ReadonlySet<string> = new Set(['yes', 'order', 'accept']);

/** How many of an order there should be; undefined where that is none. */
export function countAfter(
  { quantity }: Pick<OrderView, 'quantity'>,
  { count, more = 0 }: Pick<OrderCount, 'count' | 'more'>,
): number | undefined {
  const after = count ?? quantity + more;
  return after < 1 ? undefined : after;
}

/** Where something is only shown. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'myOrders', 'findItem']);

/** Whether words surely say another number of what was ordered, whatever list stands; of a thing that is open they may order it. */
export async function surelyRecounts(reading: Reading, { active }: Session, look: Look): Promise<Start | undefined> {
  if (active !== undefined && (!SHOWS.has(active.flow) || active.answers.open !== undefined)) return undefined;
  const recount = await meantRecount(reading, look);
  return recount?.wish.sure === true ? {} : undefined;
}
