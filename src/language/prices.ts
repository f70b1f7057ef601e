import { isCrowded } from './measured-numbers.ts';
import { blankNeverPrices } from './never-prices.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { readBounds } from './price-bounds.ts';
import { chooseAmount } from './price-choice.ts';
import { isPinCode } from './price-doubts.ts';
import { findRange } from './price-ranges.ts';
import { isInReach, type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { isCorrecting } from './price-turns.ts';
import { withSpokenDigits } from './spoken-digits.ts';

export type { PriceReading, Span } from './price-reading.ts';

const NONE: PriceReading = { kind: 'none' };

/** `answer`: she was asked the price, a bare number is one. `caption`: free words about an item, a bare 3–6 digit number may be one. `search`: bounds. */
export function readPrice(text: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  return priceIn(normalise(text), context);
}

/** The same, of a text already normalised. */
export function priceIn(normalised: string, context: 'answer' | 'caption' | 'search'): PriceReading {
  const tokens = tokenise(
    linesApart(
      blankNeverPrices(withPartsJoined(withWholesale(withMarks(withSpokenDigits(withoutQuotes(normalised)))))),
    ),
  );
  const reading = priceAmong(tokens, context);
  return isCrowded(tokens) ? doubted(reading) : reading;
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

/** দু-হাজার, সাড়ে-তিন, twenty-five: no range, but parts of one number. Every position is kept. */
function withPartsJoined(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(BEFORE_SCALE, ' ').replace(AFTER_FRACTION, ' ').replace(IN_TWENTIES, ' ');
}

const SCALE = 'শো|শ|শত|হাজার|লাখ|লক্ষ|sho|so|shoto|hajar|hazar|hazaar|hajaar|lakh|हज़ार|हजार|सौ|लाख|hundred|thousand';
const BEFORE_SCALE = new RegExp(
  `-(?<=(?:^|[^\\p{L}\\p{M}\\d.,])(?:\\d{1,2}|[\\p{L}\\p{M}]{1,9})-)(?=(?:${SCALE})(?:ে?র|er)?(?![\\p{L}\\p{M}\\d-]))`,
  'gu',
);
const AFTER_FRACTION =
  /-(?<=(?:^|[^\p{L}\p{M}])(?:সাড\u09BCে|সোয\u09BCা|সওয\u09BCা|পৌনে|s[ah]*a?re|sade|sadhe|so[wy]a|sawa|po+une|pone|साढ\u093Cे|सवा|पौने)-)(?=[\p{L}\d])/gu;
const IN_TWENTIES =
  /-(?<=(?:^|[^a-z])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)(?=(?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))/g;

/** Quotation marks around words are no inches, and what is struck out (~2000~) is taken back. Every position is kept. */
function withoutQuotes(text: string): string {
  const standing = text.includes('~') ? text.replace(STRUCK_OUT, (gone) => '·'.repeat(gone.length)) : text;
  return !standing.includes('"') ? standing : standing.replace(/(?<=^|\s)"([^"\n]{1,60})"(?=$|[\s,.;।!?])/g, ' $1 ');
}

/** "fifteen hundred comma free delivery full stop": marks that were spoken. Every position is kept. */
function withMarks(text: string): string {
  return text.replace(SPOKEN_MARK, (said) => (said[0] === 'c' ? ',' : said[0] === 'f' ? '.' : '?').padEnd(said.length));
}

const SPOKEN_MARK = /(?<![\p{L}\p{M}])(?:comma|full ?stop|question mark)(?![\p{L}\p{M}])/gu;

/** "hol sale", হোল সেল: one word. Every position is kept but the gap's, which goes behind. */
function withWholesale(text: string): string {
  return text.replace(WHOLESALE, (_, whole: string, gap: string, sale: string) => `${whole}${sale}${gap}`);
}

const WHOLESALE = /(?<![\p{L}\p{M}])(whole|hole?|হোল)([ -])(sale|sell|সেল)(?![\p{L}\p{M}])/gu;

const STRUCK_OUT = /~(?=\S)[^~\n]{1,30}(?<=\S)~/g;

/** What stands on the next line is another matter, unless it only goes on (টাকা, না ২৬০০). Every position is kept. */
function linesApart(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(
    /\n(?<=(?:\d|শো|হাজার|টাকা|taka|hajar|hazar|\/-)\s*\n)(?!\s*(?:টাকা|taka|rs|₹|rupees|এর|er|থেকে|theke|মধ্যে|moddhe|না|na|বা|ba|-))/gu,
    ';',
  );
}

/** Whether a number may be this item's price at all, given where it was said. */
function isPossible(amount: Amount, context: 'answer' | 'caption' | 'search'): boolean {
  if (amount.not === 'other' || !isInReach(amount.rupees[0] ?? 0)) return false;
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
