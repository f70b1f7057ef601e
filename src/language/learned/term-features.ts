import { foldWord } from '../folding.ts';
import type { FoundTerm } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { hashOf, placeOf as placeIn } from './places.ts';

/** How many places the features of all terms share. */
export const TERM_PLACES = 2 ** 17;
/** So many words of a text are looked at: nobody tells more of one item. */
const MAX_WORDS = 80;
const MARK = /^[,.;:!?।\n|–—/()…-]+$/u;

interface Line {
  /** Each word as it sounds; a term by its kind, a number and a mark by one sign. */
  readonly words: readonly string[];
  /** Where each term stands; none beyond the words looked at. */
  readonly at: readonly (number | undefined)[];
}

/** What may be another's: a customer's town, a refused weave, the sarees that a bedcover was made of. */
export const WEIGHED: ReadonlySet<string> = new Set(['product', 'weave', 'material', 'colour', 'place', 'district']);

/** Where a term was said: of an item, or of what somebody looks for. */
export type ToldIn = 'caption' | 'search';

/**
 * The places of the features of each term: what it is, the words before and after it as they sound with every other term by its kind
 * alone, and how it stands to the terms of its kind; all also with its kind and where it was said.
 */
export function termPlaces(
  terms: readonly FoundTerm[],
  tokens: readonly Token[],
  told: ToldIn,
): readonly (readonly number[])[] {
  const { words, at } = lineOf(terms, tokens);
  const bag = [...new Set(words)].map((word) => hashOf(`word ${word}`));
  const bags = new Map<string, readonly number[]>();
  return terms.map((term, index) => {
    const place = at[index];
    const { kind, id, how } = term;
    if (place === undefined || !WEIGHED.has(kind)) return [];
    const tails = [` ${kind}`, ` ${kind} ${told}`];
    const placesOf = (hashes: readonly number[]) =>
      hashes.flatMap((hash) => tails.map((tail) => placeIn(hashOf(tail, hash), TERM_PLACES)));
    const common = bags.get(kind) ?? placesOf(bag);
    bags.set(kind, common);
    const here = ['always', `how ${how}`, ...standing(terms, index), ...around(words, place)];
    const own = [`is ${id}`, ...withId(id, words, place)].map((feature) => placeIn(hashOf(feature), TERM_PLACES));
    return [...new Set([...common, ...placesOf(here.map((feature) => hashOf(feature))), ...own])];
  });
}

function lineOf(terms: readonly FoundTerm[], tokens: readonly Token[]): Line {
  const words: string[] = [];
  const at: (number | undefined)[] = [];
  for (const token of tokens) {
    if (words.length >= MAX_WORDS) break;
    const index = terms.findIndex(({ start, end }) => start <= token.start && token.start < end);
    const one = terms[index];
    if (one === undefined) words.push(heard(token.text));
    else if (at[index] === undefined) {
      at[index] = words.length;
      words.push(`<${one.kind}>`);
    }
  }
  return { words, at };
}

function heard(word: string): string {
  if (/\d/.test(word)) return '#';
  if (MARK.test(word)) return word.includes('?') ? '?' : word.includes('\n') ? '/' : ',';
  return foldWord(word).fold || word;
}

/** The words next to a term, by how far away they are, and all those of its clause. */
function around(words: readonly string[], place: number): readonly string[] {
  const word = (step: number) => words[place + step] ?? (step < 0 ? '^' : '$');
  const start = words.findLastIndex((each, at) => at < place && isMark(each)) + 1;
  const end = words.findIndex((each, at) => at > place && isMark(each));
  return [
    ...[-4, -3, -2, -1, 1, 2, 3, 4].map((step) => `near ${step} ${word(step)}`),
    ...[`pair ${word(-2)} ${word(-1)}`, `pair ${word(1)} ${word(2)} after`, `between ${word(-1)} ${word(1)}`],
    ...[`three ${word(-3)} ${word(-2)} ${word(-1)}`, `three ${word(1)} ${word(2)} ${word(3)} after`],
    ...[`skip ${word(1)} ${word(3)} after`, `skip ${word(-3)} ${word(-1)}`],
    ...words.slice(start, place).map((each) => `clause before ${each}`),
    ...words.slice(place + 1, end < 0 ? undefined : end).map((each) => `clause after ${each}`),
  ];
}

/** Words that may make another thing of this very name: জুতো beside মোছার. */
function withId(id: string, words: readonly string[], place: number): readonly string[] {
  return [-2, -1, 1, 2].map((step) => `${id} ${step} ${words[place + step] ?? ''}`);
}

/** How a term stands among those of its kind. */
function standing(terms: readonly FoundTerm[], index: number): readonly string[] {
  const { kind, id } = terms[index] as FoundTerm;
  const alike = terms.flatMap((term, at) => (term.kind === kind ? [at] : []));
  const order = alike.indexOf(index);
  const many = Math.min(alike.length, 4);
  const isAgain = terms.filter((term) => term.kind === kind && term.id === id).length > 1;
  const next = terms[alike[order + 1] ?? -1]?.id ?? '';
  const before = terms[alike[order - 1] ?? -1]?.id ?? '';
  return [
    ...[`many ${many}`, `order ${order} ${many}`, `last ${order === alike.length - 1} ${many}`, `again ${isAgain}`],
    ...[`beside ${id} ${next}`, `beside ${before} ${id}`],
  ];
}

const isMark = (word: string) => word === ',' || word === '?' || word === '/';
