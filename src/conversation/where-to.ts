import { z } from 'zod';
import {
  type DeliveryReading,
  isWholeAddress,
  mayBeAddress,
  readDeliveryAddress,
  readPin,
} from '../language/delivery-address.ts';
import { mayBeName } from '../language/name-words.ts';
import { isQuestion } from '../language/questions.ts';
import { next, type Outcome, retry } from './flow.ts';
import { say } from './reply.ts';

/** Where a parcel goes, as every form that asks for it keeps it. */
export const WHERE_TO = {
  name: z.string().min(1).max(80).optional(),
  address: z.string().min(3).max(300).optional(),
  pin: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
};

/** Takes the answer to "where to?", in one message or with the rest to be asked. */
export function takeWhere(text: string, held: { readonly address?: string | undefined }): Outcome {
  // The whole of it says all anew, whatever was taken for a part of it before.
  if (isWholeAddress(text)) return wholeOf(text);
  const { name, address, pin }: DeliveryReading = looksLikeName(text)
    ? { name: text.trim().slice(0, 80) }
    : readDeliveryAddress(text);
  const hasPlace = address !== undefined && mayBeAddress(address);
  if (isQuestion(text) || (name === undefined && pin === undefined && !hasPlace))
    return retry(say(held.address === undefined ? 'placeOrder.where.unclear' : 'placeOrder.name.unclear'));
  // With the address known, whatever is said now is whose name it goes to.
  return held.address === undefined ? next({ name, address, pin }) : next({ name: name ?? address, pin });
}

function wholeOf(text: string): Outcome {
  const { name, address, pin } = readDeliveryAddress(text);
  return next({ name, address, pin });
}

/** Takes the answer to "which address?". */
export function takeAddress(text: string): Outcome {
  const { address, name, pin } = readDeliveryAddress(text);
  const said = address ?? name ?? '';
  if (isQuestion(text) || !mayBeAddress(said)) return retry(say('placeOrder.address.unclear'));
  return isWholeAddress(text) ? wholeOf(text) : next({ address: said, pin });
}

/** Takes the answer to "which PIN code?"; "Bolpur 731204" also says more of the address. */
export function takePin(text: string, held: { readonly address?: string | undefined }): Outcome {
  const found = readPin(text);
  if (found.kind === 'pin')
    return next({ pin: found.pin, address: withMore(held.address, readDeliveryAddress(text).address) });
  return retry(
    found.kind === 'short' ? say('placeOrder.pin.short', { count: found.digits }) : say('placeOrder.pin.unclear'),
  );
}

/** A few words without figures or commas, and no sentence: somebody's name. */
function looksLikeName(text: string): boolean {
  return !/[,\n]/u.test(text.trim()) && text.trim().split(/\s+/).length <= 4 && mayBeName(text);
}

function withMore(address: string | undefined, more: string | undefined): string | undefined {
  if (more === undefined || address === undefined || address.includes(more)) return address;
  return `${address}, ${more}`.slice(0, 300);
}
