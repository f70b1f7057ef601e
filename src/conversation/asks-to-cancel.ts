import { movesFor } from '../domain/order.ts';
import { asksToCancel } from '../language/cancelling.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Session } from './session.ts';

const SHOWS: ReadonlySet<string> = new Set(['menu', 'myOrders', 'findItem', 'tellOfOrder']);

/** "cancel kora jabe?", of the one order that she can cancel: it is shown with its button, and nothing is done. */
export async function asksOfCancelling(
  { text, choice, photos }: Reading,
  { active }: Session,
  look: Look,
): Promise<Start | undefined> {
  if (choice !== undefined || photos.length > 0 || !asksToCancel(text)) return undefined;
  if (active !== undefined && !SHOWS.has(active.flow)) return undefined;
  const orders = await look.orders();
  const [only, ...more] = orders.filter(({ state, side }) => movesFor(state, side).includes('cancelled'));
  return only === undefined || more.length > 0 ? undefined : { code: only.code };
}
