import { say } from '../conversation/reply.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { newsParams } from './orders.ts';
import { writeRows } from './outgoing.ts';

/** Writes down by what number a parcel that is on its way may be followed; the buyer is told it. */
export async function noteParcel(
  { parts, changes, state, now }: CommandContext,
  { code, tracking }: { readonly code: string; readonly tracking: string },
): Promise<CommandResult> {
  const order = await changes.orderFor(code, state.person.id);
  if (order === undefined) throw new Refusal('order.unknown', { order: sayOrderCode(code) });
  if (order.side !== 'seller') throw new Refusal('order.notYours', { order: sayOrderCode(code) });
  const isNoted = await changes.noteTracking({ id: order.id, tracking, now });
  if (!isNoted) throw new Refusal(`order.already.${order.state}`, { order: sayOrderCode(code) });
  await changes.audit({ actorId: state.person.id, action: 'order.parcel', subject: code, now });
  const params = newsParams(order, tracking);
  const news = say('order.news.sentTracked.buyer', params);
  const target = await changes.target(order.buyerChatId);
  const notices = await writeRows(parts, target, [news], { purpose: 'notice', once: `${code}/parcel/${tracking}` });
  return { says: [say('order.done.parcel', params)], notices };
}
