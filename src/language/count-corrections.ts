import { seeks } from './chatter.ts';
import { countsIn } from './counts.ts';
import { normalise, tokenise } from './normalise.ts';

/** A count said otherwise than a moment ago: "৬টা না ৪টা বিক্রি হয়েছে", "না না ১০টা". */
export interface CountCorrection {
  /** What is right. */
  readonly count: number;
  /** What was wrong, where the words name it. */
  readonly denied?: number;
  /** Whether the words themselves say that so many were sold. */
  readonly sold: boolean;
}

const MOST_WORDS = 9;
/** With nothing said of a sale the words are little more than the number. */
const MOST_BARE = 6;

/** Reads a count that takes the place of the one told before; undefined where nothing is mended, or no number stands. */
export function readCountCorrection(text: string): CountCorrection | undefined {
  // নয় is nine as well.
  const line = normalise(text).replace(NAY, 'না');
  const words = line.split(/\s+/).length;
  if (words > MOST_WORDS || line.includes('?') || seeks(text)) return undefined;
  const said = SAYS_OTHERWISE.test(line);
  if ((!said && !DENIES.test(line) && !NOT_BEFORE.test(line)) || OTHER.test(line)) return undefined;
  const sold = SOLD.test(line);
  if (sold ? YET_TO_BE.test(line) : words > MOST_BARE) return undefined;
  const counts = countsIn(tokenise(line), true);
  // A bare number may be anything, but for what was sold.
  const [first, second, ...more] = sold || counts.some((each) => each.sure) ? counts : [];
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return said ? { count: first.count, sold } : undefined;
  const [before, between, behind] = [
    line.slice(0, first.span.start),
    line.slice(first.span.end, second.span.start),
    line.slice(second.span.end),
  ];
  if (DENIES.test(between) || NOT_BEFORE.test(before)) return { count: second.count, denied: first.count, sold };
  return DENIES.test(behind) || NOT_BEFORE.test(between)
    ? { count: first.count, denied: second.count, sold }
    : undefined;
}

const NAY = /(?<![\p{L}\p{M}])(?:নয\u09BC|নয়|noy|noi|no)(?![\p{L}\p{M}])/gu;
const EDGE = '(?![\\p{L}\\p{M}])';
/** Words that take back what was said, or say it anew. */
const SAYS_OTHERWISE = new RegExp(
  `^(?:(?:আরে|এই|ও|ওহ|are|arre|oh|o)[\\s,]+)*(?:না|নাহ|উঁহু|ধুর|দূর|ধুত|ধ্যাৎ|ভুল|সরি|মানে|আসলে|na|nah|dhur|dhut|sorry|vul|bhul|mane|asole|actually|नहीं|गलती|असल)${EDGE}|(?<![\\p{L}\\p{M}])(?:ভুল (?:করে |হয়ে )?(?:বল|লিখ|লেখ|কর|হ|ছিল)|(?:vul|bhul) (?:kore )?(?:bol|likh|lekh|kor|ho|chilo)|गलत|i meant|wrong)`,
  'u',
);
const DENIES = new RegExp(`(?<![\\p{L}\\p{M}])(?:না|na|नहीं|nahi|nahin)${EDGE}`, 'u');
/** "not 6, 4 sold". */
const NOT_BEFORE = /(?<![a-z])not(?: |$)/u;
const SOLD =
  /বিক্রি|বিক্রী|বিক্রয়|বেচ|বিকি|চলে গে|(?<![a-z])(?:bikr|bech|becha|sold|sell|chole ge)|बिक|बेच|(?<![a-z])(?:biki?|bika|bike)(?![a-z])/u;
const YET_TO_BE =
  /করব|করবো|করতে|বেচব|বেচবো|হবে|হয়নি|হয় নি|হয় নাই|করিনি|বেচিনি|(?<![a-z])(?:korbo|korte|bechbo|hobe|hoyni|hoy ni|hoy nai|korini|bechini)(?![a-z])|not sold|नहीं बिक|बेचूँ|बेचना|बिकेग/u;
/** What is there, what it costs, what is ordered or made is told otherwise. */
const OTHER =
  /আছে|বাকি|রইল|স্টক|দাম|দর|টাকা|নেব|নেবো|কিনব|চাই|লাগবে|অর্ডার|পাঠা|দেব|দিব|দিমু|রঙ|রং|পাড়|(?<![a-z])(?:ache|achhe|baki|roilo|stock|dam|daam|price|rs|taka|tk|nebo|kinbo|chai|lagbe|order|patha\w*|debo|dibo|dimu|rong|rang|left)(?![a-z])|दाम|चाहिए|बाकी|बचे|दूँग|दूंग/u;
