import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each([
  [30, '৬টা বিক্রি হয়ে গেল', 'ধুর ৬টা না ৪টা বিক্রি হয়েছে', 26],
  [25, '৩টে বিক্রি হল', 'ভুল, ৩টে না ৫টা বিক্রি হয়েছে', 20],
  [10, '3 ta bikri hoyeche', '3 ta na 2 ta bikri hoyeche', 8],
  [50, '12 ta bikri hoye geche', 'na na 10 ta', 40],
  [50, '৫টা বিক্রি হয়েছে', 'না ভুল বলেছি ৮টা', 42],
  [30, 'বিক্রি হল দুটো', 'দুটো না তিনটে', 27],
  [10, '2 ta bikri hoyeche', 'vul bolechi 3 ta bikri', 7],
  [20, 'সাতটা বেচে দিলাম', 'সাতটা নয় ছয়টা', 14],
  [20, 'তিনটা বেচা হইয়া গ্যাছে', 'আসলে দুইটা বিক্রি হইছে', 18],
  [20, '4 ta sold', 'sorry 5 ta sold', 15],
  [20, '৬টা বিক্রি হয়ে গেছে', 'ভুল লিখেছি পাঁচটা', 15],
  [20, '৬টা বিক্রি হয়ে গেছে', '৪টা বিক্রি হয়েছে, ৬টা না', 16],
  [20, '6 bik gaye', '6 nahi 4 bike hain', 16],
  [3, 'সব বিক্রি হয়ে গেছে', 'না না দুটো বিক্রি হয়েছে', 1],
])('%d pieces, "%s", then "%s": %d are left', async (stock, sale, other, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock });
  await hear(seller, sale, other);
  expect(await stockOf(test, listingId)).toEqual({ onHand: left, held: 0, state: 'published' });
});

it('mends a sale twice over', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 30 });
  await hear(seller, '৬টা বিক্রি হয়ে গেল', 'না না ৪টা', 'ধুর ৫টা', 'না ৫টা বিক্রি হয়েছে');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 25 });
});

it('asks how many are there where another number may be of either', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 30 });
  await hear(seller, '৬টা বিক্রি হয়ে গেল', 'লাল জামদানি দেখান');
  expect(await hear(seller, 'না না ৪টা')).toEqual([['myItems.stock.ask']]);
  expect(await hear(seller, '২৬')).toEqual([['myItems.done.stock']]);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 26 });
});

it.each([
  ['এখন ২০টা আছে', 'না না ১৮টা', 18],
  ['stock 25', 'না ত্রিশটা', 30],
  ['আরও দশটা বানালাম', 'না না একচল্লিশটা', 41],
])('"%s", then "%s": that many are there', async (before, other, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 30 });
  await hear(seller, before, other);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: left });
});

it.each(['৫টা থেকে ৩টে বিক্রি ২টো ফেরত এসেছে', '৫টা বিক্রি হয়েছে আর ২টো নষ্ট হয়ে গেছে'])(
  'never takes it all down for "%s"',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 30 });
    await hear(seller, words);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 30, state: 'published' });
  },
);

it('hears that all went, by their number too', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, '৩টেই বিক্রি হয়ে গেছে');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 0, state: 'sold' });
});
