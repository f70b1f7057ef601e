import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { type FoundNumber, findNumbers } from './numbers.ts';

/** Prices, counts and lengths are read from the same tokens, one after another. */
const known = new WeakMap<readonly Token[], readonly FoundNumber[]>();

/** Every number of a message, each closed by the unit or the measure after it. */
export function measuredNumbers(tokens: readonly Token[]): readonly FoundNumber[] {
  const found = known.get(tokens) ?? findNumbers(tokens, (token) => isMeasure(token.text));
  known.set(tokens, found);
  return found;
}
