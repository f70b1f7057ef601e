import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { expandBroadcasts } from '../../src/app/broadcasts.ts';
import type { DeliverParts } from '../../src/app/deliver.ts';
import { sendBulk } from '../../src/app/send-bulk.ts';
import type { Audience } from '../../src/domain/broadcast.ts';
import { SendError } from '../../src/errors.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { silentLog } from '../../src/log.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(8);
const { store, db, clock } = test;
const NOON = new Date('2026-11-23T12:00:00+05:30');
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const sent: { chatId: string; text: string }[] = [];
let answer: (chatId: string) => void = () => undefined;
const channel: Channel = {
  name: 'mast',
  pace: { overall: { perSecond: 2_000, burst: 50 }, perChat: { perSecond: 100, burst: 5 } },
  start: async () => undefined,
  plan: (message) => [{ method: 'say', body: { text: message.text } }],
  async send(to, call) {
    answer(to.chatId);
    sent.push({ chatId: to.chatId, text: String(call.body.text) });
    return { id: randomUUID() };
  },
  fetchMedia: async () => new Uint8Array(),
  stop: async () => undefined,
};
const parts: DeliverParts = { store, clock, log: silentLog, crashPoint: () => undefined, channelOf: () => channel };
let staff: string;

beforeAll(async () => {
  clock.set(NOON);
  staff = (await db.person.create({ data: { language: 'bn', createdAt: NOON } })).id;
});

/** People who agreed to hear news on this channel, or did not. */
async function buildPeople(count: number, details: { language?: string; agreed?: boolean; weave?: string } = {}) {
  const { language = 'bn', agreed = true, weave } = details;
  const chats: { chatId: string; personId: string; address: string }[] = [];
  for (let number = 0; number < count; number += 1) {
    const address = randomUUID();
    const chat = { channel: 'mast', chatId: address, createdAt: NOON };
    const person = await db.person.create({
      data: { language, createdAt: NOON, chats: { create: chat } },
      include: { chats: true },
    });
    const chatId = person.chats[0]?.id ?? '';
    const personId = person.id;
    if (agreed)
      await db.consent.create({
        data: { personId, answer: 'given', words: 'x', version: '1', channel: 'mast', chatId, at: NOON },
      });
    if (weave !== undefined)
      await db.subscription.create({ data: { personId, kind: 'weave', value: weave, words: [], since: NOON, chatId } });
    chats.push({ chatId, personId, address });
  }
  return chats;
}

async function start(audience: Audience = { kind: 'all' }): Promise<string> {
  const words = { bn: 'পুজোর নতুন শাড়ি এসেছে', en: 'New sarees for Puja' };
  const id = await store.createBroadcast({
    content: { words, photos: [] },
    audience,
    createdBy: staff,
    now: clock.now(),
  });
  expect(await store.moveBroadcast(id, 'running', clock.now())).toBe(true);
  return id;
}
const expand = async () => {
  while (await expandBroadcasts({ store, clock, speaker, channelOf: () => channel }));
};
const sendAll = async () => {
  while (await sendBulk(parts, ['mast']));
  await store.tidyBroadcasts(clock.now());
};
const clear = async () => {
  await db.outboxRow.deleteMany({});
  await db.broadcast.deleteMany({});
  await db.consent.deleteMany({});
  await db.channelPause.deleteMany({});
  sent.length = 0;
  answer = () => undefined;
  clock.set(NOON);
};

describe('a broadcast', () => {
  it('reaches everyone who agreed, once, in their own language, with how to stop; and nobody else', async () => {
    await clear();
    await buildPeople(3);
    await buildPeople(1, { language: 'en' });
    await buildPeople(2, { agreed: false });
    const id = await start();
    expect(await store.countAudience({ kind: 'all' })).toBe(4);
    await expand();
    await sendAll();
    expect(sent).toHaveLength(4);
    expect(sent.filter(({ text }) => text.includes('Puja') && text.includes('stop'))).toHaveLength(1);
    expect(sent.filter(({ text }) => text.includes('পুজোর') && text.includes('বন্ধ'))).toHaveLength(3);
    expect(await store.broadcastOutcome(id)).toEqual({ state: 'done', sent: 4, waiting: 0, parked: 0, notSent: {} });
  });

  it('goes to one weave, one district or one language only', async () => {
    await clear();
    await buildPeople(2, { weave: 'jamdani' });
    await buildPeople(2, { weave: 'tangail', language: 'en' });
    expect(await store.countAudience({ kind: 'weave', value: 'jamdani' })).toBe(2);
    expect(await store.countAudience({ kind: 'language', value: 'en' })).toBe(2);
    expect(await store.countAudience({ kind: 'district', value: 'nadia' })).toBe(0);
  });

  it('asks for consent at the moment of sending, not when it was written', async () => {
    await clear();
    const [first] = await buildPeople(3);
    const id = await start();
    await expand();
    await store.change((changes) => changes.stopNews(first?.chatId ?? '', clock.now()));
    await sendAll();
    expect(sent.map(({ chatId }) => chatId)).not.toContain(first?.address);
    const outcome = await store.broadcastOutcome(id);
    expect(outcome?.sent).toBe(2);
    expect(Object.values(outcome?.notSent ?? {})).toEqual([1]);
  });

  it('rests at night and goes on in the morning', async () => {
    await clear();
    await buildPeople(1);
    clock.set(new Date('2026-11-23T22:00:00+05:30'));
    await start();
    await expand();
    await sendAll();
    expect(sent).toHaveLength(0);
    clock.set(new Date('2026-11-24T08:00:01+05:30'));
    await sendAll();
    expect(sent).toHaveLength(1);
  });

  it('is paused, goes on, and is cancelled in the middle, without a repeat', async () => {
    await clear();
    await buildPeople(4);
    const id = await start();
    await expand();
    await sendBulk(parts, ['mast']);
    expect(await store.moveBroadcast(id, 'paused', clock.now())).toBe(true);
    await sendAll();
    expect(sent).toHaveLength(1);
    await store.moveBroadcast(id, 'running', clock.now());
    await sendBulk(parts, ['mast']);
    await store.moveBroadcast(id, 'cancelled', clock.now());
    await sendAll();
    expect(new Set(sent.map(({ chatId }) => chatId)).size).toBe(2);
    expect(await store.broadcastOutcome(id)).toMatchObject({ state: 'cancelled', sent: 2, notSent: { cancelled: 2 } });
    expect(await store.moveBroadcast(id, 'running', clock.now())).toBe(false);
  });

  it('lets nobody hear more than two in a day', async () => {
    await clear();
    await buildPeople(1);
    for (let number = 0; number < 3; number += 1) {
      await start();
      await expand();
      await sendAll();
    }
    expect(sent).toHaveLength(2);
    clock.set(new Date(NOON.getTime() + 25 * 60 * 60_000));
    await start();
    await expand();
    await sendAll();
    expect(sent).toHaveLength(3);
  });

  it('waits as long as the platform says, loses nobody, and ends for who has blocked us', async () => {
    await clear();
    const people = await buildPeople(3);
    const id = await start();
    await expand();
    let calls = 0;
    answer = (chatId) => {
      calls += 1;
      if (chatId === people[0]?.address) throw new SendError('unreachable', 'blocked');
      if (calls === 2) throw new SendError('busy', 'wait', { retryAfterMs: 10_072_000 });
    };
    await sendAll();
    expect(sent.length).toBeLessThan(2);
    clock.set(new Date(clock.now().getTime() + 10_073_000));
    await sendAll();
    expect(sent).toHaveLength(2);
    expect(await store.broadcastOutcome(id)).toMatchObject({ sent: 2, notSent: { unreachable: 1 } });
    expect(await db.subscription.count({ where: { personId: people[0]?.personId ?? '', until: null } })).toBe(0);
  });

  it('never repeats what a dead process may have sent: it is parked for staff to see', async () => {
    await clear();
    await buildPeople(2);
    const id = await start();
    await expand();
    await store.claimBulk(clock.now(), ['mast']);
    clock.set(new Date(clock.now().getTime() + 180_000));
    await sendAll();
    expect(sent).toHaveLength(1);
    expect(await store.broadcastOutcome(id)).toMatchObject({ state: 'done', sent: 1, parked: 1 });
  });

  it('is expanded once, however many workers try at the same moment', async () => {
    await clear();
    await buildPeople(20);
    await start();
    const write = (_: unknown, recipient: { chatId: string; personId: string }, id: string) => [
      {
        chatId: recipient.chatId,
        purpose: 'broadcast' as const,
        call: { method: 'say', body: {} },
        choices: [],
        once: `${id}/${recipient.personId}`,
      },
    ];
    const step = async () => {
      while ((await store.expandNext(3, clock.now(), write)) !== undefined);
    };
    await Promise.all([step(), step(), step()]);
    expect(await db.outboxRow.count()).toBe(20);
  });
});
