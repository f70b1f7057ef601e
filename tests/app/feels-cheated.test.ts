import { expect, it } from 'vitest';
import { feelsCheated } from '../../src/language/talk-words.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each([
  'পুলিশে দেব তোমাদের',
  'ekta case debo',
  'টাকা নিয়ে মাল দেয় নাই',
  'টাকা পাঠিয়েছি কিন্তু শাড়ি পাইনি',
  'ঠকাইছে আমারে',
  'fraud log ho tum',
])('calls a person for whoever says "%s" out of the blue', async (words) => {
  expect((await hear(`cheated ${words}`, words)).flat()).toEqual(['words.personComing']);
});

it.each(['আমি কাউকে ঠকাব না', 'ঠকব না তো?', 'পুলিশের বউ আমি, শাড়ি চাই', 'thana para theke bolchi', 'থান কাপড় আছে'])(
  'hears nobody cheated in "%s"',
  (words) => expect(feelsCheated(words)).toBe(false),
);

it.each(['shikayat karni hai is seller ki', 'yeh fraud hai, report karo', 'টাকা নিয়ে মাল দেয় নাই'])(
  'tells "%s" to the haat’s people and not to the seller it is said of',
  async (words) => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    await hear(`talks ${words}`, `TH-${code}`, { choose: `to/enquire/ask/${code}` }, 'GST bill milega?');
    const before = phones.seen(seller).length;
    expect((await hear(`talks ${words}`, words)).flat()).toEqual(['enquire.done.reported']);
    expect(phones.seen(seller).length).toBe(before);
  },
);

it('calls a person for a buyer who complains of the seller of her order', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 2 });
  await hear(seller, tap('accepted', await order(test, phones, 'kona', code)));
  const before = phones.seen(seller).length;
  expect((await hear('kona', 'tum log fraud ho')).flat()).toEqual(['words.personComing']);
  expect(phones.seen(seller).length).toBe(before);
});
