import type { Token } from './normalise.ts';
import { hasStrangeBehind, isStrange } from './number-neighbours.ts';
import type { Amount } from './price-amounts.ts';
import { isDiscount, isOfAnother } from './price-asides.ts';
import { isForbidden, isFoundTooLittle, isNotEnough, isRefused } from './price-refusals.ts';
import { isAsked, isPutOff, isUnknown } from './price-unknowns.ts';
import {
  CHANGING,
  CONDITION,
  CURRENCY,
  EVERY,
  NEGATION,
  NOT_ITEM_PRICE,
  PRICE_LABEL,
  REDUCED,
  SMALL_LABEL,
  TIMES,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** A sheet is double or single. */
const BEDS = wordSet('ডবল ডাবল double dobol dubol');

interface Said {
  readonly all: readonly Amount[];
  readonly tokens: readonly Token[];
  /** Beside an item's other facts, a small number or what several cost is no second price. */
  readonly isCaption: boolean;
  /** Whether an amount was corrected or refused in favour of the one that would be taken. */
  readonly settled: (each: Amount) => boolean;
}

/** Whether beside the one amount that would be taken stands a number that nobody explained, or a word that nobody knows. */
export function leavesOver(amount: Amount, said: Said): boolean {
  return hasStrangeBehind(amount, said.tokens) || said.all.some((each) => isUnexplained(each, amount, said));
}

/**
 * True when an answer says more of the one amount that would be taken: a refusal of it, a change by it, a percentage off it.
 * Then she is asked: nothing is taken in silence that was not understood whole.
 */
export function isQualified(amount: Amount, said: Said): boolean {
  const { all, tokens } = said;
  return (
    isOutweighed(amount, all, tokens) ||
    isRefused(amount, tokens) ||
    isFoundTooLittle(amount, tokens) ||
    isForbidden(amount.to, tokens) ||
    isNotEnough(amount, tokens) ||
    isAsked(amount, tokens) ||
    isUnknown(tokens) ||
    isPutOff(amount, tokens) ||
    isChangedBy(amount, tokens) ||
    isReduced(amount, tokens) ||
    isResult(amount, tokens) ||
    isPart(amount, tokens) ||
    isOfAnother(amount, tokens) ||
    isYarn(amount, tokens) ||
    isOddlyNamed(amount, tokens) ||
    isCharged(amount, said) ||
    isYear(amount, tokens) ||
    tokens.slice(amount.to, amount.to + 5).some(({ text }) => isWord(NOT_COME, text))
  );
}

/** A number that is neither measured nor charged, neither the amount again nor what was corrected. */
function isUnexplained(each: Amount, amount: Amount, { tokens, isCaption, settled }: Said): boolean {
  if (each === amount || each.not !== undefined || each.rupees[0] === amount.rupees[0] || settled(each)) return false;
  const [rupees = 0] = each.rupees;
  if (isCaption && (rupees < 100 || isWord(CONDITION, tokens[each.from - 1]?.text ?? ''))) return false;
  // One is an article; six digits alone are a PIN code.
  if (rupees <= 1 || (each.number.bare && rupees >= 100_000 && rupees < 1_000_000)) return false;
  return rupees >= 100 || ![1, 2].some((back) => isWord(SMALL_LABEL, tokens[each.from - back]?.text ?? ''));
}

/** "1500 ছাড় 1700": no discount, wage or wholesale rate is as large as the price. */
function isOutweighed({ rupees: [price = 0] }: Amount, all: readonly Amount[], tokens: readonly Token[]): boolean {
  return all.some(({ not, from, rupees: [rupees = 0] }) => {
    // "1600 cut 1400", "১৬০০ ছাড় ১৪০০": so much is hardly taken off; it is what is left.
    const isLargest = isDiscount(tokens[from - 1]?.text ?? '') && rupees * 5 > price * 3;
    return not === 'charge' && (rupees >= price || isLargest);
  });
}

/** "holding 123", "bill 1045": no sum that one asks, after a word that nobody knows. */
function isOddlyNamed({ from, isMoney, number, rupees: [value = 0] }: Amount, tokens: readonly Token[]): boolean {
  if (isMoney || !number.bare || value % (value < 1000 ? 5 : 10) === 0 || value % 10 === 9 || value % 100 === 98)
    return false;
  const isMark = /^[.:=-]$/.test(tokens[from - 1]?.text ?? '');
  return isStrange(tokens[isMark ? from - 2 : from - 1]?.text ?? '');
}

/** "delivery kolkatay 60 baire 100": a small sum beside a charge may be another. */
function isCharged(amount: Amount, { all, tokens }: Said): boolean {
  const {
    from,
    rupees: [value = 0],
  } = amount;
  if (value >= 300 || tokens.slice(0, from).some(({ text }) => hasWord(PRICE_LABEL, text))) return false;
  return all.some((each) => each.not === 'charge' && each.to <= from);
}

/** "2027 e": by then. */
function isYear({ to, isMoney, number, rupees: [value = 0] }: Amount, tokens: readonly Token[]): boolean {
  return (
    !isMoney &&
    number.bare &&
    value > 2023 &&
    value < 2040 &&
    value % 10 > 0 &&
    /^(?:e|এ|te|তে)$/.test(tokens[to]?.text ?? '')
  );
}

const NOT_COME = wordSet('আসেনি asheni aseni পাইনি paini হয়নি hoyni দেয়নি deyni ঢোকেনি dhokeni মেলেনি meleni');

/** "200 komate parbo", "২০০ টাকা বাড়ান", "increase by 200": by how much, not to what. */
function isChangedBy({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const after = tokens[to]?.text ?? '';
  // "2000 kombe na": that is how firm the price is.
  const isFirm = isWord(NEGATION, tokens[to + 1]?.text ?? '');
  if (hasWord(CHANGING, after) || (isWord(BY_SO_MUCH, after) && !isFirm)) return true;
  const [last, before] = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  const isBy = last === 'by' && isWord(CHANGE, before);
  return isBy || isWord(CHANGE, last);
}

/** After an amount: up, down, besides. */
const BY_SO_MUCH = wordSet(
  'বাড়াও বাড়বে বাড়ছে বাড়ল বাড়লো বাড়ানো বাড়ালে বাড়তি baran barao barbe barche barlo barano barale barti badao badhao badha badhaiye কমাও কমবে কমছে কমলো কমল komao kombe komche komlo যোগ jog jug বাদ minus মাইনাস কাটুন katun কাটো kato extra এক্সট্রা অতিরিক্ত বাড়িয়েন बढ़ाओ बढ़ा बढ़ाइए बढ़ेगा घटाओ घटा घटाइए जोड़ो जोड़ ghatao ghata ghataiye jodo raise',
);
/** Before one. */
const CHANGE = wordSet('increase increased raise reduce reduced decrease decreased lower add deduct subtract');

/** "১৫০০, ১০% ছাড়", "2000 - 10%": less than the amount is asked in the end. */
function isReduced({ to }: Amount, tokens: readonly Token[]): boolean {
  const percent = tokens.findIndex(({ text }, place) => place >= to && /^(?:%|পার্সেন্ট|শতাংশ|percent)$/.test(text));
  if (percent < 0) return false;
  if (tokens[percent - 2]?.text === '-') return true;
  // "1450 (after 10% discount)": the amount is what is left.
  if (tokens[percent - 2]?.text === 'after' || tokens.slice(percent).some(({ text }) => DONE_WITH.test(text)))
    return false;
  return tokens.slice(percent + 1, percent + 4).some(({ text }) => isWord(REDUCED, text));
}

/** দিনে is also "in so many days". */
const IN_DAYS = wordSet('দিনে dine');

const DONE_WITH = /^(?:already|por|pore|পর|পরে|after)$/u;

/** "3 x 1500 = 4500": worked out from others. */
function isResult({ from }: Amount, tokens: readonly Token[]): boolean {
  const at = hasWord(CURRENCY, tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (isWord(SMALL_LABEL, tokens[at - 2]?.text ?? '')) return false;
  return tokens[at]?.text === '=' && at > 0 && !/\p{L}/u.test(tokens[at - 1]?.text ?? 'a');
}

/** "মজুরি ২৫০ সুতো ৪০০": both are what the cloth cost her. */
function isYarn({ from, to, isMoney }: Amount, tokens: readonly Token[]): boolean {
  const isOfYarn = /^(?:সুতো|সুতা|suto|suta|রং|rong|yarn)$/u.test(tokens[from - 1]?.text ?? '');
  const isTaken = /^(?:লাগছ|লেগেছ|lagch|legech|lags)/u.test(tokens[to]?.text ?? '');
  return isOfYarn && !isMoney && (isTaken || tokens.some(({ text }) => hasWord(NOT_ITEM_PRICE, text)));
}

/** "2000 er double", "mase 500 kore", "#1500": not the price itself. */
function isPart({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const before = [1, 2].map((back) => tokens[from - back]?.text ?? '');
  const isGenitive = /^(?:er|এর|র|r|ar)$/.test(tokens[to]?.text ?? '');
  const after = tokens[isGenitive ? to + 1 : to]?.text ?? '';
  if (before[0] === '#' || (isWord(TIMES, after) && (isGenitive || !isWord(BEDS, after)))) return true;
  // "3000 per month", "৪০০ টাকা রোজ".
  const isPer = /^(?:per|প্রতি|proti|har|हर|a)$/.test(tokens[to]?.text ?? '');
  if (isWord(EVERY, tokens[isPer ? to + 1 : to]?.text ?? '') && !isWord(IN_DAYS, tokens[to]?.text ?? '')) return true;
  // "৫ দিনে বোনা ৩০০০" is how long the weaving took.
  return [1, 2].some(
    (back) =>
      isWord(EVERY, before[back - 1] ?? '') &&
      !/^(?:\d|(?:এই|এ|গত|ei|e|goto|gato|this|last|is|इस)$)/.test(tokens[from - back - 1]?.text ?? ''),
  );
}
