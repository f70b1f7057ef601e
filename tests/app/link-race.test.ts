import { expect, it } from 'vitest';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { SENT_BY_PEOPLE } from '../support/sent-by-people.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf, stockOf } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const stall = await buildStall(test, phones, { stock: 100 });
const personOf = async (phone: string) => (await chatOf(test, phone)).personId;

/** Everything that waits, handled at once; a turn that has to start over is picked up again as its retry would be. */
async function handleAllAtOnce(): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    const due = await test.store.dueChats(test.clock.now(), { limit: 500, leaveMs: 0 });
    if (due.length === 0) break;
    await Promise.allSettled(due.map(({ chatId }) => handleChat(phones.parts, chatId)));
    test.clock.set(new Date(test.clock.now().getTime() + 20_000));
  }
  await phones.settle();
}

async function codeOf(phone: string): Promise<string> {
  const [shown] = await phones.say(phone, 'যোগ');
  return /\d{3} \d{3}/.exec(shown?.text ?? '')?.[0].replace(' ', '') ?? '';
}

/** Nothing belongs to anybody who sleeps, and no chat's news waits with somebody else. */
async function expectNothingLost(): Promise<void> {
  const sleeping = { some: { undoneAt: null } };
  expect(await test.db.order.count({ where: { buyer: { sleeps: sleeping } } })).toBe(0);
  expect(await test.db.chat.count({ where: { person: { sleeps: sleeping } } })).toBe(0);
  const astray = await test.db.$queryRaw<unknown[]>`
    SELECT 1 FROM "order" JOIN chat ON chat.id = "order".chat_id WHERE chat.person_id <> "order".buyer_id`;
  expect(astray).toHaveLength(0);
}

it('loses no order that is placed in the very moment its buyer becomes somebody else, or comes apart again', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [elder, younger] = [`elder-${round}`, `younger-${round}`];
    await phones.say(elder, 'নমস্কার');
    await phones.say(younger, 'নমস্কার');
    const other = `other-${round}`;
    await phones.say(other, 'নমস্কার');
    await phones.say(younger, await codeOf(elder));
    await phones.post(younger, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    expect(await personOf(younger)).toBe(await personOf(elder));
    await bringToTheYes(phones, younger, stall.code);
    await phones.say(elder, 'আলাদা');
    await phones.post(younger, { choose: 'place' });
    await phones.post(elder, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    expect(await personOf(younger)).not.toBe(await personOf(elder));
    // Whichever comes first, the order is hers.
    await phones.say(elder, await codeOf(other));
    await bringToTheYes(phones, other, stall.code);
    await phones.post(other, { choose: 'place' });
    await phones.post(elder, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    expect(await personOf(other)).toBe(await personOf(elder));
    await expectNothingLost();
  }
  expect(await test.db.order.count()).toBe(6);
  expect(await stockOf(test, stall.listingId)).toEqual({ onHand: 100, held: 6, state: 'published' });
  expect(await test.db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'handled' } } })).toBe(0);
}, 240_000);

it('joins once when each phone types the other’s digits in the same second', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [one, two] = [`left-${round}`, `right-${round}`];
    const codes = [await codeOf(one), await codeOf(two)];
    await phones.say(one, codes[1] ?? '');
    await phones.say(two, codes[0] ?? '');
    await phones.post(one, { text: 'হ্যাঁ' });
    await phones.post(two, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    const personId = await personOf(one);
    expect(await personOf(two)).toBe(personId);
    expect(await test.db.joining.count({ where: { keptId: personId, undoneAt: null } })).toBe(1);
    const said = [one, two].flatMap((phone) => phones.seen(phone).slice(-3)).flatMap(({ keys }) => keys);
    expect(said).toContain('link.joined');
  }
}, 120_000);

it('gives one code to one of two who type it at once', async () => {
  const code = await codeOf('owner');
  await phones.say('first', code);
  await phones.say('second', code);
  await phones.post('first', { text: 'হ্যাঁ' });
  await phones.post('second', { text: 'হ্যাঁ' });
  await handleAllAtOnce();
  const owner = await personOf('owner');
  const joined = [await personOf('first'), await personOf('second')].filter((person) => person === owner);
  expect(joined).toHaveLength(1);
});

it('parts once when both phones ask for it at once', async () => {
  await phones.say('twin', await codeOf('first-of-two'));
  await phones.say('twin', 'হ্যাঁ');
  for (const phone of ['twin', 'first-of-two']) await phones.say(phone, 'আলাদা');
  for (const phone of ['twin', 'first-of-two']) await phones.post(phone, { text: 'হ্যাঁ' });
  await handleAllAtOnce();
  expect(await personOf('twin')).not.toBe(await personOf('first-of-two'));
  const said = ['twin', 'first-of-two'].map((phone) => phones.seen(phone).at(-1)?.keys[0]);
  expect(said.sort()).toEqual(['unlink.done', 'unlink.none']);
});
