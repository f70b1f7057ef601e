import { say } from '../conversation/reply.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

/** Somebody wants a human being: kept for staff, and told to those who are on a channel. */
export async function askForPerson({ parts, changes, state, now }: CommandContext): Promise<CommandResult> {
  await changes.addHelpRequest(state.target.chatId, now);
  const staff = await changes.staffTargets();
  const others = staff.filter((target) => target.chatId !== state.target.chatId);
  const who = state.person.name ?? '';
  const notices: NewOutboxRow[] = [];
  for (const target of others)
    notices.push(
      ...(await writeRows(parts, target, [say('staff.personWanted', { name: who })], { purpose: 'notice' })),
    );
  return { says: [say('words.personComing')], notices };
}
