import { featurePlaces, type HeardLine, PLACES } from './features.ts';
import learned from './weights.json' with { type: 'json' };

/** What a line most likely asks of the bot, and how likely that is, from 0 to 1. */
export interface LikelyIntent {
  readonly intent: string;
  readonly share: number;
}

/** Weighs a line by what was learned from labelled ones (`npm run learn`). It knows wishes; of values and names it knows nothing. */
export function likelyIntent(line: HeardLine): LikelyIntent {
  const width = learned.intents.length;
  const places = featurePlaces(line);
  const weights = unpacked();
  const sums = new Int32Array(width);
  for (const place of places) {
    const start = place * width;
    for (let intent = 0; intent < width; intent += 1)
      sums[intent] = (sums[intent] ?? 0) + (weights[start + intent] ?? 0);
  }
  const scale = learned.step / Math.sqrt(places.length);
  const most = Math.max(...sums);
  const total = sums.reduce((all, sum) => all + Math.exp((sum - most) * scale), 0);
  return { intent: learned.intents[sums.indexOf(most)] ?? 'none', share: 1 / total };
}

let weights: Int8Array | undefined;

/** Two weights a byte, each -7 to 7 and kept 8 higher; unpacked when the first line is weighed. */
function unpacked(): Int8Array {
  if (weights !== undefined) return weights;
  const packed = atob(learned.weights);
  const unpacked = new Int8Array(packed.length * 2);
  for (let at = 0; at < packed.length; at += 1) {
    const byte = packed.charCodeAt(at);
    unpacked[at * 2] = (byte >> 4) - 8;
    unpacked[at * 2 + 1] = (byte & 15) - 8;
  }
  if (unpacked.length < PLACES * learned.intents.length) throw new Error('weights.json is stale: run `npm run learn`');
  weights = unpacked;
  return weights;
}
