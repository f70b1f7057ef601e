import { mayBeOffered } from '../domain/offer.ts';
import { mayOffer } from '../language/offers.ts';
import type { ItemView } from './look.ts';

/** The price in paise that words perhaps, but not surely, offer for an item; undefined when they do not, or it is her own. */
export function likelyOffer(text: string, { ours, pricePaise }: ItemView): number | undefined {
  const offered = ours ? undefined : mayOffer(text);
  return offered !== undefined && mayBeOffered({ offered, listed: pricePaise }) ? offered : undefined;
}
