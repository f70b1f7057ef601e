import { expect, it } from 'vitest';
import { complainsOfGoods } from '../../src/language/order-news.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

async function sentTo(buyer: string) {
  const { seller, code } = await buildStall(test, phones, { stock: 1 });
  const ordered = await order(test, phones, buyer, code);
  await hear(seller, tap('accepted', ordered), tap('sent', ordered), 'nei');
  return seller;
}

it('asks whether a picture is of what was sent, and takes what is wrong with it for a yes', async () => {
  const seller = await sentTo('kakoli');
  const picture = { photos: [await buildPicture(31)] };
  expect((await hear('kakoli', picture)).flat()).toEqual(['tellOfOrder.ask.photo']);
  expect((await hear('kakoli', 'ami eta nebo na, taka ferot din')).flat()).toEqual(['enquire.done.buyer']);
  expect(phones.seen(seller).at(-1)).toMatchObject({ text: expect.stringContaining('taka ferot din') });
  expect(phones.seen(seller).at(-1)?.photos.length).toBeGreaterThan(0);
});

it('lists what whoever bought wants to sell', async () => {
  await sentTo('sima');
  const picture = { photos: [await buildPicture(32)], text: 'লাল জামদানি শাড়ি ২৮০০ টাকা ১টা' };
  expect((await hear('sima', picture)).flat()).toContain('listItem.confirm.ask');
});

it.each([
  'onyo saree esheche, sobuj er bodole holud',
  'galat saree aayi hai',
  'mujhe paisa wapas chahiye',
  'I want a refund',
])('hears what is wrong with what came in "%s"', (words) => expect(complainsOfGoods(words)).toBe(true));

it.each(['onno saree dekhan', 'অন্য শাড়ি আছে', 'onyo rong chai', 'onno saree ache', 'অন্য রঙের দেখান'])(
  'hears nothing wrong in "%s"',
  (words) => expect(complainsOfGoods(words)).toBe(false),
);
