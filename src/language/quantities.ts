import { readLengths } from './lengths.ts';
import { isClassifier, isLengthUnit, isMeasure } from './measures.ts';
import { blankNeverPrices } from './never-prices.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { type FoundNumber, findNumbers } from './numbers.ts';
import type { Span } from './price-reading.ts';
import { CURRENCY, NUMBER_LABEL, PRICE_LABEL } from './price-words.ts';
import { CORRECTED, ENOUGH, isNoneLeft, isSingle, SETS_OF } from './quantity-words.ts';
import { readSize } from './sizes.ts';
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
const MAX_COUNT = 100_000;
const IN_STOCK = wordSet('আছে ache achhe ase available left है hai');

/** Reads the answer to "how many", "how long" or "which size". */
export function readQuantity(text: string, ask: 'stock' | 'length' | 'size'): QuantityReading {
  const tokens = tokenise(
    keepSizes(normalise(text.replace(/x(x{2,3})l/gi, (_, more: string) => `${more.length + 1}xl`)), ask),
  );
  if (ask === 'size') return readSize(tokens);
  if (ask === 'length') return lengthAnswer(tokens);
  return stockAnswer(tokens);
}

/** How many pieces free words beside other facts say: only where a classifier says so. */
export function readCount(text: string): { readonly count: number; readonly spans: readonly Span[] } | undefined {
  const tokens = tokenise(blankNeverPrices(normalise(text)));
  const counts = countsIn(tokens).filter((each) => each.sure && !isArticle(each, tokens));
  const [first] = counts;
  if (first === undefined || counts.some((each) => each.count !== first.count)) return undefined;
  return { count: first.count, spans: [first.span] };
}

/** How long free words say it is: only where a unit of length says so. */
export function readLength(text: string): { readonly cm: number; readonly spans: readonly Span[] } | undefined {
  const [first] = readLengths(tokenise(blankNeverPrices(normalise(text)))).filter(
    (each) => !each.isWidth && each.isSure,
  );
  return first && { cm: first.cm, spans: [first.span] };
}

function keepSizes(text: string, ask: 'stock' | 'length' | 'size'): string {
  if (ask === 'size') return text;
  // 5/6 is yarn or a date to a price, but "five or six" to a count.
  return blankNeverPrices(ask === 'stock' ? text.replace(/(?<![\d/])(\d{1,2})\/(?=\d{1,2}(?![\d/]))/g, '$1-') : text);
}

interface Count {
  readonly count: number;
  readonly span: Span;
  readonly sure: boolean;
  readonly number: FoundNumber;
  readonly loose: boolean;
}

function lengthAnswer(tokens: readonly Token[]): QuantityReading {
  const found = readLengths(tokens);
  const lengths = found.filter((each) => !each.isWidth);
  const [first] = lengths.length > 0 ? corrected(lengths, tokens) : [];
  if (first) {
    const others = lengths.filter((each) => Math.abs(each.cm - first.cm) > 3 && !each.isBeside);
    const onlyBeside =
      lengths.every((each) => each.isBeside) && findNumbers(tokens, () => false).length > lengths.length;
    if (onlyBeside || first.isDoubtful || (others.length > 0 && !first.isCorrection))
      return { kind: 'ambiguous', spans: lengths.map((each) => each.span) };
    return { kind: 'length', cm: first.cm, spans: [first.span] };
  }
  const [width] = found;
  if (width) return { kind: 'width', inches: Math.round((width.cm / 2.54) * 100) / 100, spans: [width.span] };
  return bareLength(tokens);
}

/** No unit said. A saree of five or six is metres; nine to sixteen may be cubits; more may be centimetres or inches. */
function bareLength(tokens: readonly Token[]): QuantityReading {
  const numbers = findNumbers(tokens, (token) => isMeasure(token.text));
  const usable = numbers.filter(
    (number) => !isOther(number, tokens) && number.suffix === 'none' && !isMeasure(tokens[number.to]?.text ?? ''),
  );
  const [number] = usable;
  if (number === undefined) return NONE;
  const value = number.values[0] ?? 0;
  const spans = usable.map((each) => spanOf(each, tokens));
  if (usable.length > 1 || number.values.length > 1) return { kind: 'ambiguous', spans };
  if (value >= 2 && value < 8 && !number.scaled) return { kind: 'length', cm: Math.round(value * 100), spans };
  return value > 0 && value < 2000 ? { kind: 'ambiguous', spans } : NONE;
}

function corrected<T extends { readonly span: Span }>(
  found: readonly T[],
  tokens: readonly Token[],
): readonly (T & { isCorrection: boolean })[] {
  const last = found.at(-1);
  const first = found[0];
  if (first === undefined || last === undefined) return [];
  const between = tokens.filter((token) => token.start >= first.span.end && token.end <= last.span.start);
  const isCorrection =
    found.length > 1 &&
    between.some(
      (token) =>
        /^(না|নয়|na|no|nah|noy|mane|মানে|ভুল|sorry|সরি|নাহ)$/.test(token.text.normalize('NFC')) || isSorry(token.text),
    );
  const chosen = isCorrection ? last : first;
  return [{ ...chosen, isCorrection }];
}

function isSorry(text: string): boolean {
  return hasWord(CORRECTED, text);
}

function stockAnswer(tokens: readonly Token[]): QuantityReading {
  const counts = countsIn(tokens);
  const none = isNoneLeft(tokens.map((token) => token.text));
  if (none && !counts.some((each) => each.count > 1)) return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  const usable = counts.some((each) => each.sure) ? counts.filter((each) => each.sure) : counts;
  const spans = usable.map((each) => each.span);
  if (usable.length === 0) {
    const alone =
      tokens.length === 1 ? SETS_OF.find(([, words]) => hasWord(words, tokens[0]?.text ?? ''))?.[0] : undefined;
    if (alone !== undefined && alone > 1) return { kind: 'count', count: alone, spans: [wholeSpan(tokens)] };
    const lengths = readLengths(tokens);
    const [first] = lengths;
    if (first && lengths.length === 1) return { kind: 'length', cm: first.cm, spans: [first.span] };
    if (isSingle(tokens.map((token) => token.text))) return { kind: 'count', count: 1, spans: [wholeSpan(tokens)] };
    return tokens.some((token) => hasWord(ENOUGH, token.text))
      ? { kind: 'ambiguous', spans: [wholeSpan(tokens)] }
      : NONE;
  }
  const [chosen] = corrected(usable, tokens);
  if (chosen === undefined) return NONE;
  if (chosen.loose || (chosen.isCorrection === false && usable.some((each) => each.count !== chosen.count)))
    return { kind: 'ambiguous', spans };
  return { kind: 'count', count: chosen.count, spans: [chosen.span] };
}

function countsIn(tokens: readonly Token[]): readonly Count[] {
  const numbers = findNumbers(tokens, (token) => isMeasure(token.text));
  const counts: Count[] = [];
  for (const number of numbers) {
    if (isOther(number, tokens)) continue;
    const next = tokens[number.to]?.text ?? '';
    const factor = SETS_OF.find(([, words]) => hasWord(words, next))?.[0];
    const value = number.values[0] ?? 0;
    const count = Math.round(value * (factor ?? 1) * 100) / 100;
    const sure = number.suffix === 'classifier' || factor !== undefined || isClassifier(next);
    const loose =
      !Number.isInteger(count) ||
      number.values.length > 1 ||
      number.malformed ||
      isHalfOfRange(number, tokens) ||
      isOneOfTwo(number, numbers, tokens);
    if (count < 0 || count > MAX_COUNT) continue;
    counts.push({
      count,
      number,
      sure,
      loose,
      span: { ...spanOf(number, tokens), ...(sure && isMeasure(next) && { end: tokens[number.to]?.end ?? 0 }) },
    });
  }
  return addRemainders(counts, tokens);
}

/** "২ ডজন ৩টা" is one count. */
function addRemainders(counts: readonly Count[], tokens: readonly Token[]): readonly Count[] {
  const [first, second] = counts;
  if (counts.length !== 2 || first === undefined || second === undefined) return counts;
  const unit = tokens[first.number.to]?.text ?? '';
  const joined = second.number.from - first.number.to === 1 && first.sure && second.sure && second.count < 12;
  if (!joined || !hasWord(SETS_OF[0]?.[1] ?? new Set(), unit)) return counts;
  return [{ ...first, count: first.count + second.count, span: { start: first.span.start, end: second.span.end } }];
}

/** ৫-৬টা, দু তিনটে: two numbers for one count. */
function isHalfOfRange(number: FoundNumber, tokens: readonly Token[]): boolean {
  const after = tokens[number.to]?.text ?? '';
  const before = tokens[number.from - 1]?.text ?? '';
  return (
    (/^[-~/]$/.test(after) && /^[\d\p{L}]/u.test(tokens[number.to + 1]?.text ?? '')) ||
    (/^[-~/]$/.test(before) && number.from > 1)
  );
}

/** দশ পনেরোটা, একটা করে: no one count. */
function isOneOfTwo(number: FoundNumber, numbers: readonly FoundNumber[], tokens: readonly Token[]): boolean {
  const before = numbers.find((each) => each.to === number.from);
  if (before !== undefined && before.suffix === 'none' && (before.values[0] ?? 0) < (number.values[0] ?? 0))
    return true;
  return [0, 1].some((step) => /^(করে|kore)$/.test(tokens[number.to + step]?.text ?? ''));
}

/** Measured, paid or labelled as another thing. */
function isOther(number: FoundNumber, tokens: readonly Token[]): boolean {
  const next = tokens[number.to]?.text ?? '';
  const before = tokens[number.from - 1]?.text ?? '';
  if (number.suffix === 'money' || hasWord(CURRENCY, next) || hasWord(CURRENCY, before)) return true;
  if (/^[-=/]$/.test(next) && /^[-=/]$/.test(tokens[number.to + 1]?.text ?? '')) return true;
  if (isWord(NUMBER_LABEL, before) && !/^(stock|স্টক|লম্বা|length|দৈর্ঘ্য)$/.test(before.normalize('NFC'))) return true;
  if (hasWord(PRICE_LABEL, before)) return true;
  return (
    number.suffix !== 'classifier' &&
    (isLengthUnit(next) ||
      (isMeasure(next) && !isClassifier(next) && !SETS_OF.some(([, words]) => hasWord(words, next))))
  );
}

/** "একটা শাড়ি" is an article unless it is all that is said, or "only" stands by it. */
function isArticle(count: Count, tokens: readonly Token[]): boolean {
  if (count.count !== 1) return false;
  const near = tokens.slice(Math.max(0, count.number.from - 2), count.number.to + 3).map((token) => token.text);
  return !isSingle(near) && !tokens[count.number.from]?.text.startsWith('1') && !standsAlone(count, tokens);
}

/** "টাকা একটা", "একটা আছে": with no thing after it, one is how many there are. */
function standsAlone(count: Count, tokens: readonly Token[]): boolean {
  const after = tokens[count.number.to]?.text;
  return count.number.from > 0 && (after === undefined || isWord(IN_STOCK, after));
}

function spanOf(number: FoundNumber, tokens: readonly Token[]): Span {
  return { start: tokens[number.from]?.start ?? 0, end: tokens[number.to - 1]?.end ?? 0 };
}

function wholeSpan(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
