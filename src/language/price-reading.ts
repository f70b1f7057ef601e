import { MAX_PRICE_PAISE, MIN_PRICE_PAISE, type PriceUnit } from '../domain/price.ts';
import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';

/** A stretch of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a message says about a price. Money in paise; `ambiguous` is to be asked, its candidates likeliest first. */
export type PriceReading =
  | {
      readonly kind: 'amount';
      readonly paise: number;
      readonly unit?: PriceUnit;
      readonly about?: boolean;
      readonly corrected?: boolean;
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'bounds'; readonly minPaise?: number; readonly maxPaise?: number; readonly spans: readonly Span[] }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly number[];
      readonly spans: readonly Span[];
      /** Why it is asked: something beside the amounts is not known, they may mean something else, are a limit, or other money. Without it, they do. */
      readonly doubt?: 'slight' | 'strong' | 'limit' | 'foreign';
    }
  | { readonly kind: 'none' };

/** Where an amount stands, its currency included. */
export function spanOf(amount: Amount, tokens: readonly Token[]): Span {
  return { start: tokens[amount.from]?.start ?? 0, end: tokens[amount.to - 1]?.end ?? 0 };
}

/** Rupees as whole paise. */
export function toPaise(rupees: number): number {
  return Math.round(rupees * 100);
}

/** Whether anything of the trade may cost so much. */
export function isInReach(rupees: number): boolean {
  const paise = toPaise(rupees);
  return paise >= MIN_PRICE_PAISE && paise <= MAX_PRICE_PAISE * 20;
}
