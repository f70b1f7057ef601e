import { beforeEach, expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { handleChat } from '../../src/app/handle-chat.ts';
import type { Handled } from '../../src/app/ports.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const parts = { ...phones.parts, thenSends: true };
const { db, clock } = test;

const people = ['anju', 'bina', 'chhaya', 'dipa', 'ela'];
let person: string;
let chat: string;
beforeEach(async () => {
  person = people.pop() ?? '';
  await phones.say(person, 'নমস্কার');
  chat = (await chatOf(test, person)).id;
});

const inHandOf = (handled: Handled) => (handled.done ? handled.inHand : undefined);
const latest = () => db.outboxRow.findFirstOrThrow({ where: { chatId: chat }, orderBy: { id: 'desc' } });

it('claims the answer as the turn is kept, and sends it once', async () => {
  await phones.post(person, { text: 'সাহায্য' });
  const inHand = inHandOf(await handleChat(parts, chat));
  expect(inHand).toMatchObject({
    chat: { address: { chatId: person }, pauses: [] },
    row: { purpose: 'reply', attempts: 1 },
  });
  expect(await latest()).toMatchObject({
    id: inHand?.row.id,
    state: 'claimed',
    attempts: 1,
    body: inHand?.row.call.body,
  });
  await deliver(parts, chat, inHand);
  await deliver(parts, chat);
  expect(await latest()).toMatchObject({ state: 'sent', attempts: 1 });
  expect(phones.seen(person)).toHaveLength(2);
});

it('says again what a process had in hand when it died', async () => {
  await phones.post(person, { text: 'সাহায্য' });
  expect(inHandOf(await handleChat(parts, chat))).toBeDefined();
  await deliver(parts, chat); // another process: nobody holds the claim
  expect(await latest()).toMatchObject({ state: 'sent', attempts: 2 });
  expect(phones.seen(person)).toHaveLength(2);
});

it('takes nothing in hand while more waits, or something is to go before', async () => {
  await phones.post(person, { text: 'সাহায্য' });
  await phones.post(person, { text: 'মেনু' });
  const handled = await handleChat(parts, chat);
  expect(inHandOf(handled)).toBeUndefined(); // the first answer is due before the second
  await deliver(parts, chat);
  expect(phones.seen(person)).toHaveLength(3);

  const row = { chatId: chat, purpose: 'notice', method: 'show', notBefore: clock.now(), createdAt: clock.now() };
  await db.outboxRow.create({ data: { ...row, body: { text: 'আগে', photos: [], choices: [] } } });
  await phones.post(person, { text: 'সাহায্য' });
  expect(inHandOf(await handleChat(parts, chat))).toBeUndefined();
  await deliver(parts, chat);
  expect(
    phones
      .seen(person)
      .map(({ text }) => text)
      .indexOf('আগে'),
  ).toBe(3);
});

it('takes nothing in hand where the chat is left alone or its channel paused', async () => {
  const later = new Date(clock.now().getTime() + 60_000);
  await phones.post(person, { text: 'সাহায্য' });
  await test.store.holdChat(chat, later);
  expect(inHandOf(await handleChat(parts, chat))).toBeUndefined();
  await db.chat.update({ where: { id: chat }, data: { heldUntil: null } });
  await db.outboxRow.deleteMany({ where: { chatId: chat, state: 'due' } });
  const pause = { channel: 'phones', stops: 'everything', reason: 'test', now: clock.now() } as const;
  await test.store.pauseChannel(pause);
  await phones.post(person, { text: 'মেনু' });
  expect(inHandOf(await handleChat(parts, chat))).toBeUndefined();
  await test.store.resumeChannel('phones', 'everything', clock.now());
});
