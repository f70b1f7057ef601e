import { flows } from '../../flows/index.ts';
import { endBroadcasts, expandBroadcasts } from '../../src/app/broadcasts.ts';
import { deliver } from '../../src/app/deliver.ts';
import { type HandleParts, handleChat } from '../../src/app/handle-chat.ts';
import { createJoinByNumber } from '../../src/app/numbers.ts';
import { createReceive } from '../../src/app/receive.ts';
import { sendBulk } from '../../src/app/send-bulk.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { createSpeaker, type Speaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { silentLog } from '../../src/log.ts';
import type { Call, Channel } from '../../src/messages/channel.ts';
import type { IncomingMessage } from '../../src/messages/incoming.ts';
import type { Choice, OutgoingMessage } from '../../src/messages/outgoing.ts';
import { buildSound } from './sounds.ts';
import type { TestStore } from './store.ts';

/** A phone called `telegram/rina` is Rina's on that platform; every other one is on a platform of no limits. */
const PLATFORMS: Readonly<Record<string, Pick<Channel, 'windowMs' | 'asksForPhone'>>> = {
  telegram: { asksForPhone: true },
  'whatsapp-cloud': { windowMs: 24 * 60 * 60 * 1_000 },
  'whatsapp-web': {},
};

/** Where a phone of that name writes from. */
export function addressOf(phone: string): { readonly channel: string; readonly chatId: string } {
  const [platform = ''] = phone.split('/');
  return { channel: Object.hasOwn(PLATFORMS, platform) ? platform : 'phones', chatId: phone };
}

/** What a phone was shown: the message, and the locale keys it was made of. */
export interface Shown {
  readonly id: string;
  readonly text: string;
  readonly photos: readonly string[];
  readonly voice?: string;
  readonly choices: readonly Choice[];
  readonly keys: readonly string[];
}

/** What a phone sends. Pictures are bytes; `at` moves when it says it was sent. */
export interface Sending {
  readonly text?: string;
  readonly photos?: readonly Uint8Array[];
  readonly voice?: Uint8Array;
  readonly choose?: string;
  readonly quotes?: string;
  readonly id?: string;
  readonly sentAt?: Date;
  readonly extra?: Partial<IncomingMessage>;
}

/** Phones on a channel that keeps everything in memory and has no limits; everything behind it is the real haat, in this process. */
export function openPhones(test: TestStore) {
  const shown = new Map<string, Shown[]>();
  /** What phones sent; `v` is a voice note that every test may send. */
  const files = new Map<string, Uint8Array>([['v', buildSound('ogg')]]);
  let counter = 0;
  const next = () => {
    counter += 1;
    return counter;
  };
  const channel: Channel = {
    name: 'phones',
    pace: { overall: { perSecond: 1_000, burst: 1_000 }, perChat: { perSecond: 1_000, burst: 1_000 } },
    start: async () => undefined,
    plan: (message) => [{ method: 'show', body: { ...message } }],
    async send(to, call) {
      const message = call.body as unknown as OutgoingMessage & { readonly keys?: readonly string[] }; // our own plan, through JSON
      const id = `haat-${next()}`;
      const { text, photos, voice, choices } = message;
      aloud(
        to.chatId,
        `⟵ ${photos.length > 0 ? '🖼 ' : ''}${voice === undefined ? '' : '🎤 '}${text}`,
        choices.map(({ label }) => `[${label}]`).join(' '),
      );
      shown.set(to.chatId, [
        ...(shown.get(to.chatId) ?? []),
        { id, text, photos, choices, keys: keysOf(call), ...(voice === undefined ? {} : { voice }) },
      ]);
      return { id };
    },
    async fetchMedia({ ref }) {
      const bytes = files.get(ref);
      if (bytes === undefined) throw new Error(`no file ${ref}`);
      return bytes;
    },
    stop: async () => undefined,
  };
  const platforms = { ...PLATFORMS, [channel.name]: {} };
  const channelOf = (name: string): Channel => ({ ...channel, name, ...platforms[name as keyof typeof platforms] });
  const speaker = rememberingKeys(createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm));
  const { store, clock, photos } = test;
  const chats = new Set<string>();
  const wakeUps = { wake: async (chat: string) => void chats.add(chat) };
  const shared = { store, clock, log: silentLog, crashPoint: () => undefined, channelOf };
  const parts: HandleParts = {
    ...shared,
    openedAt: () => new Date(0),
    speaker,
    shareLinks: (code) => [`https://example.test/${code}`],
    photos,
    flows,
    random: (below) => Math.floor(Math.random() * below),
  };
  const receive = createReceive({
    ...{ ...shared, wakeUps, languages: speaker.languages },
    windowMsOf: (name) => channelOf(name).windowMs,
    joinByNumber: createJoinByNumber({ store, clock, speaker, photos, channelOf }),
  });

  /** Handles and sends everything due; an album's quiet time passes on the clock, not on the wall. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 50; round += 1) {
      const found = await store.dueChats(clock.now(), { limit: 500, leaveMs: 0 });
      const due = new Set([...chats, ...found.map(({ chatId }) => chatId)]);
      chats.clear();
      if (due.size === 0) return;
      for (const chat of due) {
        const handled = await handleChat({ ...parts, thenSends: true }, chat);
        if (!handled.done) {
          clock.set(new Date(clock.now().getTime() + handled.afterMs + 1));
          chats.add(chat);
        }
        await deliver(shared, chat, handled.done ? handled.inHand : undefined);
      }
    }
    throw new Error('The haat did not settle in 50 rounds');
  }

  /** Keeps a message without handling it yet. */
  async function post(person: string, sending: Sending): Promise<void> {
    const fileOf = (bytes: Uint8Array, mimeType: string) => {
      const ref = `file-${next()}`;
      files.set(ref, bytes);
      return { ref, mimeType };
    };
    const refs = (sending.photos ?? []).map((bytes) => fileOf(bytes, 'image/jpeg'));
    aloud(
      person,
      `⟶ ${refs.length > 0 ? '🖼 ' : ''}${sending.voice ? '🎤 ' : ''}${sending.choose ?? ''}${sending.text ?? ''}`,
    );
    await receive({
      kind: 'message',
      id: sending.id ?? `m-${next()}`,
      from: addressOf(person),
      senderName: person,
      sentAt: sending.sentAt ?? clock.now(),
      text: sending.text ?? '',
      photos: refs,
      ...(sending.choose === undefined ? {} : { choiceId: sending.choose }),
      ...(sending.voice === undefined ? {} : { voice: fileOf(sending.voice, 'audio/ogg') }),
      ...(sending.quotes === undefined ? {} : { quotedId: sending.quotes }),
      ...sending.extra,
    });
  }

  /** Sends and waits for every answer; gives what that person was shown because of it. */
  async function say(person: string, sending: string | Sending): Promise<readonly Shown[]> {
    const before = shown.get(person)?.length ?? 0;
    await post(person, typeof sending === 'string' ? { text: sending } : sending);
    await settle();
    return (shown.get(person) ?? []).slice(before);
  }

  /** Does what the broadcasts' worker does: all of it, or no more than so many messages. */
  async function cast(most = Number.POSITIVE_INFINITY): Promise<void> {
    while (await expandBroadcasts(parts));
    for (let count = 0; count < most && (await sendBulk(shared, [channel.name])) !== 'nothing'; count += 1);
    await endBroadcasts({ ...parts, wakeUps });
    await settle();
  }

  return {
    say,
    post,
    settle,
    cast,
    parts,
    channel,
    seen: (person: string): readonly Shown[] => shown.get(person) ?? [],
  };
}

export type Phones = ReturnType<typeof openPhones>;

/** With ALOUD=1 every conversation is printed as people see it: the way to judge whether a kind neighbour would say it. */
function aloud(person: string, ...lines: readonly string[]): void {
  if (process.env.ALOUD === undefined) return;
  process.stdout.write(`${lines.filter((line) => line !== '').join('\n    ')}  · ${person}\n`.replace(/^/u, '  '));
}

/** The keys travel beside the words, so that a test reads keys and a person reads sentences. */
function rememberingKeys(speaker: Speaker): Speaker {
  return {
    ...speaker,
    message(replies, language, purpose, sheet) {
      const message = speaker.message(replies, language, purpose, sheet);
      return { ...message, keys: replies.map((reply: Reply) => reply.key) } as OutgoingMessage; // a field more, read back by keysOf
    },
  };
}

function keysOf(call: Call): readonly string[] {
  const { keys } = call.body;
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
