import { expect, it, vi } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const { store, clock } = test;
const moody = openMoodyChannel(test);

it('counts no try while a message waits for its moment', async () => {
  const chat = await moody.buildChat('ila');
  await moody.queue(chat, 'reply', 'এক');
  const row = async () => (await moody.rowsOf(chat))[0];
  const inAWhile = { ...store, takeSlot: async () => ({ taken: true, waitMs: 600, at: 0 }) };
  const sending = deliver({ ...moody.parts, store: inAWhile }, chat);
  const waits = async () => (await row())?.state === 'claimed' && (await row())?.attempts === 0;
  await vi.waitUntil(waits, { timeout: 10_000, interval: 10 });
  expect(moody.arrived).toEqual([]);
  await sending;
  expect(moody.arrived).toEqual(['ila: এক']);
  expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
});

it('sends what only waited in the hands of the dead as if nobody had had it, a broadcast too', async () => {
  const chat = await moody.buildChat('bela');
  await moody.wantsNews(chat);
  await moody.queue(chat, 'broadcast', 'নতুন শাড়ি');
  for (let death = 0; death < 3; death += 1) {
    const claimed = await store.claimNext(chat, clock.now());
    await store.waitInHand(claimed?.id ?? 0n);
    await store.takeUpSending(chat, clock.now());
    expect(await store.setOut(claimed?.id ?? 0n)).toBe(false); // whoever wakes late holds it no more
  }
  await moody.send(chat);
  expect(moody.arrived.at(-1)).toBe('bela: নতুন শাড়ি');
});
