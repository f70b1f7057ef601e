import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

const last = (phone: string) => phones.seen(phone).at(-1);
const stateOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).state;

describe('a seller who is asked for her yes', () => {
  it('refuses nothing by denying something of the cloth; the buyer hears it', async () => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    const placed = await order(test, phones, 'of the cloth', code);
    expect(await hear(seller, 'na uthbe na')).toEqual([['tellOfOrder.waits']]);
    expect(last('of the cloth')?.text).toContain('na uthbe na');
    expect(await stateOf(placed)).toBe('placed');
  });

  it('is heard whole where her yes tells more', async () => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    const placed = await order(test, phones, 'tells more', code);
    expect(await hear(seller, 'দেব, রং উঠবে না')).toEqual([['order.done.accepted']]);
    expect(last('tells more')?.keys).toEqual(['order.wrote', 'order.news.accepted.buyer']);
    expect(last('tells more')?.text).toContain('রং উঠবে না');
    expect(await stateOf(placed)).toBe('accepted');
  });
});

describe('a seller of two orders', () => {
  const stateOfBoth = (codes: readonly string[]) => Promise.all(codes.map(stateOf));
  async function twoOrders(name: string) {
    const stall = await buildStall(test, phones, { stock: 4 });
    const buyers = [`${name} rina`, `${name} tuli`] as const;
    const codes = [await order(test, phones, buyers[0], stall.code), await order(test, phones, buyers[1], stall.code)];
    return { ...stall, buyers, codes };
  }

  it.each(['দুজনকেই দেব', 'duijonkei debo', '২টাই দেব', 'সবাইকে দেব'])('gives both by "%s"', async (words) => {
    const { seller, codes } = await twoOrders(words);
    await hear(seller, words);
    expect(await stateOfBoth(codes)).toEqual(['accepted', 'accepted']);
  });

  it.each(['পাঠিয়েছি দুজনের', 'দুটোই পাঠিয়ে দিয়েছি', 'dujoner tai pathiye diyechi'])(
    'has sent both by "%s", though she never said yes to them',
    async (words) => {
      const { seller, codes, listingId } = await twoOrders(words);
      expect(await hear(seller, words)).toEqual([['order.done.sent', 'order.done.sent']]);
      expect(await stateOfBoth(codes)).toEqual(['sent', 'sent']);
      expect(await stockOf(test, listingId)).toMatchObject({ onHand: 2, held: 0 });
    },
  );

  it('means two of three by no "both"', async () => {
    const { seller, code, codes } = await twoOrders('three');
    const third = await order(test, phones, 'three mina', code);
    await hear(seller, 'দুজনকেই দেব');
    expect(await stateOfBoth([...codes, third])).toEqual(['placed', 'placed', 'accepted']);
  });

  it('gives neither and refuses neither by "not both"', async () => {
    const { seller, codes } = await twoOrders('not both');
    expect(await hear(seller, 'দুজনকেই দিতে পারব না, একটাই আছে')).toEqual([['myOrders.show.seller']]);
    expect(await stateOfBoth(codes)).toEqual(['placed', 'placed']);
  });

  it('is asked whose the first of two parcels is', async () => {
    const { seller, codes, buyers } = await twoOrders('numbers');
    const [heard] = await hear(seller, 'dutoi pathiyechi EE123456789IN ar EE987654321IN');
    expect(heard).toEqual(['order.done.sent', 'order.done.sent', 'myOrders.tracking.whose']);
    expect(await hear(seller, { choose: `order/${codes[0]}` })).toEqual([['order.done.parcel']]);
    expect(last(buyers[0])?.text).toContain('EE123456789IN');
    expect(last(buyers[1])?.text).toContain('EE987654321IN');
  });

  it.each([
    'Rina EE123456789IN, Tuli EE987654321IN',
    'EE123456789IN rinar, EE987654321IN tulir',
    'রিনার EE123456789IN তুলির EE987654321IN',
  ])('gives each parcel to the buyer named beside its number: "%s"', async (words) => {
    const { seller, codes } = await twoOrders(words);
    const [rina = '', tuli = ''] = codes;
    await test.db.order.update({ where: { code: tuli }, data: { name: 'তুলি সেন' } });
    expect(await hear(seller, words)).toEqual([['order.done.sent', 'order.done.sent']]);
    const trackingOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).tracking;
    expect([await trackingOf(rina), await trackingOf(tuli)]).toEqual(['EE123456789IN', 'EE987654321IN']);
  });
});

describe('words with an order that waits', () => {
  it('reach its buyer when they ask for the money first', async () => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    await order(test, phones, 'money first', code);
    expect(await hear(seller, 'taka age dite hobe')).toEqual([['tellOfOrder.waits']]);
    expect(last('money first')?.text).toContain('taka age dite hobe');
  });

  it('are nodded at without a second order', async () => {
    const { seller, code, listingId } = await buildStall(test, phones, { stock: 2 });
    await order(test, phones, 'nods', code);
    await hear(seller, 'একটু সময় লাগবে');
    expect(await hear('nods', 'accha din')).toEqual([['enquire.ok']]);
    expect(await stockOf(test, listingId)).toMatchObject({ held: 1 });
  });
});

describe('what a seller has sent', () => {
  it.each(['bus e pathiye diyechi', 'বাসে তুলে দিয়েছি', 'courier e dilam', 'পাঠিয়ে দিয়েছি'])(
    'she gives: "%s"',
    async (words) => {
      const { seller, code, listingId } = await buildStall(test, phones, { stock: 2 });
      const placed = await order(test, phones, words, code);
      expect(await hear(seller, words)).toEqual([['order.done.sent', 'myOrders.tracking.ask']]);
      expect(await stateOf(placed)).toBe('sent');
      expect(last(words)?.keys).toEqual(['order.news.sent.buyer']);
      expect(await stockOf(test, listingId)).toMatchObject({ onHand: 1, held: 0 });
    },
  );
});

describe('while somebody else asks of the cloth', () => {
  async function askedOf(name: string, question: string) {
    const { seller, code } = await buildStall(test, phones, { stock: 3 });
    const placed = await order(test, phones, `${name} buyer`, code);
    await hear(`${name} asker`, `TH-${code}`, question);
    expect(last(seller)?.keys).toEqual(['enquire.news.question']);
    return { seller, placed, asker: `${name} asker` };
  }

  it.each([
    ['ha debo', 'accepted'],
    ['পাঠিয়ে দিয়েছি', 'sent'],
  ])('"%s" is for the order', async (words, state) => {
    const { seller, placed, asker } = await askedOf(words, 'ei sareetar rong uthbe?');
    await hear(seller, words);
    expect(await stateOf(placed)).toBe(state);
    expect(last(asker)?.keys).toEqual(['enquire.done.buyer']);
  });

  it.each([
    ['rong uthbe na to?', 'na uthbe na'],
    ['ঝালর লাগিয়ে দেবেন?', 'ha debo'],
  ])('to "%s" "%s" is the answer', async (question, words) => {
    const { seller, placed, asker } = await askedOf(question, question);
    await hear(seller, words);
    expect(await stateOf(placed)).toBe('placed');
    expect(last(asker)?.text).toContain(words);
  });
});
