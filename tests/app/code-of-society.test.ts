import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildSociety, join } from './society.ts';
import { buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
const { manager, sellerId } = await buildSociety(test, phones);

it.each([
  'আমাদের সমিতির কোড কী',
  'somitir code ta ki',
  'notun sodossyo jog korbo',
  'নতুন সদস্য যোগ করব',
  'what is our society code',
])('gives the manager a code when she says "%s"', async (words) => {
  await phones.say(manager, 'মেনু');
  expect(await hear(manager, words)).toEqual([['people.code']]);
});

it('tells one who is no manager who can give it', async () => {
  await join(test, phones, 'rahima', sellerId);
  expect(await hear('rahima', 'আমাদের সমিতির কোড কী')).toEqual([['people.managersOnly']]);
});

it('tells one of no society where to get it, and takes no goods for a code', async () => {
  expect(await hear('stranger', 'সমিতির কোড কী?')).toEqual([['people.none']]);
  await buildStall(test, phones, { stock: 1 });
  expect((await hear('stranger', 'সমিতির শাড়ি দেখান')).flat()).not.toContain('people.none');
});
