import { foldWord } from '../folding.ts';
import { remembering } from '../remember.ts';
import { hashOf, partsOf } from './places.ts';

/** A word as the learned readers hear it, as hashes: how it sounds, its consonants alone, and its parts, for spellings nobody wrote before. */
export interface HeardWord {
  readonly sound: number;
  readonly bone: number;
  readonly parts: readonly number[];
  /** It parts clauses. */
  readonly isMark: boolean;
}

const MARK = /^[,.;:!?।\n|–—/()…-]+$/u;

/** Before the first word, and behind the last. */
export const START = hashOf('^');
export const END = hashOf('$');

/** A word that is one sign for all of its kind: a number, a term of the trade. */
export function signOf(sign: string, isMark = false): HeardWord {
  const hash = hashOf(sign);
  return { sound: hash, bone: hash, parts: partsOf(sign).map(hashOf), isMark };
}

export const NUMBER: HeardWord = signOf('#');
const [ASKED, NEW_LINE, PAUSE] = [signOf('?', true), signOf('/', true), signOf(',', true)];

export const heardWord: (word: string) => HeardWord = remembering(
  (word) => {
    if (/\d/.test(word)) return NUMBER;
    if (MARK.test(word)) return word.includes('?') ? ASKED : word.includes('\n') ? NEW_LINE : PAUSE;
    const { fold, keys } = foldWord(word);
    const sound = fold || word;
    return { sound: hashOf(sound), bone: hashOf(keys[0] ?? word), parts: partsOf(sound).map(hashOf), isMark: false };
  },
  10_000,
  40,
);
