import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

/** An order on its way, without a parcel's number. */
async function sentTo(buyer: string) {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  const ordered = await order(test, phones, buyer, code);
  await hear(seller, tap('accepted', ordered), tap('sent', ordered), 'nei');
  return { seller, code };
}

it.each(['4 din hoye gelo kothay', 'parcel haraye geche mone hoy', 'mera maal kidhar hai 4 din ho gaye'])(
  'passes "%s" on to the seller of the one order at once',
  async (words) => {
    const { seller } = await sentTo(`waits ${words}`);
    expect((await hear(`waits ${words}`, words)).flat()).toEqual(['enquire.done.buyer']);
    expect(phones.seen(seller).at(-1)?.text).toContain(words);
  },
);

it('sends what waited for a "shall I tell?" along with what cannot wait', async () => {
  const { seller } = await sentTo('mita');
  expect((await hear('mita', 'ektu khoj nin na bhai')).flat()).toEqual(['tellOfOrder.ask.buyer']);
  expect((await hear('mita', '4 din hoye gelo kothay')).flat()).toEqual(['enquire.done.buyer']);
  expect(phones.seen(seller).at(-1)?.text).toContain('khoj nin');
});

it('tells the buyer at once that what her seller agreed to send is cut', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, tap('accepted', await order(test, phones, 'gita', code)));
  await hear(seller, 'pathate parbo na, saree kete geche');
  expect(phones.seen('gita').at(-1)?.text).toContain('kete geche');
});

it('asks still whether it is of the order, where there are two', async () => {
  await sentTo('dipa');
  await sentTo('dipa');
  expect((await hear('dipa', '4 din hoye gelo kothay')).flat()).toEqual(['tellOfOrder.ask.buyer']);
});

it('passes on how to pay, and tells her whose ids are struck out that a picture of her QR code is not', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear(seller, tap('accepted', await order(test, phones, 'nila', code)));
  expect((await hear(seller, 'GPay korun rehana@okaxis')).flat()).toEqual([
    'enquire.maskedPayment',
    'enquire.done.seller',
  ]);
  expect(phones.seen('nila').at(-1)?.text).toContain('•••');
  const picture = { photos: [await buildPicture(33)], text: 'amar QR code' };
  expect((await hear(seller, picture)).flat()).toEqual(['enquire.done.seller']);
  expect(phones.seen('nila').at(-1)?.photos.length).toBeGreaterThan(0);
});
