import { type Reply, say } from '../conversation/reply.ts';
import { nameOrNone } from '../conversation/say-people.ts';
import type { PassedWords, StaffCommand } from '../conversation/staff-command.ts';
import { mayModerate } from '../domain/moderation.ts';
import { LEASE_MS } from '../domain/takeover.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

type With<Name extends StaffCommand['do']> = Extract<StaffCommand, { do: Name }>['with'];

/** A member of staff begins to speak with somebody who asked for a person; the first to tap has the conversation. */
export async function takeOver(context: CommandContext, { request }: With<'takeOver'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (!mayModerate(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
  const begun = await changes.startTakeover({
    request,
    staffId: state.person.id,
    staffChatId: state.target.chatId,
    now,
    until: hourFrom(now),
  });
  if (typeof begun === 'string') throw new Refusal(`takeover.${begun}`, {}, { ends: true });
  await changes.audit({ actorId: state.person.id, action: 'takeover.began', subject: begun.chatId, now });
  const { name, lastWords } = begun;
  const lines = lastWords.map((words) => say('takeover.line', { words }));
  const mine =
    lines.length === 0
      ? say('takeover.begun', { name: nameOrNone(name) })
      : say('takeover.begunAfter', { name: nameOrNone(name), lines: { lines } });
  return { says: [mine], notices: await tell(context, begun.chatId, say('takeover.here')) };
}

/** Begins to speak with somebody who did not ask for it, as if she had. */
export async function reachOut(context: CommandContext, { about, id }: With<'reachOut'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (!mayModerate(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
  const chatId = await changes.chatToReach(about, id);
  if (chatId === undefined || chatId === state.target.chatId) throw new Refusal('takeover.gone', {}, { ends: true });
  const request = await changes.addHelpRequest(chatId, now);
  return takeOver(context, { request: request.id });
}

/** Carries words to the other side, through the haat's own chat; who of the staff it was stays unsaid. */
export async function passOn(context: CommandContext, words: PassedWords): Promise<CommandResult> {
  const { changes, state, now } = context;
  const other = await changes.otherSide(state.target.chatId, now, hourFrom(now));
  if (other === undefined) return justSay('takeover.lapsed');
  return { says: [], notices: await tell(context, other.chatId, sayPassed(words, other.as, other.name)) };
}

/** Ends the conversation; the bot answers again. */
export async function endTakeover(context: CommandContext, { by }: With<'endTakeover'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  const other = await changes.endTakeover(state.target.chatId, now);
  if (other === undefined || by === 'time') return { says: [], notices: [] };
  await changes.audit({ actorId: state.person.id, action: 'takeover.ended', subject: other.chatId, now });
  const news = by === 'staff' ? say('takeover.over') : say('takeover.personLeft', { name: nameOrNone(other.name) });
  const mine = by === 'staff' ? [say('takeover.ended', { name: nameOrNone(other.name) })] : [];
  return { says: mine, notices: await tell(context, other.chatId, news) };
}

/** Staff see who speaks; the person reads words as from the haat itself. */
function sayPassed({ text, photos, voice, also }: PassedWords, to: 'person' | 'staff', name: string): Reply {
  const words = text.trim();
  const besides = also === undefined ? [] : [say(`takeover.also.${also}`)];
  const parts = [...(words === '' ? [] : [say('takeover.line', { words })]), ...besides];
  const lines = { lines: parts };
  const media = voice === undefined ? { photos } : { photos, voice };
  return to === 'person'
    ? say('takeover.fromStaff', { lines }, media)
    : say(
        parts.length === 0 ? 'takeover.fromPersonPhoto' : 'takeover.fromPerson',
        { name: nameOrNone(name), lines },
        media,
      );
}

function hourFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

async function tell(
  { parts, changes }: CommandContext,
  chatId: string,
  reply: Reply,
): Promise<readonly NewOutboxRow[]> {
  return writeRows(parts, await changes.target(chatId), [reply], { purpose: 'notice' });
}
