import { HELD_HOURS } from '../domain/offer.ts';
import { finish, type Outcome, type Start } from './flow.ts';
import type { ItemView, Look } from './look.ts';

/** A price (paise) that a buyer has just taken, and until when a piece is held for it. */
export interface TakenPrice {
  readonly paise: number;
  readonly until: string;
}

/**
 * Whoever orders a thing that its seller would give her for less takes that price: agrees first, then orders. Undefined where no such
 * price waits for her word.
 */
export async function takePriceOnTable(item: ItemView, start: Start, look: Look): Promise<Outcome | undefined> {
  const talks = item.ours ? [] : await look.talks();
  const talk = talks.find(
    ({ itemCode, side, offerWaitsFor }) => itemCode === item.code && side === 'buyer' && offerWaitsFor === side,
  );
  if (talk?.offerPaise === undefined || talk.offerPaise >= item.pricePaise) return undefined;
  const until = new Date(look.now.getTime() + HELD_HOURS * 3_600_000).toISOString();
  const taken: TakenPrice = { paise: talk.offerPaise, until };
  return finish(
    { do: 'answerOffer', with: { talk: talk.code, to: 'agreed' } },
    { flow: 'placeOrder', start: { ...start, answers: { ...start.answers, taken } } },
  );
}

/** The item as it is for whoever has taken that price: one piece, held for a while. */
export function atTakenPrice(item: ItemView, taken: TakenPrice | undefined, now: Date): ItemView {
  if (taken === undefined || now >= new Date(taken.until)) return item;
  return { ...item, pricePaise: taken.paise, available: 1 };
}
