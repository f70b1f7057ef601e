import type { Intent } from './replies.ts';

/**
 * Wishes that do no harm when half heard: recognised by their telling words, in any order and with any words between.
 * Cancel and stop are never read here, nor a yes that promises anything; they must be all that was said.
 */
export interface Hint {
  readonly intent: Intent;
  /** Every pattern must be met. */
  readonly says: readonly RegExp[];
  readonly never?: RegExp;
  readonly words: number;
  /** Only after these questions, or only said by this role. */
  readonly after?: RegExp;
  readonly by?: 'seller' | 'buyer';
  /** Things of the trade may be named (শাড়ি বেচব). */
  readonly things?: boolean;
}
