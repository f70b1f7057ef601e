import { countBesideAddress } from '../language/count-beside-address.ts';
import { isWholeAddress } from '../language/delivery-address.ts';
import { readReply } from '../language/replies.ts';
import { readTaking } from '../language/taking.ts';
import { readStock, saysHowMany } from './listing-stock.ts';
import type { ItemView } from './look.ts';

/** How many an order is begun with. */
export interface HowMany {
  readonly quantity?: number;
  readonly askQuantity?: boolean;
  readonly isTooMany?: boolean;
}

/** Nothing is said of how many. */
export const NO_COUNT: HowMany = {};

/** What the words that open an order say of how many; more than there are is asked about, unless there is one alone. */
export function howMany(text: string, item: ItemView): HowMany {
  const beside = isWholeAddress(text) ? countBesideAddress(text).count : undefined;
  if (beside !== undefined) return orAsked(beside, item);
  const isTaken = readTaking(text)?.count !== undefined || readReply(text, 'item', 'buyer') === 'order';
  const read = isTaken && saysHowMany(text, item.priceUnit) ? readStock(text, item.priceUnit) : undefined;
  return read?.kind === 'count' ? orAsked(read.count, item) : NO_COUNT;
}

/** So many; where there are fewer the question how many, unless there is one alone. */
export function orAsked(count: number, { available }: ItemView): HowMany {
  if (!Number.isInteger(count) || count < 1) return NO_COUNT;
  if (count <= available) return { quantity: count };
  return { isTooMany: true, ...(available === 1 ? { quantity: 1 } : { askQuantity: true }) };
}
