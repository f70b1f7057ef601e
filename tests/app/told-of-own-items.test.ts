import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

async function keysOf(phone: string, sending: Parameters<typeof phones.say>[1]): Promise<readonly string[]> {
  return (await phones.say(phone, sending)).flatMap((message) => message.keys);
}

it.each([
  ['একটা বিক্রি হয়ে গেছে', 2],
  ['duto becha hoye geche', 1],
  ['একটা বিক্রি হয়েছে আর একটা আছে', 1],
])('%s: the only thing she has up has so many fewer, without a code', async (words, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  expect(await keysOf(seller, words)).toEqual(['myItems.done.stock']);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: left, state: 'published' });
});

it('takes it off the shelf when as many went as there were', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  expect(await keysOf(seller, 'দুটো বিক্রি হয়ে গেছে')).toEqual(['myItems.done.sold']);
  expect(await stockOf(test, listingId)).toMatchObject({ state: 'sold' });
});

it('asks which when several may be meant, and does then what she told', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 4 });
  await phones.say(seller, { photos: [await buildPicture(71)], text: 'লাল গামছা ১০০ টাকা ১২টা' });
  await phones.say(seller, 'হ্যাঁ');
  expect(await keysOf(seller, 'গামছার দাম ১৮০ হবে')).toEqual(['myItems.done.price']);
  expect(await keysOf(seller, 'দুটো বিক্রি হয়ে গেছে')).toEqual(['myItems.list']);
  expect(await keysOf(seller, '2')).toEqual(['myItems.done.stock']);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 2 });
});

it('searches all the same for a seller who looks for cloth, and hears a no to an order as one', async () => {
  const { seller, code: item, listingId } = await buildStall(test, phones, { stock: 2 });
  expect(await keysOf(seller, 'লাল শাড়ি ১০০০ এর মধ্যে')).not.toContain('myItems.done.price');
  await order(test, phones, 'gita', item);
  expect(await keysOf(seller, 'বিক্রি হয়ে গেছে')).toEqual([
    'order.done.declined',
    'myItems.stillUp',
    'myItems.stock.ask',
  ]);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 2 });
});

it('asks whose a picture is that is said to be of a thing already told, and hangs it there', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  const sent = { photos: [await buildPicture(72)], text: 'আর একটা ছবি ওই শাড়ির' };
  expect(await keysOf(seller, sent)).toEqual(['myItems.whose.ask']);
  expect(await keysOf(seller, '১')).toEqual(['myItems.done.photos']);
  expect(await test.db.listingPhoto.count({ where: { listingId } })).toBe(2);
});

it('takes "ওটা আর নাই" for sold out', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  expect(await keysOf(seller, 'ওটা আর নাই, বাদ দাও')).toEqual(['myItems.done.sold']);
  expect(await stockOf(test, listingId)).toMatchObject({ state: 'sold' });
});

it.each(['আমি শাড়ি বিক্রি করি', 'একটা শাড়ি বিক্রি করব', 'একটা বিক্রি হয়নি', 'দাম একটু নামিয়ে দিন'])(
  'takes nothing off the shelf for "%s"',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    await phones.say(seller, words);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 2, held: 0, state: 'published' });
  },
);
