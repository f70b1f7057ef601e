import { beforeEach, expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import type { NewOutboxRow } from '../../src/app/ports.ts';
import { SendError } from '../../src/errors.ts';
import { silentLog } from '../../src/log.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { Purpose } from '../../src/messages/outgoing.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const { store, db, clock } = test;
/** What the platform does with the next calls to a phone: `ok` takes it, an error refuses it. After these, all is taken. */
const moods = new Map<string, (Error | 'ok')[]>();
const arrived: string[] = [];
const channel: Channel = {
  name: 'moody',
  pace: { overall: { perSecond: 100, burst: 100 }, perChat: { perSecond: 100, burst: 100 } },
  start: async () => undefined,
  plan: () => [],
  async send(to, call) {
    const mood = moods.get(to.chatId)?.shift() ?? 'ok';
    if (mood !== 'ok') throw mood;
    arrived.push(`${to.chatId}: ${String(call.body.text)}`);
    return { id: `sent-${arrived.length}` };
  },
  fetchMedia: async () => new Uint8Array(),
  stop: async () => undefined,
};
const parts = { store, clock, log: silentLog, crashPoint: () => undefined, channelOf: () => channel };

beforeEach(() => {
  moods.clear();
  arrived.length = 0;
});

/** A phone that has written to us once. */
async function buildChat(phone: string): Promise<string> {
  const event = {
    kind: 'message',
    id: `hello-${phone}`,
    from: { channel: 'moody', chatId: phone },
    text: 'নমস্কার',
    photos: [],
  } as const;
  const { chatId } = await store.keepEvent(
    { ...event, sentAt: clock.now() },
    { now: clock.now(), said: 'bn', otherwise: 'bn' },
  );
  return chatId;
}

/** She agreed to be told news. */
async function agree(chatId: string): Promise<void> {
  const { personId, channel } = await db.chat.findUniqueOrThrow({ where: { id: chatId } });
  const shown = { words: 'জানাব?', version: 'news/1' };
  await db.consent.create({ data: { personId, chatId, channel, answer: 'given', ...shown, at: clock.now() } });
}

function write(chatId: string, ...texts: readonly string[]): Promise<void> {
  return queue(texts.map((text) => ({ chatId, purpose: 'reply', text })));
}

function queue(rows: readonly { chatId: string; purpose: Purpose; text: string }[]): Promise<void> {
  const outbox = rows.map(
    ({ chatId, purpose, text }): NewOutboxRow => ({
      chatId,
      purpose,
      call: { method: 'say', body: { text } },
      choices: [],
    }),
  );
  return store.change((changes) => changes.addOutbox(outbox, clock.now()));
}

function rowsOf(chatId: string) {
  return db.outboxRow.findMany({ where: { chatId }, orderBy: { id: 'asc' } });
}

function pass(ms: number): void {
  clock.set(new Date(clock.now().getTime() + ms));
}

it('sends what a person is due in the order it was written, broadcasts last', async () => {
  const chat = await buildChat('anima');
  await agree(chat);
  await queue([
    { chatId: chat, purpose: 'broadcast', text: 'হাটের খবর' },
    { chatId: chat, purpose: 'reply', text: 'এক' },
    { chatId: chat, purpose: 'notice', text: 'দুই' },
    { chatId: chat, purpose: 'reply', text: 'তিন' },
  ]);
  await deliver(parts, chat);
  expect(arrived).toEqual(['anima: এক', 'anima: দুই', 'anima: তিন', 'anima: হাটের খবর']);
  expect((await rowsOf(chat)).every((row) => row.state === 'sent' && row.platformId !== null)).toBe(true);
});

it('waits as long as the platform says, without using up a try, and lets nobody else wait', async () => {
  const [busy, other] = [await buildChat('bela'), await buildChat('chitra')];
  await write(busy, 'এক', 'দুই');
  await write(other, 'ওদিকে');
  moods.set('bela', [new SendError('busy', 'slow down', { retryAfterMs: 30_000 })]);
  await deliver(parts, busy);
  await deliver(parts, other);
  expect(arrived).toEqual(['chitra: ওদিকে']);
  expect((await rowsOf(busy))[0]).toMatchObject({ state: 'due', attempts: 0 });
  expect((await rowsOf(busy))[0]?.notBefore.getTime()).toBeGreaterThan(clock.now().getTime() + 29_000);

  pass(30_001);
  await deliver(parts, busy);
  expect(arrived).toEqual(['chitra: ওদিকে', 'bela: এক', 'bela: দুই']);
});

it('never gives a message up for a platform that stays busy all day', async () => {
  const chat = await buildChat('dipa');
  await write(chat, 'এক');
  moods.set(
    'dipa',
    Array.from({ length: 40 }, () => new SendError('busy', 'slow down', { retryAfterMs: 60_000 })),
  );
  for (let round = 0; round < 41; round += 1) {
    await deliver(parts, chat);
    pass(60_001);
  }
  expect(arrived).toEqual(['dipa: এক']);
});

it('stops writing to somebody who blocked us, and remembers it', async () => {
  const chat = await buildChat('ela');
  await write(chat, 'এক', 'দুই', 'তিন');
  moods.set('ela', [new SendError('unreachable', 'blocked')]);
  await deliver(parts, chat);
  expect(arrived).toEqual([]);
  expect(await db.chat.findUniqueOrThrow({ where: { id: chat } })).toMatchObject({ reachable: false });
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'failed', failure: 'unreachable' });
});

it('sets a message aside that the platform rejects, and sends the next', async () => {
  const chat = await buildChat('fatima');
  await write(chat, 'এক', 'দুই');
  moods.set('fatima', [new SendError('rejected', 'bad request')]);
  await deliver(parts, chat);
  expect(arrived).toEqual(['fatima: দুই']);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'failed', failure: 'rejected' });
  expect(await db.chat.findUniqueOrThrow({ where: { id: chat } })).toMatchObject({ reachable: true });
});

it('tries again, ever more patiently, after a failure that nobody expected', async () => {
  const chat = await buildChat('gouri');
  await write(chat, 'এক');
  moods.set('gouri', [new Error('socket hang up'), new Error('socket hang up')]);
  const waits: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    await deliver(parts, chat);
    const [row] = await rowsOf(chat);
    waits.push((row?.notBefore.getTime() ?? 0) - clock.now().getTime());
    pass(60_000);
  }
  await deliver(parts, chat);
  expect(arrived).toEqual(['gouri: এক']);
  expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5);
});

it('gives a message up that fails every time, and goes on with the next', async () => {
  const chat = await buildChat('hasina');
  await write(chat, 'এক');
  moods.set(
    'hasina',
    Array.from({ length: 8 }, () => new Error('always')),
  );
  for (let round = 0; round < 8; round += 1) {
    await deliver(parts, chat);
    pass(120_000);
  }
  await write(chat, 'দুই');
  await deliver(parts, chat);
  expect(arrived).toEqual(['hasina: দুই']);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'failed', failure: 'tooManyTries' });
});

it('sends an undecided reply or notice once more after a death, and parks it for staff after the second', async () => {
  const chat = await buildChat('ila');
  await queue([
    { chatId: chat, purpose: 'reply', text: 'উত্তর' },
    { chatId: chat, purpose: 'notice', text: 'খবর' },
  ]);
  const claimed = await store.claimNext(chat, clock.now());
  expect(claimed?.call.body.text).toBe('উত্তর');
  expect(await store.claimNext(chat, clock.now())).toBeUndefined(); // one at a time, or they could arrive in either order
  expect(await store.takeUpSending(chat, clock.now())).not.toHaveProperty('row');
  expect((await rowsOf(chat)).map((row) => row.state)).toEqual(['due', 'due']);
  await store.claimNext(chat, clock.now()); // and dies again with the reply in its hands
  await deliver(parts, chat);
  expect(arrived).toEqual(['ila: খবর']);
  expect((await rowsOf(chat)).map((row) => row.state)).toEqual(['parked', 'sent']);
});

it('sends no broadcast to somebody who never agreed, and does not keep it waiting', async () => {
  const chat = await buildChat('jhuma');
  await queue([{ chatId: chat, purpose: 'broadcast', text: 'মেলা' }]);
  await deliver(parts, chat);
  expect(arrived).toEqual([]);
  expect(await rowsOf(chat)).toMatchObject([{ state: 'failed', failure: 'noConsent' }]);
});

it('never repeats a broadcast whose sending is undecided', async () => {
  const chat = await buildChat('joba');
  await agree(chat);
  await queue([{ chatId: chat, purpose: 'broadcast', text: 'মেলা' }]);
  await store.claimNext(chat, clock.now());
  await deliver(parts, chat);
  expect(arrived).toEqual([]);
  expect((await rowsOf(chat)).map((row) => row.state)).toEqual(['parked']);
});

it('finds the chats of people who wait, and none that must wait longer', async () => {
  const [now, later] = [await buildChat('kamala'), await buildChat('lila')];
  await db.inboxRow.updateMany({ data: { state: 'handled' } });
  await write(now, 'এক');
  await write(later, 'দুই');
  moods.set('lila', [new SendError('busy', 'slow down', { retryAfterMs: 9_000 })]);
  await deliver(parts, later);
  const due = await store.dueChats(clock.now(), { limit: 500, leaveMs: 0 });
  expect(due.map(({ chatId }) => chatId)).toContain(now);
  expect(due.map(({ chatId }) => chatId)).not.toContain(later);
});

it('writes the same news once, however often it is written', async () => {
  const chat = await buildChat('mina');
  const news: NewOutboxRow = {
    chatId: chat,
    purpose: 'notice',
    call: { method: 'say', body: { text: 'অর্ডার' } },
    choices: [],
    once: 'OR-1/placed',
  };
  await store.change((changes) => changes.addOutbox([news], clock.now()));
  await store.change((changes) => changes.addOutbox([news], clock.now()));
  await deliver(parts, chat);
  expect(arrived).toEqual(['mina: অর্ডার']);
});
