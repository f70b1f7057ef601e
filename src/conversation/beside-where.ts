import { countBesideAddress } from '../language/count-beside-address.ts';
import { readDeliveryAddress } from '../language/delivery-address.ts';
import { readOrderCount } from '../language/order-counts.ts';
import { next, type Outcome } from './flow.ts';
import type { ItemView } from './look.ts';
import { orAsked } from './order-count.ts';
import { sayOtherwise } from './order-quantity.ts';
import { type Reply, say } from './reply.ts';
import { amountOf } from './say-item.ts';

// What is said beside where a parcel goes: how many she takes, and a telephone number.

/** Takes it as `read` does, without the count beside it, which is kept, and the number, of which she hears that nobody needs it. */
export function withBeside(text: string, item: ItemView | undefined, read: (rest: string) => Outcome): Outcome {
  const { count, rest } = countBesideAddress(text);
  const outcome = saysWhere(rest) || (count === undefined && !hasPhone(text)) ? read(rest) : next({});
  const phone = sayPhone(text);
  if (item === undefined || count === undefined) return withNotes(outcome, {}, phone);
  const { isTooMany, ...many } = orAsked(count, item);
  const quantity = item.promised === undefined ? many : { quantity: item.promised };
  if (item.promised === undefined && many.askQuantity === true && outcome.kind === 'next')
    return { kind: 'forget', fields: ['quantity'], patch: { ...outcome.patch, ...many } };
  const otherwise = sayOtherwise(item, { ...many, ...(isTooMany === undefined ? {} : { isTooMany }) });
  const heard = saysWhere(rest) || otherwise.length > 0 ? otherwise : [sayKept(item, count)];
  return withNotes(outcome.kind === 'retry' ? next({}, outcome.note) : outcome, quantity, [...heard, ...phone]);
}

/** The same of words that mend where it goes, which they may not do. */
export function mendBeside(
  text: string,
  item: ItemView | undefined,
  mend: (rest: string) => Outcome | undefined,
): Outcome | undefined {
  const mended = mend(countBesideAddress(text).rest);
  return mended && withBeside(text, item, () => mended);
}

/** Whether a count stands beside other words, and does not deny another one: "2 টার জায়গায় 1 টা". */
export function saysCountBeside(text: string): boolean {
  return countBesideAddress(text).count !== undefined && readOrderCount(text)?.denied === undefined;
}

/** That a telephone number is not needed and nobody gets it, where there is one. */
export function sayPhone(text: string): readonly Reply[] {
  return hasPhone(text) ? [say('placeOrder.where.phone')] : [];
}

function hasPhone(text: string): boolean {
  return readDeliveryAddress(text).phone !== undefined;
}

function sayKept(item: ItemView, count: number): Reply {
  return say('placeOrder.quantity.kept', { amount: { reply: amountOf(item, count) } });
}

/** Whether anything of where it goes is left. */
function saysWhere(rest: string): boolean {
  const { name, address, pin, wrongPin, pinUnknown } = readDeliveryAddress(rest);
  return [name, address, pin, wrongPin, pinUnknown].some((said) => said !== undefined);
}

function withNotes(outcome: Outcome, patch: Readonly<Record<string, unknown>>, notes: readonly Reply[]): Outcome {
  if (outcome.kind === 'next')
    return { ...outcome, patch: { ...outcome.patch, ...patch }, notes: [...notes, ...outcome.notes] };
  return outcome.kind === 'forget' ? { ...outcome, patch: { ...outcome.patch, ...patch } } : outcome;
}
