import { type MeasuresRead, measurePlaces } from './measure-features.ts';
import learned from './measure-weights.json' with { type: 'json' };
import { openRoles } from './weighing.ts';

/** What a measure may be: none of this item, what was asked, how wide it is, or what must be asked back. */
export const MEASURE_ROLES = ['not', 'asked', 'width', 'ask'] as const;

/** How likely a measure is each of them; together they are 1. */
export type MeasureLikeness = Readonly<Record<(typeof MEASURE_ROLES)[number], number>>;

const weigh = openRoles(learned, MEASURE_ROLES);

/** Weighs each measure of a message by what stands around it and what the rules made of it, as learned from labelled lines (`npm run learn`). */
export function likelyMeasures(read: MeasuresRead): readonly MeasureLikeness[] {
  return measurePlaces(read).map(weigh);
}
