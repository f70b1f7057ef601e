import type { Count } from '../counts.ts';
import type { Token } from '../normalise.ts';
import type { QuantityReading } from '../quantity-reading.ts';
import { betweenFeatures, boneFeatures, hashed, lineAround, partFeatures, wordFeatures } from './number-features.ts';

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
  const { sounds, bones, at, pairs } = lineAround(
    counts.map(({ number }) => number),
    tokens,
  );
  return counts.map((count, index) => {
    const place = at[index] ?? 0;
    const alone = [
      ...ruleFeatures(byRules, count, counts.length),
      ...ownFeatures(count),
      ...standing(counts, index),
      ...boneFeatures(bones, place),
      ...wordFeatures(sounds, place, sizeBand(count.count)),
      ...betweenFeatures(sounds, at, index),
    ];
    return hashed({ alone, others: [...pairs, ...partFeatures(sounds, place)] }, COUNT_PLACES);
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
