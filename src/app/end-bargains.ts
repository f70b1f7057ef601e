import { type Reply, say } from '../conversation/reply.ts';
import { saySum } from '../conversation/say-bid.ts';
import type { CommandContext } from './commands.ts';
import { releaseHeld } from './release-held.ts';

/** Ends what a buyer still bargains for about a thing she has just ordered, and gives what its seller, who has heard her price, is told. */
export async function endBargains(context: CommandContext, listingId: string): Promise<readonly Reply[]> {
  const { changes, state, now } = context;
  const told: Reply[] = [];
  for (const bid of await changes.standingOffers(listingId, state.person.id)) {
    const { id, quantity, offeredPaise } = bid;
    if (bid.state === 'agreed') await releaseHeld(context, { offerId: id, listingId, quantity }, 'bought');
    else if (!(await changes.moveOffer({ id, from: bid.state, state: 'bought', now }))) continue;
    if (bid.state === 'made' && offeredPaise !== undefined)
      told.push(say('bargain.news.bought.seller', { price: saySum(offeredPaise, quantity) }));
  }
  return told;
}
