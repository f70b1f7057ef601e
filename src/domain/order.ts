import { mayMove, type Transitions } from './transitions.ts';

export const ORDER_STATES = ['placed', 'accepted', 'declined', 'packed', 'sent', 'received', 'cancelled'] as const;

/** Where an order stands. */
export type OrderState = (typeof ORDER_STATES)[number];

/** Who may move an order: the one who bought or the one who sells. */
export type OrderSide = 'buyer' | 'seller';

/**
 * An order's life. A parcel already sent can no longer be cancelled: the two sides talk instead. A buyer who holds it has
 * received it, whether or not the seller remembered to say that it was sent.
 */
export const ORDER_LIFE: Transitions<OrderState> = {
  placed: { to: ['accepted', 'declined', 'cancelled'] },
  accepted: { to: ['packed', 'sent', 'received', 'cancelled'] },
  packed: { to: ['sent', 'received', 'cancelled'] },
  sent: { to: ['received'] },
  received: { to: [] },
  declined: { to: [] },
  cancelled: { to: [] },
};

/** Where an order's life has ended. */
export const ORDER_ENDS = ORDER_STATES.filter((state) => ORDER_LIFE[state].to.length === 0);

const WHO_MAY: Readonly<Record<OrderState, readonly OrderSide[]>> = {
  placed: ['buyer'],
  accepted: ['seller'],
  declined: ['seller'],
  packed: ['seller'],
  sent: ['seller'],
  received: ['buyer'],
  cancelled: ['buyer', 'seller'],
};

/** What a move does to the held pieces. A sale is final when the seller accepts; what comes back goes to the shelf. */
export function stockEffectOf(from: OrderState, to: OrderState): 'sell' | 'release' | 'return' | 'none' {
  if (to === 'accepted') return 'sell';
  if (to === 'declined') return 'release';
  if (to === 'cancelled') return from === 'placed' ? 'release' : 'return';
  return 'none';
}

/** The locale key of the reason a move is refused, or undefined when it may happen. */
export function refuseOrderMove(move: { from: OrderState; to: OrderState; by: OrderSide }): string | undefined {
  if (move.from === move.to) return `order.already.${move.to}`;
  if (!WHO_MAY[move.to].includes(move.by)) return 'order.notYours';
  if (mayMove(ORDER_LIFE, move.from, move.to)) return undefined;
  return move.to === 'cancelled' && move.from === 'sent' ? 'order.tooLateToCancel' : `order.already.${move.from}`;
}

/** After how many hours without an answer to an order its seller is reminded; after the last the buyer is told too. */
export const ORDER_REMINDER_HOURS = [3, 24] as const;
export type OrderReminderHours = (typeof ORDER_REMINDER_HOURS)[number];

/** Whether a reminder is right now; not where a later one is due already. */
export function isOrderReminderDue({ hours, lateMs }: { hours: OrderReminderHours; lateMs: number }): boolean {
  const next = ORDER_REMINDER_HOURS.find((other) => other > hours);
  return next === undefined || lateMs < (next - hours) * 3_600_000;
}

/** Until the parcel is on its way the buyer may say where else it is to go. */
export function mayRedirect(state: OrderState): boolean {
  return state === 'placed' || state === 'accepted' || state === 'packed';
}

/** The moves one side may make now by a word. A seller who cannot give an order declines it. */
export function movesFor(state: OrderState, side: OrderSide): readonly OrderState[] {
  const own = ORDER_LIFE[state].to.filter((to) => WHO_MAY[to].includes(side));
  return own.includes('declined') ? own.filter((to) => to !== 'cancelled') : own;
}

/** What one side may bring an order to by saying that it is so: whoever has packed or sent what was ordered gives it. */
export function comesTo(state: OrderState, side: OrderSide): readonly OrderState[] {
  const own = movesFor(state, side);
  return own.includes('accepted') ? [...own, ...movesFor('accepted', side).filter((to) => to !== 'cancelled')] : own;
}

/** The moves that bring an order there, one after the other. */
export function movesTo(from: OrderState, to: OrderState): readonly OrderState[] {
  const isGiven = from === 'placed' && (to === 'packed' || to === 'sent');
  return isGiven ? ['accepted', to] : [to];
}

/** The moves worth a button: nobody is asked whether a parcel came before it was sent. */
export function movesOffered(state: OrderState, side: OrderSide): readonly OrderState[] {
  return movesFor(state, side).filter((to) => to !== 'received' || state === 'sent');
}
