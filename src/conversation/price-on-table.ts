import { HELD_HOURS } from '../domain/offer.ts';
import { finish, type Outcome, type Start } from './flow.ts';
import type { ItemView, Look } from './look.ts';

/** A price (paise) of each of so many that a buyer has just taken, and until when they are held for it. */
export interface TakenPrice {
  readonly paise: number;
  readonly until: string;
  readonly count?: number | undefined;
}

/**
 * Whoever orders a thing that its seller would give her for less takes that price: agrees first, then orders. For another number than
 * she named it for, the seller is asked. Undefined where no such price waits for her word.
 */
export async function takePriceOnTable(
  item: ItemView,
  start: Start,
  wanted: number | undefined,
  look: Look,
): Promise<Outcome | undefined> {
  const talks = item.ours ? [] : await look.talks();
  const talk = talks.find(
    ({ itemCode, side, offerWaitsFor }) => itemCode === item.code && side === 'buyer' && offerWaitsFor === side,
  );
  if (talk?.offerPaise === undefined || talk.offerPaise >= item.pricePaise) return undefined;
  const { offerPaise: paise, offerCount: count = 1 } = talk;
  if (wanted !== undefined && wanted !== count)
    return finish({ do: 'makeOffer', with: { item: item.code, paise, count: wanted } });
  const until = new Date(look.now.getTime() + HELD_HOURS * 3_600_000).toISOString();
  const taken: TakenPrice = { paise, until, count };
  return finish(
    { do: 'answerOffer', with: { talk: talk.code, to: 'agreed' } },
    { flow: 'placeOrder', start: { ...start, answers: { ...start.answers, taken } } },
  );
}

/** The item as it is for whoever has taken that price: so many, held for a while. */
export function atTakenPrice(item: ItemView, taken: TakenPrice | undefined, now: Date): ItemView {
  if (taken === undefined || now >= new Date(taken.until)) return item;
  const { paise, count = 1 } = taken;
  return { ...item, pricePaise: paise, available: count, promised: count };
}
