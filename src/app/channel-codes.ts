import type { StaffCommand } from '../conversation/staff-command.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';

type Asked = Extract<StaffCommand, { do: 'showCode' }>['with'];

/** Staff ask for the code that holds now. The channel answers as it tells of its health; asked twice, it answers twice. */
export async function showCode({ parts, state }: CommandContext, { channel }: Asked): Promise<CommandResult> {
  if (state.person.staffRoles.length === 0) throw new Refusal('staff.notYours', {}, { ends: true });
  const show = parts.codeOf?.(channel);
  if (show === undefined) throw new Refusal('staff.channel.noCode', { channel }, { ends: true });
  if (!show()) throw new Refusal('staff.channel.codeElsewhere', { channel }, { ends: true });
  return justSay('staff.channel.codeComing', { channel });
}
