import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const RINA = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';
const hear = hearing(phones);

const ordersOf = (code: string) =>
  test.db.order.findMany({ where: { listing: { code } }, orderBy: { placedAt: 'asc' } });

/** Asked where to send a red jamdani. */
async function openOrder(phone: string): Promise<string> {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await phones.say(phone, `TH-${code}`);
  await phones.say(phone, { choose: `to/placeOrder/start/${code}` });
  return code;
}

it.each([
  ['lal ta nebo', ['placeOrder.where.ask']],
  ['লালটা দিন', ['placeOrder.where.ask']],
  ['TH-ABCD', ['findItem.noSuchCode', 'placeOrder.where.ask']],
  ['th-9999', ['findItem.noSuchCode', 'placeOrder.where.ask']],
  ['koto din lagbe?', ['words.about.delivery', 'placeOrder.where.ask']],
  ['ডেলিভারি কত দিনে হয়', ['words.about.delivery', 'placeOrder.where.ask']],
  ['कितना कमीशन लेते हैं?', ['words.about.fees', 'placeOrder.where.ask']],
  ['টাকা কীভাবে দেব?', ['myOrders.payment', 'placeOrder.where.ask']],
])('asked where to send it, "%s" is no address, and the question stands', async (words, keys) => {
  const code = await openOrder(`w ${words}`);
  expect(await hear(`w ${words}`, words)).toEqual([keys]);
  await hear(`w ${words}`, RINA, 'হ্যাঁ');
  expect(await ordersOf(code)).toMatchObject([{ name: 'রিনা দাস', pin: '731204' }]);
});

it('asked for the rest of an address, takes no wish for one', async () => {
  const code = await openOrder('piecemeal');
  expect(await hear('piecemeal', 'রিনা দাস', 'lal ta nebo', '১২ স্টেশন রোড, বোলপুর', 'TH-ABCD', '৭৩১২০৪', 'হ্যাঁ')).toEqual([
    ['placeOrder.address.ask'],
    ['placeOrder.address.ask'],
    ['placeOrder.pin.ask'],
    ['findItem.noSuchCode', 'placeOrder.pin.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await ordersOf(code)).toMatchObject([{ address: '12 স্টেশন রোড, বোলপুর' }]);
});

it.each(['Lal Mohan Das', 'Rita', 'Nila Datta', 'সুমিতা'])('takes "%s" for a name', async (name) => {
  const code = await openOrder(`n ${name}`);
  await hear(`n ${name}`, name, '12 lake road, kolkata', '700029', 'ha');
  expect(await ordersOf(code)).toMatchObject([{ name }]);
});

it.each(['হ্যাঁ, কিন্তু ঠিকানা অন্য', 'ha, kintu thikana alada', 'yes but different address', 'हाँ, पर पता अलग है'])(
  'to "%s" asks where, and lets the new address win and the name stay',
  async (words) => {
    const { code } = await buildStall(test, phones, { stock: 3 });
    await bringToTheYes(phones, words, code);
    expect(await hear(words, words, 'গ্রাম পলাশপুর, পোস্ট শ্রীনিকেতন, বীরভূম ৭৩১২৩৬', 'হ্যাঁ')).toEqual([
      ['placeOrder.where.ask'],
      ['placeOrder.confirm.ask'],
      ['placeOrder.done'],
    ]);
    expect(await ordersOf(code)).toMatchObject([
      { name: 'রিনা দাস', address: 'গ্রাম পলাশপুর, পোস্ট শ্রীনিকেতন, বীরভূম', pin: '731236' },
    ]);
  },
);

it.each([
  ['গ্রাম রামপুর, কালনা ৭১৩৪০৯', { address: 'গ্রাম রামপুর, কালনা', pin: '713409' }],
  ['ঠিকানা অন্য হবে: ১৫ কলেজ রোড, কালনা, ৭১৩৪০৯', { address: '15 কলেজ রোড, কালনা', pin: '713409' }],
  ['15 college road', { address: '15 college road, বোলপুর', pin: '731204' }],
  ['flat 4B', { address: '12 স্টেশন রোড, বোলপুর, flat 4B', pin: '731204' }],
])('under the card "%s" is where it goes, in her name', async (words, where) => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await bringToTheYes(phones, `c ${words}`, code);
  expect(await hear(`c ${words}`, words, 'হ্যাঁ')).toEqual([['placeOrder.confirm.ask'], ['placeOrder.done']]);
  expect(await ordersOf(code)).toMatchObject([{ name: 'রিনা দাস', ...where }]);
});

it('asks for the PIN code of another town', async () => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await bringToTheYes(phones, 'town', code);
  expect(await hear('town', '১৫ কলেজ রোড, শান্তিপুর', '৭৪১৪০৪', 'হ্যাঁ')).toEqual([
    ['placeOrder.pin.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await ordersOf(code)).toMatchObject([{ address: '15 কলেজ রোড, শান্তিপুর', pin: '741404' }]);
});

it('keeps the address that a plain yes is said to', async () => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await bringToTheYes(phones, 'plain', code);
  await hear('plain', 'হ্যাঁ');
  expect(await ordersOf(code)).toMatchObject([{ address: '12 স্টেশন রোড, বোলপুর', pin: '731204' }]);
});

it('keeps no old address that "yes, but another" is said to', async () => {
  await hear('keeps', RINA, 'হ্যাঁ');
  expect(await hear('keeps', 'আমার ঠিকানা', 'হ্যাঁ, কিন্তু ঠিকানা অন্য', 'গ্রাম রামপুর, কালনা ৭১৩৪০৯', 'হ্যাঁ')).toEqual([
    ['keepAddress.have'],
    ['keepAddress.ask'],
    ['keepAddress.confirm'],
    ['keepAddress.done'],
  ]);
  const newest = await test.db.deliveryAddress.findFirst({ orderBy: { usedAt: 'desc' } });
  expect(newest).toMatchObject({ name: 'রিনা দাস', address: 'গ্রাম রামপুর, কালনা', pin: '713409' });
});

it('asks once about a PIN code that nobody has, and goes on without it where a postman finds the house', async () => {
  const code = await openOrder('nowhere');
  const heard = await phones.say('nowhere', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ০০০০০০');
  expect(heard.map(({ keys }) => keys)).toEqual([['placeOrder.pin.nobodyHas', 'placeOrder.pin.ask']]);
  expect(await hear('nowhere', '৮৭০০০১', 'pin jani na', 'ডাকঘর শ্রীনিকেতন, জেলা বীরভূম')).toEqual([
    ['placeOrder.pin.noSuch'],
    ['placeOrder.pin.without'],
    ['placeOrder.confirm.ask'],
  ]);
  expect(phones.seen('nowhere').at(-1)?.text).toContain('পিন জানা নেই');
  await hear('nowhere', 'হ্যাঁ');
  const [order] = await ordersOf(code);
  expect(order?.address).toBe('12 স্টেশন রোড, বোলপুর, ডাকঘর শ্রীনিকেতন, জেলা বীরভূম');
});

it.each(['পিন জানি না', 'pin mone nei', 'don’t know the pin'])(
  'orders with "%s" beside a village, a post office and a district',
  async (words) => {
    const code = await openOrder(words);
    const where = `রিনা দাস, গ্রাম পলাশপুর, পোস্ট শ্রীনিকেতন, জেলা বীরভূম, ${words}`;
    expect(await hear(words, where, 'হ্যাঁ')).toEqual([['placeOrder.confirm.ask'], ['placeOrder.done']]);
    expect(await ordersOf(code)).toMatchObject([{ address: 'গ্রাম পলাশপুর, পোস্ট শ্রীনিকেতন, জেলা বীরভূম' }]);
  },
);

it('only hints at a PIN code of another district', async () => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  await bringToTheYes(phones, 'hint', code);
  await hear('hint', 'pin 700009');
  expect(phones.seen('hint').at(-1)?.text).toContain('বীরভূম জেলার পিন তো?');
  await hear('hint', 'হ্যাঁ');
  expect(await ordersOf(code)).toMatchObject([{ pin: '700009' }]);
});

it.each(['thikana bhul, pin 713102 hobe', 'pin bhul likhechi, 713102 hobe', 'পিন ভুল হয়েছে, ৭১৩১০২ হবে'])(
  'mends only the PIN code of an order under way: "%s"',
  async (words) => {
    const { code } = await buildStall(test, phones, { stock: 2 });
    const buyer = `wrong pin ${words}`;
    await order(test, phones, buyer, code);
    const before = await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } });
    await phones.say(buyer, words);
    await phones.say(buyer, 'হ্যাঁ');
    const { name, address, pin } = await test.db.order.findUniqueOrThrow({ where: { id: before.id } });
    expect({ name, address, pin }).toEqual({ name: before.name, address: before.address, pin: '713102' });
  },
);
