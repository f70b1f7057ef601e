import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';

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
  const known = answersOf(words);
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  const found = contains(words, text);
  if (known.size >= REMEMBERED_AT_MOST) known.clear();
  if (text.length <= LONGEST_REMEMBERED) known.set(text, found);
  return found;
}

/** The same words are held against the same lists again and again. */
const REMEMBERED_AT_MOST = 2000;
const LONGEST_REMEMBERED = 30;
const answers = new WeakMap<WordSet, Map<string, boolean>>();

function answersOf(words: WordSet): Map<string, boolean> {
  const known = answers.get(words);
  if (known !== undefined) return known;
  const fresh = new Map<string, boolean>();
  answers.set(words, fresh);
  return fresh;
}

function contains(words: WordSet, text: string): boolean {
  const plain = plainSpelling(text);
  if (plain === '') return words.has(text);
  if (words.has(plain)) return true;
  const isLatin = plain.charCodeAt(0) < 0x250;
  for (const ending of isLatin ? LATIN_ENDINGS : BENGALI_ENDINGS) {
    if (plain.length > ending.length + (isLatin ? 2 : 1) && plain.endsWith(ending)) {
      if (words.has(plain.slice(0, -ending.length))) return true;
    }
  }
  return false;
}

/** Whether the word is in the list exactly, endings and all. */
export function isWord(words: WordSet, text: string): boolean {
  const plain = plainSpelling(text);
  return words.has(plain === '' ? text : plain);
}
