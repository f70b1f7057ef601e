import type { Measure } from '../measures-said.ts';
import type { Token } from '../normalise.ts';
import type { QuantityReading } from '../quantity-reading.ts';
import { Noticed, placesOf } from './noticed.ts';
import { lineAround, noticeBetween, noticeBones, noticePairs, noticeParts, noticeWords } from './number-features.ts';
import { hashOf } from './places.ts';

/** All that a message may say how long or which size, and what the rules read of it. */
export interface MeasuresRead {
  readonly said: readonly Measure[];
  readonly tokens: readonly Token[];
  readonly ask: 'length' | 'size';
  readonly byRules: QuantityReading;
}

/** How many places the features of all measures share. */
export const MEASURE_PLACES = 2 ** 16;

/**
 * The places of the features of each measure: what the rules made of it, what it is by itself, the words before and after it as they sound
 * and by their bare consonants, and how it stands to the others; all also with what was asked.
 */
export function measurePlaces({ said, tokens, ask, byRules }: MeasuresRead): readonly (readonly number[])[] {
  const line = lineAround(said, tokens);
  return said.map((measure, index) => {
    const place = line.at[index] ?? 0;
    const noticed = new Noticed();
    noticed.add('always');
    noticeRules(noticed, byRules, measure, said.length);
    for (const trait of measure.traits) noticed.add(trait);
    noticeOthers(noticed, said, index);
    noticeBones(noticed, line.words, place);
    noticeWords(noticed, line.words, place, Math.min(said.length, 3));
    noticeBetween(noticed, line, index);
    const unasked = new Noticed();
    noticePairs(unasked, line.words);
    noticeParts(unasked, line.words, place);
    return placesOf({ apart: noticed, rest: unasked }, hashOf(ask), MEASURE_PLACES);
  });
}

/** What the rules made of the line and of this measure. */
function noticeRules(noticed: Noticed, byRules: QuantityReading, measure: Measure, many: number): void {
  const made = hashOf(`${byRules.kind} ${isReadAs(byRules, measure)}`);
  noticed.add('rules', made);
  noticed.add('rules of many', made, Math.min(many, 4));
  noticed.add('rules of', made, hashOf(measure.traits[0] ?? ''));
}

/** Whether a reading is of this measure. */
export function isReadAs(reading: QuantityReading, { cm, size }: Measure): boolean {
  if (reading.kind === 'length') return cm !== undefined && Math.abs(cm - reading.cm) < 1;
  if (reading.kind === 'width') return cm !== undefined && Math.abs(cm / 2.54 - reading.inches) < 0.5;
  return reading.kind === 'size' && size === reading.size;
}

/** How a measure stands among the others. */
function noticeOthers(noticed: Noticed, said: readonly Measure[], index: number): void {
  const many = Math.min(said.length, 4);
  const { cm, size } = said[index] ?? {};
  noticed.add('many', many);
  noticed.add('first', Number(index === 0), many);
  noticed.add('last', Number(index === said.length - 1), many);
  for (const step of [-1, 1]) {
    const other = said[index + step];
    if (other === undefined) continue;
    if (cm === undefined || other.cm === undefined) {
      noticed.add('against size', step, Number(size === other.size));
      continue;
    }
    const much = Math.abs(cm - other.cm) < 1 ? 0 : Math.sign(cm - other.cm);
    const isFar = Math.max(cm, other.cm) > 2 * Math.min(cm, other.cm);
    noticed.add('against', step, much);
    noticed.add('against far', step, much, Number(isFar));
  }
}
