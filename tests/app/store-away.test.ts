import { expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import type { Store } from '../../src/app/ports.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const moody = openMoodyChannel(test);

/** The store, which is away for the first so many of these writes, as while PostgreSQL restarts. */
function awayFor(name: 'recordSent' | 'takeSlot' | 'putBack', times: number): Store {
  let left = times;
  const write = test.store[name] as (...given: readonly unknown[]) => Promise<unknown>;
  const flaky = async (...given: readonly unknown[]) => {
    left -= 1;
    if (left >= 0) throw new Error('Connection terminated unexpectedly');
    return write(...given);
  };
  return { ...test.store, [name]: flaky };
}

async function dueIn(phone: string): Promise<string> {
  const chat = await moody.buildChat(phone);
  await moody.queue(chat, 'reply', 'উত্তর');
  return chat;
}

it('writes down what went once the store is back, and sends it no second time', async () => {
  const chat = await dueIn('ila');
  await deliver({ ...moody.parts, store: awayFor('recordSent', 3) }, chat);
  await moody.send(chat);
  expect(moody.arrived.filter((words) => words.startsWith('ila'))).toHaveLength(1);
  expect(await moody.rowsOf(chat)).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

it('counts no try where the store went away before a message left, however often', async () => {
  const chat = await dueIn('mina');
  for (let times = 0; times < 3; times += 1)
    await expect(deliver({ ...moody.parts, store: awayFor('takeSlot', 1) }, chat)).rejects.toThrow('terminated');
  expect(await moody.rowsOf(chat)).toMatchObject([{ state: 'due', attempts: 0 }]);
  await moody.send(chat);
  expect(await moody.rowsOf(chat)).toMatchObject([{ state: 'sent', attempts: 1 }]);
});

it('takes it for undecided when the store stays away', async () => {
  const chat = await dueIn('tuli');
  const stopping = AbortSignal.abort();
  const inHand = await test.store.takeUpSending(chat, test.clock.now());
  await deliver({ ...moody.parts, store: awayFor('recordSent', 100), stopping }, chat, inHand as never);
  expect(moody.arrived.filter((words) => words.startsWith('tuli'))).toHaveLength(1);
  expect(await moody.rowsOf(chat)).toMatchObject([{ state: 'claimed', attempts: 1 }]);
});

it('takes nothing back from another who has claimed the row since', async () => {
  const chat = await dueIn('bina');
  const first = await test.store.claimNext(chat, test.clock.now());
  await test.store.takeUpSending(chat, test.clock.now()); // its holder is dead: due again
  await test.store.claimNext(chat, test.clock.now());
  await test.store.putBack(first ?? { id: 0n, attempts: 0 }, test.clock.now(), false);
  expect(await moody.rowsOf(chat)).toMatchObject([{ state: 'claimed', attempts: 2 }]);
});
