import { term } from './lexicon.ts';
import { withKinds } from './relations.ts';

/** A word that is no term of the trade (a name, a village we do not know), with words of the haat that are spelt like it. */
export interface NamedWord {
  readonly word: string;
  /** Whether some item has this very word. */
  readonly known: boolean;
  readonly guesses: readonly string[];
}

/** The words of a search that no filter answers for. */
export interface SoughtWords {
  /** A technique or a motif: without it an item is something else. */
  readonly needed: readonly string[];
  readonly named: readonly NamedWord[];
  /** Good to have (নরম, চওড়া পাড়, for the puja): items that say so come first. */
  readonly welcome: readonly string[];
}

/** Words sorted by what they are; `unsorted` are to be looked up among the words of the haat. */
export function sortWords(
  words: readonly string[],
  occasion?: string,
): Pick<SoughtWords, 'needed' | 'welcome'> & { readonly unsorted: readonly string[] } {
  const needed: string[] = [];
  const welcome: string[] = occasion === undefined ? [] : [occasion];
  const unsorted: string[] = [];
  for (const word of words) {
    if (term(word, 'technique') !== undefined || term(word, 'motif') !== undefined) needed.push(word);
    else if (term(word, 'part') !== undefined || term(word, 'attribute') !== undefined) welcome.push(word);
    else unsorted.push(word);
  }
  return { needed, welcome, unsorted };
}

/** One way of meeting the words, best first: one of each of `needs`; `lacking` when a named word goes unmet. */
export interface WordsMet {
  readonly needs: readonly (readonly string[])[];
  readonly lacking: boolean;
}

/** The ways of meeting the words. `alone`: nothing else is asked for, so at least one of them must be met. */
export function waysToMeet({ needed, named, welcome }: SoughtWords, alone: boolean): readonly WordsMet[] {
  const hard = needed.map((word) => withKinds(word));
  const known = named.filter((each) => each.known);
  const heard = named.filter((each) => each.known || each.guesses.length > 0);
  const exactly = known.map(({ word }) => [word]);
  const roughly = heard.map(({ word, guesses }) => [word, ...guesses]);
  const pleasant = welcome.map((word) => withKinds(word));
  const ways: WordsMet[] = [];
  if (known.length === heard.length) {
    ways.push({ needs: [...hard, ...exactly, ...pleasant], lacking: false });
    ways.push({ needs: [...hard, ...exactly], lacking: false });
  }
  ways.push({ needs: [...hard, ...roughly], lacking: false });
  if (heard.length > 1) ways.push({ needs: [...hard, roughly.flat()], lacking: true });
  if (heard.length > 0) ways.push({ needs: hard, lacking: true });
  if (alone && hard.length + heard.length === 0 && pleasant.length > 0)
    ways.push({ needs: [pleasant.flat()], lacking: false });
  const different = ways.filter((way, at) => ways.findIndex((other) => isSame(way, other)) === at);
  const said = needed.length + named.length + welcome.length > 0;
  return alone && said ? different.filter((way) => way.needs.length > 0) : different;
}

function isSame(one: WordsMet, other: WordsMet): boolean {
  return JSON.stringify(one.needs) === JSON.stringify(other.needs);
}
