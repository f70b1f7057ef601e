import type { Reply } from '../conversation/reply.ts';
import type { Speaker } from '../i18n/speaker.ts';
import type { Channel } from '../messages/channel.ts';
import type { OutgoingMessage, Purpose } from '../messages/outgoing.ts';
import type { ChatTarget, NewOutboxRow, Photos } from './ports.ts';

/** Finds the channel a chat lives on. Throws when it is switched off. */
export type FindChannel = (name: string) => Channel;

/** What turning words into outbox rows needs. */
export interface WritingParts {
  readonly speaker: Speaker;
  readonly photos: Photos;
  readonly channelOf: FindChannel;
}

/** Words for one chat, as the calls its channel will make. One message for all, unless two of them carry pictures. */
export async function writeRows(
  parts: WritingParts,
  target: ChatTarget,
  says: readonly Reply[],
  details: { readonly purpose: Purpose; readonly answers?: bigint; readonly once?: string },
): Promise<readonly NewOutboxRow[]> {
  const rows: NewOutboxRow[] = [];
  for (const group of groupByPicture(says)) {
    const message = await compose(parts, target, group, details.purpose);
    const calls = parts.channelOf(target.address.channel).plan(message);
    calls.forEach((call, index) => {
      rows.push({
        chatId: target.chatId,
        purpose: details.purpose,
        call,
        choices: index === calls.length - 1 ? message.choices : [],
        ...(details.answers === undefined ? {} : { answers: details.answers }),
        ...(details.once === undefined ? {} : { once: `${details.once}/${target.chatId}/${rows.length}` }),
      });
    });
  }
  return rows;
}

async function compose(
  parts: WritingParts,
  target: ChatTarget,
  says: readonly Reply[],
  purpose: Purpose,
): Promise<OutgoingMessage> {
  const listed = says.find((reply) => reply.sheet.length > 0)?.sheet;
  const sheet = listed === undefined ? undefined : await parts.photos.sheet(listed);
  return parts.speaker.message(says, target.language, purpose, sheet);
}

function groupByPicture(says: readonly Reply[]): readonly (readonly Reply[])[] {
  const groups: Reply[][] = [];
  for (const reply of says) {
    const last = groups.at(-1);
    const pictured = (one: Reply) => one.photos.length > 0 || one.sheet.length > 0;
    if (last === undefined || (pictured(reply) && last.some(pictured))) groups.push([reply]);
    else last.push(reply);
  }
  return groups;
}
