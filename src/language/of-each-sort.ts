import { findTerms } from './lexicon.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { AND } from './quantity-words.ts';

// "চার রঙের তিনটে করে", "2 each in five colours", "লাল নীল সবুজ দুটো করে": as many sorts as are said, with so many of each.

const SORT =
  /^(?:রং|রঙ|রংয\u09BCে|রঙে|রঙের|রঙেরই|কালার(?:ের)?|ডিজাইন(?:ের)?|রকম(?:ের)?|শেড(?:ের)?|ron?g(?:er?|e)?|rang(?:er?|on)?|colou?rs?(?:e|er)?|kalar(?:er)?|designs?(?:e|er)?|rokom(?:er)?|shades?|रंग|रंगों|डिज़ाइन)$/u;
/** Said with the number of each, or before the sort. */
const EACH =
  /^(?:করে|কইরা|কৈরা|kore|koire|koira|each|apiece|প্রতি|প্রতিটা|প্রতিটি|প্রতিটায\u09BC|প্রত্যেক|প্রত্যেকটা|প্রত্যেকটায\u09BC|একেক|proti|protita|protiti|prottek|prottekta|protyek|protyekta|per|har|हर)$/u;
const BEFORE_SORT =
  /^(?:প্রতি|প্রতিটা|প্রতিটি|প্রত্যেক|প্রত্যেকটা|একেক|proti|protita|protiti|prottek|protyek|per|each|every|har|हर)$/u;
/** More of each than this is a price. */
const MOST_EACH = 60;
const MOST_SORTS = 30;

/** How many a message makes of so many sorts with so many of each; undefined where it says no such thing. */
export function ofEachSort(tokens: readonly Token[]): number | undefined {
  if (!tokens.some(({ text }) => EACH.test(text)) || tokens.some(({ text }) => text === '?')) return undefined;
  const numbers = measuredNumbers(tokens);
  if (numbers.some(({ values, malformed }) => values.length > 1 || malformed)) return undefined;
  const [one, other, ...more] = numbers;
  if (one === undefined || more.length > 0) return undefined;
  if (other === undefined) return ofNamed(one, tokens);
  const sorts = [one, other].filter((number) => countsSorts(number, tokens));
  const [sort] = sorts;
  const each = sort === one ? other : one;
  return sort === undefined || sorts.length > 1 ? undefined : product(sizeOf(sort), sizeOf(each));
}

function sizeOf({ values }: FoundNumber): number {
  return values[0] ?? 0;
}

function product(sorts: number, each: number): number | undefined {
  const isPlain = [sorts, each].every((value) => Number.isInteger(value) && value > 0);
  return isPlain && sorts > 1 && sorts <= MOST_SORTS && each <= MOST_EACH ? sorts * each : undefined;
}

/** "৪টে রঙ", "রং তিনটে"; not "প্রতি রঙে চারটে". */
function countsSorts({ from, to }: FoundNumber, tokens: readonly Token[]): boolean {
  const word = (place: number) => tokens[place]?.text ?? '';
  const next = isClassifier(word(to)) ? word(to + 1) : word(to);
  const verb = /^(?:আছে|ache|hai|है)$/u;
  const before = verb.test(word(from - 1)) ? from - 2 : from - 1;
  if (SORT.test(next)) return true;
  return SORT.test(word(before)) && !BEFORE_SORT.test(word(before - 1)) && !/(?:ে|ের|e|er)$/u.test(word(before));
}

/** "লাল, নীল, সবুজ তিনটে করে": the colours are counted as they are named, with nothing else between them. */
function ofNamed(number: FoundNumber, tokens: readonly Token[]): number | undefined {
  const named = tokens
    .slice(0, number.from)
    .filter(({ text }) => /[\p{L}]/u.test(text) && !AND.test(text) && !EACH.test(text));
  const colours = named.map(({ text }) => findTerms(text).find(({ kind }) => kind === 'colour')?.id);
  if (colours.length < 2 || colours.includes(undefined) || new Set(colours).size !== colours.length) return undefined;
  return product(colours.length, sizeOf(number));
}
