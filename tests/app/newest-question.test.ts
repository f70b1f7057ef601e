import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

/** A seller with the card of a new saree on her screen. */
async function withDraft(picture: number) {
  const stall = await buildStall(test, phones, { stock: 3 });
  const card = { photos: [await buildPicture(picture)], text: 'সবুজ তসর শাড়ি ৪৫০০ টাকা ২টা' };
  expect((await hear(stall.seller, card)).flat()).toContain('listItem.confirm.ask');
  return stall;
}

it.each(['2600', '২৬০০ এর কমে হবে না', 'ha', 'na'])(
  'hears "%s" as her answer to a price that was shown after the card, and shows the card again',
  async (words) => {
    const { seller, code } = await withDraft(40 + words.length);
    await hear(`bid ${words}`, `TH-${code}`, '2500 hobe?');
    const said = (await hear(seller, words)).flat();
    expect(said).toContain('listItem.confirm.ask');
    expect(said[0]).toMatch(/^bargain\.done\./u);
    expect(phones.seen(seller).at(-1)?.text).toContain('৪,৫০০');
  },
);

it.each(['dam 4600', '5000', '৩টা আছে', 'সাদা রং'])('leaves "%s" to the card', async (words) => {
  const { seller, code } = await withDraft(60 + words.length);
  await hear(`other ${words}`, `TH-${code}`, '2500 hobe?');
  expect((await hear(seller, words)).flat().join()).not.toContain('bargain');
});

it.each(['ha', 'হ্যাঁ দেব'])('hears "%s" as her yes to an order that came after the card', async (words) => {
  const { seller, code } = await withDraft(80 + words.length);
  await order(test, phones, `buyer ${words}`, code);
  expect((await hear(seller, words)).flat()).toEqual(['order.done.accepted', 'listItem.confirm.ask']);
  // Now the card is the newest.
  expect((await hear(seller, 'ha')).flat()).toContain('listItem.published');
});

it('hears a price for the bid shown last, while it is asked whose an answer is, and asks that again', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  const ask = { choose: `to/enquire/ask/${code}` };
  await hear('ila', `TH-${code}`, ask, 'eta ki patla?');
  await hear('joba', `TH-${code}`, ask, 'rong ki paka?');
  expect(await hear(seller, 'na, mota')).toEqual([['enquire.which.ask']]);
  await hear('joba', '2500 e din');
  expect((await hear(seller, '2600')).flat()).toEqual(['bargain.done.countered.seller', 'enquire.which.ask']);
});
