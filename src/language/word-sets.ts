import { normalise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** A closed list of words, in one spelling. */
export class WordSet extends Set<string> {
  /** Its place among all lists. */
  readonly number: number;
  constructor(words: Iterable<string>, written: Iterable<string> = []) {
    super(words);
    this.number = count;
    count += 1;
    for (const word of this) noteIn(LISTS_WITH, word, this.number);
    for (const word of written) noteIn(LISTS_WITH_LOOKALIKE, word, this.number);
    heard = remembering(hear, WORDS_HEARD, LONGEST_HEARD);
  }
}

let count = 0;
/** Which lists each word is in; and each lookalike that was put in as it is. */
const LISTS_WITH = new Map<string, number[]>();
const LISTS_WITH_LOOKALIKE = new Map<string, number[]>();

function noteIn(lists: Map<string, number[]>, word: string, number: number): void {
  const numbers = lists.get(word);
  if (numbers === undefined) lists.set(word, [number]);
  else numbers.push(number);
}

const WORDS_HEARD = 10_000;
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
  return isIn(heard(text).inflected, words.number);
}

/** Whether the word is in the list exactly, endings and all. */
export function isWord(words: WordSet, text: string): boolean {
  return isIn(heard(text).exactly, words.number);
}

/** Lists by their numbers, a bit each. */
type Lists = readonly number[];

interface Heard {
  readonly exactly: Lists;
  readonly inflected: Lists;
}

/** Which lists a word is in: one word is held against many, one after another. */
let heard: (text: string) => Heard;

function hear(text: string): Heard {
  if (LOOKALIKES.has(text)) {
    const written = listsOf([text], LISTS_WITH_LOOKALIKE);
    return { exactly: written, inflected: written };
  }
  return {
    exactly: listsOf([plainSpelling(text) || text], LISTS_WITH),
    inflected: listsOf([text, ...formsOf(text)], LISTS_WITH),
  };
}

const NO_LISTS: Lists = [];

function listsOf(words: readonly string[], lists: ReadonlyMap<string, readonly number[]>): Lists {
  const numbers = words.flatMap((word) => lists.get(word) ?? []);
  if (numbers.length === 0) return NO_LISTS;
  const bits = new Array<number>(Math.ceil(count / 32)).fill(0);
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

function isIn(lists: Lists, number: number): boolean {
  return (((lists[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

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
