import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order, stockOf } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const stall = (stock = 6) => buildStall(test, phones, { stock });
const buyerName = () => `buyer-${randomUUID().slice(0, 6)}`;
const last = (phone: string): Shown | undefined => phones.seen(phone).at(-1);
const ADDRESS = 'তুহিন ঘোষ, ১২ কালীবাড়ি রোড, বারাসত ৭০০১২৪';

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

it.each([
  ['আচ্ছা দিন একটা', 1],
  ['৩টে দিন', 3],
  ['5 ta lagbe', 5],
  ['amar jonno rakhun', 1],
  ['२ पीस चाहिए', 2],
])('orders what is on the screen by "%s", as many as she says', async (words, many) => {
  const { code, listingId } = await stall();
  expect(await play(buyerName(), `TH-${code}`, words, ADDRESS, 'হ্যাঁ')).toEqual([
    ['findItem.item.show'],
    ['placeOrder.where.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await stockOf(test, listingId)).toMatchObject({ held: many });
});

it('hears "২টো" before a thing or an order as how many, not as the second button', async () => {
  const { code, listingId } = await stall();
  expect(await play(buyerName(), `TH-${code}`, '২টো', ADDRESS, '৩টে', 'হ্যাঁ')).toEqual([
    ['findItem.item.show'],
    ['placeOrder.where.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await stockOf(test, listingId)).toMatchObject({ held: 3 });
});

it('asks how many when she wants more than there are', async () => {
  const { code } = await stall(2);
  const buyer = buyerName();
  expect((await play(buyer, `TH-${code}`, '৯টা লাগবে', '২')).slice(1)).toEqual([
    ['placeOrder.quantity.ask'],
    ['placeOrder.where.ask'],
  ]);
});

it('orders by such words after an answer, but hands the seller what she asked for herself', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  await play(buyer, `TH-${code}`, 'ধোয়া যাবে বাড়িতে?');
  await play(seller, 'হ্যাঁ, ঠান্ডা জলে');
  expect(await play(buyer, '২টো দিন')).toEqual([['placeOrder.where.ask']]);
  await play(buyer, 'না থাক');
  await play(seller, 'কটা লাগবে বলুন?');
  await play(buyer, '২টো লাগবে');
  expect(last(seller)?.text).toContain('২টো লাগবে');
});

it.each([
  ['না থাক', 'placeOrder.leftAlone'],
  ['নেব না', 'placeOrder.leftAlone'],
  ['হ্যাঁ অর্ডার দিন', 'placeOrder.where.unclear'],
  ['haan', 'placeOrder.where.unclear'],
])('takes "%s" for nobody’s name', async (words, key) => {
  const { code } = await stall();
  expect((await play(buyerName(), `TH-${code}`, 'দিন একটা', words)).at(-1)).toEqual([key]);
});

it.each([
  ['last price?', 'enquire.done.buyer'],
  ['একটু কম করুন', 'enquire.done.buyer'],
  ['এটা কি খাঁটি সুতি?', 'enquire.done.buyer'],
  ['koto din lagbe pathate', 'enquire.done.buyer'],
])('asks nobody again where she lives who says "%s" instead', async (words, key) => {
  const { code } = await stall();
  expect((await play(buyerName(), `TH-${code}`, 'দিন একটা', words)).at(-1)).toEqual([key]);
});

it('answers what she wonders about before her yes, and keeps the order', async () => {
  const { code } = await stall();
  const wonders = ['ফোন দেব না', '9830012345', 'taka kivabe debo?', 'ফোন নম্বর লাগবে?', 'হ্যাঁ'];
  expect((await play(buyerName(), `TH-${code}`, 'দিন একটা', ADDRESS, ...wonders)).slice(3)).toEqual([
    ['placeOrder.confirm.phone'],
    ['placeOrder.confirm.phone'],
    ['placeOrder.confirm.payment'],
    ['placeOrder.confirm.phone'],
    ['placeOrder.done'],
  ]);
  expect((await play(buyerName(), `TH-${code}`, 'দিন একটা', ADDRESS, 'না, অর্ডার দেব না')).at(-1)).toEqual([
    'placeOrder.leftAlone',
  ]);
});

it('asks whether a price was an offer; a no passes her words on, and her one offer stays hers', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  expect((await play(buyer, `TH-${code}`, '২৫০০ তে মিটমাট করে নিন')).at(-1)).toEqual(['bargain.sure.ask']);
  await play(buyer, 'না');
  expect(last(seller)?.text).toContain('মিটমাট');
  expect(await play(buyer, `TH-${code}`, '২৫০০ তে মিটিয়ে নিন', 'হ্যাঁ')).toEqual([
    ['findItem.item.show'],
    ['bargain.sure.ask'],
    ['bargain.done.made'],
  ]);
  expect(last(seller)?.keys).toEqual(['bargain.news.made']);
});

it('asks a seller for a price in between by an example in between, and hears it', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  await play(buyer, `TH-${code}`, '2400 te diben?');
  expect(last(seller)?.text).toContain('₹২,৬০০');
  expect(await play(seller, 'না ৩০০০ এর নিচে হবে না', '২৭০০')).toEqual([
    ['bargain.counterBetween'],
    ['bargain.done.countered.seller'],
  ]);
});

it('hears that a parcel is sent from a seller who was just spoken with', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  const placed = await order(test, phones, buyer, code);
  await play(seller, 'দেব');
  await play(buyer, `TH-${code}`, 'প্যাকেট ভালো করে করবেন তো?');
  expect(last(seller)?.text).toContain('প্যাকেট');
  expect(await play(seller, 'pathiye diyechi, tracking ED123456789IN')).toEqual([['order.done.sent']]);
  expect(last(buyer)?.text).toContain('ED123456789IN');
  expect(await test.db.order.findUniqueOrThrow({ where: { code: placed } })).toMatchObject({ state: 'sent' });
});

it('orders what she last asked about, when she says so later', async () => {
  const { code } = await stall();
  const buyer = buyerName();
  await play(buyer, `TH-${code}`, '২৪০০ হবে?');
  expect(await play(buyer, '৫টা লাগবে')).toEqual([['placeOrder.where.ask']]);
});

it('takes a promise to send for a yes, and passes on what only the seller knows', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  const placed = await order(test, phones, buyer, code);
  expect(await play(buyer, 'taka kivabe debo?', 'kab tak aayega?')).toEqual([
    ['myOrders.payment'],
    ['myOrders.show.buyer'],
  ]);
  expect(await play(seller, 'kal pathabo')).toEqual([['order.done.accepted']]);
  expect(await play(buyer, 'kobe pathaben?')).toEqual([['enquire.done.buyer']]);
  expect(last(seller)?.text).toContain('kobe pathaben');
  expect(await play(seller, 'packing kore felechi')).toEqual([['order.done.packed']]);
  expect(await play(seller, 'courier kore dilam', 'নেই')).toEqual([
    ['order.done.sent', 'myOrders.tracking.ask'],
    ['myOrders.tracking.left'],
  ]);
  expect(await play(buyer, 'parcel ta kothay?')).toEqual([['myOrders.show.buyer']]);
  expect(await play(buyer, 'শাড়িটা এসে গেছে')).toEqual([['order.done.received']]);
  expect(await test.db.order.findUniqueOrThrow({ where: { code: placed } })).toMatchObject({ state: 'received' });
});

it('tells how paying goes to somebody who has ordered nothing', async () => {
  expect(await play(buyerName(), 'টাকা কীভাবে দেব?')).toEqual([['myOrders.payment']]);
});

it('asks once more before it cancels an order; a no keeps it', async () => {
  const { code, seller } = await stall();
  const buyer = buyerName();
  const placed = await order(test, phones, buyer, code);
  const stateOf = async () => (await test.db.order.findUniqueOrThrow({ where: { code: placed } })).state;
  expect(await play(buyer, 'menu', 'cancel korte chai', 'না')).toEqual([
    ['menu.ask'],
    ['myOrders.cancel.ask'],
    ['myOrders.cancel.kept'],
  ]);
  expect(await stateOf()).toBe('placed');
  expect(await play(buyer, 'order ta cancel kore din', 'হ্যাঁ')).toEqual([
    ['myOrders.cancel.ask'],
    ['order.done.cancelled'],
  ]);
  expect(await stateOf()).toBe('cancelled');
  expect(last(seller)?.keys).toEqual(['order.news.cancelled.seller']);
});

it('hears a yes to an order in the middle of a form that waits for something else', async () => {
  const { code, seller } = await stall();
  await play(seller, { photos: [await buildPicture(4_711)], text: 'নীল তাঁতের শাড়ি' });
  const placed = await order(test, phones, buyerName(), code);
  expect(await play(seller, 'ha debo')).toEqual([['order.done.accepted', 'listItem.price.ask']]);
  expect(await test.db.order.findUniqueOrThrow({ where: { code: placed } })).toMatchObject({ state: 'accepted' });
  expect(await play(seller, '১২০০')).toEqual([['listItem.stock.ask.piece']]);
});

it('passes on what she asks before she names a price', async () => {
  const { code, seller } = await stall();
  expect(await play(buyerName(), { choose: `to/bargain/offer/${code}` }, 'অন্য রং আছে?')).toEqual([
    ['bargain.price.ask'],
    ['enquire.done.buyer'],
  ]);
  expect(last(seller)?.text).toContain('অন্য রং আছে?');
});

it('tells of whatever is new to somebody who wants what is new', async () => {
  expect(await play(buyerName(), 'notun kichu ele janaben')).toEqual([['subscribe.consent.ask']]);
});

it('asks about a price that a buyer likely names right after her question', async () => {
  const { code } = await stall();
  expect(await play(buyerName(), `TH-${code}`, 'eta koto chowra?', '1350 hobe didibhai')).toEqual([
    ['findItem.item.show'],
    ['enquire.done.buyer'],
    ['bargain.sure.ask'],
  ]);
});

it('takes no sentence for where a parcel goes; a whole address is right whatever was said before', async () => {
  const { code } = await stall();
  expect(
    await play(
      buyerName(),
      `TH-${code}`,
      { choose: `to/placeOrder/start/${code}` },
      'না জানি না',
      'বিপ্লব',
      'বিপ্লব দে, ৪/২ নেতাজি রোড, কাটোয়া, ৭১৩১৩০',
    ),
  ).toEqual([
    ['findItem.item.show'],
    ['placeOrder.where.ask'],
    ['placeOrder.where.unclear'],
    ['placeOrder.address.ask'],
    ['placeOrder.confirm.ask'],
  ]);
});
