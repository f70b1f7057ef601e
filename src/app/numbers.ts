import type { LinkCommand } from '../conversation/link-command.ts';
import { offer, say, toFlow } from '../conversation/reply.ts';
import { placeOf } from '../conversation/say-place.ts';
import { NUMBER_HOLDS_MS } from '../domain/link.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { Changes, ChatTarget, NewOutboxRow, Store } from './ports.ts';

type Attested = Extract<LinkCommand, { do: 'attestPhone' }>['with'];

/** The version of the sentence that asks (`sharePhone.ask`). Raise it whenever what the sentence promises changes. */
const ASKED = 'phone/1';
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Keeps a number that she agreed to be known by, and knows her wherever else she is at it. */
export async function attestPhone(
  { parts, changes, state, now }: CommandContext,
  { phone }: Attested,
): Promise<CommandResult> {
  const { chatId } = state.target;
  await changes.attestPhone(chatId, phone, now);
  await changes.audit({ actorId: state.person.id, action: 'phone.agreed', subject: ASKED, now });
  const found = await joinUp({ ...parts, changes, now }, state.target, chatId);
  return {
    says: found.place === undefined ? [say('sharePhone.done')] : [sayKnown(found.place)],
    notices: found.notices,
  };
}

/** Somebody wrote from a number that its platform vouches for: whoever is at it on another platform is the same person. */
export function createJoinByNumber(parts: WritingParts & { readonly store: Store }): (chatId: string) => Promise<void> {
  return (chatId) =>
    parts.store.change(async (changes) => {
      const now = parts.clock.now();
      const target = await changes.target(chatId);
      const { place, notices } = await joinUp({ ...parts, changes, now }, target, NOBODY);
      if (place === undefined) return;
      const mine = await writeRows(parts, target, [sayKnown(place)], { purpose: 'reply' });
      await changes.addOutbox([...mine, ...notices], now);
    });
}

interface Joining extends WritingParts {
  readonly changes: Changes;
  readonly now: Date;
}

/** Those at the same number become this chat's person; where they can be written to freely they hear of it. */
async function joinUp(
  { changes, now, ...parts }: Joining,
  { chatId, address }: ChatTarget,
  besides: string,
): Promise<{ readonly place?: string; readonly notices: readonly NewOutboxRow[] }> {
  const others = await changes.sameNumber(chatId, new Date(now.getTime() - NUMBER_HOLDS_MS));
  const notices: NewOutboxRow[] = [];
  let place: string | undefined;
  for (const other of others) {
    const theirs = await changes.chatsOf(other);
    const pair = await changes.lockPair((await changes.target(chatId)).personId, other);
    // An order between the two has to end first; then staff or a code can still make them one.
    if (pair === undefined || (await changes.openOrderBetween(pair)) !== undefined) continue;
    const id = await changes.join({ ...pair, how: 'phone', byId: pair.keptId, besides, now });
    await changes.audit({ actorId: pair.keptId, action: 'link.joined', subject: id, now });
    const here = { place: { reply: placeOf(address.channel) } };
    const news = say('link.joinedThere', here, { offers: [offer(toFlow('unlink', 'start'), 'link.notMe')] });
    for (const target of await Promise.all(theirs.map((one) => changes.target(one)))) {
      place ??= target.address.channel;
      if (parts.channelOf(target.address.channel).windowMs === undefined)
        notices.push(...(await writeRows(parts, target, [news], { purpose: 'notice', once: `linked/${id}` })));
    }
  }
  return place === undefined ? { notices } : { place, notices };
}

function sayKnown(channel: string) {
  const place = { place: { reply: placeOf(channel) } };
  return say('sharePhone.known', place, { offers: [offer(toFlow('unlink', 'start'), 'link.notMe')] });
}
