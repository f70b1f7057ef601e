import { expect, it } from 'vitest';
import { readSendingCharge } from '../../src/language/sending-charges.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each([
  ['courier 80 lagbe', 80],
  ['দেব, কুরিয়ার চার্জ ৮০ টাকা', 80],
  ['পাঠানোর খরচ ১০০ আলাদা', 100],
  ['80 taka courier', 80],
  ['delivery charge: 120', 120],
  ['courier free', undefined],
  ['কুরিয়ার লাগবে না', undefined],
  ['courier e dilam, number 12345678', undefined],
  ['delivery koto?', undefined],
])('"%s" names %s for sending', (text, rupees) => {
  expect(readSendingCharge(text)).toBe(rupees === undefined ? undefined : rupees * 100);
});

it.each(['courier 80 lagbe', 'দেব, কুরিয়ার ৮০ টাকা লাগবে'])(
  'tells the buyer what sending costs beside the total: "%s"',
  async (words) => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    const buyer = `buyer ${words}`;
    await order(test, phones, buyer, code);
    await hear(seller, words);
    const told = phones.seen(buyer).at(-1);
    expect(told?.keys).toContain('order.sending');
    expect(told?.text).toContain(words);
    expect(told?.text).toContain('₹২,৮৮০');
  },
);

it('passes what sending costs, asked or named after the yes, to the other side at once', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 2 });
  await order(test, phones, 'asks the cost', code);
  await hear(seller, 'হ্যাঁ দেব');
  expect(await hear('asks the cost', 'delivery charge koto?')).toEqual([['enquire.done.buyer']]);
  expect(phones.seen(seller).at(-1)?.text).toContain('delivery charge koto?');
  expect(await hear(seller, 'courier charge 80 taka lagbe')).toEqual([['enquire.done.seller']]);
  expect(phones.seen('asks the cost').at(-1)?.text).toContain('₹২,৮৮০');
});

it('asks of which of two orders that is', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  for (const buyer of ['cost one', 'cost two']) await order(test, phones, buyer, code);
  await hear(seller, 'দুজনকেই দেব');
  expect(await hear(seller, 'courier charge 80 taka lagbe')).toEqual([['tellOfOrder.ask.seller']]);
});
