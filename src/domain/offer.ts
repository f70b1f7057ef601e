import type { EnquirySide } from './enquiry.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from './price.ts';
import { mayMove, type Transitions } from './transitions.ts';

export const OFFER_STATES = ['made', 'countered', 'agreed', 'declined', 'ordered', 'bought', 'lapsed'] as const;

/**
 * Where a bargain stands: the buyer named a price once, the seller another, before or after hers, both agreed, or it came to nothing;
 * `bought`: she ordered otherwise than she bargained.
 */
export type OfferState = (typeof OFFER_STATES)[number];

/** A bargain's life. What is agreed is held for a day: ordered in time, or let go. */
export const OFFER_LIFE: Transitions<OfferState> = {
  made: { to: ['countered', 'agreed', 'declined', 'bought'] },
  countered: { to: ['agreed', 'declined', 'countered', 'made', 'bought'] },
  agreed: { to: ['ordered', 'bought', 'lapsed'] },
  declined: { to: ['countered', 'made'] },
  ordered: { to: [] },
  bought: { to: [] },
  lapsed: { to: [] },
};

/** Where a bargain about a thing still stands that an order of it ends. */
export const ENDED_BY_ORDER = OFFER_STATES.filter((state) => mayMove(OFFER_LIFE, state, 'bought'));

/** How long what was agreed on is held. */
export const HELD_HOURS = 24;

/** Whose word a bargain waits for; nobody's once it is settled. */
export function waitsFor(state: OfferState): EnquirySide | undefined {
  if (state === 'made') return 'seller';
  return state === 'countered' ? 'buyer' : undefined;
}

/** How long a price that a seller names stands for a buyer who does not answer. */
const NAMED_STANDS_HOURS = 48;

/** Whether a bargain waits for a buyer who has let a seller's price lie too long: that price stands no more. */
export function hasLain(bargain: { readonly state: OfferState; readonly updatedAt: Date }, now: Date): boolean {
  const lain = now.getTime() - bargain.updatedAt.getTime();
  return bargain.state === 'countered' && lain > NAMED_STANDS_HOURS * 3_600_000;
}

/** The locale key of the reason why a side may not answer so, or undefined when it may. */
export function refuseOfferAnswer(move: { from: OfferState; to: OfferState; by: EnquirySide }): string | undefined {
  const turn = waitsFor(move.from);
  if (turn === undefined) return `bargain.already.${move.from}`;
  if (turn !== move.by) return 'bargain.notYourTurn';
  const isCounter = move.to === 'countered' && move.by === 'seller';
  return mayMove(OFFER_LIFE, move.from, move.to) && (isCounter || move.to !== 'countered')
    ? undefined
    : 'bargain.counterOnce';
}

/** Less than this part of the price is nobody's offer: a house number, a slip of the thumb. A buyer has only one. */
const LEAST_PART = 1 / 10;

/** The locale key of the reason why this price is no bargain, or undefined when it is one. */
export function refuseOfferedPrice(price: { offered: number; listed: number }): string | undefined {
  if (price.offered < MIN_PRICE_PAISE || price.offered > MAX_PRICE_PAISE) return 'listItem.price.outOfRange';
  if (price.offered < price.listed * LEAST_PART) return 'bargain.farTooLow';
  return price.offered >= price.listed ? 'bargain.notLower' : undefined;
}

/** Whether the buyer of a bargain may still name a price: nothing is settled, and she never has, or answers the seller's for another count. */
export function mayStillOffer(
  bargain: { readonly state: OfferState; readonly offeredPaise?: number; readonly quantity?: number },
  count = bargain.quantity,
): boolean {
  const isAnother = bargain.state === 'countered' && count !== bargain.quantity;
  return (bargain.offeredPaise === undefined || isAnother) && mayMove(OFFER_LIFE, bargain.state, 'made');
}

/** Whether a seller's own word about the price, said in between, changes where a bargain stands. */
export function mayName(state: OfferState): boolean {
  return state !== 'made' && mayMove(OFFER_LIFE, state, 'countered');
}

/** The locale key of the reason why a seller cannot name this price in between, or undefined when she can. */
export function refuseCounter(price: { counter: number; offered: number; listed: number }): string | undefined {
  return price.counter > price.offered && price.counter <= price.listed ? undefined : 'bargain.counterBetween';
}

const ROUND_PAISE = 1_000;

/** A round price half-way from one to the other, in paise, for an example. */
export function priceBetween(offered: number, listed: number): number {
  const middle = (offered + listed) / 2;
  const round = Math.round(middle / ROUND_PAISE) * ROUND_PAISE;
  return round > offered && round < listed ? round : Math.ceil(middle);
}

/** Less than this part of the price is hardly ever offered. */
const LIKELY_PART = 3 / 10;

/** Whether so much is likely what somebody offers, where her words do not surely say that she does. */
export function mayBeOffered({ offered, listed }: { offered: number; listed: number }): boolean {
  return offered < listed && offered >= listed * LIKELY_PART;
}

/** What a price named for so many says of each, in paise: of several that cost `listed` each, more than that is the price of all. */
export function priceOfEach(bid: { paise: number; count: number; isEach: boolean; listed: number }): {
  readonly paise: number;
  /** Whether all of them come to another sum than was named. */
  readonly isRounded: boolean;
} {
  const { paise, count, isEach, listed } = bid;
  const share = Math.round(paise / count / 100) * 100;
  if (count === 1 || isEach || paise <= listed || share < listed * LIKELY_PART) return { paise, isRounded: false };
  return { paise: share, isRounded: share * count !== paise };
}
