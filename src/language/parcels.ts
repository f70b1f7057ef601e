import { normalise } from './normalise.ts';
import { readOrderNews } from './order-news.ts';
import { readReply } from './replies.ts';

/** A parcel's number in a message, as it was written, and whether the words around it say that the parcel was sent. */
export interface ParcelReading {
  readonly tracking: string;
  readonly sent: boolean;
}

/** India Post: two letters, nine digits, IN. Couriers: 8 to 16 digits, perhaps behind one to three letters. */
const NUMBER = /(?<![\p{L}\p{M}\d])(?:[a-z]{2}[ ]?\d{9}[ ]?in|[a-z]{0,3}-?\d{8,16})(?![\p{L}\p{M}\d])/giu;
const LABEL =
  /(?<![\p{L}\p{M}])(?:ট্র্যাকিং|ট্রাকিং|ট্র্যাক|পার্সেলের|পার্সেল|কনসাইনমেন্ট|ডকেট|কুরিয়ারের|স্পিড পোস্টের|নম্বর|নাম্বার|নং|আইডি|tracking|traking|track|awb|consignment|docket|number|num|no|nombor|nambar|id|is|ta|হল|হলো)(?![\p{L}\p{M}])/giu;
/** By whom it went; it says nothing of what was done. */
const CARRIER =
  /(?<![\p{L}\p{M}])(?:স্পিড পোস্টে|স্পিড পোস্ট|speed post e|speed post|speedpost|dtdc|delhivery|blue ?dart|india post|professional|ডিটিডিসি|ব্লু ডার্ট|ডেলিভারি)(?:[ -]?(?:তে|এ|te|e|দিয়ে|diye))?(?![\p{L}\p{M}])/giu;
/** The number of somebody's mobile; a courier's number of ten digits that looks the same needs its label. */
const MOBILE = /^(?:\+?91)?[6-9]\d{9}$/;

/** The numbers of several parcels in a message, and what stands before, between and after them. */
export interface ParcelsReading {
  readonly numbers: readonly string[];
  readonly between: readonly string[];
  readonly sent: boolean;
}

/** Reads the numbers of several parcels, and whether the parcels were sent; undefined where there are not several. */
export function readParcels(text: string): ParcelsReading | undefined {
  const plain = normalise(text).slice(0, 500);
  const found = numbersIn(plain);
  if (found.length < 2) return undefined;
  const numbers = found.map(([number]) => plainNumber(number));
  const starts = [0, ...found.map(({ index, 0: number }) => index + number.length)];
  const between = starts.map((start, place) => plain.slice(start, found[place]?.index));
  const rest = between.join(' ');
  const areCarried = numbers.every((number) => POSTAL.test(number)) || rest.search(CARRIER) >= 0;
  return { numbers, between, sent: readOrderNews(rest) === 'sent' || (areCarried && !NOT_YET.test(rest)) };
}

function numbersIn(plain: string): readonly RegExpExecArray[] {
  const isLabelled = plain.search(LABEL) >= 0;
  return [...plain.matchAll(NUMBER)].filter(([number]) => isLabelled || !MOBILE.test(number));
}

function plainNumber(written: string): string {
  return written.replace(/[ ]/g, '').toUpperCase();
}

/** Reads a parcel's number. Undefined when there is none, or more than one. */
export function readParcel(text: string): ParcelReading | undefined {
  const plain = normalise(text).slice(0, 500);
  const found = numbersIn(plain);
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  const rest = plain
    .replace(only[0], ' ')
    .replace(LABEL, ' ')
    .replace(CARRIER, ' ')
    .replace(/[,:;।.#-]+/g, ' ')
    .trim();
  const tracking = plainNumber(only[0]);
  const isCarried = POSTAL.test(tracking) || plain.search(CARRIER) >= 0;
  return { tracking, sent: readReply(rest, 'order', 'seller') === 'sent' || (isCarried && !NOT_YET.test(plain)) };
}

/** As India Post numbers parcels: whoever writes one has handed it in. */
const POSTAL = /^[A-Z]{2}\d{9}IN$/;
const NOT_YET =
  /[?？]|(?<![\p{L}\p{M}])(?:না|নি|নাই|পাইনি|আসেনি|কোথায়|কবে|na|ni|nai|paini|aseni|kothay|kobe|not|where|when|नहीं|कहाँ|कब)(?![\p{L}\p{M}])/u;
