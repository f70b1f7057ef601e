import { mayRedirect } from '../domain/order.ts';
import type { Look, OrderView } from './look.ts';

/** What somebody has bought and is not on its way yet, the newest first. */
export async function parcelsToCome(look: Look): Promise<readonly OrderView[]> {
  return (await look.orders()).filter(({ side, state }) => side === 'buyer' && mayRedirect(state));
}
