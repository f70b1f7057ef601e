import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, type Stall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

/** Shows a stall's item to somebody who then goes elsewhere; gives the message it was shown in. */
async function shown(phone: string, { code }: Stall): Promise<string> {
  await phones.say(phone, `TH-${code}`);
  const { id = '' } = phones.seen(phone).at(-1) ?? {};
  await phones.say(phone, 'মেনু');
  return id;
}

const become = ({ listingId }: Stall, state: string) =>
  test.db.listing.update({ where: { id: listingId }, data: { state } });

it.each(['withdrawn', 'hidden', 'sold'])(
  'tells who answers the message of a %s item that it is gone',
  async (state) => {
    await buildStall(test, phones, { stock: 2 });
    const stall = await buildStall(test, phones, { stock: 2 });
    const quotes = await shown(state, stall);
    await become(stall, state);
    const heard = await phones.say(state, { text: 'এটা নেব', quotes });
    expect(heard[0]?.keys[0]).toBe('findItem.noLonger');
    expect(heard[0]?.choices.length).toBeGreaterThan(0);
  },
);

it('means the thing of the message that is answered, not the one on the screen', async () => {
  const [one, other] = [await buildStall(test, phones, { stock: 2 }), await buildStall(test, phones, { stock: 2 })];
  const quotes = await shown('rina', one);
  await phones.say('rina', `TH-${other.code}`);
  await phones.say('rina', { text: 'এটা নেব', quotes });
  await hear('rina', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪', 'হ্যাঁ');
  const order = await test.db.order.findFirstOrThrow({ include: { listing: true } });
  expect(order.listing.code).toBe(one.code);
});

it('takes thanks for thanks', async () => {
  const stall = await buildStall(test, phones, { stock: 2 });
  const quotes = await shown('bina', stall);
  await become(stall, 'withdrawn');
  expect((await phones.say('bina', { text: 'ধন্যবাদ', quotes })).map(({ keys }) => keys)).toEqual([['words.welcome']]);
});
