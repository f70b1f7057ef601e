import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
const RINA = 'Rina Das, 12 Station Road, Krishnanagar 741101';

const ordersOf = (code: string) => test.db.order.findMany({ where: { listing: { code } } });

/** Asked where to send a red jamdani. */
async function openOrder(phone: string, stock = 5): Promise<string> {
  const { code } = await buildStall(test, phones, { stock });
  await phones.say(phone, `TH-${code}`);
  await phones.say(phone, { choose: `to/placeOrder/start/${code}` });
  return code;
}

it.each([`2to, ${RINA}`, `duto, ${RINA}`, `${RINA}, 2 ta lagbe`])(
  'takes the count beside the address: %s',
  async (words) => {
    const code = await openOrder(words);
    expect(await hear(words, words, 'হ্যাঁ')).toEqual([['placeOrder.confirm.ask'], ['placeOrder.done']]);
    expect(await ordersOf(code)).toMatchObject([
      { quantity: 2, name: 'Rina Das', address: '12 Station Road, Krishnanagar' },
    ]);
  },
);

it('takes count, address and wish in one line under an open item', async () => {
  const { code } = await buildStall(test, phones, { stock: 5 });
  await hear('oneline', `TH-${code}`, `3te nebo, ${RINA}`, 'ha');
  expect(await ordersOf(code)).toMatchObject([{ quantity: 3 }]);
});

it('keeps a count that is said alone where to send it is asked, and asks nobody else', async () => {
  const code = await openOrder('alone');
  expect(await hear('alone', '২টা')).toEqual([['placeOrder.quantity.kept', 'placeOrder.where.ask']]);
  await hear('alone', RINA, 'ha');
  expect(await ordersOf(code)).toMatchObject([{ quantity: 2 }]);
  expect(await test.db.enquiry.count({ where: { listing: { code } } })).toBe(0);
});

it('asks how many of whoever wants more than there are, and says where there is one', async () => {
  await openOrder('many', 3);
  expect(await hear('many', `9ta, ${RINA}`)).toEqual([['placeOrder.quantity.ask']]);
  await openOrder('single', 1);
  expect(await hear('single', `2ta, ${RINA}`)).toEqual([['placeOrder.quantity.onlyOne', 'placeOrder.confirm.ask']]);
});

it('says once that a phone number is not needed, and sends none of two along', async () => {
  const code = await openOrder('phone');
  expect(await hear('phone', `${RINA}, 98765 43210 / 9123456789`, 'ha')).toEqual([
    ['placeOrder.where.phone', 'placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect((await ordersOf(code))[0]?.address).toBe('12 Station Road, Krishnanagar');
  expect(await hear('keeper', `${RINA}, ph 9876543210`)).toEqual([['placeOrder.where.phone', 'keepAddress.confirm']]);
});

it.each([
  ['na ekta i din', 1],
  ['না, একটাই', 1],
  ['aro ekta', 3],
  ['haan 3 piece', 3],
  ['na 3to pathan', 3],
  ['2 টার জায়গায় 3 টা', 3],
])('under the card "%s" is another count, and no yes and no refusal', async (words, quantity) => {
  const phone = `card ${words}`;
  const code = await openOrder(phone);
  expect(await hear(phone, `2to, ${RINA}`, words, 'ha')).toEqual([
    ['placeOrder.confirm.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await ordersOf(code)).toMatchObject([{ quantity, address: '12 Station Road, Krishnanagar' }]);
});

it('asks how many where only one count is refused', async () => {
  const { code } = await buildStall(test, phones, { stock: 5 });
  await bringToTheYes(phones, 'refuses', code);
  expect(await hear('refuses', '2ta lagbe na')).toEqual([['placeOrder.quantity.ask']]);
});
