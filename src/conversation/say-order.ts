import { sayListingCode, sayOrderCode } from '../domain/codes.ts';
import type { OrderView } from './look.ts';
import { listedOffer, type Param, type Reply, say } from './reply.ts';
import { amountOf, nameOfItem } from './say-item.ts';

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
export function sayOrderList(key: string, orders: readonly OrderView[]): Reply {
  const shown = orders.slice(0, SHOWN);
  const lines = shown.map((order, index) => {
    const { name, pin } = order;
    return say(`myOrders.line.${order.side}`, { ...paramsOfOrder(order), number: index + 1, name, pin });
  });
  const offers = shown.map(({ code }, index) =>
    listedOffer(`order/${code}`, 'myOrders.choice', { number: index + 1, order: sayOrderCode(code) }),
  );
  return say(key, { lines: { lines } }, { offers });
}
