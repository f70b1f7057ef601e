import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, hearing, order, stockOf, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

const WHERE = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

const last = (phone: string) => phones.seen(phone).at(-1);
const orderOf = (code: string) => test.db.order.findUniqueOrThrow({ where: { code } });

/** Somebody who has ordered so many of a thing of 2800. */
async function ordered(buyer: string, { stock = 6, count = 1 } = {}) {
  const stall = await buildStall(test, phones, { stock });
  if (count === 1) return { ...stall, order: await order(test, phones, buyer, stall.code) };
  await bringToTheYes(phones, buyer, stall.code);
  await hear(buyer, `${count}টা`, { choose: 'place' });
  const placed = await test.db.order.findFirstOrThrow({ where: { listingId: stall.listingId } });
  return { ...stall, order: placed.code };
}

describe('another number after ordering', () => {
  it.each([
    [2, '2 ta na 1 ta din', 1],
    [1, 'ekta na duto pathaben', 2],
    [1, 'order ta 3 piece korun', 3],
    [1, 'অর্ডারটা ৩টা করুন', 3],
    [3, '৩টা না ২টা পাঠাবেন', 2],
    [2, '২টার বদলে ১টা দিন', 1],
    [2, '2 nahi 1 bhejna', 1],
    [1, 'ऑर्डर 3 पीस कर दो', 3],
    [1, 'make the order 3 pieces', 3],
    [2, '1 instead of 2 please', 1],
    [1, 'aro ekta jog korun', 2],
    [3, 'একটা কমিয়ে দিন', 2],
    [1, 'ভুল হয়েছে ৩টা হবে', 3],
  ])('%d ordered, "%s": %d', async (count, words, after) => {
    const { seller, order: code, listingId } = await ordered(`a ${words}`, { count });
    expect(await hear(`a ${words}`, words)).toEqual([['order.done.recounted']]);
    expect(await orderOf(code)).toMatchObject({ quantity: after, totalPaise: 280_000 * after, state: 'placed' });
    expect(last(seller)?.keys).toEqual(['order.news.recounted.seller']);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 6, held: after });
  });

  it('is sold whole once the seller agrees, and comes back whole when it is cancelled', async () => {
    const { seller, order: code, listingId } = await ordered('whole');
    await hear('whole', 'ekta na duto pathaben', 'duto na tinte pathaben');
    expect(await hear(seller, 'হ্যাঁ দেব')).toEqual([['order.done.accepted']]);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 3, held: 0 });
    await hear('whole', tap('cancelled', code));
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 6, held: 0 });
  });

  it('is asked about where the words may mean another thing', async () => {
    const { order: code } = await ordered('asked');
    expect(await hear('asked', '৩টা করে দিন', 'হ্যাঁ')).toEqual([['changeCount.sure'], ['order.done.recounted']]);
    expect(await orderOf(code)).toMatchObject({ quantity: 3 });
    expect(await hear('asked', '৪টা করে দিন', 'না')).toEqual([['changeCount.sure'], ['myOrders.cancel.kept']]);
    expect(await orderOf(code)).toMatchObject({ quantity: 3 });
  });

  it('is refused where there are not so many, and the order stays', async () => {
    const { order: code, listingId } = await ordered('many', { stock: 2 });
    expect(await hear('many', 'order ta 5 ta korun')).toEqual([['changeCount.onlySoMany']]);
    expect(await orderOf(code)).toMatchObject({ quantity: 1 });
    expect(await stockOf(test, listingId)).toMatchObject({ held: 1 });
  });

  it('goes to the seller as words once she has agreed, and the buyer is told so', async () => {
    const { seller, order: code, listingId } = await ordered('late', { count: 2 });
    await hear(seller, 'হ্যাঁ দেব');
    expect(await hear('late', '2 ta na 1 ta din')).toEqual([['enquire.done.buyer', 'changeCount.tooLate']]);
    expect(await orderOf(code)).toMatchObject({ quantity: 2, state: 'accepted' });
    expect(last(seller)?.text).toContain('2 ta na 1 ta din');
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 4, held: 0 });
  });

  it('asks which of two orders is meant, unless the number says it', async () => {
    const [one, other] = [await ordered('two'), await ordered('two', { count: 2 })];
    expect(await hear('two', '2 ta na 3 ta din')).toEqual([['order.done.recounted']]);
    expect(await orderOf(other.order)).toMatchObject({ quantity: 3 });
    expect(await hear('two', 'order ta 4 ta korun', { choose: `order/${one.order}` })).toEqual([
      ['changeCount.which'],
      ['order.done.recounted'],
    ]);
    expect(await orderOf(one.order)).toMatchObject({ quantity: 4 });
  });

  it.each([
    '৩টা অর্ডার করব',
    'ekta na duto eseche',
    '3 ta na 2 ta din',
    'লাল ২টা না নীল ১টা দেখান',
    '২ দিন না ৩ দিন লাগবে',
    '2 ta kobe pathaben?',
    'আর একটা শাড়ি দেখান',
  ])('is none in "%s"', async (words) => {
    const { order: code } = await ordered(`n ${words}`);
    await hear(`n ${words}`, words);
    expect(await orderOf(code)).toMatchObject({ quantity: 1, state: 'placed' });
  });
});

describe('a seller with several orders', () => {
  async function accepted(count: number, quantities = [1, 1]) {
    const stall = await buildStall(test, phones, { stock: 9 });
    for (const [index, quantity] of quantities.slice(0, count).entries()) {
      const buyer = `s${index} ${stall.code}`;
      await bringToTheYes(phones, buyer, stall.code);
      await hear(buyer, `${quantity}টা`, { choose: 'place' });
      await hear(stall.seller, 'হ্যাঁ দেব');
    }
    const states = async () =>
      (await test.db.order.findMany({ where: { listingId: stall.listingId } })).map(({ state }) => state);
    return { ...stall, states };
  }

  it.each(['duto pathiye diyechi', 'দুটোই পাঠিয়ে দিয়েছি', 'sab bhej diya'])('has sent both: "%s"', async (words) => {
    const { seller, states } = await accepted(2);
    expect(await hear(seller, words)).toEqual([['order.done.sent', 'order.done.sent']]);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it.each(['পাঠিয়ে দিলাম', 'ekta pathiye diyechi', 'সব ঠিক আছে, পাঠিয়ে দিয়েছি'])(
    'is asked which, where she has sent one: "%s"',
    async (words) => {
      const { seller, states } = await accepted(2);
      await hear(seller, words);
      expect(await states()).toEqual(['accepted', 'accepted']);
    },
  );

  it('is asked which, where one of them is of two', async () => {
    const { seller, states } = await accepted(2, [2, 1]);
    await hear(seller, 'duto pathiye diyechi');
    expect(await states()).toEqual(['accepted', 'accepted']);
  });
});

describe('so many, said just after ordering', () => {
  it('is of the order, also where the price was agreed before', async () => {
    const { seller, code, listingId } = await buildStall(test, phones, { stock: 6 });
    await hear('bargained', `TH-${code}`, '2200 hobe?');
    await hear(seller, 'ha debo');
    await hear('bargained', 'order debo', WHERE, 'হ্যাঁ');
    expect(await hear('bargained', '3te korun', 'hya')).toEqual([['changeCount.sure'], ['order.done.recounted']]);
    expect(await test.db.order.findMany({ where: { listingId } })).toMatchObject([
      { quantity: 3, totalPaise: 660_000 },
    ]);
  });

  it.each(['3te din', '৩টা করে দিন', 'tinte pathan'])(
    'is asked about and opens no second order: "%s"',
    async (words) => {
      const { listingId } = await ordered(words);
      expect(await hear(words, words, 'ha')).toEqual([['changeCount.sure'], ['order.done.recounted']]);
      expect(await test.db.order.findMany({ where: { listingId } })).toMatchObject([{ quantity: 3 }]);
    },
  );

  it('is of what she looks at, where she looks at another thing', async () => {
    const { order: code } = await ordered('looks on');
    const other = await buildStall(test, phones, { stock: 5 });
    expect(await hear('looks on', `TH-${other.code}`, '3te din')).toContainEqual(['placeOrder.confirm.ask']);
    expect(await orderOf(code)).toMatchObject({ quantity: 1 });
  });
});

describe('fewer than were ordered, since the seller has no more', () => {
  it.each([
    ['ekta ache, ektai dite parbo', '1tai din', [['order.done.recounted']]],
    ['একটাই আছে দিদি, চলবে?', 'ঠিক আছে', [['changeCount.sure'], ['order.done.recounted']]],
    ['ektai ache', 'ektai holei hobe', [['changeCount.sure'], ['order.done.recounted']]],
  ])('"%s", "%s": one is left of the order', async (told, words, heard) => {
    const { seller, order: code, listingId } = await ordered(words, { count: 2 });
    await hear(seller, told);
    expect(await hear(words, ...(heard.length > 1 ? [words, 'হ্যাঁ'] : [words]))).toEqual(heard);
    expect(await hear(seller, 'thik ache ektai debo')).toEqual([['order.done.accepted']]);
    expect(await orderOf(code)).toMatchObject({ quantity: 1, totalPaise: 280_000, state: 'accepted' });
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 5, held: 0 });
  });
});
