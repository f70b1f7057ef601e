import { type Likeness, likelyPrices } from './learned/likely-prices.ts';
import type { Asked } from './learned/price-features.ts';
import { findTerms } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { type Likely, likeliest, type Weighed } from './price-hypotheses.ts';
import { type PriceReading, spanOf, toPaise } from './price-reading.ts';

/** With more amounts than these nobody says which is the price; who tells of an item says more besides. */
const MANY = { answer: 5, search: 5, caption: 9 };
/** How likely a value must be to be taken without a question, by why the rules asked, or by what they read. */
const TAKEN = {
  unknown: 0.53,
  sought: 0.85,
  read: 0.68,
  looked: 0.63,
  doubted: 0.95,
  doubtedAtLength: 0.85,
  several: 0.95,
  refused: 0.68,
  quoted: 0.985,
  limited: 0.77,
  ofGoods: 0.96,
  unheard: 0.75,
};
const FEW = 6;
/** The same in what somebody tells of an item, where most numbers are none. */
const TOLD = 0.65;
/** How likely another price must be for what the rules took of an item to be asked. */
const DENIED = 0.8;
/** How likely it must be that there is none where the rules were about to ask. */
const NONE = 0.7;
/** The same where they read a price. */
const UNTOLD = 0.52;
/** How likely it must be the only price of all that is told. */
const ONLY = 0.985;
/** How likely a price must be to be surely meant, whatever else is said. */
const SURE = 0.83;

/**
 * What rules read of a message, heard once more by its likeness to labelled ones: of all that its amounts may be, the likeliest. A value
 * that is hardly likelier than the rest is asked. What rules reckoned stays.
 */
export function heardAgain(byRules: PriceReading, tokens: readonly Token[], asked: Asked): PriceReading {
  if (byRules.kind === 'ambiguous' && byRules.doubt === 'foreign') return byRules;
  const weighed = weigh(byRules, tokens, asked);
  // Figures alone are like nothing.
  if (weighed.length === 0 || isReckoned(byRules, weighed) || !tokens.some(({ text }) => /\p{L}/u.test(text)))
    return byRules;
  const best = likeliest(weighed, asked);
  if (best.says === 'ask') return byRules.kind === 'ambiguous' ? byRules : ask(weighed);
  if (best.says === 'none') {
    if (best.share > leastNone(byRules, asked)) return { kind: 'none' };
    return byRules.kind === 'ambiguous' || weighed.length === 1 ? byRules : ask(weighed);
  }
  const reading = readingOf(best, tokens);
  if (isOpposite(reading, byRules)) return byRules;
  const isSame = isAlike(reading, byRules);
  if (best.share > leastShare(byRules, asked, tokens) && (isSame || best.amounts.every(isPlain)))
    return isSame ? byRules : reading;
  if (byRules.kind === 'ambiguous' || byRules.kind === 'none') return byRules;
  return asked === 'caption' && best.share < DENIED ? byRules : ask(weighed);
}

/** How likely it must be that there is none. */
function leastNone(byRules: PriceReading, asked: Asked): number {
  if (byRules.kind === 'ambiguous') return NONE;
  return asked === 'answer' ? UNTOLD : 0;
}

/** How likely a value must be, by why the rules asked, or by what they read. */
function leastShare(byRules: PriceReading, asked: Asked, tokens: readonly Token[]): number {
  if (asked === 'caption') return TOLD;
  if (byRules.kind === 'none') return TAKEN.unheard;
  if (byRules.kind !== 'ambiguous') return asked === 'search' ? TAKEN.looked : TAKEN.read;
  if (byRules.doubt === 'slight') return asked === 'search' ? TAKEN.sought : TAKEN.unknown;
  // "500 taka din age": few words tell little.
  if (byRules.doubt === 'strong') return tokens.length < FEW ? TAKEN.doubted : TAKEN.doubtedAtLength;
  // "tangail 2000 er moddhe dekhan" looks for another.
  if (byRules.doubt === 'limit') return tokens.some(isGoods) ? TAKEN.ofGoods : TAKEN.limited;
  if (byRules.candidates.length > 1) return TAKEN.several;
  // "apni 1200 bollen? 1200 te hobe na".
  return tokens.some(({ text }) => text === '?') ? TAKEN.quoted : TAKEN.refused;
}

const isGoods = ({ text }: Token) => findTerms(text).some(({ kind }) => GOODS.has(kind));
const GOODS: ReadonlySet<string> = new Set(['product', 'weave', 'material', 'colour']);

/** The one amount that most surely is the price that somebody asks or gives, all others being none; in paise. */
export function surelyTaken(byRules: PriceReading, tokens: readonly Token[]): number | undefined {
  const weighed = weigh(byRules, tokens, 'answer');
  if (weighed.length === 0) return undefined;
  const best = likeliest(weighed, 'answer');
  const isSure = best.says === 'value' && best.share > SURE && best.amounts.every(isPlain);
  return isSure ? best.pricePaise : undefined;
}

/** Whether what is told of items surely has one price and no other. */
export function isTheOnlyPrice(byRules: PriceReading, tokens: readonly Token[]): boolean {
  const weighed = weigh(byRules, tokens, 'caption');
  if (weighed.length === 0) return false;
  const best = likeliest(weighed, 'caption');
  return best.says === 'value' && best.share > ONLY;
}

function weigh(byRules: PriceReading, tokens: readonly Token[], asked: Asked): readonly Weighed[] {
  if (asked !== 'caption') return weighAnew(byRules, tokens, asked);
  const weighed = weighedOfItems.get(tokens) ?? weighAnew(byRules, tokens, asked);
  weighedOfItems.set(tokens, weighed);
  return weighed;
}

/** What is told of an item is weighed again to see whether it is of several; its words are always read alike. */
const weighedOfItems = new WeakMap<readonly Token[], readonly Weighed[]>();

function weighAnew(byRules: PriceReading, tokens: readonly Token[], asked: Asked): readonly Weighed[] {
  const amounts = findAmounts(tokens);
  if (amounts.length === 0 || amounts.length > MANY[asked]) return [];
  const shares = likelyPrices({ amounts, tokens, asked, byRules });
  return amounts.map((amount, index) => ({ amount, likely: shares[index] as Likeness }));
}

/** What rules made of several amounts: a range, a sum, what is left after a cut, the last of many corrections. */
function isReckoned(reading: PriceReading, weighed: readonly Weighed[]): boolean {
  if (reading.kind === 'bounds') return reading.minPaise !== undefined && reading.maxPaise !== undefined;
  if (reading.kind === 'amount' && reading.corrected === true && weighed.length > 2) return true;
  const written = weighed.flatMap(({ amount }) => amount.rupees.map(toPaise));
  const read = reading.kind === 'amount' ? [reading.paise] : reading.kind === 'ambiguous' ? reading.candidates : [];
  return read.some((paise) => !written.includes(paise));
}

function readingOf({ amounts, pricePaise, minPaise, maxPaise }: Likely, tokens: readonly Token[]): PriceReading {
  const spans = amounts.map((amount) => spanOf(amount, tokens));
  const [{ unit, about } = {}] = amounts as readonly Partial<Amount>[];
  if (pricePaise !== undefined)
    return { kind: 'amount', paise: pricePaise, ...(unit && { unit }), ...(about && { about }), spans };
  return {
    kind: 'bounds',
    ...(minPaise !== undefined && { minPaise }),
    ...(maxPaise !== undefined && { maxPaise }),
    spans,
  };
}

/** Whether two readings name the same rupees in the same places. */
function isAlike(one: PriceReading, other: PriceReading): boolean {
  if (one.kind === 'amount' && other.kind === 'amount') return one.paise === other.paise;
  return (
    one.kind === 'bounds' &&
    other.kind === 'bounds' &&
    one.minPaise === other.minPaise &&
    one.maxPaise === other.maxPaise
  );
}

/** Whether one sets as the least what the other sets as the most: a word said which it is. */
function isOpposite(one: PriceReading, other: PriceReading): boolean {
  if (one.kind !== 'bounds' || other.kind !== 'bounds') return false;
  return one.minPaise !== undefined ? one.minPaise === other.maxPaise : one.maxPaise === other.minPaise;
}

/** Whether its digits or words can be read one way only: "2.5" and "বাজেট আড়াই" may be thousands. */
function isPlain({ rupees, number, isMoney }: Amount): boolean {
  const [value = 0] = rupees;
  return rupees.length === 1 && !number.malformed && !number.loose && (isMoney || value >= 30);
}

function ask(weighed: readonly Weighed[]): PriceReading {
  const candidates = [...new Set(weighed.flatMap(({ amount }) => amount.rupees.map(toPaise)))];
  return { kind: 'ambiguous', candidates, spans: [] };
}
