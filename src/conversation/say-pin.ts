import { isPinElsewhere, isPinKnown } from '../domain/pin.ts';
import { readDistrict } from '../language/places.ts';
import { type Param, say } from './reply.ts';

/** A parcel's PIN code as it is said; that it is not known, where it is not. */
export function sayPin(pin: string): Param {
  return isPinKnown(pin) ? pin : { reply: say('words.pinUnknown') };
}

/** The same where she may still mend it: with a hint, when it lies elsewhere than the district that her address names. */
export function sayPinToCheck(pin: string, address: string): Param {
  const read = readDistrict(address);
  if (read.kind !== 'district' || !isPinElsewhere(pin, read.district)) return sayPin(pin);
  return { reply: say('placeOrder.pin.elsewhere', { pin, place: { term: read.district, of: 'district' } }) };
}
