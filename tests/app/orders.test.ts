import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, order, stockOf, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

async function keysOf(phone: string, sending: Parameters<typeof phones.say>[1]): Promise<readonly string[]> {
  return (await phones.say(phone, sending)).flatMap((message) => message.keys);
}

function newestKeys(phone: string): readonly string[] {
  return phones.seen(phone).at(-1)?.keys ?? [];
}

it('walks an order from the shelf to the door, both sides told at each step', async () => {
  const { seller, listingId, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'rina', item);
  expect(newestKeys(seller)).toEqual(['order.news.placed.seller']);
  expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 1, state: 'published' });

  expect(await keysOf(seller, tap('accepted', code))).toEqual(['order.done.accepted']);
  expect(newestKeys('rina')).toEqual(['order.news.accepted.buyer']);
  expect(await stockOf(test, listingId)).toEqual({ onHand: 0, held: 0, state: 'sold' });

  expect(await keysOf(seller, tap('packed', code))).toEqual(['order.done.packed']);
  expect(newestKeys('rina')).toEqual(['order.news.packed.buyer']);
  await phones.say(seller, tap('sent', code));
  expect(newestKeys('rina')).toEqual(['order.news.sent.buyer']);
  expect(await keysOf(seller, 'EW123456789IN')).toEqual(['order.done.parcel']);
  expect(newestKeys('rina')).toEqual(['order.news.sentTracked.buyer']);
  expect(phones.seen('rina').at(-1)?.text).toContain('EW123456789IN');
  expect(await keysOf('rina', tap('received', code))).toEqual(['order.done.received']);
  expect(newestKeys(seller)).toEqual(['order.news.received.seller']);
  const { state, events } = await test.db.order.findUniqueOrThrow({ where: { code }, include: { events: true } });
  expect([state, events.length]).toEqual(['received', 5]);
});

it.each(['hyan order ta dekhlam', 'হ্যাঁ, অর্ডারটা দেখলাম'])(
  'takes "%s" for no promise: she has only seen the order',
  async (words) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const code = await order(test, phones, `mita ${words}`, item);
    expect(await keysOf(seller, words)).not.toContain('order.done.accepted');
    expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'placed' });
  },
);

it.each(['ha debo', 'হ্যাঁ দেব', 'thik ache pathiye debo', 'hobe', 'haan bhej dungi', 'রাজি আছি'])(
  'hears "%s" to the question whether she will give it',
  async (words) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    await order(test, phones, `puja ${words}`, item);
    expect(await keysOf(seller, words)).toEqual(['order.done.accepted']);
  },
);

it('asks nothing of an order for a yes that comes when it is answered already', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'jaba', item);
  expect(await keysOf(seller, tap('accepted', code))).toEqual(['order.done.accepted']);
  expect(await keysOf(seller, 'ha debo')).toEqual(['menu.ask']);
});

it('hears no yes to it in words that say something else', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'juthi', item);
  for (const words of ['কবে লাগবে?', 'pore bolchi', 'ektu deri hobe', 'sorry didi', 'lal ta nei'])
    await phones.say(seller, words);
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'placed' });
});

it('takes what was sent for agreed to, and shows the order to who has what was not sent', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'bela', item);
  expect(await keysOf('bela', 'peyechi, khub sundor')).toEqual(['myOrders.show.buyer']);
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'placed' });
  expect(await keysOf(seller, 'pathiye diyechi, tracking EW123456789IN')).toEqual(['order.done.sent']);
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'sent' });
});

it('puts the piece back on the shelf when the seller declines, and says so to the buyer', async () => {
  const { seller, listingId, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'mala', item);
  expect(await keysOf(seller, tap('declined', code))).toEqual(['order.done.declined']);
  expect(newestKeys('mala')).toEqual(['order.news.declined.buyer']);
  expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
});

it('lets another buyer have the piece that one gave back', async () => {
  const { listingId, code: item } = await buildStall(test, phones, { stock: 1 });
  const first = await order(test, phones, 'sita', item);
  expect(await keysOf('gita', { choose: `to/placeOrder/start/${item}` })).toEqual(['placeOrder.gone']);
  await phones.say('sita', tap('cancelled', first));
  const second = await order(test, phones, 'gita', item);
  expect(second).not.toBe(first);
  expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 1, state: 'published' });
});

it('returns a sold piece to the shelf when an accepted order is cancelled before it is sent', async () => {
  const { seller, listingId, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'uma', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, tap('cancelled', code))).toEqual(['order.done.cancelled']);
  expect(newestKeys('uma')).toEqual(['order.news.cancelled.buyer']);
  expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
});

it('tells a buyer who wants to cancel a parcel on its way that it is too late', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'jaya', item);
  await phones.say(seller, tap('accepted', code));
  await phones.say(seller, tap('sent', code));
  await phones.say(seller, 'নেই');
  expect(await keysOf('jaya', tap('cancelled', code))).toContain('order.tooLateToCancel');
});

it('keeps an order from everybody but its two sides', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'kali', item);
  expect(await keysOf('stranger', tap('cancelled', code))).toContain('order.unknown');
  expect(await keysOf('kali', tap('accepted', code))).toContain('order.notYours');
  expect(await keysOf(seller, tap('received', code))).toContain('order.notYours');
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'placed' });
});

it('lets a seller decline one order in her own words when only one waits', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'lata', item);
  await phones.say(seller, 'দিতে পারব না');
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'declined' });
});

it('does nothing twice when a seller taps accept twice', async () => {
  const { seller, listingId, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'nila', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, tap('accepted', code))).toContain('order.already.accepted');
  expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
});

it('keeps where a buyer lives, so that a second order needs only a yes', async () => {
  const { code: item } = await buildStall(test, phones, { stock: 2 });
  await order(test, phones, 'durga', item);
  const card = await phones.say('durga', { choose: `to/placeOrder/start/${item}` });
  expect(card.at(-1)?.keys).toEqual(['placeOrder.confirm.ask']);
  expect(
    await test.db.deliveryAddress.count({
      where: { name: 'রিনা দাস', person: { chats: { some: { chatId: 'durga' } } } },
    }),
  ).toBe(1);
});

it('does not sell a weaver her own cloth', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  expect(await keysOf(seller, { choose: `to/placeOrder/start/${item}` })).toEqual(['placeOrder.own']);
});

it('takes the parcel number in the same breath as the news that it was sent', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'mina', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, 'pathiye diyechi, tracking EW123456789IN')).toEqual(['order.done.sent']);
  expect(phones.seen('mina').at(-1)?.text).toContain('EW123456789IN');
});

it('hears a buyer who has the parcel in hand before the seller said that it was sent', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'parul', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf('parul', 'peyechi')).toEqual(['order.done.received']);
  expect(await test.db.order.findUniqueOrThrow({ where: { code } })).toMatchObject({ state: 'received' });
});

it.each(['হ্যাঁ', 'নেবো', 'নেব তো', 'রাজি আছি', 'পাকা করুন', 'order korun', 'nebo'])(
  'takes "%s" under the whole order for a yes',
  async (words) => {
    const { code } = await buildStall(test, phones, { stock: 1 });
    await bringToTheYes(phones, `yes-${words}`, code);
    expect(await keysOf(`yes-${words}`, words)).toEqual(['placeOrder.done']);
  },
);

it.each(['নেব না', 'পরে নেব', 'kal nebo', 'নেব কিনা ভাবছি', 'ঠিক আছে তবে একটু কম করুন', 'nebo na ekhon'])(
  'orders nothing on "%s"',
  async (words) => {
    const { code, listingId } = await buildStall(test, phones, { stock: 1 });
    await bringToTheYes(phones, `no-${words}`, code);
    expect(await keysOf(`no-${words}`, words)).not.toEqual([]);
    expect(await test.db.order.count({ where: { listingId } })).toBe(0);
  },
);
