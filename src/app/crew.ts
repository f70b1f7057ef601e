import { type Reply, say } from '../conversation/reply.ts';
import { called } from '../conversation/say-people.ts';
import type { StaffCommand } from '../conversation/staff-command.ts';
import { heirOf, refuseEnding, rolesLeft } from '../domain/crew.ts';
import { mayModerate } from '../domain/moderation.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import { tellPeople } from './people.ts';
import type { NewOutboxRow } from './ports.ts';

type Ending = Extract<StaffCommand, { do: 'endRole' }>['with'];

/** An administrator ends somebody's work for the haat. Whom they spoke with is told; weavers they looked after get another. */
export async function endRole(context: CommandContext, { person, role }: Ending): Promise<CommandResult> {
  const { changes, state, now } = context;
  const by = state.person.id;
  const crew = await changes.crew();
  const refusal = refuseEnding(crew, { by, whom: person, role });
  if (refusal !== undefined) throw new Refusal(refusal, {}, { ends: true });
  await changes.endRole(person, role);
  await changes.audit({ actorId: by, action: `role.ended.${role}`, subject: person, now });
  const params = { name: called(await changes.personName(person)), role: { reply: say(`staff.role.${role}`) } };
  const over = mayModerate(rolesLeft(crew, { personId: person, role }))
    ? { says: [], notices: [] }
    : await handOver(context, { from: person, to: heirOf(crew, { by, whom: person }) });
  const says = [say(person === by ? 'crew.doneSelf' : 'crew.done', params), ...over.says];
  const told = person === by ? [] : await tellPeople(context, [person], say('crew.ended', params));
  return { says, notices: [...told, ...over.notices] };
}

/** What only those who answer people do goes on without them. */
async function handOver(
  context: CommandContext,
  { from, to }: { from: string; to: string | undefined },
): Promise<CommandResult> {
  const { changes, state, now, parts } = context;
  const notices: NewOutboxRow[] = [];
  for (const chatId of await changes.endTakeoversOf(from, now))
    notices.push(
      ...(await writeRows(parts, await changes.target(chatId), [say('takeover.over')], { purpose: 'notice' })),
    );
  const weavers = to === undefined ? 0 : await changes.handOverKeeping(from, to, now);
  if (weavers === 0 || to === undefined) return { says: [], notices };
  const news: Reply = say('crew.handed', { count: weavers });
  if (to === state.person.id) return { says: [news], notices };
  return { says: [], notices: [...notices, ...(await tellPeople(context, [to], news))] };
}
