import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

async function keysOf(phone: string, sending: Parameters<typeof phones.say>[1]): Promise<readonly string[]> {
  return (await phones.say(phone, sending)).flatMap((message) => message.keys);
}

const factsOf = (id: string) => test.db.listing.findUniqueOrThrow({ where: { id }, include: { photos: true } });

/** A stall with a red saree, and a gamcha beside it. */
async function buildTwo(stock: number, picture: number) {
  const stall = await buildStall(test, phones, { stock });
  await phones.say(stall.seller, { photos: [await buildPicture(picture)], text: 'সবুজ গামছা ১৫০ টাকা ১২টা' });
  await phones.say(stall.seller, 'হ্যাঁ');
  const { sellerId } = await factsOf(stall.listingId);
  const gamcha = await test.db.listing.findFirstOrThrow({ where: { sellerId, kind: 'gamchha' } });
  return { ...stall, gamchaId: gamcha.id };
}

it.each([
  ['ভুল বলেছি, বেচিনি', 3],
  ['bikri hoyni', 3],
  ['না একটা আছে এখনো', 1],
  ['মানে একটা বিক্রি হয়েছে একটা আছে', 1],
])('sold, then "%s": it is on the haat again', async (words, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
  await phones.say(seller, 'সব বেচা হইয়া গেছে');
  expect(await stockOf(test, listingId)).toMatchObject({ state: 'sold' });
  expect(await keysOf(seller, words)).toEqual(['myItems.done.published']);
  expect(await stockOf(test, listingId)).toEqual({ onHand: left, held: 0, state: 'published' });
});

it.each(['না বেচব', 'লাল শাড়ি আবার তোলো', 'না না ভুল টিপেছি'])(
  'taken down, then "%s": it is on the haat again',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    expect(await keysOf(seller, 'লাল জামদানি এখন বেচব না')).toEqual(['myItems.done.withdrawn']);
    expect(await keysOf(seller, words)).toEqual(['myItems.done.published']);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 2, state: 'published' });
  },
);

it.each(['লাল জামদানি তুলে নিন', 'লাল শাড়ি তুলে নাও হাট থেকে', 'লাল জামদানিটা হাট থেকে নামিয়ে দাও'])(
  '%s: what she names is taken down, from a search too',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    await phones.say(seller, 'নীল গামছা দেখান');
    expect(await keysOf(seller, words)).toEqual(['myItems.done.withdrawn']);
    expect(await stockOf(test, listingId)).toMatchObject({ state: 'withdrawn' });
    expect(await keysOf(seller, words)).toEqual(['myItems.already.withdrawn']);
  },
);

it.each([
  ['jamdani 5 ta ache', 5],
  ['আর দুটো বোনা হয়েছে ওই লাল জামদানিটা', 4],
  ['10 ta ache ekhon', 10],
  ['abar 12 ta korechi', 14],
  ['stok 15', 15],
])('%s: so many are there now', async (words, count) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  expect(await keysOf(seller, words)).toEqual(['myItems.done.stock']);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: count, state: 'published' });
});

it('leaves a draft for what she tells of another thing, and goes on with it', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  await phones.say(seller, { photos: [await buildPicture(301)], text: 'নীল তাঁতের শাড়ি' });
  const keys = await keysOf(seller, 'লাল জামদানি তুলে নাও হাট থেকে');
  expect(keys).toEqual(['myItems.done.withdrawn', 'listItem.price.ask']);
  expect(await stockOf(test, listingId)).toMatchObject({ state: 'withdrawn' });
  expect(await keysOf(seller, '৬৫০')).toEqual(['listItem.stock.ask.piece']);
});

it('still takes what is told of the draft for the draft', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  await phones.say(seller, { photos: [await buildPicture(302)], text: 'নীল জামদানি শাড়ি' });
  expect(await keysOf(seller, 'জামদানির দাম ৩০০০ হবে')).toEqual(['listItem.stock.ask.piece']);
  expect((await factsOf(listingId)).pricePaise).toBe(280_000);
});

it('mends again what was changed a moment ago', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  for (const words of ['dam 2600 koro', 'dam 2500', 'na 2400', 'stock 25', 'না না ত্রিশটা'])
    await phones.say(seller, words);
  expect(await factsOf(listingId)).toMatchObject({ pricePaise: 240_000, onHand: 30 });
  await phones.say(seller, 'একটা গেল');
  await phones.say(seller, 'আরও একটা গেল');
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: 28 });
});

it('never orders for a seller who says a price of her own, whatever list stands', async () => {
  const other = await buildStall(test, phones, { stock: 1 });
  const { seller, listingId } = await buildStall(test, phones, { stock: 1 });
  await phones.say(seller, 'বিক্রি হয়ে গেছে');
  await phones.say(seller, 'লাল জামদানি দেখান');
  expect(await keysOf(seller, 'dam 2100')).toEqual(['myItems.done.price']);
  expect(await factsOf(listingId)).toMatchObject({ pricePaise: 210_000 });
  expect(await stockOf(test, other.listingId)).toMatchObject({ held: 0 });
});

it.each([
  ['জামদানির রং ভুল হয়েছে, মেরুন হবে', { colours: ['maroon'] }],
  ['রং লাল না, মেরুন', { colours: ['maroon'] }],
  ['পাড় সবুজ', { borderColours: ['green'], colours: ['red'] }],
  ['লম্বা ৬ মিটার হবে', { lengthCm: 600 }],
])('%s: that is what her item says from now on', async (words, facts) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 1 });
  expect(await keysOf(seller, words)).toEqual(['myItems.done.facts']);
  expect(await factsOf(listingId)).toMatchObject(facts);
});

it('hangs a picture where she said that it would come', async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 1 });
  expect(await keysOf(seller, 'আর একটা ছবি দেব')).toEqual(['myItems.photos.ask']);
  await phones.say(seller, { photos: [await buildPicture(303)] });
  expect((await factsOf(listingId)).photos).toHaveLength(2);
});

it('asks which of several, and knows the one that is named', async () => {
  const { seller, listingId, gamchaId } = await buildTwo(4, 304);
  expect(await keysOf(seller, 'গামছা আরও দশটা বানালাম')).toEqual(['myItems.done.stock']);
  expect(await stockOf(test, gamchaId)).toMatchObject({ onHand: 22 });
  expect(await keysOf(seller, 'গামছার ছবিটা পাল্টাব')).toEqual(['myItems.photos.askNew']);
  await phones.say(seller, { photos: [await buildPicture(305)] });
  expect((await factsOf(gamchaId)).photos).toHaveLength(1);
  const all = await keysOf(seller, 'সব জিনিসের দাম ১০০ টাকা বাড়াও');
  expect(all).toEqual(['myItems.oneByOne', 'myItems.list']);
  expect(await keysOf(seller, 'জামদানিটা')).toEqual(['myItems.price.ask']);
  await phones.say(seller, '২৯০০');
  expect(await factsOf(listingId)).toMatchObject({ pricePaise: 290_000 });
});

it('takes down what she will not sell for a while, one at a time', async () => {
  const { seller, gamchaId } = await buildTwo(4, 306);
  const keys = await keysOf(seller, 'কিছু দিন বন্ধ রাখব, পূজার পর বেচব');
  expect(keys).toEqual(['myItems.pause', 'myItems.list']);
  expect(await keysOf(seller, 'গামছা')).toEqual(['myItems.done.withdrawn']);
  expect(await stockOf(test, gamchaId)).toMatchObject({ state: 'withdrawn' });
});

it('takes no count for a change of stock while an order waits for her answer', async () => {
  const { seller, code, listingId } = await buildStall(test, phones, { stock: 3 });
  await order(test, phones, 'gita', code);
  expect(await keysOf(seller, '5 ta ache')).not.toContain('myItems.done.stock');
  expect((await stockOf(test, listingId)).onHand).toBeLessThanOrEqual(3);
});

it.each(['ঠিক আছে দুটোই দেব', 'thik ache 1 ta debo', 'ঠিক আছে ১টা পাঠাব', '2 ta ache nebo', 'একটা আছে, পাঠিয়ে দেব'])(
  'takes what she will give for no count of what she has: "%s"',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 3 });
    await phones.say(seller, 'dam 2700 koro');
    await phones.say(seller, words);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 3, state: 'published' });
  },
);

it.each(['লাল জামদানি ২০০০ এর মধ্যে', 'একটা লাল জামদানি নেব', 'লাল পাড় সাদা শাড়ি দেখান', 'আমি শাড়ি বেচব'])(
  'changes nothing of hers for "%s"',
  async (words) => {
    const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
    const before = await factsOf(listingId);
    await phones.say(seller, words);
    expect(await factsOf(listingId)).toEqual(before);
  },
);

it('bargains, and orders nothing, when she names a price of what another sells', async () => {
  const other = await buildStall(test, phones, { stock: 1 });
  const { seller, listingId } = await buildStall(test, phones, { stock: 1 });
  await phones.say(seller, 'dam 2700 koro');
  await phones.say(seller, `TH-${other.code}`);
  const keys = await keysOf(seller, 'dam 2100');
  expect(keys.some((key) => key.startsWith('placeOrder'))).toBe(false);
  expect(await factsOf(listingId)).toMatchObject({ pricePaise: 270_000 });
});

it("takes a weave that is not known yet for the draft's own", async () => {
  const { seller, listingId } = await buildStall(test, phones, { stock: 2 });
  await phones.say(seller, { photos: [await buildPicture(307)], text: 'নীল শাড়ি' });
  await phones.say(seller, 'জামদানির দাম ৩০০০ হবে');
  expect((await factsOf(listingId)).pricePaise).toBe(280_000);
});

it.each([
  ['আমার নাম বদলাতে চাই', 'herName.name'],
  ['আমি সমিতিতে বেচি', 'herName.society'],
])('%s: she hears who can change that', async (words, key) => {
  const { seller } = await buildStall(test, phones, { stock: 2 });
  expect(await keysOf(seller, words)).toEqual([key]);
});

it.each([
  ['dozen', '২ ডজন বিক্রি হয়ে গেছে', 8],
  ['pair', '৩ জোড়া বিক্রি হয়েছে', 7],
  ['metre', 'দশ মিটার বিক্রি হয়েছে', 30],
] as const)('takes off so many of what is priced by the %s: "%s"', async (unit, words, left) => {
  const { seller, listingId } = await buildStall(test, phones, { stock: unit === 'metre' ? 40 : 10 });
  await test.db.listing.update({ where: { id: listingId }, data: { priceUnit: unit } });
  expect(await keysOf(seller, words)).toEqual(['myItems.done.stock']);
  expect(await stockOf(test, listingId)).toMatchObject({ onHand: left, state: 'published' });
});

it('keeps the price she gave when she tells in passing what the thread costs', async () => {
  const { seller } = await buildStall(test, phones, { stock: 1 });
  await phones.say(seller, { photos: [await buildPicture(308)], text: 'ওড়না ৩০০ টাকা ২টো' });
  await phones.say(seller, 'পঁয়ত্রিশ টাকা সুতো পড়ে');
  const [card] = await phones.say(seller, 'নীল');
  expect(card?.text).toContain('৩০০');
  const [mended] = await phones.say(seller, 'না না দাম হবে ৩৫');
  expect(mended?.text).toContain('৩৫');
});
