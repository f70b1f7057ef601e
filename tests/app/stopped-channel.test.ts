import { expect, it } from 'vitest';
import { createStop, takeHealth } from '../../src/app/stops.ts';
import { SendError } from '../../src/errors.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { silentLog } from '../../src/log.ts';
import type { HealthReport } from '../../src/messages/incoming.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const { store, clock, db, photos } = test;
const plan = (message: { text: string }) => [{ method: 'say', body: { text: message.text } }];
const moody = openMoodyChannel(test, { plan });
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const wakeUps = { wake: async () => undefined };
const parts = {
  ...{ store, clock, photos, speaker, wakeUps, log: silentLog },
  channelOf: () => moody.channel,
};
const stop = createStop(parts);
Object.assign(moody.parts, { stop });

function health(more: Partial<HealthReport>): Promise<void> {
  const base = {
    kind: 'health',
    id: 'h',
    channel: 'moody',
    state: 'degraded',
    detail: 'test',
    at: clock.now(),
  } as const;
  return takeHealth({ ...parts, stop }, { ...base, ...more });
}

async function alertsOf(chat: string): Promise<number> {
  return (await moody.rowsOf(chat)).filter(({ purpose }) => purpose === 'notice').length;
}

it('asks nobody after the first one was told that the token has expired, keeps every message, and tells staff once', async () => {
  const staff = await moody.buildChat('staff');
  const { personId } = await db.chat.findUniqueOrThrow({ where: { id: staff } });
  await db.staffRole.create({ data: { personId, role: 'administrator', grantedAt: clock.now() } });
  const chats = await Promise.all(['anima', 'bela', 'chitra'].map((phone) => moody.buildChat(phone)));
  for (const chat of chats) await moody.queue(chat, 'reply', 'উত্তর');
  const expired = () => new SendError('busy', 'WhatsApp 190', { retryAfterMs: 900_000, stops: 'everything' });
  for (const phone of ['anima', 'bela', 'chitra']) moody.moods.set(phone, [expired()]);
  for (const chat of chats) await moody.send(chat);
  expect(['anima', 'bela', 'chitra'].map((phone) => moody.moods.get(phone)?.length)).toEqual([0, 1, 1]);
  expect(await alertsOf(staff)).toBe(1);

  moody.moods.clear();
  moody.pass(1_000_000);
  for (const chat of chats) await moody.send(chat);
  expect(moody.arrived.toSorted()).toEqual(['anima: উত্তর', 'bela: উত্তর', 'chitra: উত্তর']);
});

it('holds broadcasts back while the number’s quality is low, and lets them go when it is good again', async () => {
  moody.arrived.length = 0;
  const chat = await moody.buildChat('dipa');
  await moody.wantsNews(chat);
  await health({ stops: 'broadcasts' });
  await moody.queue(chat, 'broadcast', 'মেলা');
  await moody.queue(chat, 'notice', 'অর্ডার');
  await moody.send(chat);
  expect(moody.arrived).toEqual(['dipa: অর্ডার']);
  moody.pass(24 * 60 * 60_000); // a pause without an end does not end by itself
  await moody.send(chat);
  expect(moody.arrived).toEqual(['dipa: অর্ডার']);

  await health({ state: 'ready', resumes: 'broadcasts' });
  moody.pass(16 * 60_000);
  await moody.send(chat);
  expect(moody.arrived).toEqual(['dipa: অর্ডার', 'dipa: মেলা']);
});

it('makes what a pause had put off due at once when the channel works again', async () => {
  moody.arrived.length = 0;
  const chat = await moody.buildChat('ela');
  await stop({
    channel: 'moody',
    stops: 'everything',
    detail: 'test',
    until: new Date(clock.now().getTime() + 900_000),
  });
  await moody.queue(chat, 'reply', 'উত্তর');
  await moody.send(chat);
  expect(moody.arrived).toEqual([]);
  await health({ state: 'ready', resumes: 'everything' });
  await moody.send(chat);
  expect(moody.arrived).toEqual(['ela: উত্তর']);
});
