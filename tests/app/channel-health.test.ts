import { expect, it } from 'vitest';
import { drawCode } from '../../bots/whatsapp/web/qr.ts';
import { createStop, takeHealth } from '../../src/app/stops.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { silentLog } from '../../src/log.ts';
import type { HealthReport } from '../../src/messages/incoming.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const { store, clock, db, photos } = test;
const plan = (message: { text: string; photos: readonly string[] }) => [
  { method: 'say', body: { text: message.text, photos: [...message.photos] } },
];
const moody = openMoodyChannel(test, { plan });
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const wakeUps = { wake: async () => undefined };
const parts = { ...{ store, clock, photos, speaker, wakeUps, log: silentLog }, channelOf: () => moody.channel };
const stop = createStop(parts);

const staff = await moody.buildChat('staff');
await moody.buildChat('a-buyer');
const { personId } = await db.chat.findUniqueOrThrow({ where: { id: staff } });
await db.staffRole.create({ data: { personId, role: 'administrator', grantedAt: clock.now() } });

/** A channel says how it is; gives what its news made anybody be sent. */
async function say(channel: string, state: HealthReport['state'], more: Partial<HealthReport> = {}) {
  const before = await db.outboxRow.count();
  const at = clock.now();
  await takeHealth({ ...parts, stop }, { kind: 'health', id: `${state}:${at.getTime()}`, channel, state, at, ...more });
  const rows = await db.outboxRow.findMany({ orderBy: { id: 'asc' }, skip: before });
  return rows.map(({ chatId, body }) => ({ chatId, ...(body as { text: string; photos: string[] }) })); // planned above
}

it('tells staff, and nobody else, once for every change of state, and nothing of a first good start', async () => {
  const counts: number[] = [];
  for (const state of ['ready', 'degraded', 'degraded', 'ready', 'ready', 'degraded'] as const) {
    const told = await say('whatsapp-web', state, { detail: 'no answer' });
    expect(told.filter(({ chatId }) => chatId !== staff)).toEqual([]);
    counts.push(told.length);
  }
  expect(counts).toEqual([0, 1, 0, 1, 0, 1]);
});

it('tells it once when two processes say it at the same moment', async () => {
  const before = await db.outboxRow.count();
  await Promise.all(Array.from({ length: 6 }, () => say('twice', 'degraded')));
  expect((await db.outboxRow.count()) - before).toBe(1);
});

it('shows the code that a phone must scan, as a picture that is still whole', async () => {
  const { png } = await drawCode('ref,noise,identity,secret,1');
  const [told] = await say('unlinked-phone', 'loggedOut', { picture: png });
  expect(told?.text).toContain('Linked devices');
  expect(told?.photos).toHaveLength(1);
  expect((await photos.readKept(told?.photos[0] ?? '')).bytes.byteLength).toBeGreaterThan(5_000);
});

it('does not send into the channel that is closed what is meant to open it', async () => {
  expect(await say('moody', 'loggedOut')).toEqual([]);
  expect(await say('moody', 'ready')).toHaveLength(1);
});

it('shows the code again when staff ask for it, though nothing has changed', async () => {
  const { png } = await drawCode('ref,noise,identity,secret,2');
  const code = { picture: png } as const;
  expect(await say('asked-phone', 'loggedOut', code)).toHaveLength(1);
  expect(await say('asked-phone', 'loggedOut', code)).toHaveLength(0);
  expect(await say('asked-phone', 'loggedOut', { ...code, asked: true })).toHaveLength(1);
});
