import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each([
  'আমার আর একটা শাড়ি আছে তুলব',
  'আমার আরো একটা শাড়ি আছে, দেব',
  'আরেকটা গামছা বেচব',
  'ar ekta sari ache tulbo',
  'amar aro ekta gamcha ache, bechbo',
  'আমার কাছে আরও দুইখান শাড়ি আছে বেচুম',
  'मेरे पास एक और साड़ी है, बेचनी है',
  'i have another saree to sell',
])('"%s" begins a new thing, and what is up stays as it was', async (words) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  expect((await hear(seller, words)).at(-1)?.at(-1)).toBe('listItem.photos.askForItem');
  expect(await stockOf(test, listingId)).toEqual({ onHand: 3, held: 0, state: 'published' });
});

it('begins it after a question of a buyer too', async () => {
  const { seller, code, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear('ratna', `TH-${code}`, 'পাড় কী রঙের?');
  await hear(seller, 'আমার আর একটা শাড়ি আছে তুলব');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 3 });
});

it.each([
  ['aro 20 ta banaichi', 23],
  ['আজ তিনটে বেচলাম', 0],
  ['aj 2 ta bechlam', 1],
  ['নতুন দশটা বুনলাম', 13],
  ['আরো ১০টা হাতে এসেছে', 13],
  ['10 ta notun elo', 13],
  ['আরও কুড়িটা বুনেছি', 23],
  ['আরো পাঁচখানা হইছে', 8],
  ['aur 10 banaye', 13],
  ['নতুন ৫টা তৈরি হল', 8],
  ['আর ছয়টা রেডি', 9],
])('"%s": what is up becomes so many', async (words, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, words);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: left });
});

it('hears it over a new listing of which nothing is told', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, 'আর একটা জিনিস তুলব', 'আরো ১০টা হাতে এসেছে');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 13 });
});

it.each(['নতুন একটা শাড়ি বুনলাম', 'আরও একটা শাড়ি বুনেছি', 'আর একটা ছবি দেব', 'আরও ১০টা বানাব', 'আরও দুটো চাই'])(
  '"%s" is no more of what is up',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
    await hear(seller, words);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 3 });
  },
);

it.each([
  ['আরো ১০টা হাতে এসেছে', 13],
  ['আজ দুটো বেচলাম', 1],
  ['আজকে একটা বেচে দিলাম', 2],
])('hears "%s" over a new listing without a picture', async (words, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, 'আমার আর একটা গামছা আছে তুলব', words);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: left });
});

it('changes the picture of what is up, which is named, over a new listing without one', async () => {
  const { seller } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, 'আমার আর একটা গামছা আছে তুলব');
  expect(await hear(seller, 'জামদানি শাড়ির ছবি খারাপ, বদলাতে চাই')).toEqual([['myItems.photos.askNew']]);
});

it('keeps for a new thing with a picture what is told of it', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, { photos: [await buildPicture(881)], text: 'নীল গামছা' }, '১০০ টাকা', 'আরও দুটো বোনা হয়েছে');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 3 });
});
