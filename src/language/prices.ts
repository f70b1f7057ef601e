import { blankNeverPrices } from './never-prices.ts';
import { normalise, tokenise } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { readBounds } from './price-bounds.ts';
import { chooseAmount } from './price-choice.ts';
import { findRange } from './price-ranges.ts';
import { isInReach, type PriceReading, spanOf, toPaise } from './price-reading.ts';

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
  const possible = all.filter((amount) => isPossible(amount, context));
  if (range && isInReach(range.high) && mayBeRange(range.second, context)) {
    const spans = [spanOf(range.first, tokens), spanOf(range.second, tokens)];
    const [minPaise, maxPaise] = [toPaise(range.low), toPaise(range.high)];
    const others = possible.filter((each) => each !== range.first && each !== range.second);
    const isWhole = others.every(
      ({ not, rupees: [rupees = 0] }) => not || (rupees >= range.low && rupees <= range.high),
    );
    if (context === 'search')
      return isWhole
        ? { kind: 'bounds', minPaise, maxPaise, spans }
        : { kind: 'ambiguous', candidates: [minPaise, maxPaise], spans };
    if (others.length === 0 && isPossible(range.second, context))
      return { kind: 'ambiguous', candidates: [minPaise, maxPaise], spans };
  }
  if (context === 'search') {
    const bounds = readBounds({ all, possible, tokens });
    if (bounds) return bounds;
  }
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
