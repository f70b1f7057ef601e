import { sayListingCode, sayOrderCode } from '../domain/codes.ts';
import { movesOffered } from '../domain/order.ts';
import type { OrderView } from './look.ts';
import { listedOffer, offer, type Param, type Reply, say } from './reply.ts';
import { amountOf, nameOfItem } from './say-item.ts';
import { called } from './say-people.ts';
import { sayPin } from './say-pin.ts';

/** How many orders are listed at once. */
const SHOWN = 9;

/** What every sentence about an order may name; with as many as there are to be. */
export function paramsOfOrder(order: OrderView, count = order.quantity): Readonly<Record<string, Param>> {
  return {
    order: sayOrderCode(order.code),
    code: sayListingCode(order.itemCode),
    kind: nameOfItem({ ...order, colours: [] }),
    amount: { reply: amountOf(order, count) },
    total: { money: Math.round(order.totalPaise / order.quantity) * count },
    state: { reply: say(`order.state.${order.state}`) },
  };
}

/** Orders to choose from, a line each; a seller sees for whom. */
export function sayOrderList(
  key: string,
  orders: readonly OrderView[],
  params: Readonly<Record<string, Param>> = {},
): Reply {
  const shown = orders.slice(0, SHOWN);
  const lines = shown.map((order, index) => {
    const { name, pin } = order;
    return say(`myOrders.line.${order.side}`, { ...paramsOfOrder(order), number: index + 1, name, pin });
  });
  const offers = shown.map(({ code }, index) =>
    listedOffer(`order/${code}`, 'myOrders.choice', { number: index + 1, order: sayOrderCode(code) }),
  );
  return say(key, { ...params, lines: { lines } }, { offers });
}

/** An order, and what can be done with it next. */
export function sayOrder(order: OrderView | undefined, code: string, by: string | undefined): Reply {
  if (order === undefined) return say('order.unknown', { order: sayOrderCode(code) });
  const offers = movesOffered(order.state, order.side).map((to) => offer(to, `order.move.${to}`));
  const { name, address, pin } = order;
  const key = order.side === 'seller' ? 'myOrders.show.seller' : 'myOrders.show.buyer';
  return say(
    key,
    { ...paramsOfOrder(order), ...tracked(order), ...doneBy(order, by), name, address, pin: sayPin(pin) },
    { offers, photos: order.photo === undefined ? [] : [order.photo] },
  );
}

/** Whether it is surely to be cancelled. */
export function sayCancelling(order: OrderView | undefined, code: string): Reply {
  if (order === undefined) return say('order.unknown', { order: sayOrderCode(code) });
  const offers = [offer('cancelled', 'order.move.cancelled'), offer('keep', 'myOrders.cancel.keep')];
  return say('myOrders.cancel.ask', paramsOfOrder(order), { offers });
}

/** With a parcel's number, how she may follow it. */
function tracked({ side, state, tracking }: OrderView): Readonly<Record<string, Param>> {
  if (side !== 'buyer' || tracking === undefined) return {};
  return {
    state: { reply: say('myOrders.stateTracked', { state: { reply: say(`order.state.${state}`) }, tracking }) },
  };
}

/** Where it stands, and for the manager who brought it there. */
function doneBy(order: OrderView, by: string | undefined): Readonly<Record<string, Param>> {
  if (by === undefined || order.side === 'buyer') return {};
  return {
    state: { reply: say('myOrders.stateBy', { state: { reply: say(`order.state.${order.state}`) }, who: called(by) }) },
  };
}
