import { deliver } from '../../src/app/deliver.ts';
import type { NewOutboxRow } from '../../src/app/ports.ts';
import { silentLog } from '../../src/log.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { Purpose } from '../../src/messages/outgoing.ts';
import type { TestStore } from './store.ts';

/** A channel whose platform does what it is told to: takes a message, or refuses it with this error. */
export function openMoodyChannel(test: TestStore, more: Partial<Channel> = {}) {
  const { store, db, clock } = test;
  /** What the platform does with the next calls to a phone. After these, all is taken. */
  const moods = new Map<string, Error[]>();
  const arrived: string[] = [];
  const channel: Channel = {
    name: 'moody',
    pace: { overall: { perSecond: 100, burst: 100 }, perChat: { perSecond: 100, burst: 100 } },
    start: async () => undefined,
    plan: () => [],
    async send(to, call) {
      const mood = moods.get(to.chatId)?.shift();
      if (mood !== undefined) throw mood;
      arrived.push(`${to.chatId}: ${String(call.body.text)}`);
      return { id: `sent-${arrived.length}` };
    },
    fetchMedia: async () => new Uint8Array(),
    stop: async () => undefined,
    ...more,
  };
  const parts = { store, clock, log: silentLog, crashPoint: () => undefined, channelOf: () => channel };
  return {
    moods,
    arrived,
    channel,
    parts,
    send: (chatId: string) => deliver(parts, chatId),
    rowsOf: (chatId: string) => db.outboxRow.findMany({ where: { chatId }, orderBy: { id: 'asc' } }),
    pass: (ms: number) => clock.set(new Date(clock.now().getTime() + ms)),
    /** A phone that has written to us once. */
    async buildChat(phone: string): Promise<string> {
      const from = { channel: 'moody', chatId: phone };
      const hello = { kind: 'message', id: `hello-${phone}`, from, text: 'নমস্কার', photos: [] } as const;
      const now = clock.now();
      const { chatId } = await store.keepEvent({ ...hello, sentAt: now }, { now, said: 'bn', otherwise: 'bn' });
      return chatId;
    },
    /** She wants to hear news: a broadcast may reach her. */
    async wantsNews(chatId: string): Promise<void> {
      const { personId, channel: where } = await db.chat.findUniqueOrThrow({ where: { id: chatId } });
      const consent = { personId, answer: 'given', words: 'খবর পাঠাব?', version: 'test', channel: where, chatId };
      await db.consent.create({ data: { ...consent, at: clock.now() } });
    },
    queue(chatId: string, purpose: Purpose, text: string, extra: Partial<NewOutboxRow> = {}): Promise<void> {
      const row = { chatId, purpose, call: { method: 'say', body: { text } }, choices: [], ...extra };
      return store.change((changes) => changes.addOutbox([row], clock.now()));
    },
  };
}
