import { readParcel } from '../language/parcels.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';

/** "EW123456789IN", after she said that it was sent: of the one order that is on its way without a number. */
export async function lateParcel(input: Input, look: Look): Promise<{ code: string; tracking: string } | undefined> {
  const tracking = input.photos.length > 0 ? undefined : readParcel(input.text)?.tracking;
  if (tracking === undefined) return undefined;
  const sent = (await look.orders()).filter((order) => order.side === 'seller' && order.state === 'sent');
  const [only, ...more] = sent.filter((order) => order.tracking === undefined);
  return only === undefined || more.length > 0 ? undefined : { code: only.code, tracking };
}
