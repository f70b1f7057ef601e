import { isClassifier, isMeasure, readPriceUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import type { Amount } from './price-amounts.ts';
import type { Line } from './price-line.ts';
import {
  ASKING,
  CLAUSE_BREAK,
  CURRENCY,
  NEGATION,
  RIGHT,
  SAID_OF_PRICE,
  SEPARATE,
  THEY_SAY,
  WRONG,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "khoroch beshi tai 2350", "সুতোর দাম বেশি বলে ২৩০০": what was said before it is only why. */
export function isTherefore(place: number, line: Line): boolean {
  const [before, text] = [line.tokens[place - 1]?.text ?? '', line.tokens[place]?.text ?? ''];
  return isWord(THEREFORE, text) && isWord(RISEN, before);
}

const THEREFORE = wordSet('তাই tai tay বলে bole সেজন্য sejonno sejonye isliye इसलिए');
const RISEN = wordSet(
  'বেশি বেশী beshi besi বেড়েছে বেড়েছে বেড়ে berechhe bereche bereche barlo বাড়লো বাড়ল barche বাড়ছে গেছে geche gechhe লাগে lage পড়ে pore পড়েছে poreche zyada jyada ज्यादा high',
);

/** "ডিসকাউন্ট করে ১৯৯৯", "discount diye 1999": what is left of the price. */
export function isAllowedFor(place: number, line: Line): boolean {
  const [text, next] = [line.tokens[place]?.text ?? '', line.tokens[place + 1]?.text ?? ''];
  const then = /^(?:ke|के)$/.test(next) ? (line.tokens[place + 2]?.text ?? '') : next;
  return (isWord(DISCOUNT, text) && isWord(ALLOWED, next)) || (hasWord(DISCOUNT, text) && isWord(AFTERWARDS, then));
}

/** "কুরিয়ার আপনারা দিলে ১৭০০", "delivery charge chhod ke 1450": on which terms a price holds, which is no charge of so much. */
export function isOnTerms(place: number, from: number, line: Line): boolean {
  const between = line.tokens.slice(place + 1, from).map(({ text }) => text);
  if (!between.some((text) => isWord(ON_TERMS, text))) return false;
  const value = line.numbers.find((number) => number.from === from)?.values[0] ?? 0;
  return value >= 500 || between.some((text) => hasWord(BUYER, text));
}

const ON_TERMS = wordSet('দিলে dile হলে hole করলে korle ছেড়ে chhere chhod chod छोड़ देने');
const BUYER = wordSet('আপনি আপনারা আপনার আপনাদের apni apnara apnar apnader buyer customer aap आप');

/** ছাড়, discount. */
export function isDiscount(text: string): boolean {
  return hasWord(DISCOUNT, text);
}

const AFTERWARDS = wordSet('পর পরে por pore baad बाद after');
const DISCOUNT = wordSet('ছাড় ছার chhar char discount ডিসকাউন্ট ডিস্কাউন্ট less লেস cut छूट off অফ');
const ALLOWED = wordSet('করে kore korey দিয়ে diye diya দিয়া বাদে bade বাদ bad');

/** "শাড়ি ১২০০ ব্লাউজ পিস আলাদা ১৫০": what is paid besides. */
export function isApart(place: number, from: number, line: Line): boolean {
  if (!hasWord(BLOUSE, line.tokens[place]?.text ?? '')) return false;
  const after = line.numbers.find((number) => number.from === from)?.values[0] ?? 0;
  const between = line.tokens.slice(place + 1, from);
  if (!between.some(({ text }) => isWord(SEPARATE, text)) || between.some(({ text }) => isWord(NEGATION, text)))
    return false;
  return after < 500 || line.numbers.some(({ to, values }) => to <= place && (values[0] ?? 0) >= after * 2);
}

const BLOUSE = wordSet('ব্লাউজ ব্লাউস blouse blaus blauj ब्लाउज');

/** "order 2345 delivered": digits, and no money. */
export function isOrderCode(from: number, line: Line): boolean {
  if (!isWord(ORDERED, line.tokens[from - 1]?.text ?? '')) return false;
  const number = line.numbers.find((each) => each.from === from);
  return (
    number?.bare === true &&
    number.suffix !== 'money' &&
    !/^(?:[/=₹-])$/.test(line.tokens[number.to]?.text ?? '') &&
    !hasWord(CURRENCY, line.tokens[number.to]?.text ?? '')
  );
}

const ORDERED = wordSet('order ordar অর্ডার অর্ডারের ऑर्डर');

/** "১৭৫০ টা ভুল": nobody asked counts so many; the টা points at the number. */
export function isJudged({ to, values }: FoundNumber, line: Line): boolean {
  const [article = '', next = ''] = [0, 1].map((on) => line.tokens[to + on]?.text ?? '');
  if ((values[0] ?? 0) < 300 || !/^(টা|টাই|ta|tai)$/.test(article)) return false;
  return (
    isWord(WRONG, next) ||
    isWord(RIGHT, next) ||
    isWord(FIXED, next) ||
    (/^(টাই|tai)$/.test(article) && (next === '' || isWord(SAID_OF_PRICE, next) || isWord(STAYS, next)))
  );
}

const AHEAD = /^(?:a?age|a?agey|আগে|এখন|ekhon|pehle|पहले|abhi|now)$/;
const FIXED = wordSet('final ফাইনাল fixed fix ফিক্সড ফিক্স pakka পাকা');
const STAYS = wordSet('থাক থাকুক থাকবে thak thakuk thakbe রাখেন rakhen');

/** "যেটা ২০০০ লিখছি সেটা বিক্রি হয়ে গেছে", "500 takar note", "notun 2900 pore korbo": of a thing sold, of a banknote, of a later day. */
export function isOfAnother({ from, to }: Amount, tokens: readonly Token[]): boolean {
  if (isWord(NOTE, tokens[to]?.text ?? '') || (isLater(from - 1, tokens) && isToBe(to, tokens))) return true;
  // "২০০০ বলছে, আমি দেব না", "1100 bolche ki kori".
  if (isWord(THEY_SAY, tokens[to]?.text ?? '')) {
    // "thakuma 2400 bolche kaku 2500 bolche".
    if (tokens.some(({ text }, place) => place !== to && isWord(THEY_SAY, text))) return true;
    if (isWord(NEGATION, tokens.at(-1)?.text ?? '') || tokens.slice(to).some(({ text }) => isWord(ASKING, text)))
      return true;
  }
  // "aage 1500 dao, pore 500": the rest of it.
  const isRest = /^(?:pore|পরে|baad|बाद|later)$/.test(tokens[from - 1]?.text ?? '');
  if (
    isRest &&
    tokens.some(({ text }, at) => at < from - 2 && AHEAD.test(text) && /^\d/.test(tokens[at + 1]?.text ?? ''))
  )
    return true;
  // "pore 1500 debo, ekhon 500": each a part.
  const isNow = /^(?:ekhon|akhon|এখন|অহন|abhi|अभी|now)$/.test(tokens[from - 1]?.text ?? '');
  if (
    isNow &&
    tokens.some(({ text }, at) => at < from - 2 && isWord(LATER, text) && /^\d/.test(tokens[at + 1]?.text ?? ''))
  )
    return true;
  for (let place = to; place < to + 7; place += 1) {
    const [text, next] = [0, 1].map((on) => (tokens[place + on]?.text ?? '').normalize('NFC'));
    if (text === undefined || text === '' || CLAUSE_BREAK.test(text)) return false;
    if (text === 'sold' || (/^(?:bik|বিক|बिक)$/.test(text) && /^(?:g|গ|ग)/.test(next ?? ''))) return true;
    const last = (tokens[place + 2]?.text ?? '').normalize('NFC');
    const isGone = GONE.test(next ?? '') || (/^(?:হ[য়ই]|ho)/u.test(next ?? '') && /^(?:গ[েি]|g[ei])/u.test(last));
    if (/^(?:বিক্রি|বিক্রী|bikri|bikr[iy]i)$/.test(text) && isGone) return true;
    if (place < to + 3 && isWord(LATER, text) && isToBe(place + 1, tokens)) return true;
  }
  return false;
}

/** "pujor por 2500 korbo": not now. */
function isLater(place: number, tokens: readonly Token[]): boolean {
  if (!/^(?:por|pore|পর|পরে|baad|बाद)$/.test(tokens[place]?.text ?? '')) return false;
  const before = tokens[place - 1]?.text ?? '';
  return /.[রr]$/u.test(before) && !DOING.test(before.normalize('NFC')) && !isDiscount(before);
}

/** করার, ধোয়ার, lagano-r: after the work, at once. */
const DOING = /(?:[রনলকখটো]ার|য়ার|ানোর|[rnlktoew]ar|anor)$/u;

function isToBe(place: number, tokens: readonly Token[]): boolean {
  return [place, place + 1].some((at) => TO_BE.test((tokens[at]?.text ?? '').normalize('NFC')));
}

const NOTE = wordSet('নোট নোটের note noter notes नोट');
const LATER = wordSet('পরে পর pore por baad बाद later');
const TO_BE = /^(?:কর(?:ব|বো|মু|ুম)|korb?(?:o|mu)|kor(?:mu|um)|বাড়াব|barabo|হবে|hobe|kar(?:unga|ungi|enge)|करूँ?ग[ाी]|करेंगे)$/u;
const GONE = /^(?:করেছ|করলাম|korech|korlam|হয়েছে|হইছে|হইসে|hoyech|hoiche|hoise|gech|গেছে)/u;

/** "6-7 din", "2 to 3 mas", "2-3 bochor": the measure holds for both. */
export function opensMeasure({ to, values }: FoundNumber, line: Line): boolean {
  const [value = 0] = values;
  const beside = line.numbers.find(({ from }) => from === to);
  // "দশ এগারো দিন": in a row, counting up.
  const isRow = beside?.values[0] === value + 1;
  if (value >= 100 || !(isRow || OR_TO.test(line.tokens[to]?.text ?? ''))) return false;
  const other = isRow ? beside : line.numbers.find(({ from }) => from === to + 1);
  const unit = other === undefined ? '' : (line.tokens[other.to]?.text ?? '');
  return (other?.values[0] ?? 100) < 100 && isMeasure(unit) && !isClassifier(unit) && readPriceUnit(unit) === undefined;
}

const OR_TO = /^(?:-|to|টু|থেকে|theke|se|से|বা|ba|ya|या)$/u;
