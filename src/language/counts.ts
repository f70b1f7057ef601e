import { isHour, isMinutes, tellsWhen } from './clock-times.ts';
import { addRemainders } from './count-remainders.ts';
import { isForSoMuch, isOneForSoMuch, joinedNumbers } from './joined-numbers.ts';
import { findTerms } from './lexicon.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isClassifier, isLengthUnit, isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { readNumberWord } from './number-word-parts.ts';
import type { FoundNumber } from './numbers.ts';
import { isWhichOne } from './numero.ts';
import type { Span } from './price-reading.ts';
import { CURRENCY, MEASURE_LABEL, NUMBER_LABEL, PRICE_LABEL } from './price-words.ts';
import { LOOM, setOf } from './quantity-words.ts';
import {
  IN_STOCK,
  isBale,
  isNotEvenOne,
  isOfAnotherThing,
  isOfPrice,
  isPriceLike,
  isRate,
  isTooMany,
  isWorth,
} from './stock-asides.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const MAX_COUNT = 100_000;
const SET = wordSet('সেট সেটের set sets');

/** One number that may say how many. `sure`: a classifier or a dozen stands by it; `loose`: no one count. */
export interface Count {
  readonly count: number;
  readonly span: Span;
  readonly sure: boolean;
  readonly number: FoundNumber;
  readonly loose: boolean;
}

/** Different counts, or as many of each of two sorts (৬টা লাল ৬টা নীল). */
export function isSeveral(counts: readonly Count[], chosen: Count, tokens: readonly Token[]): boolean {
  const [first, second] = counts;
  if (counts.some((each) => each.count !== chosen.count)) return true;
  if (first === undefined || second === undefined || first.sure !== second.sure) return false;
  const between = tokens.filter((token) => token.start >= first.span.end && token.end <= second.span.start);
  const after = tokens.filter((token) => token.start >= second.span.end);
  const before = tokens.filter((token) => token.end <= first.span.start);
  const isOfColour = (part: readonly Token[]) =>
    part.some((token) => findTerms(token.text).some(({ kind }) => kind === 'colour'));
  return isOfColour(between) && (isOfColour(after) || isOfColour(before));
}

/** Every count of a message. */
export function countsIn(tokens: readonly Token[], isAnswer = false): readonly Count[] {
  const apart = measuredNumbers(tokens);
  const numbers = isAnswer ? joinedNumbers(apart, tokens) : apart;
  const counts: Count[] = [];
  for (const number of numbers) {
    if (isOther(number, tokens, numbers)) continue;
    if (isElsewhere(number, tokens, numbers)) continue;
    const next = tokens[number.to]?.text ?? '';
    const isAfterSet = isAnswer && isOfSetBefore(number, tokens, numbers);
    const factor = setOf(next) ?? (isAfterSet ? setOf(tokens[number.from - 1]?.text ?? '') : undefined);
    const value = number.values[0] ?? 0;
    const count = Math.round(value * (factor ?? 1) * 100) / 100;
    // "5 to 6" is no ৫টো; "2to 2200" is two, and a price.
    const isTo = next === 'to' && numbers.some((each) => each.from === number.to + 1 && !isFarAbove(each, value));
    // "দাম: ৯৫০, পিস: ৪": the word opens the next line.
    const opens = tokens[number.to + 1]?.text === ':';
    const isAt = value >= 100 && isPricedAt(number, tokens);
    const sure =
      !isAt && (number.suffix === 'classifier' || factor !== undefined || (isClassifier(next) && !isTo && !opens));
    const loose =
      !Number.isInteger(count) ||
      number.values.length > 1 ||
      number.malformed ||
      isHalfOfRange(number, tokens) ||
      (isAfterSet && value >= 100) ||
      (isAnswer && !sure && isTooMany(number, tokens)) ||
      (isAnswer && isOneForSoMuch(number, numbers)) ||
      (isAnswer && (isBale(next) || isPriceLike(number, tokens) || isPieceSet(number, tokens))) ||
      isOneOfTwo(number, numbers, tokens);
    if (count < 0 || count > MAX_COUNT) continue;
    counts.push({
      count,
      number,
      sure,
      loose,
      span: { ...spanOf(number, tokens), ...(sure && isMeasure(next) && { end: tokens[number.to]?.end ?? 0 }) },
    });
  }
  return addRemainders(counts, tokens);
}

function isFarAbove({ values: [other = 0] }: FoundNumber, value: number): boolean {
  return other >= 100 && other > 20 * value;
}

/** Of the hour, of another thing, or what one piece costs: no count of what there is. */
function isElsewhere(number: FoundNumber, tokens: readonly Token[], numbers: readonly FoundNumber[]): boolean {
  return (
    tellsWhen(number, tokens, numbers) ||
    isForSoMuch(number, numbers) ||
    [isOfAnotherThing, isNotEvenOne, isRate, isOfPrice, isOfHerLooms, isWhichOne].some((isSo) => isSo(number, tokens))
  );
}

/** "dozen 2", "গণ্ডা ৩": the set stands before its number. */
function isOfSetBefore(
  { from, to, suffix, values }: FoundNumber,
  tokens: readonly Token[],
  numbers: readonly FoundNumber[],
): boolean {
  const before = setOf(tokens[from - 1]?.text ?? '') ?? 1;
  // "জোড়া একটাই আছে": one pair.
  const isPair = before === 2 && values[0] === 1 && suffix === 'classifier';
  const isSet = suffix === 'none' && before > 1;
  return (isSet || isPair) && !isMeasure(tokens[to]?.text ?? '') && !numbers.some((each) => each.to === from - 1);
}

/** "3 piece set": as often one set of three as three sets. */
function isPieceSet({ to }: FoundNumber, tokens: readonly Token[]): boolean {
  return /^(?:piece|pieces|pc|pcs|পিস|पीस)$/.test(tokens[to]?.text ?? '') && hasWord(SET, tokens[to + 1]?.text ?? '');
}

/** "1650 te dicchi", "১৬৫০টে": so many are no three or four of them; it is what she asks. */
function isPricedAt({ to, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  return (
    /^(?:te|tei|টে|তে)$/.test(tokens[to]?.text ?? '') ||
    (suffix === 'classifier' && /(?:te|টে)$/.test(tokens[to - 1]?.text ?? ''))
  );
}

/** ৫-৬টা, দু তিনটে: two numbers for one count. */
function isHalfOfRange(number: FoundNumber, tokens: readonly Token[]): boolean {
  const after = tokens[number.to]?.text ?? '';
  const before = tokens[number.from - 1]?.text ?? '';
  // *6*: between its stars a number only stands out.
  if (before === '*' && after === '*') return false;
  return (
    /^[×*]$/.test(after) ||
    /^[×*]$/.test(tokens[number.to + 1]?.text ?? '') ||
    (/^[-~/]$/.test(after) && /^[\d\p{L}]/u.test(tokens[number.to + 1]?.text ?? '')) ||
    (/^[-~/]$/.test(before) && isNumber(tokens[number.from - 2]?.text ?? ''))
  );
}

function isNumber(text: string): boolean {
  return /^\d/.test(text) || readNumberWord(text) !== undefined;
}

/** দশ পনেরোটা, একটা করে: no one count. */
function isOneOfTwo(number: FoundNumber, numbers: readonly FoundNumber[], tokens: readonly Token[]): boolean {
  const before = numbers.find((each) => each.to === number.from);
  const [one, other] = [before?.values[0] ?? 0, number.values[0] ?? 0];
  // দশ পনেরোটা, and দু একটা.
  if (before?.suffix === 'none' && (one < other || (one === 2 && other === 1))) return true;
  const joined = /^(থেকে|theke|to|টু|বা|ba|or|কিংবা|অথবা|নাকি|naki|से|या|ya|se)$/.test(tokens[number.from - 1]?.text ?? '');
  if (joined && numbers.some((each) => each.to === number.from - 1)) return true;
  // "5 sold 3 left": the five were.
  const isSold = /^(?:sold|booked|বিক্রি|bikri|bikree|बेचा)$/.test(tokens[number.from - 1]?.text ?? '');
  if (isSold && !numbers.some((each) => each.to === number.from - 1)) return true;
  // So many of each, or so many sold and gone.
  if (
    tokens
      .slice(Math.max(0, number.from - 3), number.from)
      .some(({ text }) => /^(প্রতি|প্রতিটা|প্রত্যেক|প্রতেক|per|each|proti|prottek|protyek|har|हर)$/.test(text))
  )
    return true;
  const after = tokens.slice(number.to, number.to + 3);
  const there = after.findIndex(({ text }) => isWord(IN_STOCK, text));
  if (
    after
      .slice(0, there < 0 ? 3 : there)
      .some(({ text }) => /^(বিক্রি|sold|booked|booking|বুকিং|bikri|bikree|बिक|গেল|গেলো|গেছে|gelo|geche)$/.test(text))
  )
    return true;
  const [unit, of, each] = [0, 1, 2].map((step) => tokens[number.to + step]?.text ?? '');
  if ([unit, of].some((text) => /^(?:per|প্রতি|proti|prati)$/.test(text ?? ''))) return true;
  if (of === 'of' ? /^(?:each|every)$/.test(each ?? '') : unit === 'of' && /^(?:each|every)$/.test(of ?? ''))
    return true;
  return [0, 1].some((step) => /^(করে|kore|each|apiece)$/.test(tokens[number.to + step]?.text ?? ''));
}

/** Measured, paid or labelled as another thing. */
export function isOther(number: FoundNumber, tokens: readonly Token[], numbers: readonly FoundNumber[] = []): boolean {
  const next = tokens[number.to]?.text ?? '';
  const before = tokens[number.from - 1]?.text ?? '';
  if (number.suffix === 'money' || hasWord(CURRENCY, next)) return true;
  // "১০০ টাকা ১ পিস": the money is the hundred's.
  const isSpent = isClassifier(next) && numbers.some((each) => each.to === number.from - 1);
  if (hasWord(CURRENCY, before) && !isSpent) return true;
  if (/^[-=/]$/.test(next) && /^[-=/]$/.test(tokens[number.to + 1]?.text ?? '')) return true;
  // "size 3 ta", "100 count 2 ta": the pieces are counted, whatever stands before them.
  if (isWord(MEASURE_LABEL, before) && (number.suffix === 'classifier' || isClassifier(next))) return false;
  // "3 no 4": that no takes back.
  const isNot = before === 'no' && numbers.some((each) => each.to === number.from - 1);
  if (!isNot && isWord(NUMBER_LABEL, before) && !/^(stock|স্টক|লম্বা|length|দৈর্ঘ্য)$/.test(before.normalize('NFC')))
    return true;
  if (isMinutes(number, tokens) || isWorth(number, tokens)) return true;
  if (hasWord(PRICE_LABEL, before) || isHour(number, tokens) || isCharge(number, tokens)) return true;
  return (
    number.suffix !== 'classifier' &&
    (isLengthUnit(next) || (isMeasure(next) && !isClassifier(next) && setOf(next) === undefined))
  );
}

/** "৫টার সেট": how many a set holds, not how many there are. */
export function isSetOf({ number }: Count, tokens: readonly Token[]): boolean {
  const next = tokens[number.to]?.text ?? '';
  if (/^(সেট|সেটের|set)$/.test(next)) return number.suffix === 'classifier';
  const isClassed = isClassifier(next) && !hasWord(SET, next);
  const after = isClassed ? number.to + 1 : number.to;
  // "তিনটা শাড়ির সেট": one set, of three.
  const isOfGoods = /(?:র|er)$/u.test(tokens[after]?.text ?? '') && hasWord(SET, tokens[after + 1]?.text ?? '');
  return isOfGoods || (isClassed && hasWord(SET, tokens[number.to + 1]?.text ?? ''));
}

/** "৯০০ সেট": nobody lists so many sets; it is what a set costs. */
export function isPriceOfSet({ number }: Count, tokens: readonly Token[]): boolean {
  const next = tokens[number.to]?.text ?? '';
  return (number.values[0] ?? 0) >= 300 && setOf(next) !== undefined && !isClassifier(next);
}

/** Where a number stands. */
export function spanOf(number: FoundNumber, tokens: readonly Token[]): Span {
  return { start: tokens[number.from]?.start ?? 0, end: tokens[number.to - 1]?.end ?? 0 };
}

/** "delivery alada 80", "courier 80 alag": what sending costs. */
function isCharge({ from }: FoundNumber, tokens: readonly Token[]): boolean {
  return [1, 2].some((back) => CHARGES.test(tokens[from - back]?.text ?? ''));
}

/** What is sent; of all that is no price (`NOT_ITEM_PRICE`) "off" is also the "of" of a bundle. */
const CHARGES =
  /^(?:কুরিয\u09BCার|ডেলিভারি|পার্সেল|delivery|courier|kuriar|shipping|postage|transport|मजदूरी|mojuri|মজুরি|कूरियर|डिलीवरी)$/u;

/** "তাঁত আমার ৩ খানা", "আমার তাঁত চারখানা". */
function isOfHerLooms({ from }: FoundNumber, tokens: readonly Token[]): boolean {
  const two = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? ''];
  return two.some((text) => LOOM.test(text)) && two.some((text) => MINE.test(text));
}

const MINE = /^(?:আমার|আমাদের|amar|amader|mere|mera|hamare|my|our|मेरे|हमारे)$/;
