import { say } from '../conversation/reply.ts';
import { nameOfItem } from '../conversation/say-item.ts';
import { sayListingCode } from '../domain/codes.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { tellSellers } from './seller-news.ts';

/** A buyer leaves an order alone. A piece that is held for her at an agreed price goes back to the shelf, and its seller hears of it. */
export async function giveUpOrder(
  context: CommandContext,
  { item: code }: { readonly item: string },
): Promise<CommandResult> {
  const { changes, state, now } = context;
  const says = [say('placeOrder.leftAlone')];
  const held = await changes.takeAgreed(code, state.person.id, now);
  if (held === undefined || !(await changes.moveOffer({ id: held.offerId, from: 'agreed', state: 'lapsed', now })))
    return { says, notices: [] };
  await changes.settleStock(held.id, 1, 'release', now);
  await changes.recordMovement({ listingId: held.id, kind: 'released', quantity: 1, offerId: held.offerId, now });
  const news = say('bargain.news.givenUp', { name: nameOfItem({ ...held, colours: [] }), code: sayListingCode(code) });
  return { says, notices: await tellSellers(context, held.sellerId, news, { once: `offer/${held.offerId}/givenUp` }) };
}
