import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { openShop, walkers } from './shop.ts';
import { buildStall, chatOf, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
const WHERE = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

/** Two sellers have each named a price of their own to one buyer. */
async function twoOnTheTable() {
  const buyer = `buyer-${randomUUID().slice(0, 6)}`;
  for (const price of ['২৪০০ দেব', '২৫০০ দেব']) {
    const { seller, code } = await buildStall(test, phones, { stock: 3 });
    await hear(buyer, `TH-${code}`, 'last koto?');
    await hear(seller, price);
  }
  const { personId } = await chatOf(test, buyer);
  const orders = () => test.db.order.findMany({ where: { buyerId: personId }, orderBy: { totalPaise: 'asc' } });
  return { buyer, orders };
}

it.each(['দুটোই নেব', 'both', 'duto i nebo', 'dono lena hai', 'sob gulo nebo'])(
  'orders both, one card after the other, each at its own price: "%s"',
  async (words) => {
    const { buyer, orders } = await twoOnTheTable();
    expect(await hear(buyer, words)).toEqual([
      ['bargain.done.agreed.buyer', 'placeOrder.oneByOne', 'placeOrder.where.ask'],
    ]);
    expect(await hear(buyer, WHERE, 'হ্যাঁ', 'হ্যাঁ')).toEqual([
      ['placeOrder.confirm.ask'],
      ['placeOrder.done', 'bargain.done.agreed.buyer', 'placeOrder.confirm.ask'],
      ['placeOrder.done'],
    ]);
    expect((await orders()).map(({ totalPaise, pin }) => [totalPaise, pin])).toEqual([
      [240_000, '731204'],
      [250_000, '731204'],
    ]);
  },
);

it.each(['নেব', 'দুটোই নেব না', 'দুটোই ভালো?'])('takes both by no other word: "%s"', async (words) => {
  const { buyer, orders } = await twoOnTheTable();
  expect((await hear(buyer, words)).flat()).not.toContain('placeOrder.oneByOne');
  expect(await orders()).toEqual([]);
});

it('orders the two of a short list', async () => {
  await openShop(test, phones, { red: 'লাল গামছা ১২০ টাকা ৫টা', blue: 'নীল গামছা ১৫০ টাকা ৫টা' });
  const { goOn } = walkers(phones);
  const [shown] = await goOn('listed', 'গামছা', 'দুটোই নেব');
  expect(shown?.keys).toEqual(['placeOrder.oneByOne', 'placeOrder.where.ask']);
});
