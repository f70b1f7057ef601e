import { foldWord } from '../folding.ts';
import type { Token } from '../normalise.ts';
import { hashOf, partsOf, placeOf } from './places.ts';

// What the words around a number say of it, whatever it may be a number of.

/** So many words beside a number are looked at. */
const MAX_WORDS = 40;
const MARK = /^[,.;:!?।\n|–—/()…-]+$/u;

/** A word as it sounds, and its consonants alone. */
export interface Heard {
  readonly sound: string;
  readonly bone: string;
}

const NUMBER: Heard = { sound: '#', bone: '#' };

/** The line with each of its numbers as one word, and where each stands. */
export function wordsAround(
  numbers: readonly { readonly from: number; readonly to: number }[],
  tokens: readonly Token[],
): { readonly words: readonly Heard[]; readonly at: readonly (number | undefined)[] } {
  const words: Heard[] = [];
  const at: (number | undefined)[] = [];
  for (let place = 0; place < tokens.length && words.length < MAX_WORDS; place += 1) {
    const index = numbers.findIndex(({ from, to }) => from <= place && place < to);
    if (index < 0) words.push(heard(tokens[place]?.text ?? ''));
    else if (at[index] === undefined) {
      at[index] = words.length;
      words.push(NUMBER);
    }
  }
  return { words, at };
}

/** The same, and every two words that follow one another. */
export function lineAround(numbers: Parameters<typeof wordsAround>[0], tokens: readonly Token[]) {
  const { words, at } = wordsAround(numbers, tokens);
  const sounds = words.map(({ sound }) => sound);
  const pairs = sounds.map((sound, each) => `words ${sound} ${sounds[each + 1] ?? '$'}`);
  return { sounds, bones: words.map(({ bone }) => bone), at, pairs };
}

/** What stands between a number and its neighbours, or the ends of the line. */
export function betweenFeatures(
  words: readonly string[],
  at: readonly (number | undefined)[],
  index: number,
): readonly string[] {
  const [place, before, behind] = [at[index], at[index - 1], at[index + 1]];
  if (place === undefined) return [];
  return [
    ...(before === undefined ? [] : words.slice(before + 1, place).map((word) => `from the one before ${word}`)),
    ...(behind === undefined ? [] : words.slice(place + 1, behind).map((word) => `to the one behind ${word}`)),
    ...(behind === undefined ? words.slice(place + 1).map((word) => `behind the last ${word}`) : []),
    ...(before === undefined ? words.slice(0, place).map((word) => `before the first ${word}`) : []),
  ];
}

/** The parts of the words on both sides of a number, for spellings nobody wrote before. */
export function partFeatures(words: readonly string[], place: number): readonly string[] {
  return [-1, 1].flatMap((step) => partsOf(words[place + step] ?? '').map((part) => `part ${step} ${part}`));
}

function heard(word: string): Heard {
  if (/\d/.test(word)) return NUMBER;
  if (MARK.test(word)) return word.includes('?') ? { sound: '?', bone: '?' } : { sound: ',', bone: ',' };
  const { fold, keys } = foldWord(word);
  return { sound: fold || word, bone: keys[0] ?? word };
}

/** Their places among so many: those of `alone` also with what was asked. Each place once. */
export function hashed(
  {
    alone,
    others,
    asked,
  }: { readonly alone: readonly string[]; readonly others: readonly string[]; readonly asked?: string },
  places: number,
): readonly number[] {
  const hashes = alone.map((feature) => hashOf(feature));
  const withAsked = asked === undefined ? [] : hashes.map((hash) => hashOf(` ${asked}`, hash));
  const rest = others.map((feature) => hashOf(feature));
  return [...new Set([...hashes, ...withAsked, ...rest].map((hash) => placeOf(hash, places)))];
}

/** The words next to a number, by how far away they are, and all those of its clause. */
export function wordFeatures(words: readonly string[], place: number, band: number): readonly string[] {
  const word = (step: number) => words[place + step] ?? (step < 0 ? '^' : '$');
  const near = [-3, -2, -1, 1, 2, 3].flatMap((step) =>
    Math.abs(step) > 2
      ? [`near ${step} ${word(step)}`]
      : [`near ${step} ${word(step)}`, `near ${step} ${word(step)} ${band}`],
  );
  const start = words.findLastIndex((each, at) => at < place && isMark(each)) + 1;
  const end = words.findIndex((each, at) => at > place && isMark(each));
  return [
    ...near,
    ...[`pair ${word(-2)} ${word(-1)}`, `pair ${word(1)} ${word(2)} after`, `between ${word(-1)} ${word(1)}`],
    ...[`three ${word(-3)} ${word(-2)} ${word(-1)}`, `three ${word(1)} ${word(2)} ${word(3)} after`],
    ...words.slice(start, place).map((each) => `clause before ${each}`),
    ...words.slice(place + 1, end < 0 ? undefined : end).map((each) => `clause after ${each}`),
    ...words.filter((_, at) => at !== place).map((each) => `word ${each}`),
  ];
}

/** The nearest words by their consonants alone, for spellings that wander. */
export function boneFeatures(bones: readonly string[], place: number): readonly string[] {
  const bone = (step: number) => bones[place + step] ?? (step < 0 ? '^' : '$');
  return [
    ...[-2, -1, 1, 2].map((step) => `bone ${step} ${bone(step)}`),
    ...[`bones ${bone(-2)} ${bone(-1)}`, `bones ${bone(1)} ${bone(2)} after`, `bones between ${bone(-1)} ${bone(1)}`],
    ...bones.filter((_, at) => at !== place).map((each) => `bone ${each}`),
  ];
}

const isMark = (word: string) => word === ',' || word === '?';
