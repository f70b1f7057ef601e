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
