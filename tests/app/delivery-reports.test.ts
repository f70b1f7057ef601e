import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { takeEarlyReports, takeReport } from '../../src/app/delivery-reports.ts';
import { createStop } from '../../src/app/stops.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { silentLog } from '../../src/log.ts';
import type { DeliveryFailure, DeliveryReport } from '../../src/messages/incoming.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const { store, clock, db, photos } = test;
const moody = openMoodyChannel(test, { windowMs: 24 * 60 * 60_000 });
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const wakeUps = { wake: async () => undefined };
const stop = createStop({
  ...{ store, clock, photos, speaker, wakeUps, log: silentLog },
  channelOf: () => moody.channel,
});
const parts = { store, wakeUps, clock, log: silentLog, stop };
type State = DeliveryReport['state'];

let phones = 0;
/** Somebody to whom one message has just been sent; gives her chat and what the platform calls the message. */
async function sendOne(purpose: 'reply' | 'notice' | 'broadcast' = 'notice') {
  phones += 1;
  const phone = `phone-${phones}`;
  const chat = await moody.buildChat(phone);
  await db.chat.update({ where: { id: chat }, data: { windowClosesAt: new Date(clock.now().getTime() + 3_600_000) } });
  await moody.queue(chat, purpose, 'খবর');
  await moody.send(chat);
  const [row] = await moody.rowsOf(chat);
  return { phone, chat, messageId: row?.platformId ?? '' };
}

function report(to: { phone: string; messageId: string }, state: State, failure?: DeliveryFailure): DeliveryReport {
  const address = { channel: 'moody', chatId: to.phone };
  const details = failure === undefined ? {} : { failure, errorCode: '131000' };
  const id = `${to.messageId}:${state}`;
  return { kind: 'delivery', id, to: address, messageId: to.messageId, state, at: clock.now(), ...details };
}

async function rowOf(chat: string) {
  const [row] = await moody.rowsOf(chat);
  if (row === undefined) throw new Error('Expected a row');
  return row;
}

beforeEach(() => {
  moody.moods.clear();
});

it('moves a message forward only, in whatever order and however often the reports come', async () => {
  const rank = { sent: 0, failed: 1, delivered: 2, read: 3 };
  const states = fc.array(fc.constantFrom<State>('sent', 'delivered', 'read', 'failed'), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(states, async (told) => {
      const sent = await sendOne();
      for (const state of told) await takeReport(parts, report(sent, state, { reason: 'rejected' }));
      const highest = told.reduce((a, b) => (rank[b] > rank[a] ? b : a));
      expect((await rowOf(sent.chat)).delivery).toBe(highest);
    }),
    { numRuns: 40 },
  );
});

it('takes a message read at once as read, and never un-reads it', async () => {
  const sent = await sendOne();
  for (const state of ['read', 'delivered', 'sent'] as const) await takeReport(parts, report(sent, state));
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'sent', delivery: 'read' });
});

it('keeps a report that came before we had written the message’s id down', async () => {
  const sent = await sendOne();
  const early = { ...sent, messageId: 'wamid.not-yet' };
  await takeReport(parts, report(early, 'delivered'));
  await takeReport(parts, report(early, 'sent'));
  await db.outboxRow.updateMany({ where: { chatId: sent.chat }, data: { platformId: 'wamid.not-yet' } });
  await takeEarlyReports(parts);
  expect((await rowOf(sent.chat)).delivery).toBe('delivered');
  expect(await db.earlyReport.count()).toBe(0);
});

it('forgets after a day what it was told of messages that are none of ours', async () => {
  const sent = await sendOne();
  await takeReport(parts, report({ ...sent, messageId: 'wamid.another-app' }, 'read'));
  moody.pass(25 * 60 * 60_000);
  await takeEarlyReports(parts);
  expect(await db.earlyReport.count()).toBe(0);
});

it('believes no report about one channel’s message from another channel', async () => {
  const sent = await sendOne();
  const forged = report(sent, 'failed', { reason: 'rejected' });
  await takeReport(parts, { ...forged, to: { channel: 'other', chatId: sent.phone } });
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'sent', delivery: null });
});

it('says why a message did not arrive, and stops writing to whom it cannot', async () => {
  const sent = await sendOne();
  await takeReport(parts, report(sent, 'failed', { reason: 'unreachable' }));
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'failed', failure: 'unreachable', delivery: 'failed' });
  expect(await db.chat.findUniqueOrThrow({ where: { id: sent.chat } })).toMatchObject({ reachable: false });
});

it('sends again what was accepted and then met a limit, after its time', async () => {
  const sent = await sendOne();
  await takeReport(parts, report(sent, 'failed', { reason: 'busy', retryAfterMs: 15_000 }));
  await moody.send(sent.chat);
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'due', platformId: null });
  moody.pass(15_001);
  await moody.send(sent.chat);
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'sent', delivery: null });
});

it('learns from a failed message that the window is closed, and keeps the news for the person’s next word', async () => {
  const sent = await sendOne();
  await takeReport(parts, report(sent, 'failed', { reason: 'windowClosed' }));
  await moody.send(sent.chat);
  expect(await rowOf(sent.chat)).toMatchObject({ state: 'due', waitsFor: 'window' });
});

it('pauses broadcasts of the whole channel for a spam limit that is told afterwards', async () => {
  const sent = await sendOne();
  await takeReport(parts, report(sent, 'failed', { reason: 'busy', retryAfterMs: 900_000, stops: 'broadcasts' }));
  const other = await moody.buildChat('someone-else');
  await db.chat.update({ where: { id: other }, data: { windowClosesAt: new Date(clock.now().getTime() + 3_600_000) } });
  await moody.wantsNews(other);
  await moody.queue(other, 'broadcast', 'মেলা');
  await moody.queue(other, 'notice', 'অর্ডার');
  await moody.send(other);
  expect((await moody.rowsOf(other)).map(({ purpose, state }) => [purpose, state])).toEqual([
    ['broadcast', 'due'],
    ['notice', 'sent'],
  ]);
});

it('takes it for a stop word when she stopped marketing in the platform itself', async () => {
  const sent = await sendOne();
  await moody.wantsNews(sent.chat);
  await takeReport(parts, report(sent, 'failed', { reason: 'withheld' }));
  await moody.queue(sent.chat, 'broadcast', 'মেলা');
  await moody.send(sent.chat);
  expect((await moody.rowsOf(sent.chat)).map(({ failure }) => failure)).toEqual(['withheld', 'noConsent']);
});

it('counts once what the platform charges for', async () => {
  const sent = await sendOne();
  const charge = { kind: 'utility', billable: true };
  await takeReport(parts, { ...report(sent, 'sent'), charge });
  await takeReport(parts, { ...report(sent, 'delivered'), charge });
  const counts = await store.monthOf('moody', '2026-11');
  expect((await rowOf(sent.chat)).chargedAs).toBe('utility');
  expect(counts.reduce((sum, { billed }) => sum + billed, 0)).toBe(1);
});
