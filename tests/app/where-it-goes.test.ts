import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const RINA = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

const hear = hearing(phones);

const ordersOf = (code: string) =>
  test.db.order.findMany({ where: { listing: { code } }, orderBy: { placedAt: 'asc' } });

async function openOrder(phone: string, stock = 3): Promise<string> {
  const { code } = await buildStall(test, phones, { stock });
  await phones.say(phone, `TH-${code}`);
  await phones.say(phone, { choose: `to/placeOrder/start/${code}` });
  return code;
}

it('keeps every piece of an address that comes in pieces', async () => {
  const code = await openOrder('rina');
  await hear('rina', 'Rina', 'Das', '12 lake road', 'kolkata', '7000 29', 'ha');
  expect(await ordersOf(code)).toMatchObject([{ name: 'Rina Das', address: '12 lake road, kolkata', pin: '700029' }]);
});

it('joins the rest of a name that comes before the street', async () => {
  const code = await openOrder('bina');
  await hear('bina', 'Bina', 'Roy, 45 College Street, Kolkata', '700073', 'ha');
  expect(await ordersOf(code)).toMatchObject([{ name: 'Bina Roy', address: '45 College Street, Kolkata' }]);
});

it.each(['hmm', 'কুরিয়ার কে দেবে?', 'না না বাতিল করছি না, জানতে চাইছি', 'Same address'])(
  'takes "%s" for nobody’s name',
  async (words) => {
    const code = await openOrder(`n ${words}`);
    await hear(`n ${words}`, '১২ স্টেশন রোড, বোলপুর ৭৩১২০৪', words, 'রিনা দাস', 'হ্যাঁ');
    expect(await ordersOf(code)).toMatchObject([{ name: 'রিনা দাস' }]);
  },
);

it('mends the PIN code, the house or all of it under the card, and asks for nothing twice', async () => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await bringToTheYes(phones, 'uma', code);
  expect(await hear('uma', 'pin bhul, 700009', 'ঠিকানা: ৪৫ জিটি রোড, কালনা', '৭১৩৪০৯', 'ha')).toEqual([
    ['placeOrder.confirm.ask'],
    ['placeOrder.pin.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await ordersOf(code)).toMatchObject([{ name: 'রিনা দাস', address: '45 জিটি রোড, কালনা', pin: '713409' }]);
  await bringToTheYes(phones, 'sita', code);
  await hear('sita', 'সীতা পাল, ৫ বাজার পাড়া, কাটোয়া, পিন ৭১৩১৩০', 'হ্যাঁ');
  expect((await ordersOf(code)).at(-1)).toMatchObject({ name: 'সীতা পাল', pin: '713130' });
});

it('puts another number in its street, under the card and where an address is kept', async () => {
  const code = await openOrder('mita');
  await hear('mita', 'mita saha 12 lake road kolkata 700029', 'na na 14 lake road', 'ha');
  expect(await ordersOf(code)).toMatchObject([{ name: 'mita saha', address: '14 lake road kolkata', pin: '700029' }]);
  await hear('rita', 'rita saha, 12 lake road, kolkata 700029', 'ভুল, 16 lake road', 'ha');
  expect(await test.db.deliveryAddress.findFirstOrThrow({ where: { name: 'rita saha' } })).toMatchObject({
    address: '16 lake road, kolkata',
  });
});

it('asks how many anew when there are not so many, and takes the next number', async () => {
  const { code } = await buildStall(test, phones, { stock: 9 });
  await bringToTheYes(phones, 'tia', code);
  expect(await hear('tia', '12 ta korun', '8', 'ha')).toEqual([
    ['placeOrder.quantity.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await ordersOf(code)).toMatchObject([{ quantity: 8 }]);
});

it('orders the one there is of something she wants two of, and says so', async () => {
  const { code } = await buildStall(test, phones, { stock: 1 });
  await bringToTheYes(phones, 'mou', code);
  expect(await hear('mou', '২টো নেব')).toEqual([['placeOrder.quantity.onlyOne', 'placeOrder.confirm.ask']]);
  const other = await buildStall(test, phones, { stock: 3 });
  await phones.say('lila', `TH-${other.code}`);
  await hear('lila', '5 ta nebo', RINA, '3 te', 'ha');
  expect(await ordersOf(other.code)).toMatchObject([{ quantity: 3, name: 'রিনা দাস', pin: '731204' }]);
});
