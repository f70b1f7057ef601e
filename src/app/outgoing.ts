import { offer, type Reply, say, toFlow } from '../conversation/reply.ts';
import type { Clock } from '../domain/clock.ts';
import type { Speaker } from '../i18n/speaker.ts';
import type { Channel } from '../messages/channel.ts';
import type { OutgoingMessage, Purpose } from '../messages/outgoing.ts';
import type { ChatTarget, NewOutboxRow, Photos } from './ports.ts';
import type { Outside } from './sending-ports.ts';
import { isOpen } from './window.ts';

/** Finds the channel a chat lives on. Throws when it is switched off. */
export type FindChannel = (name: string) => Channel;

/** What turning words into outbox rows needs. */
export interface WritingParts {
  readonly speaker: Speaker;
  readonly photos: Photos;
  readonly channelOf: FindChannel;
  readonly clock: Clock;
}

/** Words for one chat, as the calls its channel will make. One message for all, unless two carry pictures or one stands alone. */
export async function writeRows(
  parts: WritingParts,
  asked: ChatTarget,
  says: readonly Reply[],
  details: {
    readonly purpose: Purpose;
    readonly answers?: bigint;
    readonly once?: string;
    /** What was tapped, and under which message. */
    readonly tapped?: { readonly choiceId: string; readonly messageId: string };
    readonly enquiryId?: string;
  },
): Promise<readonly NewOutboxRow[]> {
  const { purpose } = details;
  const target = purpose === 'notice' ? whereToTell(parts, asked) : asked;
  const channel = parts.channelOf(target.address.channel);
  const rows: NewOutboxRow[] = [];
  for (const group of groupByPicture(says)) {
    const composed = await compose(parts, target, group, purpose);
    const turned = group.some((reply) => reply.inPlaceOf !== undefined && reply.inPlaceOf === details.tapped?.choiceId);
    const message = turned && details.tapped ? { ...composed, replaces: details.tapped.messageId } : composed;
    const calls = channel.plan(message);
    const template = outsideFor(parts, channel, target, group, purpose);
    calls.forEach((call, index) => {
      const isLast = index === calls.length - 1;
      const outside = template?.kind === 'instead' && !isLast ? ({ kind: 'nothing' } as const) : template;
      rows.push({
        chatId: target.chatId,
        purpose,
        call,
        choices: isLast ? message.choices : [],
        ...(outside === undefined ? {} : { outside }),
        ...(details.answers === undefined ? {} : { answers: details.answers }),
        ...(details.enquiryId === undefined ? {} : { enquiryId: details.enquiryId }),
        ...(details.once === undefined ? {} : { once: `${details.once}/${target.chatId}/${rows.length}` }),
      });
    });
  }
  return rows;
}

/** A notice whose chat is closed goes where the person chose to hear of it instead, if anywhere. */
function whereToTell(parts: WritingParts, target: ChatTarget): ChatTarget {
  const { elsewhere } = target;
  const closesAt = { windowClosesAt: target.windowClosesAt };
  const open = isOpen(closesAt, parts.channelOf(target.address.channel).windowMs, parts.clock.now());
  if (open || elsewhere === undefined) return target;
  return { personId: target.personId, language: target.language, ...elsewhere };
}

/** What may be said of it while the window is closed: its own template, or one that says only that something waits. */
export function outsideFor(
  { speaker }: Pick<WritingParts, 'speaker'>,
  channel: Channel,
  { language }: Pick<ChatTarget, 'language'>,
  says: readonly Reply[],
  purpose: Purpose,
): Outside | undefined {
  if (purpose === 'reply' || channel.windowMs === undefined) return undefined;
  const [only] = says;
  const own = only === undefined || says.length > 1 ? undefined : speaker.template(only, language, purpose);
  const knock = say(`knock.${purpose}`, {}, { offers: [offer(toFlow('menu', 'open'), 'words.menu')] });
  const message = own ?? speaker.template(knock, language, purpose);
  const [call] = message === undefined ? [] : channel.plan(message);
  return call === undefined ? undefined : { kind: own === undefined ? 'knock' : 'instead', call };
}

async function compose(
  parts: WritingParts,
  target: ChatTarget,
  says: readonly Reply[],
  purpose: Purpose,
): Promise<OutgoingMessage> {
  const listed = says.find((reply) => reply.sheet.length > 0)?.sheet;
  const language = says[0]?.aloneIn ?? target.language;
  const sheet = listed === undefined ? undefined : await parts.photos.sheet(listed, language);
  return parts.speaker.message(says, language, purpose, sheet);
}

function groupByPicture(says: readonly Reply[]): readonly (readonly Reply[])[] {
  const groups: Reply[][] = [];
  for (const reply of says) {
    const last = groups.at(-1);
    const pictured = (one: Reply) => one.photos.length > 0 || one.sheet.length > 0;
    const alone = reply.aloneIn !== undefined || last?.[0]?.aloneIn !== undefined;
    if (last === undefined || alone || (pictured(reply) && last.some(pictured))) groups.push([reply]);
    else last.push(reply);
  }
  return groups;
}
