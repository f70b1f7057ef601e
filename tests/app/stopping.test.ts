import { expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

it('finishes the turn under way when it is told to stop, sends nothing more, and leaves the rest to others', async () => {
  await phones.say('minati', 'নমস্কার');
  for (let count = 0; count < 3; count += 1) await phones.post('minati', { text: 'সাহায্য' });
  const stopping = new AbortController();
  const crashPoint = (name: string) => void (name === 'after-commit' && stopping.abort());
  const parts = { ...phones.parts, crashPoint, stopping: stopping.signal };
  const { id } = await chatOf(test, 'minati');
  expect(await handleChat(parts, id)).toEqual({ done: true });
  await deliver(parts, id);
  expect(await test.db.inboxRow.count({ where: { chatId: id, state: 'waiting' } })).toBe(2);
  expect(phones.seen('minati')).toHaveLength(1);

  await phones.settle();
  expect(await test.db.inboxRow.count({ where: { chatId: id, state: 'waiting' } })).toBe(0);
  expect(phones.seen('minati')).toHaveLength(4);
});
