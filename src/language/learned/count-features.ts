import type { Count } from '../counts.ts';
import type { Token } from '../normalise.ts';
import type { QuantityReading } from '../quantity-reading.ts';
import { Noticed } from './noticed.ts';
import { lineAround, noticeBetween, noticeBones, noticePairs, noticeParts, noticeWords } from './number-features.ts';
import { hashOf } from './places.ts';

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
  const line = lineAround(
    counts.map(({ number }) => number),
    tokens,
  );
  return counts.map((count, index) => {
    const place = line.at[index] ?? 0;
    const noticed = new Noticed();
    noticeRules(noticed, byRules, count, counts.length);
    noticeItself(noticed, count);
    noticeOthers(noticed, counts, index);
    noticeBones(noticed, line.words, place);
    noticeWords(noticed, line.words, place, sizeBand(count.count));
    noticeBetween(noticed, line, index);
    noticePairs(noticed, line.words);
    noticeParts(noticed, line.words, place);
    return noticed.placesIn(COUNT_PLACES);
  });
}

/** What the rules made of the line and of this count. */
function noticeRules(noticed: Noticed, byRules: QuantityReading, { count }: Count, many: number): void {
  const made = hashOf(byRules.kind === 'count' ? `count ${byRules.count === count}` : byRules.kind);
  noticed.add('rules', made);
  noticed.add('rules of many', made, many);
}

function noticeItself(noticed: Noticed, { count, sure, loose, number }: Count): void {
  noticed.add('always');
  noticed.add('sure', Number(sure));
  noticed.add('loose', Number(loose));
  noticed.add('band', sizeBand(count));
  noticed.add('sure in band', Number(sure), sizeBand(count));
  noticed.add('bare', Number(number.bare));
  noticed.add('ending', hashOf(number.suffix));
  noticed.add('one', Number(count === 1));
  noticed.add('zero', Number(count === 0));
}

/** Ends of the bands within which counts are alike. */
const BANDS = [1, 2, 6, 13, 30, 100, 400];
const sizeBand = (count: number) => BANDS.filter((end) => count >= end).length;

/** How a count stands among the others: which are more, and whether one is what another leaves or what two make. */
function noticeOthers(noticed: Noticed, counts: readonly Count[], index: number): void {
  const values = counts.map(({ count }) => count);
  const value = values[index] ?? 0;
  const many = Math.min(values.length, 4);
  const others = values.filter((_, each) => each !== index);
  const pairs = others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other] as const));
  noticed.add('many', many);
  noticed.add('first', Number(index === 0), many);
  noticed.add('last', Number(index === values.length - 1), many);
  noticed.add('most', Number(value === Math.max(...values)), many);
  noticed.add('least', Number(value === Math.min(...values)), many);
  noticed.add('rest', Number(pairs.some(([one, other]) => Math.abs(one - other) === value)));
  noticed.add('sum', Number(pairs.some(([one, other]) => one + other === value)));
  noticed.add('all others', Number(value === others.reduce((sum, other) => sum + other, 0)), many);
  noticed.add('product', Number(pairs.some(([one, other]) => one > 1 && other > 1 && one * other === value)), many);
  noticed.add('factor', Number(value > 1 && isFactor(value, others)), many);
  noticed.add('same', values.filter((each) => each === value).length, many);
  noticed.add('place', index, many);
  for (const step of [-1, 1]) {
    const other = values[index + step];
    if (other === undefined) continue;
    noticed.add('against', step, Math.sign(other - value));
    noticed.add('against many', step, Math.sign(other - value), many);
  }
}

/** Whether another one is so often a third. */
function isFactor(value: number, others: readonly number[]): boolean {
  return others.some((one, at) => others.some((product, place) => at !== place && one > 1 && value * one === product));
}
