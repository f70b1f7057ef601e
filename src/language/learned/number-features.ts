import type { Token } from '../normalise.ts';
import { END, type HeardWord, heardWord, NUMBER, START } from './heard-words.ts';
import type { Noticed } from './noticed.ts';

// What the words around a number say of it, whatever it may be a number of.

/** So many words beside a number are looked at. */
const MAX_WORDS = 40;

/** The line with each of its numbers as one word, and where each stands. */
export interface LineAround {
  readonly words: readonly HeardWord[];
  readonly at: readonly (number | undefined)[];
}

export function lineAround(
  numbers: readonly { readonly from: number; readonly to: number }[],
  tokens: readonly Token[],
): LineAround {
  const words: HeardWord[] = [];
  const at: (number | undefined)[] = [];
  for (let place = 0; place < tokens.length && words.length < MAX_WORDS; place += 1) {
    const index = numbers.findIndex(({ from, to }) => from <= place && place < to);
    if (index < 0) words.push(heardWord(tokens[place]?.text ?? ''));
    else if (at[index] === undefined) {
      at[index] = words.length;
      words.push(NUMBER);
    }
  }
  return { words, at };
}

/** How the word so many steps from a place sounds. */
export function soundAt(words: readonly HeardWord[], place: number, step: number): number {
  return words[place + step]?.sound ?? (step < 0 ? START : END);
}

/** Words next to a place in twos and threes, and all those of its clause. */
export function noticeNeighbours(noticed: Noticed, words: readonly HeardWord[], place: number): void {
  const word = (step: number) => soundAt(words, place, step);
  noticed.add('pair', word(-2), word(-1));
  noticed.add('pair after', word(1), word(2));
  noticed.add('between', word(-1), word(1));
  noticed.add('three', word(-3), word(-2), word(-1));
  noticed.add('three after', word(1), word(2), word(3));
  for (let at = place - 1; at >= 0 && words[at]?.isMark === false; at -= 1)
    noticed.add('clause before', words[at]?.sound);
  for (let at = place + 1; words[at]?.isMark === false; at += 1) noticed.add('clause after', words[at]?.sound);
}

/** The words next to a number, by how far away they are, and all those of its clause. */
export function noticeWords(noticed: Noticed, words: readonly HeardWord[], place: number, band: number): void {
  const word = (step: number) => soundAt(words, place, step);
  for (let step = -3; step <= 3; step += 1) {
    if (step === 0) continue;
    noticed.add('near', step, word(step));
    if (Math.abs(step) < 3) noticed.add('near band', step, word(step), band);
  }
  noticeNeighbours(noticed, words, place);
  for (const [at, { sound }] of words.entries()) if (at !== place) noticed.add('word', sound);
}

/** The nearest words by their consonants alone, for spellings that wander. */
export function noticeBones(noticed: Noticed, words: readonly HeardWord[], place: number): void {
  const bone = (step: number) => words[place + step]?.bone ?? (step < 0 ? START : END);
  for (const step of [-2, -1, 1, 2]) noticed.add('bone at', step, bone(step));
  noticed.add('bones', bone(-2), bone(-1));
  noticed.add('bones after', bone(1), bone(2));
  noticed.add('bones between', bone(-1), bone(1));
  for (const [at, each] of words.entries()) if (at !== place) noticed.add('bone', each.bone);
}

/** What stands between a number and its neighbours, or the ends of the line. */
export function noticeBetween(noticed: Noticed, { words, at }: LineAround, index: number): void {
  const [place, before, behind] = [at[index], at[index - 1], at[index + 1]];
  if (place === undefined) return;
  for (let each = (before ?? -1) + 1; each < place; each += 1)
    noticed.add(before === undefined ? 'before the first' : 'from the one before', words[each]?.sound);
  for (let each = place + 1; each < (behind ?? words.length); each += 1)
    noticed.add(behind === undefined ? 'behind the last' : 'to the one behind', words[each]?.sound);
}

/** Every two words that follow one another, but for those beside `place`. */
export function noticePairs(noticed: Noticed, words: readonly HeardWord[], place?: number): void {
  for (let each = 0; each < words.length; each += 1)
    if (each !== place && each + 1 !== place) noticed.add('words', words[each]?.sound, words[each + 1]?.sound ?? END);
}

/** The parts of the words on both sides of a number, for spellings nobody wrote before. */
export function noticeParts(noticed: Noticed, words: readonly HeardWord[], place: number): void {
  for (const step of [-1, 1]) for (const part of words[place + step]?.parts ?? []) noticed.add('part', step, part);
}
