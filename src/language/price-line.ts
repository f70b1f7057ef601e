import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';

/** A message with its numbers, as the readers of labels see it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
  readonly taken: ReadonlySet<number>;
  /** Each number by the place behind it. */
  readonly endingAt: ReadonlyMap<number, FoundNumber>;
}

/** The word at a place of it; none beyond its ends. */
export function textAt({ tokens }: Pick<Line, 'tokens'>, place: number): string {
  return wordAt(tokens, place);
}

/** The same, of its tokens. */
export function wordAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.text ?? '';
}
