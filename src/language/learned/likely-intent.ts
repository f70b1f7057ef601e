import { featurePlaces, type HeardLine } from './features.ts';
import learned from './intent-weights.json' with { type: 'json' };
import { openWeighing } from './weighing.ts';

/** What a line most likely asks of the bot, and how likely that is, from 0 to 1. */
export interface LikelyIntent {
  readonly intent: string;
  readonly share: number;
}

const weigh = openWeighing(learned);

/** Weighs a line by what was learned from labelled ones (`npm run learn`). It knows wishes; of values and names it knows nothing. */
export function likelyIntent(line: HeardLine): LikelyIntent {
  const shares = weigh(featurePlaces(line));
  const share = Math.max(...shares);
  return { intent: learned.labels[shares.indexOf(share)] ?? 'none', share };
}
