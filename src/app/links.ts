import type { LinkCommand } from '../conversation/link-command.ts';
import { offerNumber } from '../conversation/offer-number.ts';
import { offer, say, toFlow } from '../conversation/reply.ts';
import { placeOf } from '../conversation/say-place.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { drawLinkCode, LINK_CODE_MS, sayLinkCode } from '../domain/link.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';
import { writeRows } from './outgoing.ts';

type With<Name extends LinkCommand['do']> = Extract<LinkCommand, { do: Name }>['with'];

/** Gives this chat six digits to type at the person's other address; the ones before are worth nothing then. */
export async function makeLinkCode({ parts, changes, state, now }: CommandContext): Promise<CommandResult> {
  const until = new Date(now.getTime() + LINK_CODE_MS);
  let code = drawLinkCode(parts.random);
  while (!(await changes.putLinkCode({ chatId: state.target.chatId, code, now, until })))
    code = drawLinkCode(parts.random);
  await changes.audit({ actorId: state.person.id, action: 'link.code', subject: state.person.id, now });
  const canAsk = parts.channelOf(state.target.address.channel).asksForPhone === true;
  return {
    says: [
      say('link.code', { code: sayLinkCode(code) }),
      ...(canAsk ? [say('sharePhone.orNumber', {}, { offers: [offerNumber] })] : []),
    ],
    notices: [],
  };
}

/** Counts wrong digits, for whoever said them and against every code that lives. */
export async function missLinkCode(
  { changes, state, now }: CommandContext,
  { quietly }: With<'missLinkCode'>,
): Promise<CommandResult> {
  await changes.countMiss(now);
  await changes.audit({ actorId: state.person.id, action: 'link.wrong', subject: state.person.id, now });
  return quietly ? { says: [], notices: [] } : justSay('link.unknown');
}

/** Makes this chat's person and the one whose digits these are one. The other chat hears of it, and how to undo it. */
export async function link(context: CommandContext, { code, notices }: With<'link'>): Promise<CommandResult> {
  const { parts, changes, state, now } = context;
  const { chatId } = state.target;
  const found = await changes.takeLinkCode(code, now);
  if (found === undefined || found.chatId === chatId) throw new Refusal('link.expired', {}, { ends: true });
  const pair = await changes.lockPair(state.person.id, found.personId);
  if (pair === undefined) throw new Refusal('link.already', {}, { ends: true });
  const order = await changes.openOrderBetween(pair);
  if (order !== undefined) throw new Refusal('link.ownOrder', { order: sayOrderCode(order) }, { ends: true });
  const id = await changes.join({ ...pair, how: 'code', byId: state.person.id, besides: chatId, now });
  await changes.audit({ actorId: state.person.id, action: 'link.joined', subject: id, now });
  if (notices === true) await chooseOpenChat(context, pair.keptId, found);
  const here = { place: { reply: placeOf(state.target.address.channel) } };
  const news = say('link.joinedThere', here, { offers: [offer(toFlow('unlink', 'start'), 'link.notMe')] });
  return {
    says: [say('link.joined', { place: { reply: placeOf(found.channel) } })],
    notices: await writeRows(parts, await changes.target(found.chatId), [news], {
      purpose: 'notice',
      once: `linked/${id}`,
    }),
  };
}

/** Of the two chats the one without a window takes what the other cannot. */
async function chooseOpenChat(
  { parts, changes, state }: CommandContext,
  personId: string,
  found: { readonly chatId: string; readonly channel: string },
): Promise<void> {
  const isHere = parts.channelOf(state.target.address.channel).windowMs === undefined;
  await changes.chooseNoticeChat(personId, isHere ? state.target.chatId : found.chatId);
}

/** Takes two addresses apart again. */
export async function unlink(
  { changes, state, now }: CommandContext,
  { joining }: With<'unlink'>,
): Promise<CommandResult> {
  const byId = state.person.id;
  const undone = await changes.undoJoining({ id: joining, byId, asStaff: false, besides: state.target.chatId, now });
  if (!undone) throw new Refusal('unlink.none', {}, { ends: true });
  await changes.audit({ actorId: byId, action: 'link.undone', subject: joining, now });
  return justSay('unlink.done');
}
