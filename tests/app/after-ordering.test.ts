import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

const hear = hearing(phones);

const orderOf = (code: string) => test.db.order.findUniqueOrThrow({ where: { code } });
const saidIn = async (item: string) =>
  (await test.db.enquiryMessage.findMany({ where: { enquiry: { listing: { code: item } } } })).map(({ text }) => text);

/** Somebody who has ordered; `steps`: how far the seller brought it. */
async function ordered(buyer: string, steps: readonly string[] = [], stock = 2) {
  const stall = await buildStall(test, phones, { stock });
  const code = await order(test, phones, buyer, stall.code);
  for (const step of steps) await phones.say(stall.seller, tap(step, code));
  return { ...stall, item: stall.code, code };
}

it.each([
  ['a list', 'লাল শাড়ি'],
  ['an item', 'TH-code'],
  ['the address form', 'আমার ঠিকানা রেখে দিন'],
])('asks whether the order is to be dropped, whatever stands: %s', async (_what, standing) => {
  const buyer = `b ${standing}`;
  const { code, item } = await ordered(buyer, ['accepted']);
  await phones.say(buyer, standing === 'TH-code' ? `TH-${item}` : standing);
  const said = await hear(buyer, 'অর্ডার বাতিল করুন', 'হ্যাঁ');
  expect(said.map(([first]) => first)).toEqual(['myOrders.cancel.ask', 'order.done.cancelled']);
  expect((await orderOf(code)).state).toBe('cancelled');
});

it('leaves an order that is just being made when she says so, and no other', async () => {
  const { code } = await ordered('lata', ['accepted']);
  const other = await buildStall(test, phones, { stock: 1 });
  await bringToTheYes(phones, 'lata', other.code);
  await hear('lata', 'অর্ডার বাতিল করুন');
  expect((await orderOf(code)).state).toBe('accepted');
  expect(await test.db.order.count({ where: { listing: { code: other.code } } })).toBe(0);
});

it.each(['ঠিকানা বদলাব', 'thikana ta bhul hoyeche', 'पता बदलना है'])(
  'sends the order to the new address after "%s", and the seller is told',
  async (words) => {
    const { code, seller } = await ordered(`m ${words}`, ['accepted']);
    expect(await hear(`m ${words}`, words, 'Tia Pal, 77 Old Road, Durgapur 713203', 'ha')).toEqual([
      ['keepAddress.have'],
      ['keepAddress.confirmOrder'],
      ['keepAddress.doneOrder'],
    ]);
    expect(await orderOf(code)).toMatchObject({ name: 'Tia Pal', address: '77 Old Road, Durgapur', pin: '713203' });
    expect(phones.seen(seller).at(-1)).toMatchObject({ keys: ['order.news.redirected.seller'] });
  },
);

it('keeps an address for next time only when she says so, and says that a parcel on its way goes to the earlier one', async () => {
  const { code, item } = await ordered('nila', ['accepted']);
  await hear('nila', 'ঠিকানা বদলাব', 'Tia Pal, 77 Old Road, Durgapur 713203', { choose: 'later' });
  expect(await orderOf(code)).toMatchObject({ name: 'রিনা দাস' });
  await hear('nila', 'ঠিকানা বদলাব', 'Mita Pal, 7 Old Road, Durgapur 713203');
  await test.db.order.update({ where: { code }, data: { state: 'sent' } });
  expect(await hear('nila', 'ha')).toEqual([['keepAddress.onItsWay']]);
  expect(await orderOf(code)).toMatchObject({ name: 'রিনা দাস' });
  expect(await saidIn(item)).toEqual([]);
});

it.each(['hmm', 'হুম', 'আচ্ছা'])('takes "%s" for no yes to an order, and asks again', async (words) => {
  const { seller, code } = await ordered(`h ${words}`);
  expect(await hear(seller, words)).toEqual([['myOrders.show.seller']]);
  expect((await orderOf(code)).state).toBe('placed');
});

it.each([
  '৬টা নেই, ৪টা দিতে পারি',
  'হ্যাঁ ৪টা দেব',
  'এখন দিতে পারব না, পনের দিন লাগবে',
  'debo kintu dam 1600 lagbe',
  'কবে লাগবে ওনার',
])('gives the buyer "%s" to read, and the order waits on', async (words) => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 6 });
  const buyer = `c ${words}`;
  await bringToTheYes(phones, buyer, item);
  await hear(buyer, '৬টা', 'হ্যাঁ');
  const { code } = await test.db.order.findFirstOrThrow({ where: { listing: { code: item } } });
  expect(await hear(seller, words)).toEqual([['tellOfOrder.waits']]);
  expect(await orderOf(code)).toMatchObject({ state: 'placed', quantity: 6 });
  expect(phones.seen(buyer).at(-1)?.text).toContain(words);
  await phones.say(seller, { choose: `to/myOrders/accepted/${code}` });
  expect((await orderOf(code)).state).toBe('accepted');
});

it.each([
  'torn',
  'sari ta chera',
  'ferot nebo',
  'wrong colour ase geche',
  'শাড়িতে ফুটো আছে',
  'এটা তো সবুজ, আমি হলুদ চেয়েছিলাম',
  'कपड़ा फटा हुआ है',
])('gives "%s" to the seller of what came', async (words) => {
  const { item } = await ordered(`w ${words}`, ['accepted', 'packed']);
  await test.db.order.updateMany({ where: { listing: { code: item } }, data: { state: 'received' } });
  expect(await hear(`w ${words}`, words)).toEqual([['enquire.done.buyer']]);
  expect(await saidIn(item)).toEqual([words]);
});

it('gives a picture of what is wrong to the seller, and opens no selling form', async () => {
  const { item, seller } = await ordered('puja', ['accepted']);
  const photo = await buildPicture(31);
  expect(await hear('puja', { photos: [photo], text: 'eta chera eseche' })).toEqual([['enquire.done.buyer']]);
  expect(await saidIn(item)).toEqual(['eta chera eseche']);
  expect(phones.seen(seller).at(-1)?.photos?.length ?? 0).toBeGreaterThan(0);
});

it.each([
  ['buyer', 'ami kal thakbo na, porshu pathaben'],
  ['buyer', 'taka online debo'],
  ['seller', 'টাকা এখনো পাইনি'],
  ['seller', 'পোস্টাপিসে খোঁজ নিচ্ছি'],
] as const)('asks whether the words of the %s "%s" are for the other side, and gives them', async (side, words) => {
  const buyer = `t ${words}`;
  const { item, seller } = await ordered(buyer, ['accepted']);
  const who = side === 'buyer' ? buyer : seller;
  expect(await hear(who, words, 'ha')).toEqual([[`tellOfOrder.ask.${side}`], [`enquire.done.${side}`]]);
  expect(await saidIn(item)).toEqual([words]);
  expect(await hear(who, 'ধনেখালি শাড়ি')).not.toContainEqual([`tellOfOrder.ask.${side}`]);
});

it('tells nobody on a no, and asks nothing of who has no order', async () => {
  const { item } = await ordered('ritu', ['accepted']);
  expect(await hear('ritu', 'ami kal thakbo na, porshu pathaben', 'না')).toEqual([
    ['tellOfOrder.ask.buyer'],
    ['tellOfOrder.untold'],
  ]);
  expect(await saidIn(item)).toEqual([]);
  await phones.say('new-one', 'নমস্কার');
  expect((await hear('new-one', 'ami kal thakbo na, porshu pathaben')).flat()).not.toContain('tellOfOrder.ask.buyer');
});

it('reminds the seller of an order after three hours and after a day, when the buyer is told too; an answered one of nothing', async () => {
  const start = test.clock.now();
  const later = async (hours: number) => {
    test.clock.set(new Date(start.getTime() + hours * 3_600_000 + 1_000));
    await phones.settle();
  };
  const { seller, code } = await ordered('waiting');
  const done = await ordered('answered', ['accepted']);
  const [before, doneBefore] = [phones.seen(seller).length, phones.seen(done.seller).length];
  await later(3);
  expect(
    phones
      .seen(seller)
      .slice(before)
      .map(({ keys }) => keys),
  ).toEqual([['order.remind.seller']]);
  await later(24);
  expect(phones.seen(seller).slice(before)).toHaveLength(2);
  expect(phones.seen('waiting').at(-1)?.keys).toEqual(['order.remind.buyer']);
  expect(phones.seen(done.seller)).toHaveLength(doneBefore);
  expect(await hear(seller, 'হ্যাঁ দেব')).toEqual([['order.done.accepted']]);
  expect((await orderOf(code)).state).toBe('accepted');
});

it.each(['cancel korte hole?', 'কীভাবে বাতিল করব?', 'cancel kora jabe?'])(
  'shows the order to whoever asks whether it can be dropped: "%s"',
  async (words) => {
    const { code } = await ordered(words);
    expect(await hear(words, words)).toEqual([['myOrders.show.buyer']]);
    expect(await orderOf(code)).toMatchObject({ state: 'placed' });
    expect(await hear(words, 'cancel korun')).toEqual([['myOrders.cancel.ask']]);
  },
);

it('asks nobody who would drop it another day whether it is to be dropped', async () => {
  await ordered('another day');
  expect(await hear('another day', 'kal cancel korbo')).toEqual([['tellOfOrder.ask.buyer']]);
});

it('shows a seller who says "cancel" the order that she is asked for', async () => {
  const { seller, code } = await ordered('dropped by her');
  expect(await hear(seller, 'order cancel korun')).toEqual([['myOrders.show.seller']]);
  expect(await orderOf(code)).toMatchObject({ state: 'placed' });
});
