import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
const last = (phone: string) => phones.seen(phone).at(-1);

const GONE = [
  'বিক্রি হয়ে গেছে',
  'না দিদি, বিক্রি হয়ে গেছে',
  'already sold',
  'bik gaya',
  'sorry bikri hoye geche',
  'बिक गया',
  'স্টক শেষ',
];

async function asked(what: 'order' | 'price', stock: number) {
  const stall = await buildStall(test, phones, { stock });
  const buyer = `buyer-${randomUUID().slice(0, 6)}`;
  if (what === 'order') await order(test, phones, buyer, stall.code);
  else await hear(buyer, `TH-${stall.code}`, '2200 hobe?');
  return { ...stall, buyer };
}

describe('a thing that is sold elsewhere', () => {
  it.each(GONE)('comes down when its order is answered so: "%s"', async (words) => {
    const { seller, buyer, listingId } = await asked('order', 1);
    expect(await hear(seller, words)).toEqual([['order.done.declined', 'myItems.done.sold']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 0, held: 0, state: 'sold' });
    expect(last(buyer)?.keys).toEqual(['order.news.declined.buyer']);
  });

  it.each(GONE)('comes down when a price is answered so: "%s"', async (words) => {
    const { seller, buyer, listingId } = await asked('price', 1);
    expect(await hear(seller, words)).toEqual([['bargain.done.declined.seller', 'myItems.done.sold']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 0, held: 0, state: 'sold' });
    expect(last(buyer)).toMatchObject({ keys: ['bargain.news.gone.buyer'], choices: [] });
  });

  it.each(['order', 'price'] as const)('of several is asked about in the same message: %s', async (what) => {
    const { seller, listingId } = await asked(what, 5);
    const [heard] = await hear(seller, 'বিক্রি হয়ে গেছে');
    expect(heard?.slice(1)).toEqual(['myItems.stillUp', 'myItems.stock.ask']);
    expect(await hear(seller, '৩টা')).toEqual([['myItems.done.stock']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 3, held: 0, state: 'published' });
  });

  it.each(['০', 'একটাও নেই'])('of several comes down when none are left: "%s"', async (words) => {
    const { seller, listingId } = await asked('order', 5);
    await hear(seller, 'বিক্রি হয়ে গেছে');
    expect(await hear(seller, words)).toEqual([['myItems.done.sold']]);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 0, state: 'sold' });
  });

  it.each(['দিতে পারব না', 'না'])('is not what "%s" says', async (words) => {
    const { seller, listingId } = await asked('order', 1);
    expect(await hear(seller, words)).toEqual([['order.done.declined']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
  });
});

describe('a price said to nobody', () => {
  const priceOf = async (id: string) => (await test.db.listing.findUniqueOrThrow({ where: { id } })).pricePaise;

  it.each(['না দিদি ১৩৫০ পড়বে', 'na didi 2350 porbe', 'না দাদা ২৩৫০', 'nahi bhaiya 2350'])(
    'never becomes that of everybody unasked: "%s"',
    async (words) => {
      const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
      const [heard] = await hear(seller, words);
      expect(await priceOf(listingId)).toBe(280_000);
      if (heard?.[0] !== 'myItems.price.forAll') return;
      expect(await hear(seller, 'না')).toEqual([['myItems.price.asBefore']]);
      expect(await priceOf(listingId)).toBe(280_000);
    },
  );

  it('becomes it once she says so', async () => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    expect(await hear(seller, 'না দিদি ২৩৫০ পড়বে', 'হ্যাঁ')).toEqual([['myItems.price.forAll'], ['myItems.done.price']]);
    expect(await priceOf(listingId)).toBe(235_000);
  });

  it.each(['না ২৩৫০', 'দাম ২৩৫০ করুন দিদি', 'দাম ২৩৫০ করো'])('is hers to change by "%s"', async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    expect(await hear(seller, words)).toEqual([['myItems.done.price']]);
    expect(await priceOf(listingId)).toBe(235_000);
  });
});

it('tells bids that wait apart: of what, how many, at what and since when', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 9 });
  await hear('one', `TH-${code}`, '2200 hobe?');
  test.clock.set(new Date(test.clock.now().getTime() + 20 * 60_000));
  await hear('other', `TH-${code}`, '3 ta 2200 kore hobe?');
  const [heard] = await hear(seller, 'আচ্ছা দেখছি, একটু পরে জানাব');
  expect(heard).toEqual(['enquire.which.ask']);
  expect(last(seller)?.text).toMatch(/৩টা.*₹২,২০০ করে.*১ মিনিট আগে[\s\S]*₹২,২০০, ২০ মিনিট আগে/u);
});
