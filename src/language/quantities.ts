import { allBut, hasTheOneGone, isNotOneLeft } from './all-gone.ts';
import { isArticle } from './articles.ts';
import { withoutBargains } from './bargains.ts';
import { counted } from './counted-words.ts';
import { type Count, countsIn, isPriceOfSet, isSetOf, isSeveral } from './counts.ts';
import { withSetsApart, withUnitsApart } from './glued-units.ts';
import { withNumbersUnhyphened } from './hyphened-numbers.ts';
import { ACROSS, lengthAnswer, widthOf } from './length-answers.ts';
import { measuredAs } from './length-words.ts';
import { readLengths } from './lengths.ts';
import { isCrowded } from './measured-numbers.ts';
import { blankNeverPrices } from './never-prices.ts';
import { endsInNone, isNoneLeft, isNoneNow } from './none-left.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { CLAUSE_BREAK, CURRENCY } from './price-words.ts';
import { isUndecided } from './quantity-doubts.ts';
import { leavesOver, totalOf } from './quantity-leftovers.ts';
import type { QuantityReading } from './quantity-reading.ts';
import { isMadeOver } from './quantity-turns.ts';
import { corrected, ENOUGH, isLoneOne, isMerely, PIECES, SETS_OF } from './quantity-words.ts';
import { readSize, withLetters } from './sizes.ts';
import { isBargain, isOneOfRates } from './stock-asides.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const NONE: QuantityReading = { kind: 'none' };
const STOCK_LABEL = wordSet('স্টক stock qty quantity সংখ্যা পরিমাণ stok');
const SINGLE_PIECE = wordSet('single সিঙ্গল সিঙ্গেল unique one only last লাস্ট শেষ sesh shesh');
const ONE = wordSet('ek এক एक');
const EVEN = wordSet('hi हि ही হি');

/** Reads the answer to "how many", "how long" or "which size". */
export function readQuantity(text: string, ask: 'stock' | 'length' | 'size'): QuantityReading {
  const tokens = tokenise(
    ask === 'size'
      ? withLetters(normalise(text.replace(/x(x{2,3})l/gi, (_, more: string) => `${more.length + 1}xl`)))
      : keepSizes(withNumbersUnhyphened(normalise(text)), ask),
  );
  if (ask === 'size') return widthAsked(tokens) ?? readSize(tokens);
  const heard = ask === 'stock' ? counted(tokens) : measuredAs(tokens);
  if (isCrowded(heard)) return { kind: 'ambiguous', spans: [wholeSpan(heard)] };
  return ask === 'length' ? lengthAnswer(heard) : stockAnswer(heard);
}

/** How many pieces free words beside other facts say: only where a classifier says so. */
export function readCount(text: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  return countIn(normalise(text));
}

/** The same, of a text already normalised. */
export function countIn(normalised: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  const text = blankNeverPrices(withNumbersUnhyphened(normalised));
  const tokens = tokenise(text);
  if (isCrowded(tokens)) return undefined;
  const counts = countsIn(tokens).filter(
    (each) =>
      !isSuit(each, tokens) &&
      !isThrownIn(each, tokens, text) &&
      each.sure &&
      !isArticle(each, tokens) &&
      !isSetOf(each, tokens) &&
      !isPriceOfSet(each, tokens) &&
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
    if (isWord(ONE, token.text) && isWord(EVEN, tokens[place + 1]?.text ?? ''))
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
    if (number === undefined || !/^\d{1,3}$/.test(number.text) || hasWord(CURRENCY, tokens[at + 1]?.text ?? ''))
      continue;
    return { count: Number(number.text), spans: [{ start: token.start, end: number.end }] };
  }
  return undefined;
}

/** "2 left", "10 pic ache". */
function isLeft(tokens: readonly Token[], at: number): boolean {
  const [one = '', other = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  return LEFT.test(one) || (one === 'pic' && (LEFT.test(other) || isWord(IN_STOCK, other)));
}

const LEFT = /^(?:left|available|remaining)$/;
const IN_STOCK = wordSet('আছে ache achhe');

/** How long free words say it is: only where a unit of length says so. */
export function readLength(text: string): { readonly cm: number; readonly spans: readonly Span[] } | undefined {
  return lengthIn(normalise(text));
}

/** "कपड़ा 350 मीटर" is what a metre costs. */
const LONGEST_CLOTH = 10_000;

/** The same, of a text already normalised. */
export function lengthIn(normalised: string): { readonly cm: number; readonly spans: readonly Span[] } | undefined {
  const [first] = readLengths(tokenise(blankNeverPrices(normalised))).filter(
    (each) => !each.isWidth && each.isSure && each.cm < LONGEST_CLOTH,
  );
  return first && { cm: first.cm, spans: [first.span] };
}

function keepSizes(normalised: string, ask: 'stock' | 'length'): string {
  const text = withUnitsApart(
    normalised
      .replace(/(?<![a-z])half an? (?=do[zj])/g, 'half ')
      .replace(/(?<![a-z])an? (?=do[zj])/g, 'one ')
      .replace(/(?<=hundred) and (?=[a-z])/g, ' ')
      .replace(/(?<=\d)['’](?=\d\s*(?:মিটার|met[er]|mtr|mitar))/gu, '.'),
  );
  // 5/6 is yarn or a date to a price, but "five or six" to a count.
  return blankNeverPrices(
    ask === 'stock' ? withSetsApart(text).replace(/(?<![\d/])(\d{1,2})\/(?=\d{1,2}(?![\d/]))/g, '$1-') : text,
  );
}

/** "৪৮ ইঞ্চি বহর" says how wide, whatever was asked. */
function widthAsked(tokens: readonly Token[]): QuantityReading | undefined {
  const [width, ...others] = tokens.some(({ text }) => isWord(ACROSS, text)) ? readLengths(tokens) : [];
  return width?.isWidth !== true || width.isDoubtful || others.length > 0 ? undefined : widthOf(width);
}

function stockAnswer(tokens: readonly Token[]): QuantityReading {
  const said = countsIn(tokens, true);
  const counts = withoutBargains(said, tokens);
  const none = isNoneLeft(tokens.map((token) => token.text));
  const [was, is] = counts;
  const isOneGone = was?.count === 1 && is === undefined && hasTheOneGone(tokens.map(({ text }) => text));
  if (
    (none && !counts.some((each) => each.count > 1)) ||
    isNoneNow(tokens) ||
    isOneGone ||
    (counts.length === 0 && endsInNone(tokens))
  )
    return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  // "তাঁতে ২টা আছে, হাতে একটাও নেই".
  if (none && isNotOneLeft(tokens.map(({ text }) => text))) return { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
  const isTurn = counts.length === 2 && was && is && isMadeOver(was.span, is.span, tokens);
  const usable = !isTurn && counts.some((each) => each.sure) ? counts.filter((each) => each.sure) : counts;
  const spans = usable.map((each) => each.span);
  const rest = said.length === 1 ? allBut(tokens) : undefined;
  if (rest !== undefined) return { kind: 'count', count: rest, spans: [wholeSpan(tokens)] };
  if (said.length > 0 && counts.length === 0) return NONE;
  if (usable.length === 0) {
    const words = tokens.filter(({ text }) => text !== 'a' && !isMerely(text));
    const alone = words.length === 1 ? SETS_OF.find(([, set]) => hasWord(set, words[0]?.text ?? ''))?.[0] : undefined;
    if (alone !== undefined && alone > 1) return { kind: 'count', count: alone, spans: [wholeSpan(tokens)] };
    const inSets = tokens.some(({ text }) => /^(জোড়ায়|ডজনে|jorai|joray|dojone)$/.test(text.normalize('NFC')));
    if (inSets) return { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
    const lengths = readLengths(tokens);
    const [first] = lengths;
    if (first?.isWidth) return NONE;
    if (first && lengths.length === 1) return { kind: 'length', cm: first.cm, spans: [first.span] };
    if (isLoneOne(tokens.map((token) => token.text))) return { kind: 'count', count: 1, spans: [wholeSpan(tokens)] };
    return tokens.some((token) => hasWord(ENOUGH, token.text))
      ? { kind: 'ambiguous', spans: [wholeSpan(tokens)] }
      : NONE;
  }
  const total = totalOf(usable, tokens) ?? totalOf(counts, tokens);
  if (total !== undefined) return { kind: 'count', count: total.count, spans };
  const [chosen] = corrected(usable, tokens);
  if (chosen === undefined) return NONE;
  if (chosen.isCorrection && isUndecided(tokens)) return { kind: 'ambiguous', spans };
  if (chosen.loose || (chosen.isCorrection === false && isSeveral(usable, chosen, tokens)))
    return { kind: 'ambiguous', spans };
  // "1 tai 1250, 2to nile 2400": what one costs.
  if (chosen.count === 1 && counts.length < said.length) return { kind: 'ambiguous', spans };
  if (leavesOver(chosen, { counts, tokens })) return { kind: 'ambiguous', spans };
  return { kind: 'count', count: chosen.count, spans: [chosen.span] };
}

function wholeSpan(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
