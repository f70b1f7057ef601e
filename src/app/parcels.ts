import type { Command, Numbered } from '../conversation/command.ts';
import { say } from '../conversation/reply.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { newsParams } from './orders.ts';
import { writeRows } from './outgoing.ts';

type Noted = Extract<Command, { do: 'noteParcel' }>['with'];

/** Writes down by what number each parcel that is on its way may be followed; its buyer is told it. */
export async function noteParcel(context: CommandContext, { also = [], ...parcel }: Noted): Promise<CommandResult> {
  const results = [];
  for (const one of [parcel, ...also]) results.push(await noteOne(context, one));
  return { says: results[0]?.says ?? [], notices: results.flatMap(({ notices }) => notices) };
}

async function noteOne(
  { parts, changes, state, now }: CommandContext,
  { code, tracking }: Numbered,
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
