import { offer, say, toFlow } from '../conversation/reply.ts';
import { nameOrNone } from '../conversation/say-people.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

/** Somebody wants a human being: kept for staff, and told once to those who are on a channel. */
export async function askForPerson({ parts, changes, state, now }: CommandContext): Promise<CommandResult> {
  const request = await changes.addHelpRequest(state.target.chatId, now);
  if (!request.fresh) return { says: [say('words.personStillComing')], notices: [] };
  const staff = await changes.staffTargets();
  const others = staff.filter((target) => target.personId !== state.target.personId);
  const news = say(
    'staff.personWanted',
    { name: nameOrNone(state.person.name) },
    { offers: [offer(toFlow('staff', 'take', request.id), 'staff.take')] },
  );
  const notices: NewOutboxRow[] = [];
  for (const target of others) notices.push(...(await writeRows(parts, target, [news], { purpose: 'notice' })));
  return { says: [say('words.personComing')], notices };
}
