import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

async function keysOf(phone: string, sending: Parameters<typeof phones.say>[1]): Promise<readonly string[]> {
  return (await phones.say(phone, sending)).flatMap((message) => message.keys);
}

const stateOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).state;

it.each(['না দিতে পারব না, বিক্রি হয়ে গেছে', 'বিক্রি হয়ে গেছে', 'dite parbo na, stock nei'])(
  'hears "%s" as no to a new order, and the buyer is told',
  async (words) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const code = await order(test, phones, `uma ${words}`, item);
    expect(await keysOf(seller, words)).toEqual(['order.done.declined', 'myItems.done.sold']);
    expect(await stateOf(code)).toBe('declined');
  },
);

it.each(['হ্যাঁ দেব, ১ সপ্তাহ লাগবে', 'পাঠাব না মানে? অবশ্যই পাঠাব, কালই'])(
  'hears "%s" as yes: how long it takes, and a no that is only told again, are no condition',
  async (words) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const code = await order(test, phones, `bela ${words}`, item);
    expect(await keysOf(seller, words)).toEqual(['order.done.accepted']);
    expect(await stateOf(code)).toBe('accepted');
  },
);

it('sends the parcel of the one who is named, of two that are waited for', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const codes: string[] = [];
  for (const [phone, name] of [
    ['r', 'রিতা সেন'],
    ['p', 'পূজা পাল'],
  ] as const) {
    await phones.say(phone, { choose: `to/placeOrder/start/${item}` });
    await phones.say(phone, `${name}, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪`);
    await phones.say(phone, 'হ্যাঁ');
    const { code } = await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } });
    codes.push(code);
    await phones.say(seller, tap('accepted', code));
  }
  expect(await keysOf(seller, 'রিতা সেনের টা পাঠিয়ে দিয়েছি EK112233445IN')).toEqual(['order.done.sent']);
  expect([await stateOf(codes[0] ?? ''), await stateOf(codes[1] ?? '')]).toEqual(['sent', 'accepted']);
});

it.each(['শাড়িটা অন্য রঙের এসেছে', 'ছেঁড়া শাড়ি পাঠিয়েছেন, ফেরত নিন', 'paisi, kintu saree ta chera'])(
  'passes "%s" on to the seller, and closes no order with it',
  async (words) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const code = await order(test, phones, `mou ${words}`, item);
    await phones.say(seller, tap('accepted', code));
    await phones.say(seller, { ...tap('sent', code) });
    await phones.say(seller, 'EW123456789IN');
    expect(await keysOf(`mou ${words}`, words)).toEqual(['enquire.done.buyer']);
    expect(phones.seen(seller).at(-1)?.text).toContain(words);
    expect(await stateOf(code)).toBe('sent');
  },
);

it('asks before it cancels the order on the screen, and cancels none in silence', async () => {
  const { code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'tina', item);
  await phones.say('tina', 'আমার অর্ডার');
  expect(await keysOf('tina', 'আর লাগবে না গো, ক্যানসেল করে দাও')).toEqual(['myOrders.cancel.ask']);
  expect(await stateOf(code)).toBe('placed');
  expect(await keysOf('tina', 'হ্যাঁ')).toEqual(['order.done.cancelled']);
});

it('looks on for whoever is asked where to send it, and keeps no wish as an address', async () => {
  const { code: item } = await buildStall(test, phones, { stock: 1 });
  await phones.say('puja', { choose: `to/placeOrder/start/${item}` });
  expect(await keysOf('puja', 'তাহলে অন্য কিছু দেখান ১০০০ এর মধ্যে')).not.toContain('placeOrder.name.ask');
  await bringToTheYes(phones, 'puja', item);
});

it('takes order and address in one breath, and shows the address to no seller before she orders', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  await phones.say('nila', `TH-${item}`);
  await phones.say('nila', '1300 e deben?');
  expect(await keysOf(seller, 'হবে')).toEqual(['bargain.done.agreed.seller']);
  const words = "I'll take it. Send to Nila Roy, Flat 3B, 22 Park Street, Kolkata 700016";
  expect(await keysOf('nila', words)).toEqual(['placeOrder.confirm.ask']);
  expect(phones.seen('nila').at(-1)?.text).toContain('Nila Roy, Flat 3B');
  expect(
    phones
      .seen(seller)
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain('Park Street');
});

it('asks whoever takes the price where to send it, in the same message', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  await phones.say('rekha', `TH-${item}`);
  await phones.say('rekha', '2000 e deben?');
  await phones.say(seller, 'না গো, ২৫০০ এর কমে পারব না');
  const [answer, ...more] = await phones.say('rekha', 'ok nebo, pathiye din');
  expect(more).toEqual([]);
  expect(answer?.keys).toEqual(['bargain.done.agreed.buyer', 'placeOrder.where.ask']);
  await phones.say('rekha', 'রিনা পাল, ১২ স্টেশন রোড, রানাঘাট, নদিয়া ৭৪১২০১');
  expect(await keysOf('rekha', 'নাম ভুল হয়েছে')).toEqual(['placeOrder.where.ask']);
});

it('tells the buyer who asks where her cloth is the number of its parcel', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'sumi', item);
  await phones.say(seller, tap('accepted', code));
  await phones.say(seller, 'DTDC D12345678');
  expect(await keysOf('sumi', 'amar saree ta koi')).toEqual(['myOrders.show.buyer']);
  expect(phones.seen('sumi').at(-1)?.text).toContain('D12345678');
});

it('puts the price that stands to her again when she bargains a second time', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  await phones.say('ruma', `TH-${item}`);
  await phones.say('ruma', '2000 e deben?');
  await phones.say(seller, 'না গো, ২৫০০ এর কমে পারব না');
  expect(await keysOf('ruma', '২২০০ এ দিয়ে দিন')).toEqual(['bargain.onceCountered']);
  expect(await keysOf('ruma', '১')).toContain('bargain.done.agreed.buyer');
});

it('passes on that the money was sent', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'jhuma', item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf('jhuma', 'টাকা পাঠিয়ে দিয়েছি ফোনপে তে')).toEqual(['enquire.done.buyer']);
  expect(phones.seen(seller).at(-1)?.text).toContain('টাকা পাঠিয়ে দিয়েছি');
});

it('answers of two bargains the one whose goods are named, and passes on what is asked of the thing on the screen', async () => {
  const { seller, code: red } = await buildStall(test, phones, { stock: 2 });
  await phones.say(seller, { photos: [await buildPicture(91)], text: 'নীল টাঙ্গাইল শাড়ি ১২০০ টাকা ৩টা আছে' });
  await phones.say(seller, 'হ্যাঁ');
  const { code: blue } = await test.db.listing.findFirstOrThrow({ orderBy: { id: 'desc' } });
  await phones.say('one', `TH-${red}`);
  await phones.say('one', '2000 e deben?');
  await phones.say('two', `TH-${blue}`);
  expect(await keysOf('two', 'আর একটা ছবি দেবেন? আঁচলটা দেখব')).toEqual(['enquire.done.buyer']);
  await phones.say('two', '1000 e hbe?');
  expect(await keysOf(seller, 'লালটা ২৫০০ এ দেব')).toEqual(['bargain.done.countered.seller']);
  expect(phones.seen('one').at(-1)?.keys).toEqual(['bargain.news.countered.buyer']);
  expect(await keysOf(seller, 'নীলটা হবে না')).toEqual(['bargain.done.declined.seller']);
});

it('orders for whoever names the written price where an address is asked, and tells her of no other way', async () => {
  const { code: item } = await buildStall(test, phones, { stock: 1 });
  await phones.say('lata', { choose: `to/placeOrder/start/${item}` });
  expect(await keysOf('lata', '২৮০০ তেই দেন')).toEqual(['placeOrder.where.ask']);
});

/** Two orders that wait for one seller, the newest last. */
async function twoOrders(name: string) {
  const { seller, code: item } = await buildStall(test, phones, { stock: 4 });
  const codes = [await order(test, phones, `${name} 1`, item), await order(test, phones, `${name} 2`, item)];
  return { seller, codes };
}

it('gives both orders when she says both', async () => {
  const { seller, codes } = await twoOrders('both');
  expect(await keysOf(seller, 'দুটোই দেব')).toEqual(['order.done.accepted', 'order.done.accepted']);
  expect(await Promise.all(codes.map(stateOf))).toEqual(['accepted', 'accepted']);
});

it('puts the other order that waits to her after a yes', async () => {
  const { seller, codes } = await twoOrders('next');
  const [answer] = await phones.say(seller, 'হ্যাঁ দেব');
  expect(answer?.keys).toEqual(['order.done.accepted', 'myOrders.show.seller']);
  expect(await keysOf(seller, 'হ্যাঁ')).toEqual(['order.done.accepted']);
  expect(await Promise.all(codes.map(stateOf))).toEqual(['accepted', 'accepted']);
});

it.each(['পাঠিয়ে দিছি', 'pathaisi'])('hears "%s" as sent', async (words) => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 2 });
  const code = await order(test, phones, `d ${words}`, item);
  await phones.say(seller, tap('accepted', code));
  expect(await keysOf(seller, words)).toEqual(['order.done.sent', 'myOrders.tracking.ask']);
});

it.each(['ha bolun', 'হ্যাঁ জানিয়ে দিন', 'janiye din didi'])(
  'takes "%s" for the yes to passing words on, with all she wrote',
  async (yes) => {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const buyer = `tells ${yes}`;
    const code = await order(test, phones, buyer, item);
    await phones.say(seller, tap('accepted', code));
    expect(await keysOf(buyer, 'ektu jotno kore pathaben')).toEqual(['tellOfOrder.ask.buyer']);
    expect(await keysOf(buyer, 'upohar debo, sundor kore muriye deben')).toEqual(['tellOfOrder.ask.buyer']);
    await phones.say(buyer, yes);
    const heard = phones.seen(seller).at(-1)?.text ?? '';
    expect(heard).toContain('jotno kore');
    expect(heard).toContain('muriye');
    expect(heard).not.toContain(yes);
  },
);

it('takes what came and is not as it should be for a complaint, not for a happy receipt', async () => {
  const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'ruma alag', item);
  for (const move of ['accepted', 'sent']) await phones.say(seller, tap(move, code));
  await phones.say('ruma alag', 'mil gaya parcel, par rang alag hai');
  expect(phones.seen(seller).at(-1)?.text).toContain('rang alag');
});

it('hears a yes or a no to the order of a thing whose buyer wrote on after ordering', async () => {
  for (const [words, state] of [
    ['হ্যাঁ দেব', 'accepted'],
    ['hobe na go, suto nei', 'declined'],
  ] as const) {
    const { seller, code: item } = await buildStall(test, phones, { stock: 1 });
    const buyer = `wrote on ${state}`;
    await phones.say(buyer, `TH-${item}`);
    await phones.say(buyer, { choose: `to/enquire/ask/${item}` });
    await phones.say(buyer, 'rong paka?');
    await phones.say(seller, 'ha paka');
    const code = await order(test, phones, buyer, item);
    await phones.say(buyer, `${(await talkCode(item)) ?? ''} sondhar por asben`);
    await phones.say(seller, words);
    expect(await test.db.order.findUnique({ where: { code } }), words).toMatchObject({ state });
  }
});

async function talkCode(item: string): Promise<string | undefined> {
  const talk = await test.db.enquiry.findFirst({ where: { listing: { code: item } } });
  return talk === null ? undefined : `QN-${talk.code}`;
}
