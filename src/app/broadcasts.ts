import { say } from '../conversation/reply.ts';
import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/language.ts';
import type { OutgoingMessage } from '../messages/outgoing.ts';
import type { BroadcastContent, Recipient } from './broadcast-ports.ts';
import { outsideFor, type WritingParts } from './outgoing.ts';
import type { NewOutboxRow, Store } from './ports.ts';

/** People whose rows are written in one transaction. */
const AT_A_TIME = 500;

/** Writes the rows of one more batch of people; false when no broadcast is to be expanded. */
export async function expandBroadcasts(
  parts: Pick<WritingParts, 'speaker' | 'channelOf'> & { readonly store: Store; readonly clock: Clock },
): Promise<boolean> {
  const planned = new Map<string, readonly Pick<NewOutboxRow, 'call' | 'outside'>[]>();
  const told = await parts.store.expandNext(AT_A_TIME, parts.clock.now(), (content, recipient, id) => {
    const key = `${recipient.channel}/${recipient.language}`;
    const calls = planned.get(key) ?? callsFor(parts, content, recipient);
    planned.set(key, calls);
    return calls.map((call, index) => ({
      chatId: recipient.chatId,
      purpose: 'broadcast',
      ...call,
      choices: [],
      once: `broadcast/${id}/${recipient.personId}/${index}`,
    }));
  });
  return told !== undefined;
}

/** The channel's calls, each with what may knock where only a template may. */
function callsFor(
  parts: Pick<WritingParts, 'speaker' | 'channelOf'>,
  content: BroadcastContent,
  recipient: Recipient,
): readonly Pick<NewOutboxRow, 'call' | 'outside'>[] {
  const channel = parts.channelOf(recipient.channel);
  const outside = outsideFor(parts, channel, recipient, [], 'broadcast');
  return channel
    .plan(messageOf(parts, content, recipient))
    .map((call) => (outside === undefined ? { call } : { call, outside }));
}

/** In the person's language, else in the first there is; with how to stop, in a line of its own. */
export function messageOf(
  { speaker }: Pick<WritingParts, 'speaker'>,
  { words, photos }: BroadcastContent,
  { language }: Pick<Recipient, 'language'>,
): OutgoingMessage {
  const order: readonly Language[] = [language, 'bn', 'en', 'hi'];
  const said = order.map((one) => words[one]).find((text) => text !== undefined && text !== '') ?? '';
  const text = [said, speaker.text(say('words.howToStop'), language)].filter((part) => part !== '').join('\n\n');
  return { text, photos, choices: [], purpose: 'broadcast', language };
}
