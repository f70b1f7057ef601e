import { mayBeOffered } from '../domain/offer.ts';
import { readAskedOff } from '../language/asked-off.ts';
import { mayOffer } from '../language/offers.ts';
import { askedOff } from './bid-for.ts';
import type { ItemView, Look } from './look.ts';

/** The price in paise that words perhaps, but not surely, offer for an item; undefined when they do not, or it is her own. */
export function likelyOffer(text: string, { ours, pricePaise }: ItemView): number | undefined {
  const offered = ours ? undefined : (askedOff(text, pricePaise) ?? mayOffer(text));
  return offered !== undefined && mayBeOffered({ offered, listed: pricePaise }) ? offered : undefined;
}

/** Whether words perhaps offer a price for the item of this code; it is looked up only when they may. */
export async function isLikelyOffer(text: string, code: string, look: Pick<Look, 'item'>): Promise<boolean> {
  if (mayOffer(text) === undefined && readAskedOff(text) === undefined) return false;
  const item = await look.item(code);
  return item !== undefined && likelyOffer(text, item) !== undefined;
}
