import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../domain/price.ts';
import { blankNeverPrices } from './never-prices.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { chooseAmount } from './price-choice.ts';
import { findRange, readBound } from './price-ranges.ts';
import { type PriceReading, type Span, spanOf, toPaise } from './price-reading.ts';

export type { PriceReading, Span } from './price-reading.ts';

const NONE: PriceReading = { kind: 'none' };

/** `answer`: she was asked the price, a bare number is one. `caption`: free words about an item, a bare 3–6 digit number may be one. `search`: bounds. */
export function readPrice(text: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  return priceIn(normalise(text), context);
}

/** The same, of a text already normalised. */
export function priceIn(normalised: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  const tokens = tokenise(linesApart(blankNeverPrices(withoutQuotes(normalised))));
  const all = findAmounts(tokens);
  if (all.length === 0) return NONE;
  const range = findRange(all, tokens);
  if (range && isInReach(range.high) && mayBeRange(range.second, context)) {
    const spans = [spanOf(range.first, tokens), spanOf(range.second, tokens)];
    if (context === 'search')
      return { kind: 'bounds', minPaise: toPaise(range.low), maxPaise: toPaise(range.high), spans };
    const others = all.filter((each) => each !== range.first && each !== range.second && isPossible(each, context));
    if (others.length === 0 && isPossible(range.second, context)) {
      return { kind: 'ambiguous', candidates: [toPaise(range.low), toPaise(range.high)], spans };
    }
  }
  if (context === 'search') {
    const bounds = readBounds(all, tokens);
    if (bounds) return bounds;
  }
  const possible = all.filter((amount) => isPossible(amount, context));
  return chooseAmount({ possible, all, tokens, context });
}

/** Quotation marks around words are no inches. Every position is kept. */
function withoutQuotes(text: string): string {
  return text.replace(/(?<=^|\s)"([^"\n]{1,60})"(?=$|[\s,.;।!?])/g, ' $1 ');
}

/** What stands on the next line is another matter, unless it only goes on (টাকা, না ২৬০০). Every position is kept. */
function linesApart(text: string): string {
  return text.replace(
    /(?<=(?:\d|শো|হাজার|টাকা|taka|hajar|hazar|\/-)\s*)\n(?!\s*(?:টাকা|taka|rs|₹|rupees|এর|er|থেকে|theke|মধ্যে|moddhe|না|na|বা|ba|-))/gu,
    ';',
  );
}

function readBounds(all: readonly Amount[], tokens: readonly Token[]): PriceReading | undefined {
  let minPaise: number | undefined;
  let maxPaise: number | undefined;
  const spans: Span[] = [];
  for (const amount of all) {
    if (amount.not === 'other' || amount.not === 'charge' || !isInReach(amount.rupees[0] ?? 0)) continue;
    if (amount.number.loose || (amount.number.malformed && !amount.isMoney)) continue;
    const bound = readBound(amount, tokens);
    if (bound === undefined) continue;
    if (isShort(amount))
      return {
        kind: 'ambiguous',
        candidates: [1000, 100].map((scale) => toPaise((amount.rupees[0] ?? 0) * scale)),
        spans: [spanOf(amount, tokens)],
      };
    if (amount.rupees.length > 1)
      return { kind: 'ambiguous', candidates: amount.rupees.map(toPaise), spans: [spanOf(amount, tokens)] };
    if (bound === 'max') maxPaise = toPaise(amount.rupees[0] ?? 0);
    else minPaise = toPaise(amount.rupees[0] ?? 0);
    spans.push(spanOf(amount, tokens));
  }
  if (spans.length === 0) return undefined;
  if (minPaise !== undefined && maxPaise !== undefined && minPaise > maxPaise)
    [minPaise, maxPaise] = [maxPaise, minPaise];
  return {
    kind: 'bounds',
    ...(minPaise !== undefined && { minPaise }),
    ...(maxPaise !== undefined && { maxPaise }),
    spans,
  };
}

/** "তিনের মধ্যে": three thousand, most likely, and never three taka. */
function isShort({ rupees, isMoney, number }: Amount): boolean {
  return !isMoney && !number.scaled && rupees.length === 1 && (rupees[0] ?? 0) < 50;
}

/** Whether a number may be this item's price at all, given where it was said. */
function isPossible(amount: Amount, context: 'answer' | 'caption' | 'search'): boolean {
  if (amount.not === 'other' || !isInReach(amount.rupees[0] ?? 0)) return false;
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

function isInReach(rupees: number): boolean {
  const paise = toPaise(rupees);
  return paise >= MIN_PRICE_PAISE && paise <= MAX_PRICE_PAISE * 20;
}
