import { isCrowded } from './measured-numbers.ts';
import { normalise, type Token } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { readBounds } from './price-bounds.ts';
import { chooseAmount } from './price-choice.ts';
import { isPinCode } from './price-doubts.ts';
import { heardAgain, isTheOnlyPrice, surelyTaken } from './price-likeness.ts';
import { isPassedOver } from './price-limits.ts';
import { nowAndThen } from './price-parts.ts';
import { findRange } from './price-ranges.ts';
import { isInReach, type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { priceTokens } from './price-tokens.ts';
import { isCorrecting } from './price-turns.ts';
import { ALTERNATIVE } from './price-words.ts';
import { isWord } from './word-sets.ts';

export type { PriceReading, Span } from './price-reading.ts';

const NONE: PriceReading = { kind: 'none' };

/** `answer`: she was asked the price, a bare number is one. `caption`: free words about an item, a bare 3–6 digit number may be one. `search`: bounds. */
export function readPrice(text: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  return priceIn(normalise(text), context);
}

/** The same, of a text already normalised. */
export function priceIn(normalised: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  const tokens = priceTokens(normalised);
  const reading = priceByRules(tokens, context);
  return context === 'caption' || isCrowded(tokens) ? reading : heardAgain(reading, tokens, context);
}

/** The price of an item among free words about it: by rules; where they would ask, or leave an amount over, by likeness to answers. */
export function priceOfItem(normalised: string): PriceReading {
  const tokens = priceTokens(normalised);
  const reading = priceByRules(tokens, 'caption');
  return isCrowded(tokens) ? reading : heardAgain(reading, tokens, 'caption');
}

/** Whether of all the amounts in words about one item, or several, only one can be a price: "আগে ২২০০ এখন ১৮০০", "showroom e 2800". */
export function hasOnePrice(normalised: string): boolean {
  const tokens = priceTokens(normalised);
  return !isCrowded(tokens) && isTheOnlyPrice(priceByRules(tokens, 'caption'), tokens);
}

/** The price that somebody most surely asks or gives, whatever else is said; in paise. */
export function surePrice(normalised: string): number | undefined {
  const tokens = priceTokens(normalised);
  return surelyTaken(priceByRules(tokens, 'answer'), tokens);
}

/** The price that the rules alone read in an answer, for who judges by itself what else is said. */
export function pricePlainly(text: string): PriceReading {
  return priceByRules(priceTokens(normalise(text)), 'answer');
}

/** What the rules alone read: of words that nobody asked for, likeness to answers says little. */
export function priceByRules(tokens: readonly Token[], context: 'answer' | 'caption' | 'search'): PriceReading {
  if (context !== 'caption') return readByRules(tokens, context);
  const reading = readOfItems.get(tokens) ?? readByRules(tokens, context);
  readOfItems.set(tokens, reading);
  return reading;
}

/** What is told of an item is read again to see whether it is of several. */
const readOfItems = new WeakMap<readonly Token[], PriceReading>();

function readByRules(tokens: readonly Token[], context: 'answer' | 'caption' | 'search'): PriceReading {
  const reading = inRupees(priceAmong(tokens, context), tokens);
  return isCrowded(tokens) ? doubted(reading) : reading;
}

/** Where all that was said is other countries' money, how much that is here is asked. */
function inRupees(reading: PriceReading, tokens: readonly Token[]): PriceReading {
  const foreign = reading.kind === 'none' ? findAmounts(tokens).filter(({ not }) => not === 'foreign') : [];
  if (foreign.length === 0) return reading;
  return { kind: 'ambiguous', doubt: 'foreign', candidates: [], spans: foreign.map((each) => spanOf(each, tokens)) };
}

/** What was taken is asked. */
function doubted(reading: PriceReading): PriceReading {
  if (reading.kind === 'amount') return { kind: 'ambiguous', candidates: [reading.paise], spans: reading.spans };
  if (reading.kind !== 'bounds') return reading;
  const candidates = [reading.minPaise, reading.maxPaise].filter((paise) => paise !== undefined);
  return { kind: 'ambiguous', candidates, spans: reading.spans };
}

function priceAmong(tokens: readonly Token[], context: 'answer' | 'caption' | 'search'): PriceReading {
  const found = findAmounts(tokens);
  const all = context === 'search' ? found.filter((each) => !isPinCode(each, tokens)) : found;
  if (all.length === 0) return NONE;
  const joined = findRange(all, tokens);
  // "1800 theke 2000 korun" makes one of the other.
  const range = joined && isCorrecting([joined.first, joined.second], tokens) ? undefined : joined;
  const possible = all.filter((amount) => isPossible(amount, context));
  if (range && isInReach(range.high) && (range.isRaised || mayBeRange(range.second, context))) {
    const spans = [spanOf(range.first, tokens), spanOf(range.second, tokens)];
    const [minPaise, maxPaise] = [toPaise(range.low), toPaise(range.high)];
    const others = possible.filter((each) => each !== range.first && each !== range.second);
    const isWhole = others.every(
      (each) => each.not || isBetween(each.rupees[0] ?? 0, range) || isPassedOver(each, tokens),
    );
    if (context === 'search')
      return isWhole
        ? { kind: 'bounds', minPaise, maxPaise, spans }
        : { kind: 'ambiguous', candidates: [minPaise, maxPaise], spans };
    if (others.length === 0 && isPossible(range.second, context))
      return { kind: 'ambiguous', candidates: [minPaise, maxPaise], spans };
  }
  const parts = context === 'search' ? undefined : nowAndThen(all, tokens);
  if (parts) return { kind: 'ambiguous', candidates: [sumOf(parts)], spans: parts.map((each) => spanOf(each, tokens)) };
  const [one, other] = all;
  if (context === 'search' && all.length === 2 && one && other && areAlternatives(one, other, tokens))
    return {
      kind: 'ambiguous',
      candidates: [one, other].map(paiseOf),
      spans: [one, other].map((each) => spanOf(each, tokens)),
    };
  if (context === 'search') {
    const bounds = readBounds({ all, possible, tokens });
    if (bounds) return bounds;
  }
  return chooseAmount({ possible, all, tokens, context });
}

function isBetween(rupees: number, { low, high }: { readonly low: number; readonly high: number }): boolean {
  return rupees >= low && rupees <= high;
}

/** "1500 ba 2000 takar": one or the other. */
function areAlternatives(one: Amount, other: Amount, tokens: readonly Token[]): boolean {
  const between = tokens.slice(one.to, other.from).map(({ text }) => text);
  const areLarge = [one, other].every(({ rupees: [rupees = 0] }) => rupees >= 100);
  return areLarge && between.length === 1 && isWord(ALTERNATIVE, between[0] ?? '');
}

const sumOf = (amounts: readonly Amount[]) => amounts.reduce((sum, each) => sum + paiseOf(each), 0);
const paiseOf = ({ rupees: [rupees = 0] }: Amount) => toPaise(rupees);

/** Whether a number may be this item's price at all, given where it was said. */
function isPossible(amount: Amount, context: 'answer' | 'caption' | 'search'): boolean {
  if (amount.not === 'other' || amount.not === 'foreign' || !isInReach(amount.rupees[0] ?? 0)) return false;
  if (context === 'search' && amount.unit === 'kilogram' && amount.number.bare) return false;
  if (amount.isMoney) return true;
  const value = amount.rupees[0] ?? 0;
  if (amount.number.bare && value >= 700_000 && value < 750_000) return false;
  if (context === 'answer') return true;
  if (amount.number.scaled) return value >= 100;
  return amount.number.bare && value >= 100 && value < 1_000_000;
}

function mayBeRange(second: Amount, context: 'answer' | 'caption' | 'search'): boolean {
  const value = second.rupees[0] ?? 0;
  return second.isMoney || value >= 100 || (context === 'answer' && second.not === undefined);
}
