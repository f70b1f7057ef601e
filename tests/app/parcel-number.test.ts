import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

async function keysOf(phone: string, sending: Parameters<typeof phones.say>[1]): Promise<readonly string[]> {
  return (await phones.say(phone, sending)).flatMap((message) => message.keys);
}

const stateOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).state;

it('tells the buyer at once that it went, and its number when that comes', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'rita', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, 'মাল পাঠাইছি')).toEqual(['order.done.sent', 'myOrders.tracking.ask']);
  expect(await stateOf(code)).toBe('sent');
  expect(phones.seen('rita').at(-1)?.keys).toEqual(['order.news.sent.buyer']);
  await phones.say(seller, 'লাল কাপড়ে মোড়া আছে'); // no number: it is on its way all the same
  expect(await stateOf(code)).toBe('sent');
  expect(await keysOf(seller, 'speed post e diyechi no EK112233445IN')).toEqual(['order.done.parcel']);
  expect(phones.seen('rita').at(-1)?.text).toContain('EK112233445IN');
});

it('lets a seller without a number be', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'jaya', item);
  await phones.say(seller, tap('accepted', code));
  await phones.say(seller, tap('sent', code));
  expect(await keysOf(seller, 'নেই')).toEqual(['myOrders.tracking.left']);
});

it('takes a number that comes later for the one parcel on its way without one, and for none of two', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 3 });
  const codes = [await order(test, phones, 'mira', item), await order(test, phones, 'tuli', item)];
  for (const code of codes) await phones.say(seller, tap('accepted', code));
  for (const code of codes) {
    await phones.say(seller, tap('sent', code));
    await phones.say(seller, 'নেই');
  }
  expect(await keysOf(seller, 'EW123456789IN')).not.toContain('order.done.parcel');
  await phones.say('mira', tap('received', codes[0] ?? ''));
  expect(await keysOf(seller, 'EW123456789IN')).toEqual(['order.done.parcel']);
  expect(await test.db.order.findUniqueOrThrow({ where: { code: codes[1] ?? '' } })).toMatchObject({
    tracking: 'EW123456789IN',
  });
});

it('asks for no number of a parcel that has none, and marks it sent', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'puja', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, 'pathiyechi number nei')).toEqual(['order.done.sent']);
  expect(await stateOf(code)).toBe('sent');
});

it('ends no promised order in silence when the goods are sold elsewhere, nor for what comes later', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, 'lila', item);
  expect(await keysOf(seller, 'dite parbo na ekhon, 5 din por debo')).not.toContain('order.done.declined');
  expect(await stateOf(code)).toBe('placed');
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, 'onno jaygay bikri hoye gechhe, dite parchi na')).toEqual(['myOrders.cancel.ask']);
  await phones.say(seller, 'হ্যাঁ');
  expect(await stateOf(code)).toBe('cancelled');
  expect(phones.seen('lila').at(-1)?.keys).toEqual(['order.news.cancelled.buyer']);
});
