import { normalise } from './normalise.ts';
import { readPrice, type Span } from './prices.ts';
import { isWord, wordSet } from './word-sets.ts';

/** The lowest price a seller names, and her other words without it. */
export interface FloorReading {
  readonly paise: number;
  readonly rest: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "Under": the amount stands before it. */
const UNDER = wordSet(
  'নিচে নীচে নিচেয় কমে কম কমবে কমাব কমাবো কমানো niche nicheo neeche nice kome kom kombe komabo नीचे कम kam below under',
);
const JOINS = wordSet('এর র er r থেকে theke se से টাকা টাকার taka takar rs রুপি -এর than তে চেয়ে চেয়ে');
const NEVER = wordSet('না নাহ নয় নয় নাই na naa noy noi nahi nahin नहीं मत no not never');
/** Said after a Hindi "not". */
const GIVES = wordSet('dungi dunga denge doongi doonga bechungi bechunga hoga दूँगी दूंगी दूँगा दूंगा देंगे बेचूँगी होगा');
/** "At least": the amount stands behind it. */
const AT_LEAST =
  /(?<![\p{L}\p{M}])(?:কমপক্ষে|অন্তত|ন্যূনতম|নূন্যতম|সবচেয়ে কম|সর্বনিম্ন|kompokkhe|ontoto|sobcheye kom|minimum|lowest|at least|not (?:below|under|less than)|no less than|कम से कम|सबसे कम|kam se kam|sabse kam)(?:\s+(?:দাম|দর|dam|price|rs|₹|दाम))?\s+/iu;
const COUNTED =
  /^\s*(?:টা|টি|পিস|পিচ|জোড়া|মিটার|গজ|ta|pis|piece|pieces|pc|pcs|metre|meter|gaj|पीस|मीटर)(?![\p{L}\p{M}])/iu;
const LONGEST_AMOUNT = 4;

/** Reads "not under 2500" out of a seller's words; undefined when she names no lowest price. */
export function readFloor(text: string): FloorReading | undefined {
  const line = text.normalize('NFC');
  return line.length > 2_000 || line.includes('?') ? undefined : (amountBefore(line) ?? amountBehind(line));
}

const ANY_PRICE =
  /(?<![\p{L}\p{M}])(?:যে ?কোন(?:ো|ও)?|সব|সবার|je ?kon[o]?|jekon[o]?|sob|shob|any|every|all|koi bhi|kisi bhi|har|sab|कोई भी|किसी भी|हर|सब) ?(?:রকম |rokom )?(?:দাম|দর|অফার|dam|daam|dor|price|prices|offer|offers|rate|दाम|भाव|ऑफर)(?:ই|ে|েই|টা|i|e)?(?![\p{L}\p{M}])/u;
const NOWHERE =
  /(?<![\p{L}\p{M}])(?:সর্বনিম্ন|সবচেয়ে কম|lowest|minimum|floor) (?:দাম |price |limit )?(?:নেই|নাই|nei|nai|none|nahi)(?![\p{L}\p{M}])/u;

/** Whether she will hear any price that is named: "যেকোনো দর শুনব". */
export function hearsAnyPrice(text: string): boolean {
  const line = normalise(text);
  if (line.length > 200 || /[\d?]/.test(line)) return false;
  return NOWHERE.test(line) || (ANY_PRICE.test(line) && !wordsOf(line).some((word) => isWord(NEVER, word.text)));
}

function amountBefore(line: string): FloorReading | undefined {
  const words = wordsOf(line);
  for (const [at, { text }] of words.entries()) {
    if (!isWord(UNDER, text)) continue;
    const never = words.slice(at + 1, at + 5).findIndex((word) => isWord(NEVER, word.text));
    if (never < 0) continue;
    let last = at - 1;
    while (last >= 0 && joins(words[last]?.text ?? '')) last -= 1;
    const found = amountEndingAt(line, words, last);
    if (found === undefined) continue;
    const end = at + 1 + never;
    const closing = words[end + 1];
    const until = closing !== undefined && isWord(GIVES, closing.text) ? closing : words[end];
    return { paise: found.paise, rest: without(line, found.start, until?.end ?? line.length) };
  }
  return undefined;
}

/** The longest run of words that is one amount and ends there: "আড়াই হাজারের", "২ হাজার ৫০০". */
function amountEndingAt(line: string, words: readonly Word[], last: number) {
  const end = words[last];
  for (let length = Math.min(LONGEST_AMOUNT, last + 1); length > 0 && end !== undefined; length -= 1) {
    const start = words[last - length + 1]?.start ?? 0;
    const said = line.slice(start, end.end).replace(/(?<=[\d০-৯०-९]|হাজার|শো|hajar|hazar|sho)-?(?:এর|ের|র|er|r)$/iu, '');
    const read = readPrice(said, 'answer');
    const isWhole = read.kind === 'amount' && read.spans[0]?.start === 0 && endsWith(said, read.spans);
    if (isWhole) return { paise: read.paise, start };
  }
  return undefined;
}

/** "2500r" is an amount with its ending. */
function joins(word: string): boolean {
  return !/\d/.test(word) && isWord(JOINS, word);
}

function endsWith(said: string, spans: readonly Span[]): boolean {
  return spans.some(({ end }) => end >= normalise(said).length);
}

function amountBehind(line: string): FloorReading | undefined {
  const found = AT_LEAST.exec(line);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  const words = wordsOf(line.slice(from));
  for (let length = Math.min(LONGEST_AMOUNT, words.length); length > 0; length -= 1) {
    const end = from + (words[length - 1]?.end ?? 0);
    const read = readPrice(line.slice(from, end), 'answer');
    if (read.kind !== 'amount' || read.spans[0]?.start !== 0 || COUNTED.test(line.slice(end))) continue;
    return { paise: read.paise, rest: without(line, found.index, end) };
  }
  return undefined;
}

function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(/[^\s,;।.!?]+(?:[.,](?=[\d০-৯०-९])[^\s,;।.!?]+)*/gu)].map(({ 0: text, index }) => ({
    text: normalise(text),
    start: index,
    end: index + text.length,
  }));
}

/** What is left, without the marks and the "but" that held the two together. */
function without(line: string, start: number, end: number): string {
  const before = line
    .slice(0, start)
    .replace(/[\s,;।.]*(?:(?:কিন্তু|তবে|আর|kintu|tobe|ar|but|and|मगर|लेकिन|पर)\s*)?$/iu, '');
  const behind = line.slice(end).replace(/^[\s,;।.!]+/u, '');
  return [before, behind].filter((part) => part !== '').join(', ');
}
