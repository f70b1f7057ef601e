import { say } from '../conversation/reply.ts';
import { sayThings } from '../conversation/say-bid.ts';
import { sayListingCode } from '../domain/codes.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { releaseHeld } from './release-held.ts';
import { tellSellers } from './seller-news.ts';

/** A buyer leaves an order alone. What is held for her at an agreed price goes back to the shelf, and its seller hears of it. */
export async function giveUpOrder(
  context: CommandContext,
  { item: code }: { readonly item: string },
): Promise<CommandResult> {
  const { changes, state, now } = context;
  const says = [say('placeOrder.leftAlone')];
  const held = await changes.takeAgreed(code, state.person.id, now);
  if (held === undefined || !(await releaseHeld(context, { ...held, listingId: held.id })))
    return { says, notices: [] };
  const news = say('bargain.news.givenUp', {
    name: sayThings({ ...held, colours: [] }, held.quantity),
    code: sayListingCode(code),
  });
  return { says, notices: await tellSellers(context, held.sellerId, news, { once: `offer/${held.offerId}/givenUp` }) };
}
