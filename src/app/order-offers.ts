import { offer, toFlow } from '../conversation/reply.ts';
import { movesOffered, type OrderSide, type OrderState } from '../domain/order.ts';

/** What a side may do next, as taps that work from anywhere. */
export function offersFor(state: OrderState, side: OrderSide, code: string) {
  return movesOffered(state, side).map((to) => offer(toFlow('myOrders', to, code), `order.move.${to}`));
}
