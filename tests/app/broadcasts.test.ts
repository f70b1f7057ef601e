// Long because it is everything that may befall one broadcast, on one set of people.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { endBroadcasts, expandBroadcasts } from '../../src/app/broadcasts.ts';
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
const writing = { store, clock, speaker, channelOf: () => channel, photos: test.photos };
const wakeUps = { wake: async () => undefined };
let staff: string;
let desk: string;

beforeAll(async () => {
  clock.set(NOON);
  const chat = { channel: 'mast', chatId: 'desk', createdAt: NOON };
  const roles = { create: { role: 'broadcaster', grantedAt: NOON } };
  const made = { language: 'bn', createdAt: NOON, chats: { create: chat }, staffRoles: roles };
  const person = await db.person.create({ data: made, include: { chats: true } });
  staff = person.id;
  desk = person.chats[0]?.id ?? '';
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
    const wish = weave === undefined ? { kind: 'everything', value: '' } : { kind: 'weave', value: weave };
    await db.subscription.create({ data: { personId, ...wish, words: [], since: NOON, chatId } });
    chats.push({ chatId, personId, address });
  }
  return chats;
}

async function start(audience: Audience = { kind: 'all' }): Promise<string> {
  const words = { bn: 'পুজোর নতুন শাড়ি এসেছে', en: 'New sarees for Puja' };
  const content = { words, photos: [], items: [] };
  const now = clock.now();
  const made = { content, audience, createdBy: staff, chatId: desk, now };
  const id = await store.change((changes) => changes.createBroadcast(made));
  expect(await move(id, 'running')).toBe(true);
  return id;
}
const move = (id: string, to: 'running' | 'paused' | 'cancelled') =>
  store.change((changes) => changes.moveBroadcast(id, to, clock.now()));
const told = async () =>
  (await db.outboxRow.findMany({ where: { chatId: desk } })).map(({ body }) => JSON.stringify(body));
const expand = async () => {
  while (await expandBroadcasts(writing));
};
const sendAll = async () => {
  while ((await sendBulk(parts, ['mast'])) !== 'nothing');
  await endBroadcasts({ ...writing, wakeUps });
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
    expect(await store.broadcast(id)).toMatchObject({ state: 'done', sent: 4, waiting: 0, undecided: 0, notSent: {} });
  });

  it('goes to one weave, one district or one language only', async () => {
    await clear();
    await buildPeople(2, { weave: 'jamdani' });
    await buildPeople(2, { weave: 'tangail', language: 'en' });
    const [seeker] = await buildPeople(1, { weave: 'garad' });
    const filters = { weave: 'jamdani', colours: ['red'] };
    const search = { personId: seeker?.personId ?? '', kind: 'search', value: 'x', words: [], since: NOON, filters };
    await db.subscription.create({ data: { ...search, chatId: seeker?.chatId ?? '' } });
    expect(await store.countAudience({ kind: 'weave', value: 'jamdani' })).toBe(3);
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
    const outcome = await store.broadcast(id);
    expect(outcome?.sent).toBe(2);
    expect(Object.values(outcome?.notSent ?? {})).toEqual([1]);
  });

  it('asks each of them, though the one before was skipped', async () => {
    await clear();
    const people = await buildPeople(3);
    const id = await start();
    await expand();
    for (const { personId, chatId } of people)
      await db.consent.create({
        data: { personId, answer: 'refused', words: 'x', version: '1', channel: 'mast', chatId, at: clock.now() },
      });
    await sendAll();
    expect(sent).toEqual([]);
    expect(await store.broadcast(id)).toMatchObject({ state: 'done', sent: 0, notSent: { noConsent: 3 } });
  });

  it('goes to nobody who shut the door, nor to those who opened it again without a new wish', async () => {
    await clear();
    const [gone, back] = await buildPeople(3);
    for (const one of [gone, back])
      await store.setReachable({ channel: 'mast', chatId: one?.address ?? '' }, false, clock.now());
    await store.setReachable({ channel: 'mast', chatId: back?.address ?? '' }, true, clock.now());
    expect(await store.countAudience({ kind: 'all' })).toBe(1);
    const id = await start();
    await expand();
    await db.chat.updateMany({ where: { channel: 'mast', chatId: { not: 'desk' } }, data: { reachable: false } });
    await sendAll();
    expect(sent).toEqual([]);
    expect(await store.broadcast(id)).toMatchObject({ notSent: { unreachable: 1 } });
  });

  it('tells whoever made it how it went, once, and nobody when she is no longer on the staff', async () => {
    await clear();
    await buildPeople(2);
    await start();
    await expand();
    await sendAll();
    await sendAll();
    expect((await told()).filter((text) => text.includes('২ জন'))).toHaveLength(1);
    await db.staffRole.deleteMany({});
    await start();
    await expand();
    await sendAll();
    expect(await told()).toHaveLength(1);
    await db.staffRole.create({ data: { personId: staff, role: 'broadcaster', grantedAt: NOON } });
  });

  it('sends again only to those who may not have got it, and only when staff say so', async () => {
    await clear();
    await buildPeople(2);
    const id = await start();
    await expand();
    await store.claimBulk(clock.now(), ['mast']);
    clock.set(new Date(clock.now().getTime() + 180_000));
    await sendAll();
    expect(await store.undecidedPeople(id)).toHaveLength(1);
    expect(await store.change((changes) => changes.resendUndecided(id, clock.now()))).toBe(1);
    await sendAll();
    expect(new Set(sent.map(({ chatId }) => chatId)).size).toBe(2);
    expect(sent).toHaveLength(2);
    expect(await store.broadcast(id)).toMatchObject({ state: 'done', sent: 2, undecided: 0 });
  });

  it('counts a day by person, however many chats she has agreed in', async () => {
    await clear();
    const [first] = await buildPeople(1);
    for (let number = 0; number < 2; number += 1) {
      await start();
      await expand();
      await sendAll();
    }
    const personId = first?.personId ?? '';
    const other = await db.chat.create({ data: { channel: 'mast', chatId: randomUUID(), personId, createdAt: NOON } });
    const again = { personId, answer: 'given', words: 'x', version: '1', channel: 'mast', chatId: other.id };
    await db.consent.create({ data: { ...again, at: clock.now() } });
    const id = await start();
    await expand();
    await sendAll();
    expect(sent).toHaveLength(2);
    expect(await store.broadcast(id)).toMatchObject({ notSent: { heardEnough: 1 } });
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
    expect(await move(id, 'paused')).toBe(true);
    await sendAll();
    expect(sent).toHaveLength(1);
    await move(id, 'running');
    await sendBulk(parts, ['mast']);
    await move(id, 'cancelled');
    await sendAll();
    expect(new Set(sent.map(({ chatId }) => chatId)).size).toBe(2);
    expect(await store.broadcast(id)).toMatchObject({ state: 'cancelled', sent: 2, notSent: { cancelled: 2 } });
    expect(await move(id, 'running')).toBe(false);
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
    expect(await store.broadcast(id)).toMatchObject({ sent: 2, notSent: { unreachable: 1 } });
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
    expect(await store.broadcast(id)).toMatchObject({ state: 'done', sent: 1, undecided: 1 });
  });

  it('is expanded once, however many workers try at the same moment', async () => {
    await clear();
    await buildPeople(20);
    await start();
    const write = async (_: unknown, people: readonly { chatId: string; personId: string }[], id: string) =>
      people.map(({ chatId, personId }) => ({
        ...{ chatId, purpose: 'broadcast' as const, choices: [] },
        ...{ call: { method: 'say', body: {} }, once: `${id}/${personId}` },
      }));
    const step = async () => {
      while ((await store.expandNext(3, clock.now(), write)) !== undefined);
    };
    await Promise.all([step(), step(), step()]);
    expect(await db.outboxRow.count()).toBe(20);
  });
});

describe('what is due', () => {
  it('counts what can go now, and keeps nobody waiting for a paused broadcast or for the morning', async () => {
    await clear();
    await buildPeople(2);
    const id = await start();
    expect(await store.countDue(clock.now())).toBe(1);
    await expand();
    expect(await store.countDue(clock.now())).toBe(2);
    await move(id, 'paused');
    expect(await store.countDue(clock.now())).toBe(0);
    await move(id, 'running');
    clock.set(new Date('2026-11-23T22:00:00+05:30'));
    expect(await store.countDue(clock.now())).toBe(0);
    clock.set(new Date(NOON.getTime() + 60_000)); // the rows were due some moments after noon: the clock goes on
    await sendAll();
    expect(sent).toHaveLength(2);
    await db.outboxRow.deleteMany({ where: { chatId: desk } });
    const select = { state: true, attempts: true, notBefore: true, failure: true } as const;
    expect(await db.outboxRow.findMany({ where: { state: { in: ['due', 'claimed'] } }, select })).toEqual([]);
    expect(await store.countDue(clock.now())).toBe(0);
  });
});
