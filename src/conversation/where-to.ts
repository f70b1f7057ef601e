import { z } from 'zod';
import { mendsAddress, withoutDenial } from '../language/address-words.ts';
import {
  type DeliveryReading,
  isWholeAddress,
  mayBeAddress,
  readDeliveryAddress,
  readPin,
} from '../language/delivery-address.ts';
import { isSentence, mayBeName } from '../language/name-words.ts';
import { readDistrict } from '../language/places.ts';
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
  // With the address known, whatever is said now is whose name it goes to.
  const whose = name ?? (address !== undefined && mayBeName(address) ? address : undefined);
  const isKnown = held.address !== undefined;
  if (isQuestion(text) || (name === undefined && pin === undefined && !hasPlace) || (isKnown && whose === undefined))
    return retry(say(isKnown ? 'placeOrder.name.unclear' : 'placeOrder.where.unclear'));
  return isKnown ? next({ name: whose, pin }) : next({ name, address, pin });
}

function wholeOf(text: string): Outcome {
  const { name, address, pin } = readDeliveryAddress(text);
  return next({ name, address, pin });
}

/** Takes the answer to "which address?"; whoever writes one word at a time gives her other name first. */
export function takeAddress(text: string, { name: held }: { readonly name?: string | undefined } = {}): Outcome {
  const { address, name, pin } = readDeliveryAddress(text);
  const said = address ?? name ?? '';
  if (isQuestion(text) || !mayBeAddress(said)) return retry(say('placeOrder.address.unclear'));
  if (isWholeAddress(text)) return wholeOf(text);
  if (isOneWord(held) && isOneWord(said) && mayBeName(said) && readDistrict(said).kind === 'none')
    return next({ name: `${held} ${said}` });
  // "Roy, 45 College Street": the rest of her name, and where she lives.
  return isOneWord(held) && isOneWord(name) && address !== undefined
    ? next({ name: `${held} ${name}`, address, pin })
    : next({ address: name === undefined || address === undefined ? said : `${name}, ${address}`, pin });
}

const HAS_WORDS = /\p{L}[\p{L}\p{M}]{2}/u;

const isOneWord = (text: string | undefined) => text !== undefined && /^\p{L}[\p{L}\p{M}.'-]*$/u.test(text.trim());

/** Takes the answer to "which PIN code?"; "Bolpur 731204" also says more of the address, and so may what comes instead of it. */
export function takePin(text: string, held: { readonly address?: string | undefined }): Outcome {
  const found = readPin(text);
  const { address } = readDeliveryAddress(text);
  const more = address !== undefined && HAS_WORDS.test(address) ? address : undefined;
  if (found.kind === 'pin') return next({ pin: found.pin, address: withMore(held.address, more) });
  const isMore = more !== undefined && mayBeAddress(more) && !isQuestion(text);
  if (isMore && (/\d/.test(more) || !isSentence(more))) return next({ address: withMore(held.address, more) });
  return retry(
    found.kind === 'short' ? say('placeOrder.pin.short', { count: found.digits }) : say('placeOrder.pin.unclear'),
  );
}

/** Words under the card that mend where it goes: all of it, its PIN code, or more of the address. */
export function mendWhere(text: string, held: { readonly address?: string | undefined }): Outcome | undefined {
  if (isQuestion(text)) return undefined;
  const said = withoutDenial(text);
  if (isWholeAddress(said)) return wholeOf(said);
  const { address, pin } = readDeliveryAddress(said);
  if (pin !== undefined && (address === undefined || isSentence(address) || mendsAddress(address)))
    return next({ pin });
  const isNamed = /^\s*(?:ঠিকানা|address|thikana|पता)/iu.test(text);
  const isHouse = address !== undefined && /\d/.test(address) && HAS_WORDS.test(address) && mayBeAddress(address);
  if (!isHouse || isSentence(address) || mendsAddress(text)) return undefined;
  return next({ address: isNamed ? address : amended(held.address, address), pin });
}

/** A few words without figures or commas, and no sentence: somebody's name. */
function looksLikeName(text: string): boolean {
  return !/[,\n]/u.test(text.trim()) && text.trim().split(/\s+/).length <= 4 && mayBeName(text);
}

/** "12 lake road, kolkata" and then "14 lake road": the number is another; what is new is added. */
function amended(address: string | undefined, said: string): string | undefined {
  const [, street = ''] = /^\S*\d\S*\s+(.+)$/u.exec(said) ?? [];
  const at = street === '' ? -1 : (address ?? '').toLowerCase().indexOf(street.toLowerCase());
  const [number = ''] = at < 0 ? [] : (/\S*\d\S*\s+$/u.exec((address ?? '').slice(0, at)) ?? []);
  if (address === undefined || number === '') return withMore(address, said);
  return `${address.slice(0, at - number.length)}${said}${address.slice(at + street.length)}`;
}

function withMore(address: string | undefined, more: string | undefined): string | undefined {
  if (more === undefined || address === undefined || address.includes(more)) return address;
  return `${address}, ${more}`.slice(0, 300);
}
