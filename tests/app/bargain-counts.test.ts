import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf, hearing, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);
const WHERE = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

const last = (phone: string) => phones.seen(phone).at(-1);
const orderOn = (listingId: string) => test.db.order.findFirst({ where: { listingId }, orderBy: { placedAt: 'desc' } });

/** A buyer looks at a thing of 2800 and says this of its price. */
async function bid(words: string, stock = 12) {
  const stall = await buildStall(test, phones, { stock });
  const buyer = `buyer-${randomUUID().slice(0, 6)}`;
  await hear(buyer, `TH-${stall.code}`);
  const [heard] = await hear(buyer, words);
  const { personId } = await chatOf(test, buyer);
  const offerOf = () => test.db.offer.findFirst({ where: { enquiry: { buyerId: personId } } });
  return { ...stall, buyer, heard, offerOf };
}

describe('a price for several', () => {
  it.each([
    ['10 ta pathan 2400 kore hobe?', 10, 240_000],
    ['৫টা নেব, ২২০০ করে দেবেন?', 5, 220_000],
    ['৫টা নেব ২২০০ করে', 5, 220_000],
    ['duto 2400 kore hobe?', 2, 240_000],
    ['দুটো নিলে ৪৮০০ তে হবে?', 2, 240_000],
    ['3 pcs 2400 each?', 3, 240_000],
    ['5 nebo 2200 kore', 5, 220_000],
    ['10 पीस 2400 के हिसाब से दोगे?', 10, 240_000],
    ['2200 kore 5 ta deben?', 5, 220_000],
  ])('reaches the seller with the count: "%s"', async (words, quantity, offeredPaise) => {
    const { seller, heard, offerOf } = await bid(words);
    expect(heard).toEqual(['bargain.done.made']);
    expect(await offerOf()).toMatchObject({ state: 'made', quantity, offeredPaise });
    expect(last(seller)?.keys).toEqual(['bargain.news.made']);
  });

  it.each([['2200 hobe?'], ['একটা ২২০০ তে দিন'], ['২২০০ ফাইনাল']])(
    'is of one where none is counted: "%s"',
    async (words) => {
      expect(await (await bid(words)).offerOf()).toMatchObject({ quantity: 1, offeredPaise: 220_000 });
    },
  );

  it.each(['২টা রং আছে?', '5 ta chobi din', '২ দিন পরে নেব'])('is none in "%s"', async (words) => {
    expect(await (await bid(words)).offerOf()).toBeNull();
  });

  it('is asked about where the sum does not divide', async () => {
    const { buyer, heard, offerOf } = await bid('৩টা ৭০০০ এ দেবেন?');
    expect(heard).toEqual(['bargain.sure.ask']);
    await hear(buyer, 'হ্যাঁ');
    expect(await offerOf()).toMatchObject({ quantity: 3, offeredPaise: 233_300 });
  });

  it('is not told of more than there are', async () => {
    const { buyer, heard, offerOf } = await bid('10 ta 2400 kore hobe?', 4);
    expect(heard).toEqual(['bargain.onlySoMany', 'bargain.price.ask']);
    expect(await hear(buyer, '4 ta 2400 kore')).toEqual([['bargain.done.made']]);
    expect(await offerOf()).toMatchObject({ quantity: 4 });
  });

  it('at the written price is an order of so many', async () => {
    const { buyer, heard } = await bid('5 ta 2800 kore din');
    expect(heard).toEqual(['placeOrder.where.ask']);
    await hear(buyer, WHERE);
    expect(last(buyer)?.text).toContain('১৪,০০০');
  });

  it('holds so many once agreed, is ordered whole at that price, and leaves a true ledger', async () => {
    const { seller, buyer, listingId } = await bid('10 ta pathan 2400 kore hobe?');
    expect(await hear(seller, 'রাজি')).toEqual([['bargain.done.agreed.seller']]);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 12, held: 10 });
    await hear(buyer, 'অর্ডার দেব', WHERE);
    expect(last(buyer)?.text).toContain('২৪,০০০');
    expect(await hear(buyer, '৪টা')).toEqual([['placeOrder.quantity.agreed', 'placeOrder.confirm.ask']]);
    await hear(buyer, 'হ্যাঁ');
    expect(await orderOn(listingId)).toMatchObject({ quantity: 10, totalPaise: 2_400_000 });
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 12, held: 10 });
  });

  it('goes back to the shelf whole after a day', async () => {
    const { seller, listingId } = await bid('10 ta 2400 kore hobe?');
    await hear(seller, 'রাজি');
    test.clock.set(new Date(test.clock.now().getTime() + 24 * 3_600_000));
    await phones.settle();
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 12, held: 0 });
  });

  it.each(['২৬০০ করে হবে', '10 ta 2600 kore debo', 'na 2600 kore porbe'])(
    'is answered with another price of each: "%s"',
    async (words) => {
      const { seller, buyer, listingId, offerOf } = await bid('10 ta 2400 kore hobe?');
      expect(await hear(seller, words)).toEqual([['bargain.done.countered.seller']]);
      expect(await offerOf()).toMatchObject({ counterPaise: 260_000, quantity: 10 });
      await hear(buyer, 'নেব', WHERE, 'হ্যাঁ');
      expect(await orderOn(listingId)).toMatchObject({ quantity: 10, totalPaise: 2_600_000 });
    },
  );

  it.each(['৫টা দিতে পারব', 'duto debo'])('is no yes of the seller to another number: "%s"', async (words) => {
    const { seller, offerOf } = await bid('10 ta 2400 kore hobe?');
    expect(await hear(seller, words)).toEqual([['enquire.done.seller']]);
    expect(await offerOf()).toMatchObject({ state: 'made' });
  });

  it('of the seller herself is for as many as the buyer asked about', async () => {
    const { seller, buyer, listingId } = await bid('10 ta nile koto kore deben?');
    expect(await hear(seller, '২৪০০ করে দেব')).toEqual([['enquire.done.priced']]);
    await hear(buyer, 'নেব', WHERE, 'হ্যাঁ');
    expect(await orderOn(listingId)).toMatchObject({ quantity: 10, totalPaise: 2_400_000 });
  });

  it('taken for another number is asked of the seller', async () => {
    const { seller, buyer, offerOf } = await bid('last koto?');
    await hear(seller, '২৪০০ দেব');
    expect(await hear(buyer, '৩টা নেব')).toEqual([['bargain.done.made']]);
    expect(await offerOf()).toMatchObject({ state: 'made', offeredPaise: 240_000, quantity: 3 });
    await hear(seller, 'রাজি');
    expect(last(buyer)?.keys).toEqual(['bargain.news.agreed.buyer']);
  });
});

describe('an order while a price waits', () => {
  async function orderedMeanwhile() {
    const on = await bid('2200 hobe?', 3);
    await bringToTheYes(phones, on.buyer, on.code);
    await hear(on.buyer, { choose: 'place' });
    return on;
  }

  it('ends the bargain, and the seller hears so with the order', async () => {
    const { seller, offerOf } = await orderedMeanwhile();
    expect(last(seller)?.keys).toEqual(['bargain.news.bought.seller', 'order.news.placed.seller']);
    expect(await offerOf()).toMatchObject({ state: 'bought' });
  });

  it('is what her yes is for, and an old button tells her plainly', async () => {
    const { seller, listingId } = await orderedMeanwhile();
    const { code } = await test.db.enquiry.findFirstOrThrow({ where: { listingId } });
    expect(await hear(seller, { choose: `to/bargain/agree/${code}` })).toEqual([['bargain.already.bought']]);
    expect(await hear(seller, 'হ্যাঁ দেব')).toEqual([['order.done.accepted']]);
    expect(await stockOf(test, listingId)).toMatchObject({ onHand: 2, held: 0 });
    expect(await orderOn(listingId)).toMatchObject({ totalPaise: 280_000 });
  });
});

describe('whoever gives up at the address question', () => {
  it.each(['থাক লাগবে না', 'বাতিল', 'thak lagbe na', 'cancel', 'নেব না', 'rehne do'])(
    'lets go of what is held for her, and the seller hears of it: "%s"',
    async (words) => {
      const { seller, buyer, listingId } = await bid('10 ta 2400 kore hobe?');
      await hear(seller, 'রাজি');
      await hear(buyer, 'অর্ডার দেব');
      expect(await hear(buyer, words)).toEqual([['placeOrder.leftAlone']]);
      expect(await stockOf(test, listingId)).toMatchObject({ onHand: 12, held: 0 });
      expect(last(seller)?.keys).toEqual(['bargain.news.givenUp']);
    },
  );

  it.each(['থাক লাগবে না', 'বাতিল'])('also when only the street or the PIN code is missing: "%s"', async (words) => {
    const { seller, buyer, listingId } = await bid('2400 hobe?');
    await hear(seller, 'রাজি');
    await hear(buyer, 'অর্ডার দেব', 'রিনা দাস');
    expect(await hear(buyer, words)).toEqual([['placeOrder.leftAlone']]);
    expect(await stockOf(test, listingId)).toMatchObject({ held: 0 });
  });

  it('of a thing at its written price only puts the order aside', async () => {
    const { buyer } = await bid('ache?');
    await hear(buyer, { choose: 'to/menu/open' });
    const { code } = await buildStall(test, phones, { stock: 2 });
    await hear(buyer, { choose: `to/placeOrder/start/${code}` }, 'রিনা দাস');
    expect(await hear(buyer, 'বাতিল')).toEqual([['words.cancelledKept']]);
  });
});

describe("a buyer's answer to a price for so many", () => {
  it.each([
    ['3te nebo 2200 kore', '2to nebo tahole 2500 kore', 2, 250_000],
    ['3te nebo 2200 kore', 'ekta nebo 2500 te', 1, 250_000],
    ['3te nebo 2200 kore', 'তাহলে ২টা নেব ২৪০০ করে', 2, 240_000],
    ['2200 hobe?', 'mujhe 3 chahiye, 2500 me', 3, 250_000],
    ['2200 hobe?', 'amake 2to din 2400 kore', 2, 240_000],
  ])('"%s", then "%s": another number is another bid', async (first, words, quantity, offeredPaise) => {
    const { seller, buyer, offerOf, listingId } = await bid(first);
    await hear(seller, '২৫০০');
    expect(await hear(buyer, words)).toEqual([['bargain.done.made']]);
    expect(await offerOf()).toMatchObject({ state: 'made', quantity, offeredPaise });
    expect(await stockOf(test, listingId)).toMatchObject({ held: 0 });
  });

  it.each(['হ্যাঁ', '3te 2500 kore thik ache', 'ha tinte nebo', '2500 te din'])(
    'takes as many as it was named for: "%s"',
    async (words) => {
      const { seller, buyer, listingId } = await bid('3te nebo 2200 kore');
      await hear(seller, '২৫০০');
      expect(await hear(buyer, words)).toContainEqual(['bargain.done.agreed.buyer', 'placeOrder.where.ask']);
      expect(await stockOf(test, listingId)).toMatchObject({ held: 3 });
    },
  );
});
