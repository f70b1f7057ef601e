import { measuredNumbers } from './measured-numbers.ts';
import { isClassifier, isLengthUnit, readPriceUnit } from './measures.ts';
import { BLANK } from './never-prices.ts';
import type { Token } from './normalise.ts';
import { readNumberAtom } from './number-words.ts';
import type { Amount } from './price-amounts.ts';
import { readBound } from './price-limits.ts';
import { YARN } from './price-wares.ts';
import {
  CLAUSE_BREAK,
  CONDITION,
  NEGATION,
  PRICE_LABEL,
  RANGE_JOIN,
  SAID_OF_PRICE,
  SMALL_LABEL,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** True when one number still has more than one reading, or only a limit or a question was said. */
export function isDoubtful(
  amount: Amount,
  { tokens, context }: { readonly tokens: readonly Token[]; readonly context: 'answer' | 'caption' | 'search' },
): boolean {
  const { number } = amount;
  const value = amount.rupees[0] ?? 0;
  if (amount.rupees.length > 1 || number.malformed || hasPointBefore(amount, tokens)) return true;
  if (number.loose && (!amount.isMoney || value < 10)) return true;
  if (context === 'search') return isRest(amount, tokens);
  if (isPinCode(amount, tokens) || mayBeSpaced(amount, tokens)) return true;
  // All that was said is what she bought it for.
  if (amount.not === 'cost') return true;
  if (
    mayBeHalf(amount, tokens) ||
    (context === 'answer' && (isForSeveral(amount, tokens) || isForAll(amount, tokens))) ||
    isLoneScale(amount, tokens)
  )
    return true;
  // "৯০ টাকা হাত": by the cubit, which is no unit of ours.
  if (amount.isMoney && isLengthUnit(tokens[amount.to]?.text ?? '') && !IN_HAND.test(tokens[amount.to]?.text ?? ''))
    return true;
  // "সুতোর দাম কেজি ৪২০": of the yarn that she sells, or of what the cloth is woven from?
  const isOfYarn = (text: string) => hasWord(YARN, text) && !isWord(YARN, text);
  if (context === 'answer' && amount.unit === 'kilogram' && tokens.some(({ text }) => isOfYarn(text))) return true;
  // "1450 to lagbei": that to is তো.
  const isParticle = tokens[amount.to]?.text === 'to' && /^\p{L}/u.test(tokens[amount.to + 1]?.text ?? '');
  if (isWord(RANGE_JOIN, tokens[amount.to]?.text ?? '') && !isParticle && !isFirm(amount, tokens)) return true;
  if (isWageApart(amount, tokens) || isRest(amount, tokens)) return true;
  // Nobody who was asked what a cloth costs says "25" and is sure to be understood: পঁচিশ is twenty-five hundred to many.
  if (isBarelySaid(amount) || value < 10) return true;
  return asksBack(amount, tokens);
}

/** "upto 3000", to who asked the price: the least or the most of it. */
export function isBounded(amount: Amount, tokens: readonly Token[]): boolean {
  const isFor = /^(?:में|mein|me)$/.test(tokens[amount.to]?.text ?? '');
  // "kom kore 1350 dile nebo": a little less, which is so much.
  const [less, done] = [tokens[amount.from - 2]?.text ?? '', tokens[amount.from - 1]?.text ?? ''];
  const isLowered = /^(?:kom|কম)$/.test(less) && /^(?:kore|করে|koira|কইরা)$/.test(done);
  const bound = isFor || isLowered || amount.about ? undefined : readBound(amount, tokens);
  return bound !== undefined && !(bound === 'max' && isAffordable(amount, tokens)) && !isFirm(amount, tokens);
}

/** ".8k": eight tenths of it. */
function hasPointBefore({ from, number: { scaled } }: Amount, tokens: readonly Token[]): boolean {
  const [point, digits] = [tokens[from - 1], tokens[from]];
  return scaled && point?.text === '.' && point.end === digits?.start && tokens[from - 2]?.end !== point.start;
}

/** A number below fifty with neither money nor a scale beside it. */
export function isBarelySaid({ isMoney, number, rupees }: Amount): boolean {
  return !isMoney && !number.scaled && (rupees[0] ?? 0) < 50;
}

/** "1 200": twelve hundred, or two hundred beside a one. */
function mayBeSpaced({ from, number, isMoney }: Amount, tokens: readonly Token[]): boolean {
  if (!number.bare || isMoney || !/^\d{3}$/.test(tokens[from]?.text ?? '')) return false;
  return /^(?:\d|ak)$/.test(tokens[from - 1]?.text ?? '') && !isWord(SMALL_LABEL, tokens[from - 2]?.text ?? '');
}

/** 221001: six digits that are no round sum. */
export function isPinCode({ from, number, isMoney, rupees: [value = 0] }: Amount, tokens: readonly Token[]): boolean {
  return number.bare && !isMoney && value % 500 > 0 && /^\d{6}$/.test(tokens[from]?.text ?? '');
}

const FIXED = wordSet('একদাম ekdam ekdaam fixed fix ফিক্সড ফিক্স final ফাইনাল');

/** "২০০০ থেকে এক টাকাও কম না", "এক দাম ৯০০ টাকা কম হবে না": not a taka less is that price. */
function isFirm({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from);
  if (
    before.some(
      ({ text }, at) =>
        isWord(FIXED, text) ||
        (text.startsWith(BLANK) && before[at + 1] && hasWord(PRICE_LABEL, before[at + 1]?.text ?? '')),
    )
  )
    return true;
  const after = tokens.slice(to, to + 6).map((token) => token.text.normalize('NFC'));
  const one = after.findIndex((text) => /^(এক|একটা|ek|ekta|एक|1|one|single)$/.test(text));
  return one >= 0 && after.slice(one).some((text) => isWord(NEGATION, text));
}

/** "I can give 1600 max", "1400 tak de sakti hu": the most that is given is what is given. */
function isAffordable({ from, to }: Amount, tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => {
    const isNear = place >= from - 4 && place < to + 6;
    const [before = '', after = ''] = [tokens[place - 1]?.text, tokens[place + 1]?.text];
    if (!isNear || !isWord(ABLE, text) || isWord(NEGATION, after) || isWord(NEGATION, before)) return false;
    return isWord(TO_GIVE, before) || isWord(TO_GIVE, after);
  });
}

const ABLE = wordSet('can পারি পারব পারবো পারমু পারুম pari parbo paarbo parmu parum sakta sakti sakte सकता सकती सकते');
const TO_GIVE = wordSet('give pay spend দিতে dite de दे');

const OWED = wordSet('বাকি বাকী baki age আগে age aage pending due बाकी पहले pehle');

const REST = wordSet('বাকি বাকী বাকিটা baki bakita baaki rest बाकी');
const LATER = wordSet('পরে pore later baad बाद কাল kal');

/** "advance 500 baki 1500": a part of the price. */
export function isRest({ from, to }: Amount, tokens: readonly Token[]): boolean {
  // "500 taka baki ache", "500 taka din age".
  for (const [at, { text }] of tokens.slice(to, to + 2).entries()) {
    if (CLAUSE_BREAK.test(text)) break;
    if (isWord(OWED, text) && !/^\d/.test(tokens[to + at + 1]?.text ?? '')) return true;
  }
  // "500 dite pari ekhon, baki pore".
  const after = tokens.slice(to).map(({ text }) => text);
  if (after.some((text, at) => isWord(REST, text) && isWord(LATER, after[at + 1] ?? ''))) return true;
  return [1, 2].some((back) =>
    /^(?:বাকি|বাকী|বাকিটা|baki|bakita|remaining|balance|बाकी|refund|ferot|ফেরত|bill|বিল|ধার|dhar)$/.test(
      tokens[from - back]?.text ?? '',
    ),
  );
}

/** "মজুরি ৭০০ বাদে দাম ২১০০": with the wage or without it? */
function isWageApart({ from }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, from).map((token) => token.text.normalize('NFC'));
  return (
    before.some((text) => /^(মজুরি|মজুরী|mojuri|majuri|wage|wages)$/.test(text)) &&
    before.some((text) => /^(বাদে|বাদ|ছাড়া|bade|bad|chara|without|plus)$/.test(text))
  );
}

/** "2 ta 2600", "২টো নিলে ২৬০০": for one, or for both? ("করে" is for each, unless one must take several.) */
function isForSeveral({ from, to, unit }: Amount, tokens: readonly Token[]): boolean {
  if (unit === 'piece') return false;
  const isOnCondition = isWord(CONDITION, tokens[from - 1]?.text ?? '');
  if (!isOnCondition && /^(করে|kore|each|প্রতিটা|protita)$/.test(tokens[to]?.text.normalize('NFC') ?? '')) return false;
  const end = isOnCondition ? from - 1 : from;
  const count = measuredNumbers(tokens).findLast((number) => number.to <= end);
  if (count === undefined || count.values[0] === 1) return false;
  // "লাল নীল দুটোই ১৪০০": each of both.
  if (!isOnCondition && OF_BOTH.test(tokens[count.to - 1]?.text ?? '')) return false;
  if (count.to === end) return isOnCondition || count.suffix === 'classifier';
  const counted = tokens[count.to]?.text ?? '';
  if (counted === 'tai' && (count.values[0] ?? 0) >= 50) return false;
  // "তিনটের সেট ২১০০" is what the set costs.
  if (count.suffix === 'classifier' && /[রr]$/u.test(tokens[count.to - 1]?.text ?? '')) return false;
  return (
    count.to === end - 1 && (isClassifier(counted) || (readPriceUnit(counted) !== undefined && !isLengthUnit(counted)))
  );
}

const IN_HAND = /^(?:হাতে|হাতের|haa?te|haa?ter)$/u;
const OF_BOTH = /(?:ট[াোে]|খানা|ডা)ই$|(?:t[aoe]|khana)i$/u;
const OF_PIECES = /^(?:টার|টোর|টের|টির|খানার|tar|tor|ter|tir|khanar)$/u;
const TOGETHER = wordSet(
  'মিলিয়ে miliye মিলে mile একসাথে eksathe eksate একসঙ্গে eksonge মোট mot total altogether together টোটাল',
);

/** "দুটোর দাম ৩০০০", "৩টে মিলিয়ে ৪৫০০": what several cost. */
function isForAll({ from, to }: Amount, tokens: readonly Token[]): boolean {
  return measuredNumbers(tokens).some((number) => {
    const isNear = number.to > from - 5 && number.from < to + 4 && (number.to <= from || number.from >= to);
    if (!isNear || (number.values[0] ?? 0) < 2) return false;
    const [last, next] = [tokens[number.to - 1]?.text ?? '', tokens[number.to]?.text ?? ''];
    const isOfPieces = number.suffix === 'classifier' ? /[রr]$/u.test(last) : OF_PIECES.test(next);
    const end = number.suffix === 'classifier' ? number.to : number.to + 1;
    const isNext = number.from >= to && tokens.slice(to, number.from).every(({ text }) => isWord(SAID_OF_PRICE, text));
    if (isOfPieces && isNext) return true;
    const between = number.to <= from ? tokens.slice(end, from) : [];
    if (isOfPieces && between.every(({ text }) => hasWord(PRICE_LABEL, text)) && number.to <= from) return true;
    const isCounted = (number.suffix === 'classifier' || isClassifier(next)) && !/^(?:jon|জন|জনে|jone)$/.test(next);
    // "মোট ৪৫০০, তিনটে".
    if (isCounted && number.from >= to && /^(?:মোট|mot|total)$/.test(tokens[from - 1]?.text ?? '')) return true;
    return isCounted && between.length <= 3 && between.some(({ text }) => isWord(TOGETHER, text));
  });
}

/** "হাজার ধন্যবাদ": a thousand of something else. */
function isLoneScale({ number, isMoney, about }: Amount, tokens: readonly Token[]): boolean {
  const word = tokens[number.from]?.text ?? '';
  return (
    !isMoney && !about && tokens.length > 1 && number.to === number.from + 1 && readNumberAtom(word)?.kind === 'scale'
  );
}

/** "saree tin hajar" may be সাড়ে তিন হাজার as well as a saree for three thousand. */
function mayBeHalf({ number }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens[number.from - 1]?.text ?? '';
  return (
    number.scaled && /^(sare?e|saari|sari|সাড\u09BCি)$/.test(before) && !/^\d/.test(tokens[number.from]?.text ?? '')
  );
}

/** "২০০০ রাখব?": she asks us, so we ask her. */
function asksBack(amount: Amount, tokens: readonly Token[]): boolean {
  const after = tokens.slice(amount.to);
  return (
    after.some((token) => token.text === '?') && !after.some((token) => /^(তো|to|আছে|ok|ঠিক|thik)$/.test(token.text))
  );
}
