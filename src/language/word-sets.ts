import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** A closed list of words, in one spelling. */
export class WordSet extends Set<string> {
  /** Its place in what is remembered of each word. */
  readonly number: number;
  /** Its lookalikes that were put in as they are. */
  readonly written: ReadonlySet<string>;
  constructor(words: Iterable<string>, written: Iterable<string> = []) {
    super(words);
    this.written = new Set(written);
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
  const listed = words.split(/\s+/);
  return new WordSet(
    listed.map((word) => plainSpelling(normalise(word)) || word),
    listed.map((word) => word.normalize('NFC')).filter((word) => LOOKALIKES.has(word)),
  );
}

/**
 * Words that, plainly spelt, would be others: ta is no Hindi tha, thak no तक, nice not niche, kantha no khan, sale not in
 * the year, জন্য no জন. They are in a list only where they were written into it.
 */
const LOOKALIKES: ReadonlySet<string> = new Set(
  'ta thak thaki take nice mode modes vice care car cut rather shall shal shawl sale kantha kanthar kanthata jonno jonne jani jane fit typo note wash she the rate chalo chalta cholo পাড় পাড়ের পাড়টা পাড়ে ছাড়তে জন্য জন্যে জন্যই জানি'
    .split(' ')
    .map((word) => word.normalize('NFC')),
);

/** Whether a word of the message is in the list, as written or with an ending (-এর, -টা, -ে …) taken off. */
export function hasWord(words: WordSet, text: string): boolean {
  if (LOOKALIKES.has(text)) return words.written.has(text);
  const { inflected, forms } = heard(text);
  inflected[words.number] ??= words.has(text) || forms.some((form) => words.has(form));
  return inflected[words.number] === true;
}

/** Whether the word is in the list exactly, endings and all. */
export function isWord(words: WordSet, text: string): boolean {
  if (LOOKALIKES.has(text)) return words.written.has(text);
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
