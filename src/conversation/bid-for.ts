import { priceOfEach } from '../domain/offer.ts';
import { leftWhenAsked, readAskedOff } from '../language/asked-off.ts';
import { readCountedBid, readWanted } from '../language/counted-bids.ts';
import { normalise } from '../language/normalise.ts';
import { readBid } from '../language/offers.ts';
import { soldOf } from './listing-stock.ts';
import type { ItemView } from './look.ts';

/** So much (paise) for each of so many. */
export interface BidFor {
  readonly paise: number;
  readonly count: number;
  /** Whether all of them come to another sum than was named. */
  readonly isRounded: boolean;
}

/** What words offer for each of how many of an item; of `usually` many where they count none. What is to go off goes off `from`. */
export function bidFor(text: string, item: ItemView, usually = 1, from = item.pricePaise): BidFor | undefined {
  const left = askedOff(text, from);
  if (left !== undefined) return { paise: left, count: usually, isRounded: false };
  const bid = readBid(text);
  if (bid === undefined) return undefined;
  const count = bid.count === undefined ? usually : soldOf({ count: bid.count, said: text }, item.priceUnit);
  return { count, ...priceOfEach({ ...bid, count, listed: item.pricePaise }) };
}

/** The price that is left where words ask for so much to be taken off it: "100 kom debo". */
export function askedOff(text: string, pricePaise: number): number | undefined {
  const asked = readAskedOff(text);
  return asked && leftWhenAsked(asked, pricePaise);
}

/** How many of an item words about its price want; one where they count none. */
export function wantedIn(text: string, item: Pick<ItemView, 'priceUnit'>): number {
  const count = readCountedBid(normalise(text))?.count;
  return count === undefined ? 1 : soldOf({ count, said: text }, item.priceUnit);
}

/** How many a buyer asks a seller about; one where she counts none. */
export function askedFor(words: string | undefined, item: Pick<ItemView, 'priceUnit'>): number {
  const count = words === undefined ? undefined : readWanted(words);
  return count === undefined ? 1 : soldOf({ count, said: words ?? '' }, item.priceUnit);
}
