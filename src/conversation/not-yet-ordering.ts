import { isWholeAddress } from '../language/delivery-address.ts';
import { replyIntent } from '../language/heard-reply.ts';
import { readOffer } from '../language/offers.ts';
import { readOrderWorry } from '../language/order-worries.ts';
import { asksAbout } from '../language/talk-words.ts';
import { type Outcome, switchTo } from './flow.ts';
import type { Reading } from './input.ts';
import { isLikelyOffer } from './likely-offer.ts';
import type { Look } from './look.ts';

/** Whoever was asked where to send it and bargains instead, or asks something of the thing, does not order yet. */
export async function notYetOrdering(input: Reading, code: string, look: Look): Promise<Outcome | undefined> {
  const { text, choice } = input;
  if (choice !== undefined || !/\p{L}/u.test(text) || isWholeAddress(text)) return undefined;
  const paise = readOffer(text);
  // What she names is for the bargain, and the written price for the order.
  if (paise !== undefined || (await isLikelyOffer(text, code, look)))
    return switchTo('bargain', { action: 'offer', code, input });
  if (replyIntent(text, 'item', 'buyer') === 'price_negotiate')
    return switchTo('bargain', { action: 'offer', code, input });
  // How to pay is for the haat to say.
  const asks = asksAbout(text) && readOrderWorry(text) === undefined;
  return asks ? switchTo('enquire', { action: 'ask', code, input }) : undefined;
}
