import { offer, type Reply, say, toFlow } from '../conversation/reply.ts';
import type { StaffCommand } from '../conversation/staff-command.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

type With<Name extends StaffCommand['do']> = Extract<StaffCommand, { do: Name }>['with'];

/** An administrator makes two people one; they hear of it, and may part themselves. */
export async function mergePeople(
  context: CommandContext,
  { one, other }: With<'mergePeople'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  mustBeAdministrator(context);
  const pair = await changes.lockPair(one, other);
  if (pair === undefined) throw new Refusal('merge.already', {}, { ends: true });
  const order = await changes.openOrderBetween(pair);
  if (order !== undefined) throw new Refusal('merge.ownOrder', { order: sayOrderCode(order) }, { ends: true });
  const byId = state.person.id;
  const joining = await changes.join({ ...pair, how: 'staff', byId, besides: state.target.chatId, now });
  await changes.audit({ actorId: byId, action: 'people.merged', subject: joining, now });
  const undo = offer(toFlow('merge', 'undo', joining), 'merge.undo');
  const news = say('merge.told', {}, { offers: [offer(toFlow('unlink', 'start'), 'link.notMe')] });
  const notices = await tellAll(context, pair.keptId, news, `merged/${joining}`);
  return { says: [say('merge.done', {}, { offers: [undo] })], notices };
}

/** Takes apart what was made one, by whomever: each has again what was theirs. */
export async function unmergePeople(
  context: CommandContext,
  { joining }: With<'unmergePeople'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  mustBeAdministrator(context);
  const byId = state.person.id;
  const undone = await changes.undoJoining({ id: joining, byId, asStaff: true, besides: state.target.chatId, now });
  if (!undone) throw new Refusal('merge.undoneAlready', {}, { ends: true });
  await changes.audit({ actorId: byId, action: 'people.unmerged', subject: joining, now });
  return justSay('merge.undone');
}

function mustBeAdministrator({ state }: CommandContext): void {
  if (!state.person.staffRoles.includes('administrator')) throw new Refusal('staff.notYours', {}, { ends: true });
}

async function tellAll(
  { parts, changes, state }: CommandContext,
  personId: string,
  news: Reply,
  once: string,
): Promise<readonly NewOutboxRow[]> {
  const rows: NewOutboxRow[] = [];
  for (const chatId of await changes.chatsOf(personId))
    if (chatId !== state.target.chatId)
      rows.push(...(await writeRows(parts, await changes.target(chatId), [news], { purpose: 'notice', once })));
  return rows;
}
