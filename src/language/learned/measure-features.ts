import type { Measure } from '../measures-said.ts';
import type { Token } from '../normalise.ts';
import type { QuantityReading } from '../quantity-reading.ts';
import { betweenFeatures, boneFeatures, hashed, lineAround, partFeatures, wordFeatures } from './number-features.ts';

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
  const { sounds, bones, at, pairs } = lineAround(said, tokens);
  return said.map((measure, index) => {
    const place = at[index] ?? 0;
    const alone = [
      'always',
      ...ruleFeatures(byRules, measure, said.length),
      ...measure.traits,
      ...standing(said, index),
      ...boneFeatures(bones, place),
      ...wordFeatures(sounds, place, Math.min(said.length, 3)),
      ...betweenFeatures(sounds, at, index),
    ];
    return hashed({ alone, others: [...pairs, ...partFeatures(sounds, place)], asked: ask }, MEASURE_PLACES);
  });
}

/** What the rules made of the line and of this measure. */
function ruleFeatures(byRules: QuantityReading, measure: Measure, many: number): readonly string[] {
  const is = isReadAs(byRules, measure);
  const made = `rules ${byRules.kind} ${is}`;
  return [made, `${made} ${Math.min(many, 4)}`, ...measure.traits.slice(0, 1).map((trait) => `${made} ${trait}`)];
}

/** Whether a reading is of this measure. */
export function isReadAs(reading: QuantityReading, { cm, size }: Measure): boolean {
  if (reading.kind === 'length') return cm !== undefined && Math.abs(cm - reading.cm) < 1;
  if (reading.kind === 'width') return cm !== undefined && Math.abs(cm / 2.54 - reading.inches) < 0.5;
  return reading.kind === 'size' && size === reading.size;
}

/** How a measure stands among the others. */
function standing(said: readonly Measure[], index: number): readonly string[] {
  const many = Math.min(said.length, 4);
  const { cm, size } = said[index] ?? {};
  const against = (name: string, other: Measure | undefined) => {
    if (other === undefined) return [];
    if (cm === undefined || other.cm === undefined) return [`${name} ${size === other.size}`];
    const much = Math.abs(cm - other.cm) < 1 ? 'same' : cm > other.cm ? 'more' : 'less';
    const far = Math.max(cm, other.cm) > 2 * Math.min(cm, other.cm);
    return [`${name} ${much}`, `${name} ${much} ${far}`];
  };
  return [
    ...[`many ${many}`, `first ${index === 0} ${many}`, `last ${index === said.length - 1} ${many}`],
    ...[...against('before', said[index - 1]), ...against('behind', said[index + 1])],
  ];
}
