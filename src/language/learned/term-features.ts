import type { FoundTerm } from '../lexicon.ts';
import type { Token } from '../normalise.ts';
import { type HeardWord, heardWord, signOf } from './heard-words.ts';
import { Noticed } from './noticed.ts';
import { noticeNeighbours, soundAt } from './number-features.ts';
import { hashOf, joined } from './places.ts';

/** How many places the features of all terms share. */
export const TERM_PLACES = 2 ** 17;
/** So many words of a text are looked at: nobody tells more of one item. */
const MAX_WORDS = 80;

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
  const line = new Noticed();
  for (const sound of new Set(words.map((word) => word.sound))) line.add('word', sound);
  const known = new Map<string, readonly number[]>();
  return terms.map((term, index) => {
    const place = at[index];
    const { kind, id, how } = term;
    if (place === undefined || !WEIGHED.has(kind)) return [];
    const ofKind = hashOf(kind);
    const toldOf = joined(ofKind, hashOf(told));
    const both = (noticed: Noticed) => [
      ...noticed.placesWith(ofKind, TERM_PLACES),
      ...noticed.placesWith(toldOf, TERM_PLACES),
    ];
    const common = known.get(kind) ?? both(line);
    known.set(kind, common);
    const here = new Noticed();
    here.add('always');
    here.add('how', hashOf(how));
    noticeOthers(here, terms, index);
    noticeAround(here, words, place);
    const own = new Noticed();
    own.add('is', hashOf(id));
    // Words that may make another thing of this very name: জুতো beside মোছার.
    for (const step of [-2, -1, 1, 2]) own.add(id, step, soundAt(words, place, step));
    return [...common, ...both(here), ...own.placesIn(TERM_PLACES)];
  });
}

/** Each word; a term by its kind, a number and a mark by one sign. Where each term stands; none beyond the words looked at. */
function lineOf(terms: readonly FoundTerm[], tokens: readonly Token[]) {
  const words: HeardWord[] = [];
  const at: (number | undefined)[] = [];
  for (const token of tokens) {
    if (words.length >= MAX_WORDS) break;
    const index = terms.findIndex(({ start, end }) => start <= token.start && token.start < end);
    const one = terms[index];
    if (one === undefined) words.push(heardWord(token.text));
    else if (at[index] === undefined) {
      at[index] = words.length;
      words.push(kindSign(one.kind));
    }
  }
  return { words, at };
}

const SIGNS = new Map<string, HeardWord>();

function kindSign(kind: string): HeardWord {
  const sign = SIGNS.get(kind) ?? signOf(`<${kind}>`);
  SIGNS.set(kind, sign);
  return sign;
}

/** The words next to a term, by how far away they are, and all those of its clause. */
function noticeAround(noticed: Noticed, words: readonly HeardWord[], place: number): void {
  const word = (step: number) => soundAt(words, place, step);
  for (const step of [-4, -3, -2, -1, 1, 2, 3, 4]) noticed.add('near', step, word(step));
  noticed.add('skip after', word(1), word(3));
  noticed.add('skip', word(-3), word(-1));
  noticeNeighbours(noticed, words, place);
}

/** How a term stands among those of its kind. */
function noticeOthers(noticed: Noticed, terms: readonly FoundTerm[], index: number): void {
  const { kind, id } = terms[index] as FoundTerm;
  const alike = terms.flatMap((term, at) => (term.kind === kind ? [at] : []));
  const order = alike.indexOf(index);
  const many = Math.min(alike.length, 4);
  const idOf = (at: number | undefined) => hashOf(terms[at ?? -1]?.id ?? '');
  noticed.add('many', many);
  noticed.add('order', order, many);
  noticed.add('last', Number(order === alike.length - 1), many);
  noticed.add('again', Number(terms.filter((term) => term.kind === kind && term.id === id).length > 1));
  noticed.add('beside', hashOf(id), idOf(alike[order + 1]));
  noticed.add('beside', idOf(alike[order - 1]), hashOf(id));
}
