import { withNumbersUnhyphened } from './hyphened-numbers.ts';
import { CLOSES_PRICE, isCounting } from './number-closes.ts';
import { withSpacedDigits } from './spaced-digits.ts';

/** "one eight five zero", "দুই পাঁচ শূন্য শূন্য", "two five double zero", "4 1 5", "thirteen-fifty": what is said of one number piece by piece, as one. Every position is kept. */
export function withSpokenDigits(text: string): string {
  return withSpacedDigits(withNumbersUnhyphened(withDigitsSaid(text)));
}

function withDigitsSaid(text: string): string {
  if (!SAYS_DIGITS.test(text)) return text;
  return text.replace(RUN, (said, at: number) => {
    const digits = digitsSaid(said);
    const isWhole =
      digits.length >= 3 && digits.length <= 12 && !digits.startsWith('0') && digits.length <= said.length;
    return isWhole && isOneNumber(said, digits, text.slice(at + said.length)) ? digits.padEnd(said.length) : said;
  });
}

function digitsSaid(said: string): string {
  let times = 1;
  let digits = '';
  for (const word of said.split(/[\s,-]+/)) {
    const repeated = TIMES.get(word);
    if (repeated === undefined) digits += digitOf(word).repeat(times);
    times = repeated ?? 1;
  }
  return digits;
}

/** A nought makes it one number; without it "two three four" may count, and "do char panch" is a few. */
function isOneNumber(said: string, digits: string, after: string): boolean {
  if (digits.includes('0')) return true;
  if (said.includes(',') || !CLOSES_PRICE.test(after) || digits.length > 5 || isCounting(digits)) return false;
  if (/^[a-z\s-]+$/.test(said) && said.split(/[\s-]+/).every((word) => ENGLISH.has(word) || TIMES.has(word)))
    return true;
  // "সাত তিন চার..." may be which one.
  if (/^\s*[^\s\p{L}₹]/u.test(after)) return false;
  const isOneAgain = /^(.)\1+$/.test(digits);
  return isOneAgain ? digits.length > 3 && !/^[12]/.test(digits) : !isRising(digits);
}

function isRising(digits: string): boolean {
  return [...digits].every((digit, place) => place === 0 || digit > (digits[place - 1] ?? ''));
}

function digitOf(word: string): string {
  return String(DIGITS.findIndex((words) => words.includes(word)));
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ...['double', 'ডবল', 'ডাবল', 'डबल'].map((word) => [word, 2] as const),
  ...['triple', 'tripple', 'ট্রিপল', 'ট্রিপিল', 'ट्रिपल'].map((word) => [word, 3] as const),
]);
const DIGITS: readonly (readonly string[])[] = [
  'zero jiro naught nought oh shunno shunyo shunya শূন্য শুন্য জিরো शून्य जीरो',
  'one ek এক ওয়ান एक वन',
  'two dui do দুই টু दो',
  'three tin teen তিন থ্রি तीन',
  'four char chaar চার ফোর चार',
  'five panch paanch pach পাঁচ ফাইভ पांच पाँच',
  'six chhoy choy chhe ছয় সিক্স छह छः',
  'seven sat saat সাত সেভেন सात',
  'eight aat aath আট এইট आठ',
  'nine noy nau নয় নাইন नौ',
].map((words) => words.normalize('NFC').split(' '));
const ENGLISH = new Set('one two three four five six seven eight nine zero naught nought oh'.split(' '));
const DIGIT = DIGITS.flat().join('|');
const MULTIPLE = `(?:(?:${[...TIMES.keys()].join('|')})\\s)`;
const BETWEEN = '(?:\\s|-|,\\s?)';
const SAYS_DIGITS = new RegExp(`${MULTIPLE}(?:${DIGIT})|(?:${DIGIT})${BETWEEN}${MULTIPLE}?(?:${DIGIT})`, 'u');
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\d-])${MULTIPLE}?(?:${DIGIT})(?:${BETWEEN}${MULTIPLE}?(?:${DIGIT})){0,11}(?![\\p{L}\\p{M}\\d])(?![\\s-](?:hundred|thousand|শো|হাজার|sho|hajar|सौ|हज))`,
  'gu',
);
