import { expect, it } from 'vitest';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildSociety, join } from './society.ts';
import { chatOf } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const ROUNDS = 2;

/** Everything that waits, handled at once by as many workers as there are chats; then all answers are sent. */
async function handleAllAtOnce(): Promise<void> {
  const due = await test.store.dueChats(test.clock.now(), { limit: 500, leaveMs: 0 });
  await Promise.all(due.map(({ chatId }) => handleChat(phones.parts, chatId)));
  await phones.settle();
}

const lastKeys = (phone: string) => phones.seen(phone).at(-1)?.keys ?? [];
const countOf = (sellerId: string, role: string) => test.db.membership.count({ where: { sellerId, role } });

it('lets a member’s listing stand when she is taken out at that moment, or keeps it for her: nothing in between', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { manager, sellerId } = await buildSociety(test, phones);
    const rahima = `rahima-${round}`;
    await join(test, phones, rahima, sellerId);
    await phones.say(rahima, { photos: [await buildPicture(900 + round)], text: 'লাল জামদানি শাড়ি ২৮০০ টাকা ১ পিস' });
    const { personId } = await chatOf(test, rahima);
    await phones.say(manager, { choose: `to/people/remove/${sellerId}.${personId}` });
    await phones.post(rahima, { choose: 'publish' });
    await phones.post(manager, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    const listed = await test.db.listing.count({ where: { sellerId } });
    const heard = phones.seen(rahima).flatMap(({ keys }) => keys);
    expect(heard.includes('listItem.published')).toBe(listed === 1);
    expect(await test.db.membership.count({ where: { sellerId, personId } })).toBe(0);
    expect(heard).toContain('people.removed');
  }
});

it('leaves one manager when two leave, or take each other out, at once', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { manager, sellerId } = await buildSociety(test, phones);
    const second = `second-${round}`;
    await join(test, phones, second, sellerId, 'manager');
    const ids = await Promise.all([manager, second].map(async (phone) => (await chatOf(test, phone)).personId));
    const targets = round % 2 === 0 ? ids : [...ids].reverse();
    for (const [index, phone] of [manager, second].entries())
      await phones.say(phone, { choose: `to/people/remove/${sellerId}.${targets[index]}` });
    for (const phone of [manager, second]) await phones.post(phone, { text: 'হ্যাঁ' });
    await handleAllAtOnce();
    expect(await countOf(sellerId, 'manager')).toBe(1);
    const heard = [manager, second].flatMap((phone) => phones.seen(phone).flatMap(({ keys }) => keys));
    const why = round % 2 === 0 ? 'people.lastManager' : 'people.notYours';
    expect(heard.filter((key) => key === why)).toHaveLength(1);
  }
});

it('takes a person out once when two managers do it at once', async () => {
  const { manager, sellerId } = await buildSociety(test, phones);
  await join(test, phones, 'other', sellerId, 'manager');
  await join(test, phones, 'sita', sellerId);
  const { personId } = await chatOf(test, 'sita');
  for (const phone of [manager, 'other'])
    await phones.say(phone, { choose: `to/people/remove/${sellerId}.${personId}` });
  for (const phone of [manager, 'other']) await phones.post(phone, { text: 'হ্যাঁ' });
  await handleAllAtOnce();
  expect([lastKeys(manager)[0], lastKeys('other')[0]].sort()).toEqual(['people.done.removed', 'people.gone']);
  expect(phones.seen('sita').filter(({ keys }) => keys.includes('people.removed'))).toHaveLength(1);
});

it('gives a code to one of two who say it at once', async () => {
  const { manager, sellerId } = await buildSociety(test, phones);
  const [shown] = await phones.say(manager, { choose: `to/people/invite/${sellerId}` });
  const code = /AM-\w+/.exec(shown?.text ?? '')?.[0] ?? '';
  for (const phone of ['quick', 'quicker']) await phones.say(phone, 'নমস্কার');
  for (const phone of ['quick', 'quicker']) await phones.post(phone, { text: code });
  await handleAllAtOnce();
  expect([lastKeys('quick')[0], lastKeys('quicker')[0]].sort()).toEqual(['join.member', 'join.used']);
  expect(await countOf(sellerId, 'member')).toBe(1);
});
