import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';

/** How many, how long, how wide or which size a message says. `ambiguous` is to be asked. */
export type QuantityReading =
  | { readonly kind: 'count'; readonly count: number; readonly spans: readonly Span[] }
  | { readonly kind: 'length'; readonly cm: number; readonly spans: readonly Span[] }
  | { readonly kind: 'width'; readonly inches: number; readonly spans: readonly Span[] }
  | { readonly kind: 'size'; readonly size: string; readonly spans: readonly Span[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'none' };

/** From the first to the last word. */
export function wholeSpan(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
