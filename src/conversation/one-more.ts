import { readListingCode } from '../language/item-codes.ts';
import { offersAnother } from '../language/more-of-goods.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { answeredOrder } from './order-wish.ts';
import type { Session } from './session.ts';

/** Where something is only shown: a new thing may be begun over it. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myItems']);

/** Whether a seller's words offer one more thing beside those she has up, and mean none of those: "আমার আর একটা শাড়ি আছে, দেব". */
export async function offersOneMore(reading: Reading, { active }: Session, look: Look): Promise<Start | undefined> {
  const { text, photos } = reading;
  if (look.person.sellers.length === 0 || photos.length > 0 || readListingCode(text) !== undefined) return undefined;
  if (active !== undefined && !SHOWS.has(active.flow)) return undefined;
  return offersAnother(text) && (await answeredOrder(reading, look)) === undefined ? {} : undefined;
}
