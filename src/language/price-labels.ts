import { isLengthUnit, isMeasure, readPriceUnit } from './measures.ts';
import { BLANK } from './never-prices.ts';
import type { FoundNumber } from './numbers.ts';
import { isAllowedFor, isApart, isOnTerms, isOrderCode, isTherefore } from './price-asides.ts';
import { isCostToHer, isPaidForYarn, isSpentOn, isWhy, isYarnBought } from './price-costs.ts';
import { isElsewhere } from './price-elsewhere.ts';
import type { Line } from './price-line.ts';
import { isNextSize } from './price-sizes.ts';
import { isByMistake } from './price-slips.ts';
import { isOfLater, isOfThen, isOnTag, wasSo } from './price-then-now.ts';
import { isBeforeOffer, PICTURE } from './price-wares.ts';
import {
  AFTER_ITS_NUMBER,
  BOUGHT_FOR,
  CLAUSE_BREAK,
  CONSIDERED_FREE,
  COST,
  CURRENCY,
  MEASURE_LABEL,
  NEGATION,
  NOT_ITEM_PRICE,
  NUMBER_LABEL,
  OLD_BEFORE,
  PRICE_LABEL,
  SMALL_LABEL,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Why a number is not the item's price: measured or labelled as another thing, other countries' money, a charge beside it, or an old price. */
export type WhyNot = 'other' | 'foreign' | 'charge' | 'chargeMaybe' | 'cost' | 'old';

/** "850 size 40", "২৪০০ স্টক ৩": the word is the next number's label. */
export function labelsNext(place: number, line: Line): boolean {
  const text = line.tokens[place]?.text ?? '';
  const before = line.numbers.find(({ to }) => to === place)?.values[0] ?? 0;
  // "42 size 850": a size is small, and its number stands on either side.
  if (/^(?:size|সাইজ|साइज)$/.test(text) && before >= 20 && before <= 60) return false;
  const after = line.numbers.find(({ from }) => from > place);
  const next = after?.values[0] ?? 0;
  // "46 panna 1850".
  if (isWord(MEASURE_LABEL, text) && before > 0 && before < 100 && next >= 300) return false;
  if (/^(?:count|কাউন্ট|gsm)$/.test(text) && before >= 20 && before <= 600) {
    // "84 count 12 haat": the twelve are cubits.
    if (next > before || isMeasure(line.tokens[after?.to ?? -1]?.text ?? '')) return false;
  }
  return (
    isWord(NUMBER_LABEL, text) &&
    (line.taken.has(place + 1) || (/^[:=-]$/.test(line.tokens[place + 1]?.text ?? '') && line.taken.has(place + 2)))
  );
}

/** "দাম দেড় হাজার রং বেগুনি": what the price is called stands right before it, so the next word counts nothing. */
export function isLabelled({ from, to, values }: FoundNumber, line: Line): boolean {
  let place = from - 1;
  while (/^[:=-]$/.test(line.tokens[place]?.text ?? '')) place -= 1;
  const isLabel = hasWord(PRICE_LABEL, line.tokens[place]?.text ?? '');
  const unit = line.tokens[to]?.text ?? '';
  // "রেট 220 মিটার" is for a metre: no cloth of ours is so long.
  const isRate = readPriceUnit(unit) !== undefined && (values[0] ?? 0) >= 100;
  return isLabel && (values[0] ?? 0) >= 50 && (isRate || !isLengthUnit(unit));
}

const SIZED = /^(?:সাইজ|size|saiz)$/;
const LARGEST_SIZE = 150;
const FREE = wordSet('free ফ্রি ফ্রী ফিরি firi muft फ्री मुफ्त मुफ़्त');

/** What the words before a number call it. */
export function labelBefore(
  from: number,
  line: Line,
): 'price' | 'charge' | 'cost' | 'bought' | 'old' | 'number' | undefined {
  const number = line.numbers.find((each) => each.from === from);
  if (isSpentOn(from, line) || isElsewhere(from, line) || (number && isWhy(number, line))) return 'bought';
  if (
    isBeforeOffer(from, line) ||
    (number && (isOfThen(number, line) || isOfLater(number, line) || isOnTag(number, line)))
  )
    return 'old';
  if (isNextSize(from, line) || isYarnBought(from, line) || (number && isPaidForYarn(number, line))) return 'number';
  if (/^(?:instead of|rather than)$/.test(`${line.tokens[from - 2]?.text} ${line.tokens[from - 1]?.text}`))
    return 'old';
  if (line.tokens[from - 1]?.text === 'from' && line.tokens.some(({ text }) => isWord(CHANGED, text))) return 'old';
  let freed = false;
  const after = number?.values[0] ?? 0;
  for (let place = from - 1; place >= 0 && place >= from - 5; place -= 1) {
    const text = line.tokens[place]?.text ?? '';
    if (CLAUSE_BREAK.test(text) && !(text === '.' && place === from - 1)) return undefined;
    if (line.taken.has(place)) return undefined;
    if (place >= from - 4 && isTherefore(place, line)) return undefined;
    if (place === from - 1 && number && wasSo(number, line)) return 'old';
    // "courier lagbe na 1500": what is refused is no charge.
    if (hasWord(CONSIDERED_FREE, text) || isWord(NEGATION, text)) freed = true;
    // "pujor age 1500" is before the puja, not before this.
    const isBefore = /^(?:আগে|age|agey|agee)$/u.test(text) && /.[রr]$/u.test(line.tokens[place - 1]?.text ?? '');
    // What is printed is the price where no other is said.
    const isAlone =
      /^(?:mrp|এমআরপি)$/.test(text) && line.numbers.filter(({ values }) => (values[0] ?? 0) >= 100).length < 2;
    if (isAlone) return 'price';
    if (hasWord(OLD_BEFORE, text) && !isBefore && !isWord(AS_IT_WAS, line.tokens[place + 1]?.text ?? '')) return 'old';
    if (place >= from - 2 && isByMistake(place, line)) return 'old';
    // "পাইকারি দাম ২২০০" is a wholesale price all the same.
    if (hasWord(PRICE_LABEL, text)) {
      if (hasWord(OLD_BEFORE, line.tokens[place - 1]?.text ?? '')) return 'old';
      if (isCostToHer(place, from, line)) return 'bought';
      if (hasWord(COST, line.tokens[place - 1]?.text ?? '')) return 'cost';
      return isCharge(place - 1, line) ? 'charge' : 'price';
    }
    // Cash on delivery; and a fall sewn on costs less than that.
    if (/^(?:অন|on)$/.test(line.tokens[place - 1]?.text ?? '') || (isWord(SEWN_ON, text) && after >= 600)) continue;
    if (text === '#' && /^\p{L}/u.test(line.tokens[place - 1]?.text ?? '')) return 'number';
    if (isAllowedFor(place, line)) return undefined;
    if (hasWord(NOT_ITEM_PRICE, text) && isOnTerms(place, from, line)) return undefined;
    // "free delivery te 2200": what sending it costs is nothing.
    if (hasWord(NOT_ITEM_PRICE, text) && isWord(FREE, line.tokens[place - 1]?.text ?? '')) return undefined;
    // Off season is a time of the year.
    if (text === 'off' && /^(?:season|sison|সিজন)/.test(line.tokens[place + 1]?.text ?? '')) return undefined;
    if (hasWord(NOT_ITEM_PRICE, text))
      return freed || isPercent(place, line) || isOfSmallerBefore(place, from, line) ? undefined : 'charge';
    const isDone = place === from - 2 && isWord(HAPPENED, line.tokens[from - 1]?.text ?? '');
    if ((place === from - 1 || isDone) && isWord(PAID_BEFORE, text)) return 'charge';
    if (place === from - 1 && isOrderCode(from, line)) return 'number';
    if (isApart(place, from, line)) return 'charge';
    if (hasWord(BOUGHT_FOR, text)) return 'bought';
    if (hasWord(COST, text)) return 'cost';
    // In "100 count 3200" the label has its number already.
    const beside = line.tokens[place - 1]?.text ?? '';
    const isSpent =
      isLabelOf(line.endingAt.get(place), text) ||
      (isLabelOf(line.endingAt.get(place - 1), text) && !hasWord(CURRENCY, beside) && !CLAUSE_BREAK.test(beside)) ||
      beside === BLANK;
    if (text === 'no' && isRefusal(place, from, line)) return undefined;
    // "temple design 1350" is no number of a design.
    if (hasWord(DESIGN, text) && place === from - 1 && after >= 300 && after % 10 === 0) {
      // "৩০৫ নম্বর ডিজাইন ২২৫০": it has its number.
      if (hasWord(NUMBER_LABEL, beside) && line.endingAt.has(place - 1)) return undefined;
      continue;
    }
    // "ডবল সাইজ ৪৫০": nothing that is worn or spread is of such a size.
    if (SIZED.test(text) && after >= LARGEST_SIZE) continue;
    const reach = hasWord(MEASURE_LABEL, text) ? markedFrom(from, line) - 1 : from - 3;
    if (hasWord(NUMBER_LABEL, text) && place >= reach && !isSpent) return 'number';
  }
  return undefined;
}

/** "Code: 214": where the mark begins that stands between a label and its number. */
function markedFrom(from: number, line: Line): number {
  return /^[:=-]$/.test(line.tokens[from - 1]?.text ?? '') ? from - 1 : from;
}

/** "No, sorry, 1450", "2000 no wait 2300", "1500 no 1600": a refusal, not a numero, which stands at its number. */
function isRefusal(place: number, from: number, line: Line): boolean {
  if (/^[.:]$/.test(line.tokens[place + 1]?.text ?? '')) return false;
  const isBeside = place === from - 1 || isWord(IS, line.tokens[place + 1]?.text ?? '');
  const after = line.numbers.find((number) => number.from === from)?.values[0] ?? 0;
  const before = numberBefore(marksBefore(place, line), line)?.values[0] ?? 0;
  // "950... no 980": after a mark, only an amount of the same size is one more try at the price.
  const isNear = marksBefore(place, line) === place || (after < before * 2 && before < after * 2);
  return place === 0 || !isBeside || (after >= 100 && before >= 300 && isNear);
}

function marksBefore(place: number, line: Line): number {
  let start = place;
  while (/^[.,;…-]$/.test(line.tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const IS = wordSet('is হল হলো holo hocche হচ্ছে');

/** "dropped to 1400 from 1600". */
const CHANGED = wordSet('dropped reduced reduce down cut changed increased raised updated lowered slashed revised');

/** আগের মতোই: it is so still. */
const AS_IT_WAS = wordSet('মতো মতোই মতন মতনই moto motoi moton দামই দামেই dami damei রেটেই ratei জায়গায় jaygay');
const SEWN_ON = wordSet('fall falls ফলস ফল পিকো pico piko সেলাই selai stitching');
const DESIGN = wordSet('design ডিজাইন ডিজাইনের');

/** In "100 count 3200" the count is the hundred's; a price leaves the label to the next number (১৮০০ স্টক ৪). */
function isLabelOf(number: FoundNumber | undefined, label: string): boolean {
  return number !== undefined && (number.values[0] ?? 0) < (/^(?:count|কাউন্ট|gsm)$/.test(label) ? 600 : 300);
}

function isCharge(place: number, line: Line): boolean {
  const text = line.tokens[place]?.text ?? '';
  return hasWord(NOT_ITEM_PRICE, text) && !/ে$/.test(text) && !isPaidBefore(place, line);
}

/** "২০% ছাড়ে ১৬০০": the percent is the discount, the number after it what is left. */
function isPercent(place: number, line: Line): boolean {
  return line.tokens[place - 1]?.text === '%';
}

/** "৫০০ টাকা অগ্রিম দাম ৩৫০০": the advance is the number's before it; a wholesale price would be the one after. */
function isPaidBefore(place: number, line: Line): boolean {
  const before = line.tokens[place - 1]?.text ?? '';
  return (
    hasWord(AFTER_ITS_NUMBER, line.tokens[place]?.text ?? '') &&
    (line.taken.has(place - 1) || hasWord(CURRENCY, before))
  );
}

/** "1000 agrim dile 2500": what is paid besides is less than the price, so the word is the first number's. */
export function isOfSmallerBefore(place: number, from: number, line: Line): boolean {
  const before = numberBefore(place, line);
  const after = line.numbers.find((number) => number.from >= from);
  if (before === undefined || after === undefined || !hasWord(AFTER_ITS_NUMBER, line.tokens[place]?.text ?? ''))
    return false;
  const isNamed = [1, 2].some((back) => {
    const text = line.tokens[before.from - back]?.text ?? '';
    return hasWord(NOT_ITEM_PRICE, text) || hasWord(COST, text) || hasWord(PRICE_LABEL, text);
  });
  return !isNamed && (before.values[0] ?? 0) < (after.values[0] ?? 0);
}

/** The number that ends at a place, or there but for its currency. */
function numberBefore(place: number, line: Line): FoundNumber | undefined {
  const isMoney = hasWord(CURRENCY, line.tokens[place - 1]?.text ?? '');
  return line.endingAt.get(place) ?? (isMoney ? line.endingAt.get(place - 1) : undefined);
}

/** Straight before money: the same. */
const HAPPENED = wordSet('হয়েছে hoyeche hoyechhe hoise হইছে holo হলো হল hua हुआ');
const PAID_BEFORE = wordSet(
  'paid sent received credited debited debit credit ডেবিট ক্রেডিট জমা joma gpay phonepe paytm জিপে ফোনপে',
);

/** What a label before a number makes of it. */
export function reasonBefore(label: ReturnType<typeof labelBefore>): WhyNot | undefined {
  if (label === 'charge') return 'charge';
  if (label === 'bought') return 'cost';
  if (label === 'cost') return 'chargeMaybe';
  if (label === 'old') return 'old';
  return label === 'number' ? 'other' : undefined;
}

/** "ছবি ৩ = ১৬৫০": which picture it is. */
export function isNamedSmall({ from, values }: FoundNumber, line: Line): boolean {
  // "সুতো ১২০, দাম ৩৮০০": the yarn's count.
  const [value = 0] = values;
  if (value >= 20 && value <= 240 && /^(?:সুতো|সুতা|suto|suta|yarn)$/u.test(line.tokens[from - 1]?.text ?? ''))
    return line.numbers.some((other) => other.from > from && (other.values[0] ?? 0) >= value * 8);
  if (value <= 20 && hasWord(PICTURE, line.tokens[from - 1]?.text ?? '')) return true;
  // "1100 with 2 pillow covers".
  const isWith = value <= 12 && isWord(TOGETHER_WITH, line.tokens[from - 1]?.text ?? '');
  if (value >= 100 || !(isWith || isWord(SMALL_LABEL, line.tokens[from - 1]?.text ?? ''))) return false;
  return line.numbers.some((other) => (isWith || other.from > from) && (other.values[0] ?? 0) >= 100);
}

const TOGETHER_WITH = wordSet('with সঙ্গে সাথে songe sathe saath साथ');
