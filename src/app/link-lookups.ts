import type { LinkLook, SaidLinkCode } from '../conversation/link-look.ts';
import { LINK_EXPECTED_MS, MAX_WRONG_LINK_CODES } from '../domain/link.ts';
import { maskContacts } from '../language/contacts.ts';
import type { FindChannel } from './outgoing.ts';
import type { Store, TurnState } from './ports.ts';

const HOUR_MS = 60 * 60 * 1_000;

interface Parts {
  readonly store: Store;
  readonly channelOf: FindChannel;
}

/** What this chat may know of its person's other addresses, and of digits that were said in it. */
export function linkLook(parts: Parts, { target, person }: TurnState, now: Date): LinkLook {
  const { store } = parts;
  const { channel } = target.address;
  return {
    channel,
    joinings: () => store.joiningsOf(person.id, target.chatId),
    expected: () => store.tookLinkCode(new Date(now.getTime() - LINK_EXPECTED_MS)),
    async said(code): Promise<SaidLinkCode> {
      const wrong = await store.countAudits(person.id, 'link.wrong', new Date(now.getTime() - HOUR_MS));
      if (wrong >= MAX_WRONG_LINK_CODES) return 'tooMany';
      const found = await store.findLinkCode(code);
      if (found === undefined) return 'unknown';
      if (found.chatId === target.chatId) return 'here';
      if (found.until <= now) return 'expired';
      if (found.personId === person.id) return 'already';
      const closes = whichCloses(parts, { here: channel, there: found.channel });
      // On WhatsApp what somebody is called may be the number itself.
      const name = maskContacts(found.name).text;
      return { channel: found.channel, name, ...(closes === undefined ? {} : { closes }) };
    },
  };
}

/** Which of two chats has a window, when the other has none. */
function whichCloses({ channelOf }: Parts, chats: { here: string; there: string }): 'here' | 'there' | undefined {
  const closes = (channel: string) => isOn(channelOf, channel) && channelOf(channel).windowMs !== undefined;
  if (closes(chats.here) === closes(chats.there)) return undefined;
  return closes(chats.here) ? 'here' : 'there';
}

function isOn(channelOf: FindChannel, channel: string): boolean {
  try {
    return channelOf(channel).name !== '';
  } catch {
    return false; // switched off: nothing is known of it, and nothing sent there
  }
}
