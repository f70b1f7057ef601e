import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { type FoundNumber, findNumbers } from './numbers.ts';

/** Prices, counts and lengths are read from the same tokens, one after another. */
const known = new WeakMap<readonly Token[], readonly FoundNumber[]>();

/** Nobody says so many numbers of one thing; what stands after them is not read. */
const MOST = 48;

/** Whether a message says more numbers than were read, so that nothing in it is sure. */
export function isCrowded(tokens: readonly Token[]): boolean {
  return measuredNumbers(tokens).length > MOST;
}

/** The numbers of a message, each closed by the unit or the measure after it. */
export function measuredNumbers(tokens: readonly Token[]): readonly FoundNumber[] {
  const found = known.get(tokens) ?? findNumbers(tokens, (token) => isMeasure(token.text), MOST + 1);
  known.set(tokens, found);
  return found;
}
