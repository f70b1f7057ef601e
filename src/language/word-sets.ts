import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** A closed list of words, in one spelling. */
export class WordSet extends Set<string> {
  /** Its place in what is remembered of each word. */
  readonly number: number;
  constructor(words: Iterable<string>) {
    super(words);
    this.number = count;
    count += 1;
  }
}

let count = 0;
const LONGEST_HEARD = 40;

const BENGALI_ENDINGS = [
  'টাকে',
  'টার',
  'ডা',
  'ডার',
  'ডারে',
  'টাই',
  'টায়',
  'টা',
  'টি',
  'ের',
  'েই',
  'র',
  'ে',
  'ই',
  'ও',
  'য়',
  'তে',
  'কে',
].map((ending) => plainSpelling(normalise(`ক${ending}`)).slice(1));
const LATIN_ENDINGS = ['er', 'tar', 'ta', 'ti', 'e', 'r', 'i', 'o', 's'];

/** Makes a list of words, written with blanks between, comparable with `hasWord`. */
export function wordSet(words: string): WordSet {
  return new WordSet(words.split(/\s+/).map((word) => plainSpelling(normalise(word)) || word));
}

/** Whether a word of the message is in the list, as written or with an ending (-এর, -টা, -ে …) taken off. */
export function hasWord(words: WordSet, text: string): boolean {
  const { inflected, forms } = heard(text);
  inflected[words.number] ??= words.has(text) || forms.some((form) => words.has(form));
  return inflected[words.number] === true;
}

/** Whether the word is in the list exactly, endings and all. */
export function isWord(words: WordSet, text: string): boolean {
  const { exactly } = heard(text);
  exactly[words.number] ??= words.has(plainSpelling(text) || text);
  return exactly[words.number] === true;
}

interface Heard {
  readonly forms: readonly string[];
  readonly exactly: (boolean | undefined)[];
  readonly inflected: (boolean | undefined)[];
}

/** Which lists a word was held against, and whether it is in them: one word is held against many, one after another. */
const heard = remembering(
  (text: string): Heard => ({ forms: formsOf(text), exactly: [], inflected: [] }),
  4000,
  LONGEST_HEARD,
);

/** A word in plain spelling, and that without each ending it may have. */
function formsOf(text: string): readonly string[] {
  const plain = plainSpelling(text);
  if (plain === '') return [];
  const isLatin = plain.charCodeAt(0) < 0x250;
  const forms = (isLatin ? LATIN_ENDINGS : BENGALI_ENDINGS)
    .filter((ending) => plain.length > ending.length + (isLatin ? 2 : 1) && plain.endsWith(ending))
    .map((ending) => plain.slice(0, -ending.length));
  return [plain, ...forms];
}
