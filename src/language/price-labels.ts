import { isLengthUnit, readPriceUnit } from './measures.ts';
import { BLANK } from './never-prices.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import {
  AFTER_ITS_NUMBER,
  BOUGHT_FOR,
  CLAUSE_BREAK,
  CONSIDERED_FREE,
  COST,
  CURRENCY,
  INCLUDED,
  MEASURE_LABEL,
  NEGATION,
  NOT_ITEM_PRICE,
  NUMBER_LABEL,
  OLD_BEFORE,
  OLD_PRICE,
  PRICE_LABEL,
  SEPARATE,
  WRONG,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Why a number is not the item's price: measured or labelled as another thing, a charge beside it, or an old price. */
export type WhyNot = 'other' | 'charge' | 'chargeMaybe' | 'cost' | 'old';

/** A message with its numbers, as the readers of labels see it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
  readonly taken: ReadonlySet<number>;
  /** Each number by the place behind it. */
  readonly endingAt: ReadonlyMap<number, FoundNumber>;
}

/** "850 size 40", "২৪০০ স্টক ৩": the word is the next number's label. */
export function labelsNext(place: number, line: Line): boolean {
  const text = line.tokens[place]?.text ?? '';
  const before = line.numbers.find(({ to }) => to === place)?.values[0] ?? 0;
  // "42 size 850": a size is small, and its number stands on either side.
  if (/^(?:size|সাইজ|साइज)$/.test(text) && before >= 20 && before <= 60) return false;
  if (/^(?:count|কাউন্ট)$/.test(text) && before >= 20 && before <= 600) {
    const after = line.numbers.find(({ from }) => from > place)?.values[0] ?? 0;
    if (after > before) return false;
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

/** What the words before a number call it. */
export function labelBefore(
  from: number,
  line: Line,
): 'price' | 'charge' | 'cost' | 'bought' | 'old' | 'number' | undefined {
  let freed = false;
  for (let place = from - 1; place >= 0 && place >= from - 5; place -= 1) {
    const text = line.tokens[place]?.text ?? '';
    if (CLAUSE_BREAK.test(text) && !(text === '.' && place === from - 1)) return undefined;
    if (line.taken.has(place)) return undefined;
    // "courier lagbe na 1500": what is refused is no charge.
    if (hasWord(CONSIDERED_FREE, text) || isWord(NEGATION, text)) freed = true;
    // "pujor age 1500" is before the puja, not before this.
    const isBefore = /^(?:আগে|age|agey|agee)$/u.test(text) && /.[রr]$/u.test(line.tokens[place - 1]?.text ?? '');
    if (hasWord(OLD_BEFORE, text) && !isBefore) return 'old';
    if (place >= from - 2 && isByMistake(place, line)) return 'old';
    // "পাইকারি দাম ২২০০" is a wholesale price all the same.
    if (hasWord(PRICE_LABEL, text)) {
      if (hasWord(OLD_BEFORE, line.tokens[place - 1]?.text ?? '')) return 'old';
      if (hasWord(COST, line.tokens[place - 1]?.text ?? '')) return 'cost';
      return isCharge(place - 1, line) ? 'charge' : 'price';
    }
    if (hasWord(NOT_ITEM_PRICE, text))
      return freed || isPercent(place, line) || isOfSmallerBefore(place, from, line) ? undefined : 'charge';
    if (place === from - 1 && isWord(PAID_BEFORE, text)) return 'charge';
    if (hasWord(BOUGHT_FOR, text)) return 'bought';
    if (hasWord(COST, text)) return 'cost';
    // In "100 count 3200" the label has its number already.
    const beside = line.tokens[place - 1]?.text ?? '';
    const isSpent =
      isLabelOf(line.endingAt.get(place), text) ||
      (isLabelOf(line.endingAt.get(place - 1), text) && !hasWord(CURRENCY, beside)) ||
      beside === BLANK;
    if (text === 'no' && isRefusal(place, from, line)) return undefined;
    const reach = hasWord(MEASURE_LABEL, text) ? from - 1 : from - 3;
    if (hasWord(NUMBER_LABEL, text) && place >= reach && !isSpent) return 'number';
  }
  return undefined;
}

/** "No, sorry, 1450", "2000 no wait 2300", "1500 no 1600": a refusal, not a numero, which stands at its number. */
function isRefusal(place: number, from: number, line: Line): boolean {
  if (/^[.:]$/.test(line.tokens[place + 1]?.text ?? '')) return false;
  const isBeside = place === from - 1 || isWord(IS, line.tokens[place + 1]?.text ?? '');
  const after = line.numbers.find((number) => number.from === from)?.values[0] ?? 0;
  return place === 0 || !isBeside || (after >= 100 && (numberBefore(place, line)?.values[0] ?? 0) >= 300);
}

const IS = wordSet('is হল হলো holo hocche হচ্ছে');

/** "২২০০ হবে, ভুল করে ২০০০ লিখেছি": what was written by mistake. */
function isByMistake(place: number, line: Line): boolean {
  const [before, text] = [line.tokens[place - 1]?.text ?? '', line.tokens[place]?.text ?? ''];
  if (isWord(SLIP, text)) return true;
  return (
    (isWord(DONE, text) && isWord(WRONG, before)) ||
    (isWord(ERROR, text) && /^(?:by|in)$/.test(before)) ||
    (/^(?:se|से|সে)$/.test(text) && isWord(ERROR, before))
  );
}

const SLIP = wordSet('ভুলে ভুলবশত ভুলক্রমে bhule vule bhulbosoto mistakenly wrongly');
const DONE = wordSet('করে kore korey');
const ERROR = wordSet('mistake error galti ghalti गलती গলতি');

/** In "100 count 3200" the count is the hundred's; a price leaves the label to the next number (১৮০০ স্টক ৪). */
function isLabelOf(number: FoundNumber | undefined, label: string): boolean {
  return number !== undefined && (number.values[0] ?? 0) < (/^(?:count|কাউন্ট)$/.test(label) ? 600 : 300);
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
function isOfSmallerBefore(place: number, from: number, line: Line): boolean {
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

/** What a label before a number makes of it. */
export function reasonBefore(label: ReturnType<typeof labelBefore>): WhyNot | undefined {
  if (label === 'charge') return 'charge';
  if (label === 'bought') return 'cost';
  if (label === 'cost') return 'chargeMaybe';
  if (label === 'old') return 'old';
  return label === 'number' ? 'other' : undefined;
}

/** likhiye, लिखिए: write it, please. */
const TO_BE_WRITTEN = /(?:iye|iyega|ie|ियेगा|िए|िये)$/u;

const SPENDS = /^(?:কর|kor|kar|कर)/u;

/** Money that went from one to the other. */
const PAID = wordSet(
  'পাঠিয়েছি পাঠালাম পাঠাইছি পাঠিয়েছেন pathiyechi pathiechi pathalam pathiyechen pathiyeche পেয়েছি পেলাম peyechi pelam paid sent received credited debited transferred transfer জমা joma jama भेजा भेजे भेज bheja bheje bhej',
);
/** Straight before money: the same. */
const PAID_BEFORE = wordSet('paid sent received credited debited gpay phonepe paytm জিপে ফোনপে');
const MORE = wordSet('বেশি বেশী beshi besi extra এক্সট্রা more অতিরিক্ত zyada jyada ज़्यादा ज्यादा');

/** Straight before a charge: the price is without it. */
const LEFT_OUT = wordSet('excluding excl exclusive without except বাদে ছাড়া বিনা bade chara chhara bina');

/** What nobody pays if it is not. */
const WANTED = wordSet('চাই chai লাগবে lagbe লাগে lage নেব নেবো nebo নিই nii nei দরকার dorkar লাগছে চাইছি');

/** "এক টাকাও কম না": not a price, but how firm one is. */
const MORE_OR_LESS = wordSet('কম বেশি বেশী kom beshi besi less more kam zyada कम ज्यादा');

/** What the words after a number make of it. */
export function reasonAfter(number: FoundNumber, to: number, line: Line): WhyNot | undefined {
  const next = line.tokens[number.to]?.text ?? '';
  if (next === BLANK || line.tokens[number.from - 1]?.text === BLANK) {
    const joined = line.tokens[number.to]?.start === line.tokens[number.to - 1]?.end;
    if (next === BLANK && joined) return 'other';
  }
  if (number.values[0] === 1 && isWord(MORE_OR_LESS, line.tokens[to]?.text ?? '')) return 'other';
  for (let place = to; place < to + 4; place += 1) {
    const text = line.tokens[place]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text) || line.taken.has(place)) return undefined;
    // "2300 plus courier": the courier's is another number.
    if (/^(?:plus|প্লাস)$/.test(text)) return undefined;
    if (place < to + 2 && hasWord(OLD_PRICE, text) && !TO_BE_WRITTEN.test(text)) return 'old';
    if (place < to + 2 && hasWord(BOUGHT_FOR, text)) return 'cost';
    if (place < to + 2 && isWord(PAID, text) && !isLabelled(number, line)) return 'charge';
    // "50 taka beshi, dam 1400": so much is put on it.
    if (place === to && isWord(MORE, text) && !/\p{L}/u.test(line.tokens[place + 1]?.text ?? '')) return 'chargeMaybe';
    if (hasWord(PRICE_LABEL, text) || isWord(INCLUDED, text) || isWord(LEFT_OUT, text)) return undefined;
    // "২০০০ এর বেশি খরচ করব না" is spent, no expense beside a price.
    if (hasWord(NOT_ITEM_PRICE, text) && !SPENDS.test(line.tokens[place + 1]?.text ?? ''))
      return chargeAfter(place, line);
  }
  return undefined;
}

/** "২০০ ছাড় দিয়ে ১৮০০": the larger is what is left. */
function isTakenOff(place: number, line: Line): boolean {
  const after = line.numbers.find((number) => number.from > place && number.from <= place + 3);
  return after !== undefined && isOfSmallerBefore(place, after.from, line);
}

function chargeAfter(place: number, line: Line): WhyNot | undefined {
  if (isTakenOff(place, line)) return 'charge';
  for (let next = place + 1; next < place + 4; next += 1) {
    const text = line.tokens[next]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text)) break;
    if (hasWord(CONSIDERED_FREE, text)) return undefined;
    // "অগ্রিম চাই না": none is asked for.
    if (isWord(WANTED, text) && isWord(NEGATION, line.tokens[next + 1]?.text ?? '')) return undefined;
    // "৬০০ মজুরি ২৫০": the wage has a number of its own.
    if (next === place + 1 && line.taken.has(next)) return isOfSmallerBefore(place, next, line) ? 'charge' : undefined;
    if (hasWord(SEPARATE, text) || line.taken.has(next)) return 'chargeMaybe';
  }
  return 'charge';
}
