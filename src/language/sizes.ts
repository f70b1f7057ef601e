import { measuredNumbers } from './measured-numbers.ts';
import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { CURRENCY } from './price-words.ts';
import { isMadeOver } from './quantity-turns.ts';
import { isEverySize, isGivenAway, isLeftOut, isOfAnother, isOfPart, isOpenRange, sidesOf } from './size-words.ts';
import { hasWord, isWord, type WordSet, wordSet } from './word-sets.ts';

type SizeReading =
  | { readonly kind: 'size'; readonly size: string; readonly spans: readonly Span[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'none' };

const XL = wordSet('এক্সএল এক্সেল xlarge xl eksel eksl एक्सएल एक्सेल');
const DOUBLE = wordSet('ডবল ডাবল double dobol doble dubble dabal dabol डबल');

const NAMED: readonly (readonly [string, WordSet])[] = [
  ['free', wordSet('ফ্রি ফ্রী ফিরি ফ্রিই free fri firi freesize ফ্রিসাইজ फ्री')],
  ['XL', XL],
  ['S', wordSet('এস small smol smoll smal স্মল स्मॉल ছোট ছোটো chhoto choto chota choti छोटा छोटी छोटे')],
  [
    'M',
    wordSet(
      'এম medium midium mediam medim midiyam মিডিয়াম মিডিয়ম মিডিয়াম মিডিয়াম मीडियम मिडियम মাঝারি মাঝারী majhari majhaari majhla मझला midiam',
    ),
  ],
  [
    'L',
    wordSet('লারজ লার্জ laarj larz এল large larg লার্জ লাজ लार्ज एल বড় বড়ো boro larj lerge larje लार्ज bada badi बड़ा बड़ी बड़े'),
  ],
  ['double', DOUBLE],
  ['single', wordSet('সিঙ্গল সিঙ্গেল single singel सिंगल')],
  ['king', wordSet('king কিং किंग')],
  ['queen', wordSet('queen কুইন क्वीन')],
];

/** Said of much else than a size. */
const ADJECTIVE = /^(?:ছোটো?|বড\u09BCো?|chh?ot[aio]|boro|bad[ai]|बड\u093C[ाीे]|छोट[ाीे]|small)$/u;

/** "এলে বলব": when he comes, and no L. */
const COMES = /^(?:এলে|এলেন|এলেই|এসে|এসেই|এসেছে)$/u;

const TAKEN_BACK = wordSet('নয় noy sorry সরি ভুল bhul vul থুড়ি thuri নহে');

const EXTRA = '(?:এক্সট্রা|এক্সট্র|একস্ট্রা|extra|ekstra|extraa|xtra|एक्स्ट्रा|এক্স|একস|x|एक्स)';
const EXTRAS = new RegExp(EXTRA, 'gu');
const LETTERED = new RegExp(
  `(?<![\\p{L}\\p{M}])((?:${EXTRA}[\\s-]*){1,3})(লার্জ|large|larj|लार्ज|এল|एल|l|स्मॉल|small|smol|স্মল|এস|s)(?![\\p{L}\\p{M}])`,
  'gu',
);

/** এক্সট্রা লার্জ, এক্স এক্স এল, triple xl: sizes said aloud, as the letters on a label. */
export function withLetters(normalised: string): string {
  return (
    normalised
      .replace(LETTERED, (_, extras: string, size: string) => {
        const count = extras.match(EXTRAS)?.length ?? 1;
        const isSmall = /^(?:স্মল|এস|s|स्म)/u.test(size);
        return count > 2 && !isSmall ? '3xl' : `${'x'.repeat(count)}${isSmall ? 's' : 'l'}`;
      })
      // bara is twelve, but of a size as often बड़ा.
      .replace(/(?<![\p{L}\p{M}])bara(?= (?:wal[ai]|size))/gu, 'bada')
      .replace(/(?<=[234] ?)(?:এক্সেল|এক্সএল)/gu, 'xl')
      .replace(/(?<=\d{2}),(?=\d{2}(?!\d))/g, ', ')
      .replace(/(?:triple|ট্রিপল|ট্রিপিল|তিন)\s*-?(?:xl|এক্সেল|এক্সএল)/gu, '3xl')
  );
}

/** A size that a message names, or a number that may be one. */
export interface FoundSize {
  readonly size: string;
  readonly span: Span;
}

/** Every size of a message, those by name first. */
export function sizesIn(tokens: readonly Token[]): readonly FoundSize[] {
  return [...namedSizes(tokens), ...numberedSizes(tokens)];
}

function namedSizes(tokens: readonly Token[]): readonly FoundSize[] {
  const found: FoundSize[] = [];
  for (const [place, token] of tokens.entries()) {
    const doubled = /^[234]$/.test(token.text) && tokens[place + 1]?.text === 'xl';
    const span = { start: token.start, end: token.end };
    if (doubled) found.push({ size: token.text === '2' ? 'XXL' : `${'X'.repeat(Number(token.text))}L`, span });
    else if (isDoubleXl(tokens, place)) found.push({ size: 'XXL', span });
    else if (!/^[234]$/.test(tokens[place - 1]?.text ?? '') && !isDoubleXl(tokens, place - 1)) {
      const size = nameAt(place, tokens);
      if (size !== undefined) found.push({ size, span });
    }
  }
  return found;
}

function nameAt(place: number, tokens: readonly Token[]): string | undefined {
  const text = tokens[place]?.text ?? '';
  const lettered = /^x{0,3}[sml]$/.test(text) && text !== 'xm' ? text.toUpperCase() : undefined;
  const isHers = text.length === 1 && tokens[place - 1]?.text === "'";
  const named = lettered ?? NAMED.find(([, words]) => hasWord(words, text) && !COMES.test(text) && !isHers)?.[0];
  const isOther = isGivenAway(place, tokens) || (ADJECTIVE.test(text) && isOfAnother(place, tokens));
  return isOther ? undefined : named;
}

function numberedSizes(tokens: readonly Token[]): readonly FoundSize[] {
  return measuredNumbers(tokens).flatMap((number): FoundSize[] => {
    const next = tokens[number.to]?.text ?? '';
    const value = number.values[0] ?? 0;
    if (isOfPart(number, tokens) || number.suffix === 'classifier' || hasWord(CURRENCY, next)) return [];
    if (value < 10 || value > 120 || next === 'xl') return [];
    if (isMeasure(next) && !/^(te$|to$|সাইজ|size|ইঞ্চি|inch|"|নম্বর|নাম্বার|নং|no|num|nam)/.test(next)) return [];
    const span = { start: tokens[number.from]?.start ?? 0, end: tokens[number.to - 1]?.end ?? 0 };
    return [{ size: String(value), span }];
  });
}

/** Reads the answer to "which size": a letter, a number, two sides, or free size. */
export function readSize(tokens: readonly Token[]): SizeReading {
  const line = tokens.map((token) => token.text).join(' ');
  const sides = sidesOf(tokens);
  if (sides) return { kind: 'size', size: sides, spans: [whole(tokens)] };
  if (/(?:^| )(?:one|1) size(?: |$)|fits all/.test(line) || isFreeForAll(line))
    return { kind: 'size', size: 'free', spans: [whole(tokens)] };
  const numbers = measuredNumbers(tokens);
  const ofParts = numbers.filter((number) => isOfPart(number, tokens));
  if (numbers.some((number) => !ofParts.includes(number) && isOpenRange(number, tokens)))
    return { kind: 'ambiguous', spans: [whole(tokens)] };
  const found = withoutManners(sizesIn(tokens), tokens);
  if (found.length === 0 && (ofParts.length > 0 || isEverySize(tokens)))
    return { kind: 'ambiguous', spans: [whole(tokens)] };
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  // "XL (42)", "L mane 40": the letter, and what it is in inches.
  const [letter, inches] = found;
  const isSpelledOut = /^[XSML]+$/.test(letter?.size ?? '') && /^\d+$/.test(inches?.size ?? '') && found.length === 2;
  if (isSpelledOut && / ?\(|মানে|mane|yani|matlab/.test(line))
    return { kind: 'size', size: first.size, spans: [{ start: first.span.start, end: first.span.end }] };
  if (found.length === 1 && isLeftOut(first.span, tokens)) return { kind: 'ambiguous', spans: [whole(tokens)] };
  const fits = fittingSize(found, tokens);
  if (fits !== undefined) return { kind: 'size', size: fits.size, spans: [fits.span] };
  const anew = correctedSize(found, tokens);
  if (anew !== undefined) return { kind: 'size', size: anew.size, spans: [anew.span] };
  const spans = found.map((each) => ({ start: each.span.start, end: each.span.end }));
  return found.some((each) => each.size !== first.size)
    ? { kind: 'ambiguous', spans }
    : { kind: 'size', size: first.size, spans };
}

/** "size 32 choto blouse": beside a number, small and large only tell of it. */
function withoutManners(found: readonly FoundSize[], tokens: readonly Token[]): readonly FoundSize[] {
  if (!found.some(({ size }) => /^\d/.test(size))) return found;
  const isManner = ({ span }: FoundSize) =>
    tokens.some(({ start, text }) => start === span.start && ADJECTIVE.test(text));
  return found.filter((each) => !isManner(each));
}

/** "L dilei hobe M tight hoy", "medium lage na, large e thik": the one of two that is not said to be wrong. */
function fittingSize(found: readonly FoundSize[], tokens: readonly Token[]): FoundSize | undefined {
  if (found.length < 2 || tokens.some(({ text }) => ASKED.test(text))) return undefined;
  const starts = found.map(({ span }) => span.start).sort((one, other) => one - other);
  const isUnfit = ({ span }: FoundSize) => {
    const next = starts.find((start) => start > span.start) ?? Number.POSITIVE_INFINITY;
    const words = tokens.filter(({ start }) => start >= span.end && start < next).map(({ text }) => text);
    const end = words.findIndex((text) => /^[,;।]$/.test(text));
    return UNFIT.test(words.slice(0, end < 0 ? 4 : Math.min(end, 4)).join(' '));
  };
  const unfit = found.filter(isUnfit);
  const rest = found.filter(({ size }) => !unfit.some((each) => each.size === size));
  return unfit.length > 0 && new Set(rest.map(({ size }) => size)).size === 1 ? rest[0] : undefined;
}

const UNFIT =
  /(?<![\p{L}\p{M}])(?:টাইট|ছোট হ|বড\u09BC হ|লাগে না|লাগবে না|হয\u09BC না|হবে না|tight|choto ho|boro ho|lage na|lagbe na|hoy na|hobe na|nahi aat[ai]|too (?:small|big|tight))(?![\p{L}\p{M}])/u;
const ASKED = /^(?:\?|বলুন|bolun|naki|নাকি)$/u;

/** "L, sorry XL", "৩৮ নয় ৪০": the last one. না between two is as often "or". */
function correctedSize<T extends { readonly span: Span }>(
  found: readonly T[],
  tokens: readonly Token[],
): T | undefined {
  const [first, last] = found;
  if (found.length !== 2 || first === undefined || last === undefined) return undefined;
  const between = tokens.filter(({ start, end }) => start >= first.span.end && end <= last.span.start);
  const isAnew = between.some(({ text }) => isWord(TAKEN_BACK, text)) || isMadeOver(first.span, last.span, tokens);
  return isAnew ? last : undefined;
}

/** ডবল এক্সেল: said as two words. */
function isDoubleXl(tokens: readonly Token[], place: number): boolean {
  return isWord(DOUBLE, tokens[place]?.text ?? '') && hasWord(XL, tokens[place + 1]?.text ?? '');
}

function whole(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** "free size, fits 34 to 42": whom it fits is no size. */
function isFreeForAll(line: string): boolean {
  return (
    FREE_SIZE.test(line) && !/\?|(?:^| )(?:না|নয\u09BC|নেই|na|noy|nei|not|no|nahi+n?|नहीं|ba|বা|or|ya)(?: |$)/u.test(line)
  );
}

const FREE_SIZE = /(?:^| )(?:free|fri|ফ্রি|ফ্রী|फ्री) ?(?:size|saiz|saij|সাইজ|साइज|साइज़)(?: |$)/u;
