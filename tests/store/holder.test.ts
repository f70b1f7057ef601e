import { afterAll, beforeEach, expect, it } from 'vitest';
import { openHolder } from '../../src/store/prisma/holder.ts';
import { createStore } from '../../src/store/prisma/store.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const { db, clock, connectionString } = test;

const [ours, theirs] = [await openHolder(connectionString), await openHolder(connectionString)];
const one = createStore(db, ours.number);
const other = createStore(db, theirs.number);
afterAll(() => Promise.all([ours.close(), theirs.close()]));

const people = ['anju', 'bina', 'chhaya', 'dipa'];
for (const person of people) await phones.say(person, 'নমস্কার');

let chat: string;
beforeEach(async () => {
  chat = (await db.chat.findFirstOrThrow({ where: { chatId: people.pop() ?? '' } })).id;
  const row = { chatId: chat, purpose: 'reply', method: 'show', notBefore: clock.now(), createdAt: clock.now() };
  await db.outboxRow.createMany({ data: ['এক', 'দুই'].map((text) => ({ ...row, body: { text } })) });
});

const states = async () =>
  (await db.outboxRow.findMany({ where: { chatId: chat, method: 'show' }, orderBy: { id: 'asc' } })).map(
    ({ state }) => state,
  );
const text = (taken: { readonly row?: { readonly call: { readonly body: object } } }) => taken.row?.call.body;

it('leaves a chat alone while a living process has a message of it in hand, even when its job is given to another', async () => {
  expect(text(await one.takeUpSending(chat, clock.now()))).toEqual({ text: 'এক' });
  expect(text(await other.takeUpSending(chat, clock.now()))).toBeUndefined();
  expect(await other.claimNext(chat, clock.now())).toBeUndefined();
  expect((await states()).slice(-2)).toEqual(['claimed', 'due']);
});

it('takes up what a dead process had in hand at once, and only then goes on', async () => {
  const dying = await openHolder(connectionString);
  await createStore(db, dying.number).takeUpSending(chat, clock.now());
  await dying.close(); // as the kernel does for a killed one
  expect(text(await other.takeUpSending(chat, clock.now()))).toBeUndefined();
  expect((await states()).slice(-2)).toEqual(['due', 'due']);
  expect((await other.claimNext(chat, clock.now()))?.call.body).toEqual({ text: 'এক' });
});

it('takes up what a living process has forgotten for two minutes, and what it left undecided', async () => {
  await one.takeUpSending(chat, clock.now());
  const later = new Date(clock.now().getTime() + 121_000);
  await other.takeUpSending(chat, later);
  expect((await states()).slice(-2)).toEqual(['due', 'due']);
  const again = await one.claimNext(chat, later);
  await one.leaveUndecided(again?.id ?? 0n, later);
  await one.takeUpSending(chat, later);
  expect((await states()).slice(-2)).toEqual(['parked', 'due']);
});

it('draws another number after its connection broke, and what it claimed before is anybody’s', async () => {
  await one.takeUpSending(chat, clock.now());
  const before = ours.number();
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = ${before}::int::oid`;
  await expect.poll(() => ours.number(), { timeout: 20_000 }).not.toBe(before);
  await expect.poll(() => ours.number(), { timeout: 20_000 }).not.toBeNull();
  await other.takeUpSending(chat, clock.now());
  expect((await states()).slice(-2)).toEqual(['due', 'due']);
});
