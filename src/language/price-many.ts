import { isForSoMuch } from './joined-numbers.ts';
import { readPriceUnit } from './measures.ts';
import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { CLAUSE_BREAK, CONDITION, CURRENCY } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "২২০০ টাকা, ১০ পিস নিলে ২০০০ করে", "ekta 280 duto nile 500": what each, or all, cost who takes many. */
export function isForMany(number: FoundNumber, line: Line): 'each' | 'all' | undefined {
  const [value = 0] = number.values;
  if (value < 50) return undefined;
  const price = line.numbers.find((other) => other.from < number.from && (other.values[0] ?? 0) >= 100);
  const [first = 0] = price?.values ?? [];
  if (value < first && value * 2 >= first && isEachOfMany(number, line)) return 'each';
  if (isOfSeveral(number, line)) return 'all';
  if (!isTaken(number, line)) return undefined;
  const single = line.numbers.find((other) => other !== number && isOfOne(other, line));
  if (single === undefined) return undefined;
  return value < (single.values[0] ?? 0) ? 'each' : 'all';
}

/** "1400 per piece, 1250 if you take 10", "৫টার বেশি নিলে ১২০০": on the condition that many are taken. */
function isEachOfMany({ from, to }: FoundNumber, line: Line): boolean {
  const { tokens, numbers, endingAt } = line;
  const isEach = isWord(EACH, tokens[hasWord(CURRENCY, tokens[to]?.text ?? '') ? to + 1 : to]?.text ?? '');
  const isMany = (number: FoundNumber | undefined) => {
    const [count = 0] = number?.values ?? [];
    return count >= (isEach ? 2 : 5) && count <= 500;
  };
  const at = conditionBefore(from, line);
  if (at !== undefined) {
    const isDozen = readPriceUnit(tokens[at - 1]?.text ?? '') === 'dozen';
    const isTo = tokens[at + 1]?.text === 'to';
    return (
      isDozen ||
      [at, at - 1, at - 2].some(
        (place) => isMany(endingAt.get(place)) || (isTo && (endingAt.get(place)?.values[0] ?? 0) > 3),
      )
    );
  }
  if (!/^if (?:you|u|taking|buying)$/.test(`${tokens[to]?.text} ${tokens[to + 1]?.text}`)) return false;
  return numbers.some((other) => other.from > to && other.from <= to + 4 && isMany(other));
}

/** The place of "if one takes", right before an amount: নিলে, loge to, लेने पर. */
function conditionBefore(from: number, { tokens }: Line): number | undefined {
  if (/^(?:to|तो|toh)$/.test(tokens[from - 1]?.text ?? '') && LE.test(tokens[from - 2]?.text ?? '')) return from - 2;
  const at = /^(?:par|pe|पर|पे)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return isWord(CONDITION, tokens[at]?.text ?? '') ? at : undefined;
}

/** "tinte nile 700", "ডজন নিলে ১২০০": two and more must be taken. */
function isTaken({ from }: FoundNumber, line: Line): boolean {
  const { tokens, endingAt } = line;
  const at = conditionBefore(from, line);
  if (at === undefined) return false;
  for (let place = at - 1; place >= 0 && place >= at - 4; place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (CLAUSE_BREAK.test(text)) return false;
    if (readPriceUnit(text) === 'dozen') return true;
    const [count = 0] = endingAt.get(place + 1)?.values ?? [];
    // "ek sathe" is together, and no one.
    if (count > 0 && !isWord(TOGETHER, tokens[place + 1]?.text ?? '')) return count >= 2 && count <= 500;
    if (count === 0 && !isWord(PIECE, text) && !isWord(TOGETHER, text)) return false;
  }
  return false;
}

/** একটা ৬০০, single 500, nahole 1150: what one costs. */
function isOfOne({ from, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value < 50) return false;
  const { tokens, endingAt } = line;
  const start = conditionBefore(from, line) ?? from;
  const text = tokens[start - 1]?.text ?? '';
  if (isWord(SINGLE, text)) return true;
  const count = endingAt.get(start) ?? (isPiece(text) ? endingAt.get(start - 1) : undefined);
  return count?.values[0] === 1 && (start !== from || isPiece(text) || isCounted(count, line));
}

/** "একটা ১৮০০ দুটো ৩৫০০": what several cost, beside what one does. */
function isOfSeveral({ from }: FoundNumber, line: Line): boolean {
  const isAfterPiece = isPiece(line.tokens[from - 1]?.text ?? '');
  const several = line.endingAt.get(isAfterPiece ? from - 1 : from);
  if (several === undefined || !(isAfterPiece || isCounted(several, line))) return false;
  return isForSoMuch(several, line.numbers) && line.numbers.some((other) => other.to < from && isOfOne(other, line));
}

/** "4 loge to 1400", "do lenge to 1300": how many are taken. */
export function isCountTaken({ to, values: [value = 0] }: FoundNumber, { tokens, endingAt, numbers }: Line): boolean {
  if (value <= 500 && LE.test(tokens[to]?.text ?? '') && /^(?:to|तो|toh)$/.test(tokens[to + 1]?.text ?? ''))
    return true;
  // "450 each, 10 nile 400".
  const isPriced = numbers.some((other) => other.from === to + 1 && (other.values[0] ?? 0) >= Math.max(50, value * 3));
  return value >= 2 && value <= 60 && isWord(TAKEN, tokens[to]?.text ?? '') && isPriced && !endingAt.has(to + 1);
}

function isCounted(count: FoundNumber | undefined, line: Line): boolean {
  return count !== undefined && (count.suffix === 'classifier' || isPiece(line.tokens[count.to]?.text ?? ''));
}

function isPiece(text: string): boolean {
  return isWord(PIECE, text);
}

const EACH = wordSet('করে কইরা kore koira each per');
const LE = /^(?:lo|le|loge|lenge|leke|lete|lijiye|लो|लोगे|लेंगे|ले)$/u;
const TAKEN = wordSet('নিলে নিলেই কিনলে nile nilei kinle');
const PIECE = wordSet('টা টি টে টো খানা খান পিস ta ti te to khana khan pis pcs pc piece pieces पीस');
const TOGETHER = wordSet(
  'একসাথে একসঙ্গে এক সাথে সঙ্গে বেশি বেশী eksathe eksathe ek sathe songe eksonge beshi besi aapni apni',
);
const SINGLE = wordSet(
  'single সিঙ্গেল সিঙ্গল singel নাহলে নইলে nahole noile খুচরো খুচরা khuchro khuchra retail রিটেল রিটেইল',
);
