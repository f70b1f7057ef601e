import { isOtherAddress, mendsAddress, withoutDenial, withoutOtherAddress } from '../language/address-words.ts';
import {
  addsToAddress,
  isWholeAddress,
  mayBeAddress,
  namesVillage,
  readDeliveryAddress,
} from '../language/delivery-address.ts';
import { isSentence } from '../language/name-words.ts';
import { isQuestion } from '../language/questions.ts';
import { forget, next, type Outcome } from './flow.ts';
import { type Where, wholeOf, withMore } from './where-to.ts';

const HAS_WORDS = /\p{L}[\p{L}\p{M}]{2}/u;

/**
 * Words under the card that mend where it goes: all of it, its PIN code, or the address. "হ্যাঁ, কিন্তু ঠিকানা অন্য" is no yes: what it
 * goes on with is the new one, or that is asked for. The name stays hers until she says another.
 */
export function mendWhere(text: string, held: Where): Outcome | undefined {
  if (isQuestion(text)) return undefined;
  const isOther = isOtherAddress(text);
  const said = withoutDenial(isOther ? withoutOtherAddress(text) : text);
  if (isWholeAddress(said)) return wholeOf(said);
  const { address, pin, wrongPin } = readDeliveryAddress(said);
  const isPlace = address !== undefined && mayBeAddress(address) && !isSentence(address) && !mendsAddress(address);
  if (pin !== undefined && !isPlace) return next({ pin });
  if (wrongPin !== undefined && !isPlace) return forget(['pin']);
  const isNamed = /^\s*(?:ঠিকানা|address|thikana|पता)/iu.test(text);
  if (isPlace && pin !== undefined && isWithin(address, held)) return next({ pin });
  const isWritten = pin !== undefined || (isPlace && (/\d/.test(address) || namesVillage(address)));
  const isSaid = isPlace && HAS_WORDS.test(address) && (isWritten || address.includes(','));
  if (isOther) return isSaid ? instead(address, pin, held) : anew(held);
  const isHouse = isPlace && HAS_WORDS.test(address) && isWritten;
  if (!isHouse || mendsAddress(text)) return undefined;
  return isNamed ? instead(address, pin, held) : amended(address, pin, held);
}

function isWithin(place: string, { address = '' }: Where): boolean {
  return address.toLowerCase().includes(place.trim().toLowerCase());
}

/** Her name is kept, and where she lives is asked for anew. */
export function anew({ name }: Where): Outcome {
  return forget(WHERE, { nameBefore: name });
}

const WHERE = ['name', 'address', 'pin', 'pinUnknown'];

/** Another address. A PIN code of somewhere else goes with the old one. */
function instead(address: string, pin: string | undefined, held: Where): Outcome {
  const isSameTown = isWithin(address.split(',').at(-1) ?? '', held);
  return pin === undefined && !isSameTown ? forget(['pin', 'pinUnknown'], { address }) : next({ address, pin });
}

/**
 * "12 lake road, kolkata" and then "14 lake road": the number is another. "flat 4B" is said of the same house; another street is in the
 * same town; another town or village is another address.
 */
function amended(said: string, pin: string | undefined, held: Where): Outcome {
  const { address = '' } = held;
  const [, street = ''] = /^\S*\d\S*\s+(.+)$/u.exec(said) ?? [];
  const at = street === '' ? -1 : address.toLowerCase().indexOf(street.toLowerCase());
  const [number = ''] = at < 0 ? [] : (/\S*\d\S*\s+$/u.exec(address.slice(0, at)) ?? []);
  if (number !== '')
    return next({ address: `${address.slice(0, at - number.length)}${said}${address.slice(at + street.length)}`, pin });
  if (addsToAddress(said)) return next({ address: withMore(address, said), pin });
  const [first = '', ...town] = address.split(',').map((part) => part.trim());
  const isStreet = !said.includes(',') && !namesVillage(said) && town.length > 0 && /\d/.test(first);
  return isStreet && (pin ?? held.pin) === held.pin
    ? next({ address: [said, ...town].join(', ') })
    : instead(said, pin, held);
}
