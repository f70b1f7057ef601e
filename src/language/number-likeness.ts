import { isPlainWord } from './lexicon/plain-words.ts';
import { readNumberWord } from './number-word-parts.ts';
import { numberSpellings } from './number-words.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** Shorter words are one letter away from too much else. */
const SHORTEST = 5;

/** Whether a word that is no number would be one if a letter were added, left out or another. */
export const resemblesNumber: (word: string) => boolean = remembering(
  (word) => {
    const plain = plainSpelling(word);
    if (plain.length < SHORTEST || plain.length > 20 || isPlainWord(word) || readNumberWord(word)) return false;
    return slips.has(plain) || withoutOneLetter(plain).some((shorter) => slips.has(shorter));
  },
  2000,
  40,
);

/** Every number word, and each with one letter left out. */
const slips = new Set(
  numberSpellings()
    .filter((word) => word.length >= SHORTEST)
    .flatMap((word) => [word, ...withoutOneLetter(word)]),
);

function withoutOneLetter(word: string): readonly string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}
