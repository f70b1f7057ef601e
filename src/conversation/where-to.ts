import { z } from 'zod';
import { NO_PIN } from '../domain/erasure.ts';
import {
  type DeliveryReading,
  isWholeAddress,
  mayBeAddress,
  readDeliveryAddress,
  readPin,
} from '../language/delivery-address.ts';
import { isSentence, mayBeName } from '../language/name-words.ts';
import { readDistrict } from '../language/places.ts';
import { isFoundWithoutPin } from '../language/post-office.ts';
import { isQuestion } from '../language/questions.ts';
import { next, nextQuietly, type Outcome, retry } from './flow.ts';
import { type Reply, say } from './reply.ts';

/** Where a parcel goes, as every form that asks for it keeps it. */
export const WHERE_TO = {
  name: z.string().min(1).max(80).optional(),
  address: z.string().min(3).max(300).optional(),
  pin: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
  /** Whose name it went to before she said that the address is another: it stays hers until she says another. */
  nameBefore: z.string().min(1).max(80).optional(),
  /** She does not know her PIN code. */
  pinUnknown: z.boolean().optional(),
};

/** What was said of it until now. */
export interface Where {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly pin?: string | undefined;
  readonly nameBefore?: string | undefined;
  readonly pinUnknown?: boolean | undefined;
}

/** Takes the answer to "where to?", in one message or with the rest to be asked. */
export function takeWhere(text: string, held: Where): Outcome {
  // The whole of it says all anew, whatever was taken for a part of it before.
  if (isWholeAddress(text)) return wholeOf(text);
  const { name, address, ...rest }: DeliveryReading = looksLikeName(text)
    ? { name: text.trim().slice(0, 80) }
    : readDeliveryAddress(text);
  const hasPlace = address !== undefined && mayBeAddress(address);
  // With the address known, whatever is said now is whose name it goes to.
  const whose = name ?? (address !== undefined && mayBeName(address) ? address : undefined);
  const isKnown = held.address !== undefined;
  if (
    isQuestion(text) ||
    (name === undefined && rest.pin === undefined && !hasPlace) ||
    (isKnown && whose === undefined)
  )
    return retry(say(isKnown ? 'placeOrder.name.unclear' : 'placeOrder.where.unclear'));
  if (isKnown) return next({ name: whose, pin: rest.pin }, ...ofWrongPin(rest));
  return next(
    { name: name ?? (hasPlace ? held.nameBefore : undefined), address, ...pinOf(rest, address) },
    ...ofWrongPin(rest),
  );
}

/** All of it, as one message says it. */
export function wholeOf(text: string): Outcome {
  const { name, address, pin } = readDeliveryAddress(text);
  return next({ name, address, pin });
}

/** Takes the answer to "which address?"; whoever writes one word at a time gives her other name first. */
export function takeAddress(text: string, { name: held }: Where = {}): Outcome {
  const { address, name, ...rest } = readDeliveryAddress(text);
  const said = address ?? name ?? '';
  if (isQuestion(text) || !mayBeAddress(said)) return retry(say('placeOrder.address.unclear'));
  if (isWholeAddress(text)) return wholeOf(text);
  if (isOneWord(held) && isOneWord(said) && mayBeName(said) && readDistrict(said).kind === 'none')
    return next({ name: `${held} ${said}` });
  const notes = ofWrongPin(rest);
  // "Roy, 45 College Street": the rest of her name, and where she lives.
  if (isOneWord(held) && isOneWord(name) && address !== undefined)
    return next({ name: `${held} ${name}`, address, ...pinOf(rest, address) }, ...notes);
  const whole = name === undefined || address === undefined ? said : `${name}, ${address}`;
  return next({ address: whole, ...pinOf(rest, whole) }, ...notes);
}

const isOneWord = (text: string | undefined) => text !== undefined && /^\p{L}[\p{L}\p{M}.'-]*$/u.test(text.trim());

const HAS_WORDS = /\p{L}[\p{L}\p{M}]{2}/u;

/**
 * Takes the answer to "which PIN code?"; "Bolpur 731204" also says more of the address, and so may what comes instead of it. Whoever
 * does not know it is asked for the post office and the district, and goes on without it.
 */
export function takePin(text: string, held: Where): Outcome {
  const found = readPin(text);
  const { address, pinUnknown } = readDeliveryAddress(text);
  const more = address !== undefined && HAS_WORDS.test(address) ? address : undefined;
  if (found.kind === 'pin') return next({ pin: found.pin, address: withMore(held.address, more) });
  if (found.kind === 'wrong') return retry(say('placeOrder.pin.noSuch', { pin: found.pin }));
  if (found.kind === 'unknown' && pinUnknown !== true) return withoutPin(held.address);
  const isMore = more !== undefined && mayBeAddress(more) && !isQuestion(text);
  if (isMore && (/\d/.test(more) || !isSentence(more))) {
    const whole = withMore(held.address, more);
    const isUnknown = pinUnknown === true || held.pinUnknown === true;
    return isUnknown ? withoutPin(whole) : next({ address: whole });
  }
  if (pinUnknown === true) return withoutPin(held.address);
  return retry(
    found.kind === 'short' ? say('placeOrder.pin.short', { count: found.digits }) : say('placeOrder.pin.unclear'),
  );
}

/** No PIN code, where a postman finds the house without it; else she is asked for what he needs. */
function withoutPin(address: string | undefined): Outcome {
  if (isFoundWithoutPin(address ?? '')) return next({ address, pin: NO_PIN, pinUnknown: true });
  return nextQuietly({ address, pinUnknown: true }, say('placeOrder.pin.without'));
}

function pinOf({ pin, pinUnknown }: Pick<DeliveryReading, 'pin' | 'pinUnknown'>, address: string | undefined) {
  if (pin !== undefined || pinUnknown !== true) return { pin };
  return { pin: isFoundWithoutPin(address ?? '') ? NO_PIN : undefined, pinUnknown };
}

/** Said once, before she is asked for it. */
function ofWrongPin({ wrongPin }: Pick<DeliveryReading, 'wrongPin'>): readonly Reply[] {
  return wrongPin === undefined ? [] : [say('placeOrder.pin.nobodyHas', { pin: wrongPin })];
}

/** A few words without figures or commas, and no sentence: somebody's name. */
function looksLikeName(text: string): boolean {
  return !/[,\n]/u.test(text.trim()) && text.trim().split(/\s+/).length <= 4 && mayBeName(text);
}

/** An address with what was said of it besides. */
export function withMore(address: string | undefined, more: string | undefined): string | undefined {
  if (more === undefined || address === undefined || address.includes(more)) return address;
  return `${address}, ${more}`.slice(0, 300);
}
