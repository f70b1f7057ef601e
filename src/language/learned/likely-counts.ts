import { type CountsRead, countPlaces } from './count-features.ts';
import learned from './count-weights.json' with { type: 'json' };
import { openRoles } from './weighing.ts';

/**
 * What a count may be: no count of what there is, that count, what there was before some went, what went, a part of what there is, one
 * of those that are all gone, how many hold or how many each holds, or what must be asked back.
 */
export const COUNT_ROLES = ['not', 'count', 'whole', 'less', 'part', 'gone', 'times', 'ask'] as const;

/** How likely a count is each of them; together they are 1. */
export type CountLikeness = Readonly<Record<(typeof COUNT_ROLES)[number], number>>;

const weigh = openRoles(learned, COUNT_ROLES);

/** Weighs each count of a message by what stands around it and what the rules made of it, as learned from labelled lines (`npm run learn`). */
export function likelyCounts(read: CountsRead): readonly CountLikeness[] {
  return countPlaces(read).map(weigh);
}
