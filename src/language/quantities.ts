import { counted } from './counted-words.ts';
import { countsIn, isArticle, isOther, isPriceOfSet, isSetOf, isSeveral, spanOf } from './counts.ts';
import { withSetsApart, withUnitsApart } from './glued-units.ts';
import { type FoundLength, readLengths } from './lengths.ts';
import { isCrowded, measuredNumbers } from './measured-numbers.ts';
import { isMeasure } from './measures.ts';
import { blankNeverPrices } from './never-prices.ts';
import { isNoneLeft, isNoneNow } from './none-left.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import type { Span } from './price-reading.ts';
import { isUnsure } from './price-turns.ts';
import { CURRENCY } from './price-words.ts';
import { leavesOver, totalOf } from './quantity-leftovers.ts';
import { corrected, ENOUGH, isLoneOne, isSorry, SETS_OF } from './quantity-words.ts';
import { readSize, withLetters } from './sizes.ts';
import { isBargain } from './stock-asides.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** How many, how long, how wide or which size a message says. `ambiguous` is to be asked. */
export type QuantityReading =
  | { readonly kind: 'count'; readonly count: number; readonly spans: readonly Span[] }
  | { readonly kind: 'length'; readonly cm: number; readonly spans: readonly Span[] }
  | { readonly kind: 'width'; readonly inches: number; readonly spans: readonly Span[] }
  | { readonly kind: 'size'; readonly size: string; readonly spans: readonly Span[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'none' };

const NONE: QuantityReading = { kind: 'none' };
const STOCK_LABEL = wordSet('স্টক stock qty quantity সংখ্যা পরিমাণ stok');
const SINGLE_PIECE = wordSet('single সিঙ্গল সিঙ্গেল unique one only');
const ALONG = wordSet('লম্বা লম্বায় দৈর্ঘ্য length long lomba lamba लंबा');
const ACROSS = wordSet(
  'বহর bohor bahar পানা pana panna চওড়া চওড়ায় প্রস্থ chowra chaura choura width wide prostho orj अर्ज चौड़ा',
);
const PIECE = wordSet('পিস পিচ piece pieces pcs pc pis');

/** Reads the answer to "how many", "how long" or "which size". */
export function readQuantity(text: string, ask: 'stock' | 'length' | 'size'): QuantityReading {
  const tokens = tokenise(
    ask === 'size'
      ? withLetters(normalise(text.replace(/x(x{2,3})l/gi, (_, more: string) => `${more.length + 1}xl`)))
      : keepSizes(normalise(text), ask),
  );
  if (ask === 'size') return widthAsked(tokens) ?? readSize(tokens);
  const heard = ask === 'stock' ? counted(tokens) : tokens;
  if (isCrowded(heard)) return { kind: 'ambiguous', spans: [wholeSpan(heard)] };
  return ask === 'length' ? lengthAnswer(heard) : stockAnswer(heard);
}

/** How many pieces free words beside other facts say: only where a classifier says so. */
export function readCount(text: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  return countIn(normalise(text));
}

/** The same, of a text already normalised. */
export function countIn(normalised: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  const tokens = tokenise(blankNeverPrices(normalised));
  if (isCrowded(tokens)) return undefined;
  const counts = countsIn(tokens).filter(
    (each) => each.sure && !isArticle(each, tokens) && !isSetOf(each, tokens) && !isPriceOfSet(each, tokens),
  );
  const [first] = counts;
  if (first === undefined) return labelledCount(tokens);
  const total = totalOf(counts, tokens);
  if (total !== undefined) return { count: total.count, spans: [total.span] };
  if (counts.some((each) => each.count !== first.count)) return undefined;
  return { count: first.count, spans: [first.span] };
}

/** "স্টক: ৪", "single piece": how many there are, without a classifier. */
function labelledCount(
  tokens: readonly Token[],
): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  for (const [place, token] of tokens.entries()) {
    if (isWord(SINGLE_PIECE, token.text) && hasWord(PIECE, tokens[place + 1]?.text ?? ''))
      return { count: 1, spans: [{ start: token.start, end: tokens[place + 1]?.end ?? token.end }] };
    if (/^\d{1,2}$/.test(token.text) && isLeft(tokens, place + 1))
      return { count: Number(token.text), spans: [{ start: token.start, end: token.end }] };
    const before = tokens[place - 1]?.text;
    const isColumn = isWord(PIECE, token.text) && (before === undefined || /^[,;।|]$/.test(before));
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
  const text = withUnitsApart(normalised);
  // 5/6 is yarn or a date to a price, but "five or six" to a count.
  return blankNeverPrices(
    ask === 'stock' ? withSetsApart(text).replace(/(?<![\d/])(\d{1,2})\/(?=\d{1,2}(?![\d/]))/g, '$1-') : text,
  );
}

/** "৪৮ ইঞ্চি বহর" says how wide, whatever was asked. */
function widthAsked(tokens: readonly Token[]): QuantityReading | undefined {
  const [width, ...others] = tokens.some(({ text }) => isWord(ACROSS, text)) ? readLengths(tokens) : [];
  if (width?.isWidth !== true || width.isDoubtful || others.length > 0) return undefined;
  return { kind: 'width', inches: Math.round((width.cm / 2.54) * 100) / 100, spans: [width.span] };
}

function lengthAnswer(tokens: readonly Token[]): QuantityReading {
  const found = readLengths(tokens);
  const lengths = found.filter((each) => !each.isWidth);
  const [first] = lengths.length > 0 ? corrected(lengths, tokens) : [];
  if (first) {
    const others = lengths.filter((each) => Math.abs(each.cm - first.cm) > 3 && !each.isBeside);
    const onlyBeside =
      lengths.every((each) => each.isBeside) && findNumbers(tokens, () => false).length > lengths.length;
    const spoken = lengths.length === 1 ? spokenAnew(first, tokens) : undefined;
    if (spoken !== undefined) return spoken;
    if (onlyBeside || first.isDoubtful || (others.length > 0 && !first.isCorrection))
      return { kind: 'ambiguous', spans: lengths.map((each) => each.span) };
    return { kind: 'length', cm: first.cm, spans: [first.span] };
  }
  const [width] = found;
  const labelled = width && labelledLength(tokens);
  if (labelled !== undefined) return labelled;
  if (width) return { kind: 'width', inches: Math.round((width.cm / 2.54) * 100) / 100, spans: [width.span] };
  return bareLength(tokens);
}

/** "৫ মিটার না সাড়ে ৫": the unit holds for the number that takes its place. */
function spokenAnew({ unit, span }: FoundLength, tokens: readonly Token[]): QuantityReading | undefined {
  const number = measuredNumbers(tokens).find(
    ({ from, to, suffix }) =>
      (tokens[from]?.start ?? 0) >= span.end &&
      isSorry(tokens[from - 1]?.text ?? '') &&
      suffix === 'none' &&
      !isMeasure(tokens[to]?.text ?? ''),
  );
  if (number === undefined || isOther(number, tokens)) return undefined;
  const cm = Math.round((number.values[0] ?? 0) * unit * 100) / 100;
  const spans = [spanOf(number, tokens)];
  return cm > 0 && cm < 2_000 && number.values.length === 1
    ? { kind: 'length', cm, spans }
    : { kind: 'ambiguous', spans };
}

/** "লম্বা ৫.৫ চওড়া ১.২ মিটার": the unit is said once, for both. */
function labelledLength(tokens: readonly Token[]): QuantityReading | undefined {
  const number = measuredNumbers(tokens).find(
    ({ from, to, suffix }) =>
      suffix === 'none' && isWord(ALONG, tokens[from - 1]?.text ?? '') && !isMeasure(tokens[to]?.text ?? ''),
  );
  const value = number?.values[0] ?? 0;
  if (number === undefined || value < 1 || value >= 8) return undefined;
  return { kind: 'length', cm: Math.round(value * 100), spans: [spanOf(number, tokens)] };
}

/** No unit said. A saree of five or six is metres; nine to sixteen may be cubits; more may be centimetres or inches. */
function bareLength(tokens: readonly Token[]): QuantityReading {
  const numbers = measuredNumbers(tokens);
  const usable = numbers.filter(
    (number) => !isOther(number, tokens) && number.suffix === 'none' && !isMeasure(tokens[number.to]?.text ?? ''),
  );
  const [last] =
    usable.length === 2
      ? corrected(
          usable.map((each) => ({ each, span: spanOf(each, tokens) })),
          tokens,
        )
      : [];
  const isLast = last?.isCorrection === true && !isUnsure(tokens);
  const number = isLast ? last.each : usable[0];
  const across = numbers.find(({ from }) => isWord(ACROSS, tokens[from - 1]?.text ?? ''));
  if (number === undefined && across) return { kind: 'ambiguous', spans: [spanOf(across, tokens)] };
  if (number === undefined) return NONE;
  const value = number.values[0] ?? 0;
  const spans = usable.map((each) => spanOf(each, tokens));
  if (usable.length > 1 && !isLast) return { kind: 'ambiguous', spans };
  if (number.values.length > 1) return { kind: 'ambiguous', spans };
  if (value >= 2 && value < 8 && !number.scaled) return { kind: 'length', cm: Math.round(value * 100), spans };
  return value > 0 && value < 2000 ? { kind: 'ambiguous', spans } : NONE;
}

function stockAnswer(tokens: readonly Token[]): QuantityReading {
  const counts = countsIn(tokens, true);
  const none = isNoneLeft(tokens.map((token) => token.text));
  if ((none && !counts.some((each) => each.count > 1)) || isNoneNow(tokens))
    return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  const usable = counts.some((each) => each.sure) ? counts.filter((each) => each.sure) : counts;
  const spans = usable.map((each) => each.span);
  if (usable.length > 0 && usable.every(({ number }) => isBargain(number, tokens))) return NONE;
  if (usable.length === 0) {
    const said = tokens[0]?.text === 'a' ? tokens.slice(1) : tokens;
    const alone = said.length === 1 ? SETS_OF.find(([, words]) => hasWord(words, said[0]?.text ?? ''))?.[0] : undefined;
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
  if (chosen.isCorrection && isUnsure(tokens)) return { kind: 'ambiguous', spans };
  if (chosen.loose || (chosen.isCorrection === false && isSeveral(usable, chosen, tokens)))
    return { kind: 'ambiguous', spans };
  if (leavesOver(chosen, { counts, tokens })) return { kind: 'ambiguous', spans };
  return { kind: 'count', count: chosen.count, spans: [chosen.span] };
}

function wholeSpan(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
