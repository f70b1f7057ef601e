import type { OrderState } from '../domain/order.ts';
import { hasNoneToGive } from '../language/gone-answers.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { waitingOrder } from './order-wish.ts';
import type { Session } from './session.ts';

const PROMISED: ReadonlySet<OrderState> = new Set(['accepted', 'packed']);

/** "অন্য জায়গায় বিক্রি হয়ে গেছে, দিতে পারছি না", of the one order she said yes to: its buyer must hear it, so she is asked whether it ends. */
export async function unableToGive(
  { text, choice }: Reading,
  _session: Session,
  look: Look,
): Promise<Start | undefined> {
  if (choice !== undefined || look.person.sellers.length === 0 || !hasNoneToGive(text)) return undefined;
  if ((await waitingOrder(look)) !== undefined) return undefined;
  const promised = (await look.orders()).filter(({ side, state }) => side === 'seller' && PROMISED.has(state));
  const [only, ...more] = promised;
  return only === undefined || more.length > 0 ? undefined : { code: only.code, action: 'unable' };
}
