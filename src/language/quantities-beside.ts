import { isArticle } from './articles.ts';
import { sharedCount } from './count-products.ts';
import { totalOf } from './count-totals.ts';
import { type Count, countsIn, isPriceOfSet, isSetOf } from './counts.ts';
import { withNumbersUnhyphened } from './hyphened-numbers.ts';
import { readLengths } from './lengths.ts';
import { isCrowded } from './measured-numbers.ts';
import { isClassifier } from './measures.ts';
import { blankNeverPrices } from './never-prices.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { MIN_BEFORE } from './price-bound-words.ts';
import type { Span } from './price-reading.ts';
import { CLAUSE_BREAK, CURRENCY } from './price-words.ts';
import { PIECES } from './quantity-words.ts';
import { withoutSetAside } from './set-aside.ts';
import { isBargain, isOneOfRates } from './stock-asides.ts';
import { sumOfSortsAmong } from './sum-of-sorts.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

// How many and how long, as free words say it beside other facts.

const STOCK_LABEL = wordSet('available স্টক stock qty quantity সংখ্যা পরিমাণ stok');
const SINGLE_PIECE = wordSet('single সিঙ্গল সিঙ্গেল unique one only last লাস্ট শেষ sesh shesh');
const ONE = wordSet('ek এক एक');
const EVEN = wordSet('hi हि ही হি');
const PRICE = wordSet('दाम dam daam price rate रेट কথা baat बात rang रंग rong');

/** দেড়, as some write it; before a dozen only, for deri is late. */
const DER = /(?<![a-z])der[io](?= (?:doj|doz|daz|dar))/g;

/** What went, or bundles: half of a cloth may be red. */
const SHARED =
  /^(?:গেছে|গ্যাছে|গেল|শেষ|শ্যাষ|বিক্রি|বেচ\S*|বান্ডি?ল\S*|প্যাকেট\S*|gech?h?e|gelo|sh?es?h|bikri|bech\S*|sold|gone|left|bundles?|packets?|bandil\S*|बिक|बिके|खत्म)$/u;

/** How many pieces free words beside other facts say: only where a classifier says so. */
export function readCount(text: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  return countIn(normalise(text));
}

/** The same, of a text already normalised. */
export function countIn(normalised: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  const text = blankNeverPrices(withNumbersUnhyphened(normalised.replace(DER, 'der ')));
  const tokens = tokenise(text);
  if (isCrowded(tokens)) return undefined;
  const said = countsIn(tokens);
  const sure = said.filter((each) => each.sure && !isWasSo(each, tokens));
  const shared = tokens.some(({ text }) => SHARED.test(text)) ? sharedCount(sure, tokens) : undefined;
  const kept = withoutSetAside(sure, tokens);
  // Who sells none of it lists nothing.
  const reckoned = shared ?? (kept === 0 ? undefined : kept) ?? sumOfSortsAmong(sure, tokens);
  if (reckoned !== undefined) return { count: reckoned, spans: sure.map(({ span }) => span) };
  const counts = said.filter(
    (each) =>
      !isWasSo(each, tokens) &&
      !isSuit(each, tokens) &&
      !isThrownIn(each, tokens, text) &&
      each.sure &&
      !isArticle(each, tokens) &&
      !isSetOf(each, tokens) &&
      !isPriceOfSet(each, tokens) &&
      !isOfOrder(each, tokens) &&
      !isBargain(each.number, tokens) &&
      !isOneOfRates(each.number, tokens),
  );
  const [first] = counts;
  if (first === undefined) return labelledCount(tokens);
  const total = totalOf(counts, tokens);
  if (total !== undefined) return { count: total.count, spans: [total.span] };
  // "২ পিচ আছে, ২৬৫০ টাকা এক পিচ": one is what so much is paid for.
  const others = counts.filter((each) => each.count !== 1 || !isPriced(each, tokens));
  const [only] = others.length > 0 ? others : counts;
  if (only === undefined || others.some((each) => each.count !== only.count)) return undefined;
  if (others.length < counts.length) return { count: only.count, spans: [only.span] };
  return { count: first.count, spans: [first.span] };
}

/** "pehle 900 tha", "1680 to 1500": no টা of nine hundred. */
function isWasSo({ number: { to, values } }: Count, tokens: readonly Token[]): boolean {
  return (values[0] ?? 0) >= MANY && /^(?:th[aei]|to|te)$/.test(tokens[to]?.text ?? '');
}

const MANY = 100;

/** "মিনিমাম ১০ পিস", "১০ পিসের নিচে", "100 pc lagle", "রোজ ২টা করে", "দুটো রং", "সঙ্গে ১টা": of orders, of days, of colours or of what comes with it. */
function isOfOrder({ number: { from, to } }: Count, tokens: readonly Token[]): boolean {
  const unit = isClassifier(tokens[to]?.text ?? '') ? to + 1 : to;
  const words = tokens.map(({ text }) => text);
  return (
    isWord(MIN_BEFORE, words[from - 1] ?? '') ||
    BEFORE_ORDERS.test(words[from - 1] ?? '') ||
    BEHIND_ORDERS.test(words[unit] ?? '') ||
    (/(?:ের|er)$/u.test(words[unit - 1] ?? '') && /^(?:নিচে|কমে|অর্ডার|niche|kome|order)$/.test(words[unit] ?? '')) ||
    (/^(?:er|এর)$/.test(words[unit] ?? '') && /^(?:নিচে|কমে|অর্ডার|niche|kome|order)$/.test(words[unit + 1] ?? ''))
  );
}

const BEFORE_ORDERS = /^(?:moq|রোজ|দিনে|প্রতিদিন|সপ্তাহে|মাসে|roj|dine|daily|soptahe|mase|সাথে|সঙ্গে|sathe|songe)$/;
const BEHIND_ORDERS = /^(?:লাগলে|চাইলে|lagle|chaile|রং|রঙ|রঙের|রঙে|rong|ronger|colou?rs?|রকম|rokom)$/;

/** "সঙ্গে ৬টা ন্যাপকিন ফ্রি". */
function isThrownIn({ number: { to } }: Count, tokens: readonly Token[], text: string): boolean {
  const after = tokens.slice(to, to + 5);
  const start = tokens[to - 1]?.end ?? 0;
  const end = after.findIndex(
    (token) => CLAUSE_BREAK.test(token.text) || text.slice(start, token.start).includes('\n'),
  );
  return after.slice(0, end < 0 ? undefined : end).some((token) => INCLUDED.test(token.text));
}

const INCLUDED = /^(?:ফ্রি|free|ফ্রী|সহ|সমেত|সুদ্ধ|soho|saho|somet|সহিত)$/;

/** "থ্রি পিস": one suit of three pieces. */
function isSuit({ number: { from, to } }: Count, tokens: readonly Token[]): boolean {
  return (
    /^(?:থ্রি|three|টু|two)$/.test(tokens[from]?.text ?? '') && /^(?:পিস|পিচ|piece|pis|pc)$/.test(tokens[to]?.text ?? '')
  );
}

/** "২৬৫০ টাকা এক পিচ", "dam 250 ekta": so much for one. */
function isPriced({ number: { from } }: Count, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return hasWord(CURRENCY, before) || /^\d{2,}$/.test(before);
}

/** "স্টক: ৪", "single piece": how many there are, without a classifier. */
function labelledCount(
  tokens: readonly Token[],
): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  for (const [place, token] of tokens.entries()) {
    if (isWord(SINGLE_PIECE, token.text) && hasWord(PIECES, tokens[place + 1]?.text ?? ''))
      return { count: 1, spans: [{ start: token.start, end: tokens[place + 1]?.end ?? token.end }] };
    // "एक ही दाम" is one price.
    const isPrice = isWord(PRICE, tokens[place + 2]?.text ?? '');
    if (isWord(ONE, token.text) && isWord(EVEN, tokens[place + 1]?.text ?? '') && !isPrice)
      return { count: 1, spans: [{ start: token.start, end: tokens[place + 1]?.end ?? token.end }] };
    if (/^(?:one|1)$/.test(token.text) && isLeft(tokens, place + 1))
      return { count: 1, spans: [{ start: token.start, end: token.end }] };
    if (/^\d{1,2}$/.test(token.text) && isLeft(tokens, place + 1))
      return { count: Number(token.text), spans: [{ start: token.start, end: token.end }] };
    const before = tokens[place - 1]?.text;
    const isColumn =
      isWord(PIECES, token.text) &&
      (before === undefined || /^[,;।|]$/.test(before) || tokens[place + 1]?.text === ':');
    if (!isWord(STOCK_LABEL, token.text) && !isColumn) continue;
    const at = /^[:=-]$/.test(tokens[place + 1]?.text ?? '') ? place + 2 : place + 1;
    const number = tokens[at];
    if (
      number === undefined ||
      !(isColumn && !isWord(STOCK_LABEL, token.text) ? /^\d{1,2}$/ : /^\d{1,3}$/).test(number.text) ||
      hasWord(CURRENCY, tokens[at + 1]?.text ?? '')
    )
      continue;
    return { count: Number(number.text), spans: [{ start: token.start, end: number.end }] };
  }
  return undefined;
}

/** "2 left", "10 pic ache". */
function isLeft(tokens: readonly Token[], at: number): boolean {
  const [one = '', other = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  return LEFT.test(one) || (one === 'pic' && (other === '' || LEFT.test(other) || isWord(IN_STOCK, other)));
}

const LEFT = /^(?:left|available|remaining)$/;
const IN_STOCK = wordSet('আছে ache achhe');

/** How long free words say it is: only where a unit of length says so. */
export function readLength(text: string): { readonly cm: number; readonly spans: readonly Span[] } | undefined {
  return lengthIn(normalise(text));
}

/** "कपड़ा 350 मीटर" is what a metre costs. */
const LONGEST_CLOTH = 10_000;

/** "অন্তত ৫ মিটার নিতে হবে": of an order, not of the cloth. */
function isLeast({ span }: { readonly span: Span }, tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ start }) => start === span.start);
  const to = tokens.findLastIndex(({ end }) => end === span.end) + 1;
  return isWord(MIN_BEFORE, tokens[from - 1]?.text ?? '') || /^(?:নিতে|নিলে|nite|nile)$/.test(tokens[to]?.text ?? '');
}

/** The same, of a text already normalised; lengths of a blouse piece or a border only where they may be the thing itself. */
export function lengthIn(
  normalised: string,
  ofPieces = true,
): { readonly cm: number; readonly spans: readonly Span[] } | undefined {
  const tokens = tokenise(blankNeverPrices(normalised));
  const [first] = readLengths(tokens).filter(
    (each) =>
      !each.isWidth && each.isSure && each.cm < LONGEST_CLOTH && (ofPieces || !each.isBeside) && !isLeast(each, tokens),
  );
  return first && { cm: first.cm, spans: [first.span] };
}
