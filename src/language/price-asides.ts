import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { CURRENCY, NEGATION, RIGHT, SAID_OF_PRICE, SEPARATE, WRONG } from './price-words.ts';
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
  return isWord(DISCOUNT, text) && isWord(ALLOWED, next);
}

/** ছাড়, discount. */
export function isDiscount(text: string): boolean {
  return hasWord(DISCOUNT, text);
}

const DISCOUNT = wordSet('ছাড় ছার chhar char discount ডিসকাউন্ট ডিস্কাউন্ট less লেস cut छूट');
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
    (/^(টাই|tai)$/.test(article) && (next === '' || isWord(SAID_OF_PRICE, next) || isWord(STAYS, next)))
  );
}

const STAYS = wordSet('থাক থাকুক থাকবে thak thakuk thakbe রাখেন rakhen');
