import type { Command } from '../conversation/command.ts';
import { say } from '../conversation/reply.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { passOn } from './enquiries.ts';
import { openTalk } from './open-talk.ts';
import { offersFor } from './order-offers.ts';
import { saySending } from './say-sending.ts';

type Spoken = Extract<Command, { do: 'sayOfOrder' }>['with'];

/** Passes words about an order to its other side. An order that waits for its seller's yes goes on waiting, and she is told so. */
export async function sayOfOrder(context: CommandContext, { order: code, said }: Spoken): Promise<CommandResult> {
  const order = await context.changes.orderFor(code, context.state.person.id);
  if (order === undefined) throw new Refusal('order.unknown', { order: sayOrderCode(code) }, { ends: true });
  const talk = await openTalk(context, order.listingCode, { buyerId: order.buyerId, chatId: order.buyerChatId });
  const beside = order.side === 'seller' ? saySending(said.text, order) : undefined;
  const passed = await passOn(context, { talk, side: order.side, said, ...(beside && { beside }) });
  if (order.side !== 'seller' || order.state !== 'placed') return passed;
  const offers = offersFor('placed', 'seller', order.code);
  const waits = say('tellOfOrder.waits', { order: sayOrderCode(order.code) }, { offers });
  return { ...passed, says: [...passed.says.slice(0, -1), waits] };
}
