import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each(['নেব না কেন', 'keno nebo na', 'why not'])(
  'a buyer who says "%s" under the card gives up nothing',
  async (words) => {
    const { code } = await buildStall(test, phones, { stock: 2 });
    await bringToTheYes(phones, words, code);
    expect(await hear(words, words, 'হ্যাঁ')).toEqual([['placeOrder.confirm.unclear'], ['placeOrder.done']]);
  },
);

it.each(['না থাকবে কেন', 'keno hobe na'])('a seller who says "%s" of a bid has not refused it', async (words) => {
  const { code, seller } = await buildStall(test, phones, { stock: 2 });
  await hear(`bids ${words}`, `TH-${code}`, '2500 e deben?');
  await phones.say(seller, words);
  const offer = await test.db.offer.findFirstOrThrow({ where: { enquiry: { listing: { code } } } });
  expect(offer.state).toBe('made');
});
