import { mayName } from '../domain/offer.ts';
import type { CommandContext } from './commands.ts';
import type { EnquiryRecord } from './ports.ts';

/** So much for each of so many. */
export interface NamedPrice {
  readonly paise: number;
  readonly count: number;
}

/**
 * Keeps the price that a seller names of her own in a talk: then it stands for this buyer, who may take it. Her written price
 * takes it back. False where nothing of hers stands after it: a buyer's price waits for her, or they have agreed.
 */
export async function namePrice(
  { changes, now }: CommandContext,
  talk: EnquiryRecord,
  { paise, count }: NamedPrice,
): Promise<boolean> {
  const { id: enquiryId, listingId } = talk;
  const { pricePaise } = await changes.priceOf(listingId);
  const standing = await changes.offerOf(enquiryId);
  if (paise >= pricePaise) {
    if (standing?.state === 'countered')
      await changes.moveOffer({ id: standing.id, from: 'countered', state: 'declined', now });
    return false;
  }
  if (standing === undefined)
    return changes.addOffer({ enquiryId, listingId, counterPaise: paise, quantity: count, state: 'countered', now });
  if (!mayName(standing.state)) return false;
  const named = { state: 'countered', counterPaise: paise, quantity: count } as const;
  return changes.moveOffer({ id: standing.id, from: standing.state, ...named, now });
}
