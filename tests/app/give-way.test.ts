import { expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

it('answers whoever sends without end five at a time, leaves others as long as that took, and keeps the order', async () => {
  await phones.say('talker', 'নমস্কার');
  for (let count = 0; count < 12; count += 1) await phones.post('talker', { text: 'সাহায্য' });
  const { id } = await chatOf(test, 'talker');
  const first = await handleChat(phones.parts, id);
  expect(first).toMatchObject({ done: false, behind: true });
  if (first.done) return;
  expect(first.afterMs).toBeGreaterThan(0);
  expect(first.afterMs).toBeLessThanOrEqual(1_000);
  await deliver(phones.parts, id);
  expect(phones.seen('talker')).toHaveLength(6);
  expect(await test.db.inboxRow.count({ where: { chatId: id, state: 'waiting' } })).toBe(7);

  await phones.settle();
  expect(phones.seen('talker')).toHaveLength(13);
  const answered = await test.db.outboxRow.findMany({ where: { chatId: id }, orderBy: { id: 'asc' } });
  const turns = answered.map(({ answers }) => Number(answers));
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
});
