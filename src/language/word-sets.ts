import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** A closed list of words, in one spelling. */
export type WordSet = ReadonlySet<string>;

const BENGALI_ENDINGS = ['টাকে', 'টার', 'টাই', 'টায়', 'টা', 'টি', 'ের', 'েই', 'র', 'ে', 'ই', 'ও', 'য়', 'তে', 'কে'].map(
  (ending) => plainSpelling(normalise(`ক${ending}`)).slice(1),
);
const LATIN_ENDINGS = ['er', 'tar', 'ta', 'ti', 'e', 'r', 'i', 'o', 's'];

/** Makes a list of words, written with blanks between, comparable with `hasWord`. */
export function wordSet(words: string): WordSet {
  return new Set(words.split(/\s+/).map((word) => plainSpelling(normalise(word)) || word));
}

/** Whether a word of the message is in the list, as written or with an ending (-এর, -টা, -ে …) taken off. */
export function hasWord(words: WordSet, text: string): boolean {
  if (words.has(text)) return true;
  for (const form of formsOf(text)) if (words.has(form)) return true;
  return false;
}

/** A word in plain spelling, and that without each ending it may have. One word is held against many lists. */
const formsOf = remembering(
  (text: string): readonly string[] => {
    const plain = plainSpelling(text);
    if (plain === '') return [];
    const isLatin = plain.charCodeAt(0) < 0x250;
    const forms = (isLatin ? LATIN_ENDINGS : BENGALI_ENDINGS)
      .filter((ending) => plain.length > ending.length + (isLatin ? 2 : 1) && plain.endsWith(ending))
      .map((ending) => plain.slice(0, -ending.length));
    return [plain, ...forms];
  },
  8000,
  40,
);

/** Whether the word is in the list exactly, endings and all. */
export function isWord(words: WordSet, text: string): boolean {
  const plain = plainSpelling(text);
  return words.has(plain === '' ? text : plain);
}
