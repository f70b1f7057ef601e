import type { StaffCommand } from '../conversation/staff-command.ts';
import { mayModerate } from '../domain/moderation.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';

type With<Name extends StaffCommand['do']> = Extract<StaffCommand, { do: Name }>['with'];

/** A complaint has been looked into. Who complained and who was complained of hear nothing of it. */
export async function closeReport(context: CommandContext, { id }: With<'closeReport'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (!mayModerate(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
  if (!(await changes.closeReport(id, now))) return justSay('reports.closedBefore');
  await changes.audit({ actorId: state.person.id, action: 'report.closed', subject: id, now });
  return justSay('reports.closed');
}

/** What did not go out, or could not be handled, goes on its way again or is ended. A broadcast's rows are the broadcast's. */
export async function settleTrouble(context: CommandContext, trouble: With<'settleTrouble'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (!mayModerate(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
  const count = await changes.settleTrouble({ ...trouble, now });
  if (count === 0) return justSay('staff.troubles.gone');
  await changes.audit({ actorId: state.person.id, action: `trouble.${trouble.how}`, subject: trouble.reason, now });
  return justSay(`staff.troubles.did.${trouble.how}`, { messages: count });
}
