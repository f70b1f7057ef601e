import type { District } from './district.ts';
import { NO_PIN } from './erasure.ts';

/** First figures that no postal circle of India has. Delhi's are 110 and nothing else. */
const NOWHERE = /^(?:0|10|11[1-9]|29|35|54|55|8[6-9])/;

/** Whether some post office in India may have this PIN code. */
export function mayBePin(pin: string): boolean {
  return /^[1-9]\d{5}$/.test(pin) && !NOWHERE.test(pin);
}

/** Whether a parcel's PIN code is known at all. */
export function isPinKnown(pin: string): boolean {
  return pin !== NO_PIN;
}

/** The districts of West Bengal that a PIN code's first three figures lie in, with their borders; none for those of other states. */
const DISTRICTS_OF: Readonly<Record<string, readonly District[]>> = {
  700: ['kolkata', 'north_24_parganas', 'south_24_parganas', 'howrah'],
  711: ['howrah', 'hooghly'],
  712: ['hooghly', 'howrah', 'purba_bardhaman'],
  713: ['purba_bardhaman', 'paschim_bardhaman', 'birbhum', 'bankura', 'hooghly'],
  721: ['purba_medinipur', 'paschim_medinipur', 'jhargram', 'bankura'],
  722: ['bankura', 'purulia', 'purba_bardhaman'],
  723: ['purulia', 'bankura'],
  731: ['birbhum', 'murshidabad', 'purba_bardhaman'],
  732: ['malda', 'uttar_dinajpur', 'dakshin_dinajpur'],
  733: ['uttar_dinajpur', 'dakshin_dinajpur', 'malda', 'darjeeling'],
  734: ['darjeeling', 'kalimpong', 'jalpaiguri', 'uttar_dinajpur'],
  735: ['jalpaiguri', 'alipurduar', 'cooch_behar', 'kalimpong', 'darjeeling'],
  736: ['cooch_behar', 'alipurduar', 'jalpaiguri'],
  741: ['nadia', 'north_24_parganas', 'murshidabad', 'purba_bardhaman'],
  742: ['murshidabad', 'nadia', 'birbhum'],
  743: ['north_24_parganas', 'south_24_parganas', 'nadia'],
};

/** Whether a PIN code surely lies outside a district: at most a hint that one of the two is mistaken. */
export function isPinElsewhere(pin: string, district: District): boolean {
  return isPinKnown(pin) && DISTRICTS_OF[pin.slice(0, 3)]?.includes(district) !== true;
}

/** Where a parcel goes in one line, without a PIN code that nobody knows. */
export function oneLineOf({ name, address, pin }: { name: string; address: string; pin: string }): string {
  return [name, address, ...(isPinKnown(pin) ? [pin] : [])].join(', ');
}
