import { normalise } from './normalise.ts';
import { readNumberAtom } from './number-words.ts';

/** Words as they may be passed on: what would lead to somebody outside the haat is struck out. */
export interface MaskedWords {
  readonly text: string;
  /** Whether anything was struck out, so that whoever wrote it can be told. */
  readonly masked: boolean;
}

/** Stands where a number, an address or a link stood; the same in every language. */
export const STRUCK_OUT = '•••';

/** Strikes out phone numbers (in any script, spaced, or spelt in words), UPI ids, e-mails, links and handles. Rather one too many. */
export function maskContacts(text: string): MaskedWords {
  const plain = plainDigits(text);
  const spans = phoneSpans(plain);
  // What she wrote stays in her own digits wherever the places still agree.
  let words = plain.length === text.length ? text : plain;
  for (const { start, end } of [...spans].reverse()) words = words.slice(0, start) + STRUCK_OUT + words.slice(end);
  const before = words;
  for (const pattern of ADDRESSES) words = words.replace(pattern, STRUCK_OUT);
  const masked = spans.length > 0 || words !== before;
  return { text: masked ? words : text, masked };
}

const PROVIDERS =
  'g ?mail|googlemail|yahoo|ymail|hotmail|outlook|rediff\\w*|icloud|proton\\w*|ok ?(?:axis|sbi|icici|hdfc\\w*)|ybl|ibl|axl|apl|upi|paytm|ptyes|ptsbi|pthdfc|sbi|axisbank|hdfcbank|icici|airtel|freecharge|waicici|yapl|জি ?মেইল|জিমেল';
const AT_WORDS = 'at the rate(?: of)?|at d rate|অ্যাট দ্য রেট|এট দ্য রেট|অ্যাট|এট|एट';
const DOT = '(?:\\s*\\.\\s*|\\s+(?:dot|ডট|डॉट)\\s+)';
const TOP =
  'com|in|org|net|me|io|co|link|links|shop|app|ly|gl|gd|xyz|info|biz|store|online|site|page|bio|tv|live|club|cc|to';

/** Everything that is no number but leads outside; the longer forms first. */
const ADDRESSES: readonly RegExp[] = [
  /(?:https?|ftp|tg|upi|whatsapp|intent|mailto|tel)\s*:\s*\/?\/?\s*[^\s।]+/giu,
  /(?<![\p{L}\p{N}])www\s*\.\s*[^\s।]+/giu,
  new RegExp(
    `[\\p{L}\\p{M}\\p{N}._%+-]+\\s*(?:@|＠|﹫|\\(\\s*at\\s*\\)|\\[\\s*at\\s*\\]|\\{\\s*at\\s*\\})\\s*[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]*(?:${DOT}[\\p{L}\\p{M}\\p{N}-]+)*`,
    'giu',
  ),
  new RegExp(`[\\p{L}\\p{M}\\p{N}._+-]+\\s+(?:${AT_WORDS})\\s+[\\p{L}\\p{M}\\p{N}-]+(?:${DOT}[\\p{L}\\p{M}]+)*`, 'giu'),
  new RegExp(`[\\p{L}\\p{M}\\p{N}._+-]+\\s+at\\s+(?:${PROVIDERS})(?![\\p{L}\\p{M}])(?:${DOT}[\\p{L}\\p{M}]+)*`, 'giu'),
  /(?<![\p{L}\p{M}\p{N}])[@＠﹫]\s?[\p{L}\p{M}\p{N}_.]{3,}/giu,
  /(?<![\p{L}\p{M}\p{N}])(?:t|wa|fb|m|bit|goo|youtu|insta|instagram|telegram)\s*(?:\.|dot|ডট)\s*(?:me|com|ly|gl|be|gg)(?![\p{L}\p{M}])(?:\s*\/\s*[^\s।]+)?/giu,
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@.])(?=[a-z0-9-]*[a-z])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${TOP})(?![\\p{L}\\p{M}\\p{N}])(?:/[^\\s।]*)?`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{M}])[\\p{L}\\p{N}-]+\\s+(?:dot|ডট|डॉट)\\s+(?:${TOP}|কম|মি)(?![\\p{L}\\p{M}])`, 'giu'),
  /(?<=(?:insta(?:gram)?|facebook|fb|telegram|whats ?app|snap(?:chat)?|ইনস্টা(?:গ্রাম)?|ফেসবুক|টেলিগ্রাম|হোয়াটসঅ্যাপ)\s{0,3}(?:id|আইডি|handle|username|user|নাম|name|page)?\s{0,3}[:=-]\s{0,3})[\p{L}\p{N}_.]{3,}/giu,
];

/** A piece of what may be a number said aloud: digits, a number word, or nothing of the kind. */
interface Piece {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly spelt: boolean;
}

const JOINERS = /^(?:ar|aar|and|then|tarpor|tar|por|o|er|dash|space|আর|ও|তারপর|তার|পর|এর|ড্যাশ|और|फिर)$/iu;
const REPEATS: Readonly<Record<string, number>> = {
  double: 2,
  dabol: 2,
  ডবল: 2,
  ডাবল: 2,
  डबल: 2,
  triple: 3,
  tripol: 3,
  ট্রিপল: 3,
  ট্রিপিল: 3,
  ट्रिपल: 3,
};

/** Where phone numbers stand, with what people put between their digits. */
function phoneSpans(plain: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const run of runsOf(plain))
    for (let from = 0; from < run.length; from += 1) {
      const to = longestPhone(run, from);
      const [first, last] = [run[from], run[to - 1]];
      if (first === undefined || last === undefined || to <= from) continue;
      const plus = /\+\s*$/u.exec(plain.slice(0, first.start));
      spans.push({ start: first.start - (plus?.[0].length ?? 0), end: last.end });
      from = to - 1;
    }
  return spans;
}

/** The end of the longest stretch from here that is a number to call; 0 when there is none. */
function longestPhone(run: readonly Piece[], from: number): number {
  let digits = '';
  let found = 0;
  for (let at = from; at < run.length && digits.length < 16; at += 1) {
    digits += run[at]?.digits ?? '';
    const pieces = run.slice(from, at + 1);
    const spelt = pieces.filter((piece) => piece.spelt).length;
    const alone = pieces.length === 1 && digits.length >= 8;
    if (alone || PHONE.test(digits) || (spelt >= 5 && digits.length >= 8)) found = at + 1;
  }
  return found;
}

/** An Indian mobile, with or without its country code, or a landline with its zero. */
const PHONE = /^(?:0{0,2}(?:91)?[6-9]\d{9}|0[1-9]\d{8,9})$/;

/** Neighbouring pieces; anything that is no part of a number ends a run, and so does money. */
function runsOf(plain: string): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  let repeat = 1;
  const end = () => {
    if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
    repeat = 1;
  };
  for (const match of plain.matchAll(/\d+(?:,\d{2,3})+(?![\d])|\d+|[\p{L}\p{M}]+|[₹৳।?!]/gu)) {
    const [said] = match;
    const word = said.toLowerCase().normalize('NFC');
    const span = { start: match.index, end: match.index + said.length };
    if (/^\d/.test(said)) {
      const digits = said.replaceAll(',', '').replace(/^\d/, (first) => first.repeat(repeat));
      const isMoney = said.includes(',') && digits.length < 8;
      if (isMoney || isParcel(plain, span)) end();
      else runs.at(-1)?.push({ ...span, digits, spelt: false });
      repeat = 1;
      continue;
    }
    const times = REPEATS[word];
    const digits = times === undefined ? digitsOf(word) : undefined;
    if (times !== undefined) repeat = times;
    else if (digits !== undefined) {
      runs.at(-1)?.push({ ...span, digits: digits.repeat(repeat), spelt: true });
      repeat = 1;
    } else if (!JOINERS.test(word)) end();
  }
  return runs;
}

/** EW123456789IN: the number of a parcel is nobody's phone. */
function isParcel(plain: string, { start, end }: { start: number; end: number }): boolean {
  const around = /[a-z]{2}$/iu.test(plain.slice(0, start)) && /^[a-z]{2}(?![a-z])/iu.test(plain.slice(end));
  return around && end - start === 9;
}

function digitsOf(word: string): string | undefined {
  const atom = readNumberAtom(normalise(word));
  const value = atom?.kind === 'number' ? atom.values[0] : undefined;
  return value === undefined || value > 99 || !Number.isInteger(value) ? undefined : String(value);
}

/** The text with every digit of every script as 0–9, letters that play digits between them, and nothing invisible beside them. */
function plainDigits(text: string): string {
  return text
    .toWellFormed()
    .replace(/([0-9])\uFE0F?\u20E3/gu, '$1')
    .replace(/[\u{1D7CE}-\u{1D7FF}]/gu, (digit) => String(((digit.codePointAt(0) ?? 0) - 0x1d7ce) % 10))
    .replace(/[\u2460-\u2468]/gu, (digit) => String(digit.charCodeAt(0) - 0x245f))
    .replace(/\u24EA/gu, '0')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    .replace(/[₀-₉]/gu, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
    .replace(/(?<=[0-9a-z@.+])(?:\p{Cf}|\uFE0F|\u034F)+(?=[0-9a-z@.+])/giu, '')
    .replace(/(?<=\d[\s.-]?)[oO]+(?=[\s.-]?\d)/gu, (letters) => '0'.repeat(letters.length))
    .replace(/(?<=\d)[lI|]+(?=\d)/gu, (letters) => '1'.repeat(letters.length));
}

/** Digits of a script stand ten in a row, from a place ending in 0 or in 6. */
function valueOfDigit(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  const row = point - (point % 16);
  const start = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return (((point - start) % 10) + 10) % 10;
}
