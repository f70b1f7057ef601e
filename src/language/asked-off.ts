import { measuredNumbers } from './measured-numbers.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { isOffering, plainOffer } from './offer-words.ts';
import { CURRENCY } from './price-words.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, wordSet } from './word-sets.ts';

// "100 kom debo", "৫০ টাকা কমান", "10% discount hobe?": not the price, but what a buyer would have taken off it.

/** So much is asked to be taken off a price. */
export interface AskedOff {
  readonly rupees?: number;
  readonly percent?: number;
  /** Whether the words may as well ask for less than so much: "100 takar kom hobe?". */
  readonly mayBeLimit: boolean;
}

const LEAST_RUPEES = 10;
/** Nobody asks for more to be taken off than this part of the price; the smaller where the words may be of a limit. */
const MOST_PART = 0.4;
const LIKELY_PART = 0.3;

/** What is left of a price (paise) for whoever asks for that; undefined where so much is hardly meant to be taken off it. */
export function leftWhenAsked({ rupees, percent, mayBeLimit }: AskedOff, pricePaise: number): number | undefined {
  const off = rupees === undefined ? (pricePaise * (percent ?? 0)) / 100 : rupees * 100;
  const left = Math.round((pricePaise - off) / 100) * 100;
  return off > 0 && off <= pricePaise * (mayBeLimit ? LIKELY_PART : MOST_PART) ? left : undefined;
}

/** Reads what a buyer asks to be taken off the price of the thing that is talked of; undefined where the words say anything more. */
export function readAskedOff(text: string): AskedOff | undefined {
  const line = plainOffer(normalise(text).normalize('NFC')).replace(PLEADS, '$1');
  if (WHAT_THERE_IS.test(line)) return undefined;
  const tokens = tokenise(line);
  const numbers = measuredNumbers(tokens).filter(
    ({ from, to }) => to > from + 1 || from === 0 || tokens[from]?.text !== 'char',
  );
  const [number, other] = numbers;
  const [value = 0, ...more] = number?.values ?? [];
  if (number === undefined || other !== undefined || more.length > 0 || number.suffix === 'classifier')
    return undefined;
  let at = number.to;
  while (isUnit(tokens[at])) at += 1;
  const unit = tokens.slice(number.to, at).map(({ text: word }) => word);
  const isLess = LESSENS.test(tokens[at]?.text ?? '') || BEFORE.test(tokens[number.from - 1]?.text ?? '');
  const beside = [...tokens.slice(0, number.from), ...tokens.slice(at)].filter(({ text: word }) => /\p{L}/u.test(word));
  if (!isLess || !beside.every(({ text: word }) => isBeside(word))) return undefined;
  const mayBeLimit = unit.some((word) => GENITIVE.test(word)) || /^(?:কমে|kome)$/u.test(tokens[at]?.text ?? '');
  if (unit.some((word) => PERCENT.test(word))) return { percent: value, mayBeLimit };
  return value < LEAST_RUPEES ? undefined : { rupees: value, mayBeLimit };
}

function isUnit(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return (
    hasWord(CURRENCY, word) || PERCENT.test(word) || GENITIVE.test(word) || /^(?:মতো|মতন|মত|moto|mot)$/u.test(word)
  );
}

function isBeside(word: string): boolean {
  return LESSENS.test(word) || BEFORE.test(word) || hasWord(BESIDE, word) || isSpokenTo(word) || isOffering(word, BUYS);
}

const BUYS = { sells: false, refuses: false } as const;
const PERCENT = /^(?:%|পার্সেন্ট|শতাংশ|percent|parsent|प्रतिशत)$/u;
const GENITIVE = /^(?:টাকার|takar|er|r|এর|ের|র)$/u;
const LESSENS =
  /^(?:কম|কমে|কমান|কমাও|কমাবেন|কমিয়ে|কমায়ে|কমাইয়া|কমাতে|কমানো|ছাড়|ডিসকাউন্ট|লেস|kom|kome|koman|komao|komaben|komiye|komie|komay?e|komaiya|komate|komano|kam|less|off|discount|ch?h?ar|chhut|reduce|कम|छूट)$/u;
const BEFORE = /^(?:reduce|lessen|by|discount|ডিসকাউন্ট)$/u;
const BESIDE = wordSet(
  'একটু আর আরও আরো আরেকটু যদি হলে পেলে দিলে নিলে নেই নিই রাইখেন রাইখো করলে রাখলে ' +
    'ektu ar aar aro aaro arektu jodi hole pele dile nile nei nii raikhen raikho korle rakhle er r more some thoda thora aur if थोड़ा और',
);
const WHAT_THERE_IS = /(?:কী|কি|ki|kya|क्या) (?:আছে|ache|achhe|hai|है)|(?<![a-z])which|কোনটা|konta|কিছু|kichu/u;
/** "100 kom korben na?": asked in words that deny it. */
const PLEADS =
  /((?:হবে|হয়|যাবে|করবেন|দেবেন|রাখবেন|কমাবেন|hobe|hoy|jabe|korben|deben|rakhben|komaben|karoge|doge|hoga)) (?:না|na|nahi)(?: ?(?:কি|ki))?(?=\s*[?？])/gu;
