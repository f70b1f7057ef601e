import { countsIn } from './counts.ts';
import { normalise, tokenise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/** How many a line that names a price wants, and the line without that. */
export interface CountedBid {
  readonly count: number;
  readonly rest: string;
  /** Whether the price is said to be that of each. */
  readonly isEach: boolean;
}

/** More are no bargain but an order of a shop. */
const MOST = 500;

/** Reads that a normalised line is of several: "10 ta pathan 1200 kore", "৫টা নেব, ৯০০ করে"; undefined where it counts none, or several numbers of it. */
export function readCountedBid(line: string): CountedBid | undefined {
  const sure = countsIn(tokenise(line)).filter(({ sure, count }) => sure && Number.isInteger(count) && count > 1);
  const [first] = sure;
  const bare = first === undefined ? BARE.exec(line) : null;
  const count = first?.count ?? Number(bare?.[1]);
  // "2 to nebo, 1600 te duto hobe?" says it twice.
  if (sure.some((each) => each.count !== count) || !(count > 1 && count <= MOST)) return undefined;
  const spans =
    bare === null ? sure.map(({ span }) => span) : [{ start: bare.index, end: bare.index + bare[0].length }];
  const beside = spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, line);
  // "2200 করে" is money; the words that only say how many are taken add nothing to it.
  const priced = beside.replace(PRICE_OF_EACH, '$1 টাকা ');
  return { count, isEach: EACH.test(beside), rest: priced.replace(BESIDE, ' ').replace(/\s+/gu, ' ').trim() };
}

/** How many words name beside a price: several, or one alone ("ekta nebo 2500 te"); undefined in "একটা ২৫০০ করে", the price of each. */
export function readCountBeside(text: string): number | undefined {
  const line = normalise(text);
  const several = readCountedBid(line)?.count;
  if (several !== undefined) return several;
  const [one, ...more] = countsIn(tokenise(line)).filter(({ sure }) => sure);
  return one?.count === 1 && more.length === 0 && !OF_EACH.test(line) ? 1 : undefined;
}

const OF_EACH = /(?<![\p{L}\p{M}])(?:করে|কইরা|kore|koira|korey|each|per|একটাও|ektao|ekta o)(?![\p{L}\p{M}])/u;

/** How many of a thing words ask its seller about: "10 ta nebo, koto kore deben?"; undefined where they count pictures, colours or days. */
export function readWanted(text: string): number | undefined {
  const line = normalise(text);
  return WANTS.test(line) && !OF_ANOTHER.test(line) ? readCountedBid(line)?.count : undefined;
}

const WANTS =
  /নেব|নিব|নিলে|নিতে|লাগবে|চাই|দরকার|কিন[বল]|দেবেন|দিবেন|পাঠা|(?<![a-z])(?:n[ei]bo|nile|nite|lagbe|chai|dorkar|kinb|kinl|d[ei]ben|patha|l[ou]ng[ai]|lenge|lena|chahiye|need|want|take|buy|order)|लूं|लूँ|लें|लेना|चाहिए/u;
const OF_ANOTHER =
  /ছবি|ফটো|রং|রঙ|ডিজাইন|দিন পর|(?<![a-z])(?:chobi|photo|pic|rong|rang|colou?r|design|din por|days?)|फोटो|रंग|दिन/u;

/** "5 nebo 900 kore", "10 for 1200 each": a number and what is done with so many. */
const BARE =
  /(?<![\p{L}\p{M}\p{N}.,])(\d{1,2})\s+(?=(?:নেব|নেবো|নিব|নিলে|লাগবে|চাই|nebo|nibo|nile|lagbe|chai|lunga|lungi|lenge|chahiye|for|लूंगा|लूंगी|लूँगा|लूँगी|लेंगे|चाहिए)(?![\p{L}\p{M}]))/u;

const EACH =
  /(?<![\p{L}\p{M}])(?:করে|কইরা|kore|koira|korey|each|apiece|per|প্রতিটা|প্রতিটি|প্রতি|একেকটা|protita|protiti|proti|ekekta|হিসেবে|হিসাবে|hisebe|hisabe|hisab|हिसाब|हर|har|(?:1|এক|ek|एक) ?(?:টা|টার|ta|tar|পিস|pis|pc|piece|का|ka|पीस))(?![\p{L}\p{M}])/u;

const PRICE_OF_EACH =
  /(\d{2,})\s*(?:করে|কইরা|kore|koira|korey|each|apiece|হিসেবে|হিসাবে|hisebe|hisabe)(?![\p{L}\p{M}])/gu;

/** What only says that there are several, and that each costs so much. */
const BESIDE = wholeWords(
  'করে|কইরা|kore|koira|korey|each|apiece|per|প্রতিটা|প্রতিটি|প্রতি|একেকটা|protita|protiti|proti|ekekta|হিসেবে|হিসাবে|hisebe|hisabe|(?:ke )?hisab se|(?:के )?हिसाब से|हर|har|(?:1|এক|ek|एक) ?(?:টা|টার|ta|tar|পিস|pis|pc|piece|का|ka|पीस)|পিস|পিচ|pis|piece|pieces|pcs|মোট|মোটমাট|mot|total|মিলিয়ে|মিলে|miliye|mile|milake|milakar|मिलाकर|সব|sob|একসাথে|একসঙ্গে|eksathe|eksonge|together|পাঠান|পাঠাবেন|পাঠিয়ে|পাঠাও|পাঠালে|pathan|pathaben|pathiye|pathao|pathale|লাগবে|দরকার|lagbe|dorkar|chahiye|चाहिए|bhej|bhejo|bhejiye|bhejna|भेज|भेजो|भेजिए|নিলে|নিয়ে|লাগলে|nile|niye|lagle|lunga|lungi|lenge|lene|लूंगा|लूंगी|लूँगा|लूँगी|लेंगे|यদि|যদি|jodi|if|agar|अगर|send|need|want|them',
  'gu',
);
