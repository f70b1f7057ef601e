import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildSociety, join } from './society.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
let number = 700;

/** A society with one thing up, whose manager has two others beside her; each call with names of its own. */
async function together(rina = `rina`) {
  const { manager, sellerId } = await buildSociety(test, phones);
  const name = `${rina}`;
  await join(test, phones, name, sellerId);
  number += 1;
  await hear(manager, { photos: [await buildPicture(number)], text: 'লাল জামদানি শাড়ি ২৮০০ টাকা ৩টা' }, 'হ্যাঁ');
  const listing = await test.db.listing.findFirstOrThrow({ where: { sellerId } });
  return { manager, sellerId, listing };
}

const stateOf = async (id: string) => (await test.db.listing.findUniqueOrThrow({ where: { id } })).state;

it.each([
  'রিনাকে সরিয়ে দাও তো',
  'রিনাকে বাদ দাও',
  'রিনাকে সমিতি থেকে সরাও',
  'রীনাকে দল থেকে সরান',
  'rina আর আমাদের সঙ্গে নেই',
  'রিনার নাম কেটে দাও',
  'rina ke bad dao',
  'রিনাদিকে বাদ দ্যান',
  'रीना को हटा दो',
  'remove rina',
])('%s: she is asked of her, and nothing comes off the haat', async (words) => {
  const { manager, listing, sellerId } = await together();
  expect((await hear(manager, words)).at(-1)).toEqual(['people.sure.other']);
  expect(await stateOf(listing.id)).toBe('published');
  await hear(manager, 'হ্যাঁ');
  expect(await test.db.membership.count({ where: { sellerId } })).toBe(1);
});

it.each(['রিনাকে বাদ দাও', 'রিনাকে সমিতি থেকে সরাও', 'rina আর আমাদের সঙ্গে নেই'])(
  '%s, with an order in hand: no buyer hears of it',
  async (words) => {
    const { manager, listing } = await together();
    await order(test, phones, `buyer ${words}`, listing.code);
    expect((await hear(manager, words)).at(-1)).toEqual(['people.sure.other']);
  },
);

it.each(['রিনাকে ম্যানেজার বানাও', 'রিনাকে ভার দেব', 'rina ke manager koro'])(
  '%s: shows her, with what may be given her',
  async (words) => {
    const { manager, listing } = await together();
    await order(test, phones, `buyer ${words}`, listing.code);
    expect((await hear(manager, words)).at(-1)?.[0]).toBe('people.card');
  },
);

it.each(['দীপাকে সরিয়ে দিন', 'ওই মেয়েটাকে তুলে দাও'])('%s: of nobody there, all are shown', async (words) => {
  const { manager, listing } = await together();
  expect((await hear(manager, words)).at(-1)?.[0]).toBe('people.list');
  expect(await stateOf(listing.id)).toBe('published');
});

it('lets nobody but the manager take a name off', async () => {
  const { sellerId, manager } = await together('rumi');
  await join(test, phones, 'tapati', sellerId);
  expect((await hear('tapati', 'রুমিকে বাদ দাও')).at(-1)).toEqual(['people.managersOnly']);
  expect(await hear(manager, 'রুমিকে বাদ দাও')).toEqual([['people.sure.other']]);
});

it.each(['লাল জামদানিটা সরিয়ে দিন', 'শাড়িটাকে সরিয়ে দিন', 'ওটাকে সরিয়ে দিন'])('%s: a thing still comes off', async (words) => {
  const { manager, listing } = await together();
  await hear(manager, words);
  expect(await stateOf(listing.id)).toBe('withdrawn');
});

it('takes nothing of a lone weaver off the haat for the name of a person', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  await hear(seller, 'আমার জিনিস', 'রিনাকে সরিয়ে দাও');
  expect(await stateOf(listingId)).toBe('published');
});
