import type { Count } from '../counts.ts';
import type { Token } from '../normalise.ts';
import type { QuantityReading } from '../quantity-reading.ts';
import { boneFeatures, hashed, wordFeatures, wordsAround } from './number-features.ts';
import { partsOf } from './places.ts';

/** A message's counts, and what the rules read of them. */
export interface CountsRead {
  readonly counts: readonly Count[];
  readonly tokens: readonly Token[];
  readonly byRules: QuantityReading;
}

/** How many places the features of all counts share. */
export const COUNT_PLACES = 2 ** 16;

/**
 * The places of the features of each count: what the rules made of it, how it is written, the words before and after it as they sound and
 * by their bare consonants, and how it stands to the other counts.
 */
export function countPlaces({ counts, tokens, byRules }: CountsRead): readonly (readonly number[])[] {
  const { words, at } = wordsAround(
    counts.map(({ number }) => number),
    tokens,
  );
  const bones = words.map(({ bone }) => bone);
  const sounds = words.map(({ sound }) => sound);
  const sentence = sounds.map((sound, each) => `words ${sound} ${sounds[each + 1] ?? '$'}`);
  return counts.map((count, index) => {
    const place = at[index] ?? 0;
    const alone = [
      ...ruleFeatures(byRules, count, counts.length),
      ...ownFeatures(count),
      ...standing(counts, index),
      ...boneFeatures(bones, place),
      ...wordFeatures(sounds, place, sizeBand(count.count)),
      ...betweenCounts(sounds, at, index),
    ];
    const parts = [-1, 1].flatMap((step) => partsOf(sounds[place + step] ?? '').map((part) => `part ${step} ${part}`));
    return hashed({ alone, others: [...sentence, ...parts] }, COUNT_PLACES);
  });
}

/** What the rules made of the line and of this count. */
function ruleFeatures(byRules: QuantityReading, { count }: Count, many: number): readonly string[] {
  const is = byRules.kind === 'count' ? `${byRules.count === count}` : '';
  const made = `rules ${byRules.kind} ${is}`;
  return [made, `${made} ${many}`];
}

function ownFeatures({ count, sure, loose, number }: Count): readonly string[] {
  return [
    'always',
    ...[`sure ${sure}`, `loose ${loose}`, `band ${sizeBand(count)}`, `sure ${sure} ${sizeBand(count)}`],
    ...[`bare ${number.bare}`, `ending ${number.suffix}`, `one ${count === 1}`, `zero ${count === 0}`],
  ];
}

/** Ends of the bands within which counts are alike. */
const BANDS = [1, 2, 6, 13, 30, 100, 400];
const sizeBand = (count: number) => BANDS.filter((end) => count >= end).length;

/** How a count stands among the others: which are more, and whether one is what another leaves or what two make. */
function standing(counts: readonly Count[], index: number): readonly string[] {
  const values = counts.map(({ count }) => count);
  const value = values[index] ?? 0;
  const many = Math.min(values.length, 4);
  const others = values.filter((_, each) => each !== index);
  const pairs = others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other] as const));
  const isRest = pairs.some(([one, other]) => Math.abs(one - other) === value);
  const isSum = pairs.some(([one, other]) => one + other === value);
  const against = (name: string, other: number | undefined) =>
    other === undefined ? [] : [`${name} ${Math.sign(other - value)}`, `${name} ${Math.sign(other - value)} ${many}`];
  return [
    ...[`many ${many}`, `first ${index === 0} ${many}`, `last ${index === values.length - 1} ${many}`],
    ...[`most ${value === Math.max(...values)} ${many}`, `least ${value === Math.min(...values)} ${many}`],
    ...[`rest ${isRest}`, `sum ${isSum}`, `place ${index} ${many}`],
    ...against('before', values[index - 1]),
    ...against('behind', values[index + 1]),
  ];
}

/** What stands between a count and its neighbours. */
function betweenCounts(
  words: readonly string[],
  at: readonly (number | undefined)[],
  index: number,
): readonly string[] {
  const place = at[index];
  const [before, behind] = [at[index - 1], at[index + 1]];
  if (place === undefined) return [];
  return [
    ...(before === undefined ? [] : words.slice(before + 1, place).map((word) => `from the one before ${word}`)),
    ...(behind === undefined ? [] : words.slice(place + 1, behind).map((word) => `to the one behind ${word}`)),
    ...(behind === undefined ? words.slice(place + 1).map((word) => `behind the last ${word}`) : []),
    ...(before === undefined ? words.slice(0, place).map((word) => `before the first ${word}`) : []),
  ];
}
