import { type Reply, say } from '../conversation/reply.ts';
import type { StaffCommand } from '../conversation/staff-command.ts';
import { mayBroadcast } from '../domain/broadcast.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

type With<Name extends StaffCommand['do']> = Extract<StaffCommand, { do: Name }>['with'];
const QUIETLY: CommandResult = { says: [], notices: [] };

/** Keeps a broadcast and sets it going. A worker writes everybody's message; who may hear it is asked as each goes out. */
export async function sendBroadcast(
  context: CommandContext,
  { content, audience }: With<'sendBroadcast'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  refuseOthers(context);
  const createdBy = state.person.id;
  const id = await changes.createBroadcast({ content, audience, createdBy, chatId: state.target.chatId, now });
  await changes.moveBroadcast(id, 'running', now);
  await changes.audit({ actorId: createdBy, action: 'broadcast.sent', subject: id, now });
  return QUIETLY;
}

/** Pauses, resumes or cancels a broadcast, or sends again what may not have arrived. */
export async function moveBroadcast(
  context: CommandContext,
  { id, move }: With<'moveBroadcast'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  refuseOthers(context);
  const moved =
    move === 'resend' ? (await changes.resendUndecided(id, now)) > 0 : await changes.moveBroadcast(id, TO[move], now);
  if (!moved) throw new Refusal(`broadcasts.cannot.${move}`, {}, { ends: true });
  await changes.audit({ actorId: state.person.id, action: `broadcast.${move}`, subject: id, now });
  return QUIETLY;
}

const TO = { pause: 'paused', resume: 'running', cancel: 'cancelled' } as const;

/** Staff let broadcasts go out again on a channel; the others of the staff hear of it. */
export async function reopenChannel(
  context: CommandContext,
  { channel }: With<'reopenChannel'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  refuseOthers(context);
  if (!(await changes.resumeChannel(channel, 'broadcasts', now)))
    throw new Refusal('broadcasts.cannot.reopen', { channel }, { ends: true });
  await changes.audit({ actorId: state.person.id, action: 'channel.reopened', subject: channel, now });
  const news = say('staff.channel.broadcastsResumed', { channel });
  return { says: [news], notices: await tellOthers(context, news) };
}

async function tellOthers({ parts, changes, state }: CommandContext, news: Reply): Promise<readonly NewOutboxRow[]> {
  const rows: NewOutboxRow[] = [];
  for (const target of await changes.staffTargets())
    if (target.personId !== state.person.id)
      rows.push(...(await writeRows(parts, target, [news], { purpose: 'notice' })));
  return rows;
}

/** Roles may be taken back while somebody is half-way. */
function refuseOthers({ state }: CommandContext): void {
  if (!mayBroadcast(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
}
