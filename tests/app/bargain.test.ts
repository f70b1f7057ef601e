// Long because the conversations with one flow are read best one after the other.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf, type Stall, stockOf } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const stall = (stock = 1) => buildStall(test, phones, { stock });
const buyerName = () => `buyer-${randomUUID().slice(0, 6)}`;
const last = (phone: string): Shown | undefined => phones.seen(phone).at(-1);

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

/** A buyer names a price for a stall's item; gives who they are and the code of their talk. */
async function offered(on: Stall, words = '২২০০ হবে?') {
  const buyer = buyerName();
  await play(buyer, `TH-${on.code}`, words);
  const { personId } = await chatOf(test, buyer);
  const talk = await test.db.enquiry.findFirstOrThrow({ where: { buyerId: personId }, include: { offer: true } });
  return { buyer, talk: talk.code, id: talk.id };
}

const offerOf = (id: string) => test.db.offer.findUniqueOrThrow({ where: { enquiryId: id } });
const hours = (count: number) => test.clock.set(new Date(test.clock.now().getTime() + count * 3_600_000));
const tap = (answer: string, talk: string) => ({ choose: `to/bargain/${answer}/${talk}` });

describe('naming a price', () => {
  it.each([
    ['২২০০ হবে?', 220_000],
    ['2200 final', 220_000],
    ['২৫০০ দিন', 250_000],
    ['আড়াই হাজার দিন', 250_000],
    ['বাইশশো টাকায় দেবেন দিদি?', 220_000],
    ['আড়াই হাজারে দিন', 250_000],
    ['2500', 250_000],
    ['2200 mein doge?', 220_000],
  ])('1. "%s" under an item reaches the seller as an offer', async (words, paise) => {
    const on = await stall();
    const { buyer, id } = await offered(on, words);
    expect(last(buyer)?.keys).toEqual(['bargain.done.made']);
    expect(last(on.seller)?.keys).toEqual(['bargain.news.made']);
    expect(await offerOf(id)).toMatchObject({ state: 'made', offeredPaise: paise });
    expect(await stockOf(test, on.listingId)).toMatchObject({ held: 0 });
  });

  it('2. by the button, then in words; nonsense is asked again', async () => {
    const { code } = await stall();
    expect(await play('b2', { choose: `to/bargain/offer/${code}` }, 'ভেবে দেখছি', 'তেইশশো')).toEqual([
      ['bargain.price.ask'],
      ['listItem.price.unclear'],
      ['bargain.done.made'],
    ]);
  });

  it.each(['শেষ দাম কত?', 'একটু কমান না দাদা', 'kom hobe na ektu?', 'lowest?'])(
    '3. "%s" is for the seller to answer, also where the buyer was asked for a price of hers',
    async (words) => {
      const { code } = await stall();
      const [one, other] = [buyerName(), buyerName()];
      expect(await play(one, `TH-${code}`, words)).toEqual([['findItem.item.show'], ['enquire.done.buyer']]);
      const tapped = await play(other, `TH-${code}`, { choose: `to/bargain/offer/${code}` }, words);
      expect(tapped.slice(1)).toEqual([['bargain.price.ask'], ['enquire.done.buyer']]);
    },
  );

  it.each(["another item's code", 'লাল জামদানি দেখান', 'gamchha ache?', 'tangail 2000 er moddhe dekhan'])(
    '3b. %s leads out of "what would you give?"',
    async (words) => {
      const [{ code }, other] = [await stall(), await stall()];
      const [, , shown] = await play(
        buyerName(),
        `TH-${code}`,
        { choose: `to/bargain/offer/${code}` },
        words === "another item's code" ? `TH-${other.code}` : words,
      );
      expect(shown?.[0]).toMatch(/^findItem\./);
    },
  );

  it.each(['দাম বড্ড বেশি', 'bhebe dekhi', 'জানি না'])('3c. "%s" there leads nowhere else', async (words) => {
    const { code } = await stall();
    const tap = { choose: `to/bargain/offer/${code}` };
    const [, , shown] = await play(buyerName(), `TH-${code}`, tap, words);
    expect(shown).toEqual(['listItem.price.unclear']);
  });

  it.each(['+1 732 555 0142', 'amar number +44 7700 900123'])(
    '3d. somebody abroad who writes a number, "%s", does not wish to bargain',
    async (words) => {
      const { code } = await stall();
      const [, shown] = await play(buyerName(), `TH-${code}`, words);
      expect(shown).not.toEqual(['bargain.price.ask']);
    },
  );

  it('4. once in a talk', async () => {
    const on = await stall();
    const { buyer } = await offered(on);
    expect(await play(buyer, `TH-${on.code}`, '2400')).toEqual([['findItem.item.show'], ['bargain.once']]);
  });

  it('5. the written price or more is no bargain: she takes it, and is asked where to send it', async () => {
    const on = await stall();
    expect(await play('b5', `TH-${on.code}`, '3000')).toEqual([['findItem.item.show'], ['placeOrder.where.ask']]);
    expect(await test.db.offer.count({ where: { listingId: on.listingId } })).toBe(0);
  });

  it('5b. a house number is no offer, nor is the one offer used up by it; the words of an order are an order', async () => {
    const on = await stall();
    const tap = { choose: `to/bargain/ask/${on.code}` };
    expect(await play('b5b', tap, 'Priya Sen lake rd kolkata 29')).toEqual([
      ['bargain.price.ask'],
      ['listItem.price.unclear'],
    ]);
    expect(await play('b5b', '2200 hobe?')).toEqual([['bargain.done.made']]);
    expect(await play('b5c', tap, 'order kore din')).toEqual([['bargain.price.ask'], ['placeOrder.where.ask']]);
  });

  it('6. nobody bargains with herself', async () => {
    const { seller, code } = await stall();
    expect(await play(seller, { choose: `to/bargain/offer/${code}` })).toEqual([['enquire.own']]);
  });
});

describe('the answer', () => {
  it.each(['রাজি', 'হ্যাঁ', 'raji', '১', 'দেব', 'yes'])(
    '7. "%s" agrees: one piece is held a day at that price',
    async (words) => {
      const on = await stall(2);
      const { buyer, id } = await offered(on);
      expect(await play(on.seller, words)).toEqual([['bargain.done.agreed.seller']]);
      expect(last(buyer)?.keys).toEqual(['bargain.news.agreed.buyer']);
      expect(await offerOf(id)).toMatchObject({ state: 'agreed', agreedPaise: 220_000 });
      expect(await stockOf(test, on.listingId)).toEqual({ onHand: 2, held: 1, state: 'published' });
      expect((await test.db.listing.findUniqueOrThrow({ where: { id: on.listingId } })).pricePaise).toBe(280_000);
    },
  );

  it.each(['না', 'হবে না', 'na go', '৩', 'no'])('8. "%s" declines, kindly', async (words) => {
    const on = await stall();
    const { buyer, id } = await offered(on);
    expect(await play(on.seller, words)).toEqual([['bargain.done.declined.seller']]);
    expect(last(buyer)?.keys).toEqual(['bargain.news.declined.buyer']);
    expect(await offerOf(id)).toMatchObject({ state: 'declined' });
  });

  it.each([
    '২৪০০',
    '2400 hole debo',
    '২৪০০ টাকা হলে দেব',
    'na didi, 2200 hole poshabe na, 2400',
    'না, ২২০০ তে হবে না, ২৪০০',
  ])('9. "%s" names another price, once; the buyer agrees', async (words) => {
    const on = await stall();
    const { buyer, id, talk } = await offered(on);
    expect(await play(on.seller, words)).toEqual([['bargain.done.countered.seller']]);
    expect(last(buyer)?.keys).toEqual(['bargain.news.countered.buyer']);
    expect(await play(on.seller, tap('counter', talk), '২৫০০')).toEqual([
      ['bargain.price.askCounter'],
      ['bargain.notYourTurn'],
    ]);
    expect(await play(buyer, 'নেব')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.where.ask']]);
    expect(await offerOf(id)).toMatchObject({ state: 'agreed', agreedPaise: 240_000 });
  });

  it('10. a price that is not in between is asked again, and nothing is settled', async () => {
    const on = await stall();
    const { talk, id } = await offered(on);
    expect(await play(on.seller, tap('counter', talk), '২০০০')).toEqual([
      ['bargain.price.askCounter'],
      ['bargain.counterBetween', 'bargain.price.askCounter'],
    ]);
    expect(await offerOf(id)).toMatchObject({ state: 'made' });
  });

  it('11. words that are no answer are passed on as words', async () => {
    const on = await stall();
    const { buyer, id } = await offered(on);
    expect(await play(on.seller, 'কটা নেবেন দিদি?')).toEqual([['enquire.done.seller']]);
    expect(last(buyer)?.text).toContain('কটা নেবেন দিদি?');
    expect(await offerOf(id)).toMatchObject({ state: 'made' });
  });

  it('12. the wrong person answering changes nothing', async () => {
    const on = await stall();
    const { buyer, talk, id } = await offered(on);
    expect(await play('stranger', tap('agree', talk))).toEqual([['enquire.unknown']]);
    expect(await play(buyer, tap('agree', talk))).toEqual([['bargain.notYourTurn']]);
    expect(await offerOf(id)).toMatchObject({ state: 'made' });
  });

  it('13. a weaver in the middle of listing taps her answer and goes on listing', async () => {
    const on = await stall();
    await play(on.seller, 'বেচব', 'লাল গামছা');
    const { talk } = await offered(on);
    const [heard] = await play(on.seller, tap('agree', talk));
    expect(heard?.[0]).toBe('bargain.done.agreed.seller');
    expect(heard?.[1]).toMatch(/^listItem\./);
  });

  it('14. below her private floor it is declined at once; she is not troubled, and the floor stays hers', async () => {
    const on = await stall();
    expect(await play(on.seller, 'আমার জিনিস', { choose: 'floor' }, '২৪০০')).toEqual([
      ['myItems.card.show'],
      ['myItems.floor.ask'],
      ['myItems.done.floor'],
    ]);
    const before = phones.seen(on.seller).length;
    const { buyer } = await offered(on);
    expect(last(buyer)?.keys).toEqual(['bargain.declined.buyer']);
    expect(
      phones
        .seen(buyer)
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('২,৪০০');
    expect(phones.seen(on.seller)).toHaveLength(before);
    await offered(on, '2500');
    expect(last(on.seller)?.keys).toEqual(['bargain.news.made']);
  });

  it('hears at the floor question that any price may be named', async () => {
    const on = await stall();
    expect(await play(on.seller, 'আমার জিনিস', { choose: 'floor' }, 'jekono dor shunbo')).toEqual([
      ['myItems.card.show'],
      ['myItems.floor.ask'],
      ['myItems.done.noFloor'],
    ]);
  });
});

describe('the held piece', () => {
  it('15. is ordered at the agreed price by that buyer alone, with one hold and a true ledger', async () => {
    const on = await stall();
    const { buyer, id } = await offered(on);
    await play(on.seller, 'রাজি');
    expect(await play('other', { choose: `to/placeOrder/start/${on.code}` })).toEqual([['placeOrder.gone']]);
    expect(await play(buyer, 'অর্ডার দেব', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪', 'হ্যাঁ')).toEqual([
      ['placeOrder.where.ask'],
      ['placeOrder.confirm.ask'],
      ['placeOrder.done'],
    ]);
    const order = await test.db.order.findFirstOrThrow({ where: { listingId: on.listingId } });
    expect(order.totalPaise).toBe(220_000);
    expect(await offerOf(id)).toMatchObject({ state: 'ordered', orderId: order.id });
    expect(await stockOf(test, on.listingId)).toEqual({ onHand: 1, held: 1, state: 'published' });
    hours(25);
    await phones.settle();
    expect(await stockOf(test, on.listingId)).toEqual({ onHand: 1, held: 1, state: 'published' });
  });

  it('16. goes back to the shelf after a day, and both hear of it once; then it is too late', async () => {
    const on = await stall();
    const { buyer, id } = await offered(on);
    await play(on.seller, 'রাজি');
    hours(24);
    await phones.settle();
    expect(last(buyer)?.keys).toEqual(['bargain.news.lapsed.buyer']);
    expect(last(on.seller)?.keys).toEqual(['bargain.news.lapsed.seller']);
    expect(await offerOf(id)).toMatchObject({ state: 'lapsed' });
    expect(await stockOf(test, on.listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
    await bringToTheYes(phones, buyer, on.code);
    await phones.say(buyer, { choose: 'place' });
    expect((await test.db.order.findFirstOrThrow({ where: { listingId: on.listingId } })).totalPaise).toBe(280_000);
  });
});

/** Everything that waits, handled at once by as many workers as there are chats; then all answers are sent. */
async function handleAllAtOnce(): Promise<void> {
  const due = await test.store.dueChats(test.clock.now(), { limit: 500, leaveMs: 0 });
  await Promise.all(due.map(({ chatId }) => handleChat(phones.parts, chatId)));
  await phones.settle();
}

describe('races', () => {
  it('17. two offers for the last piece accepted at once by two members: one wins, the other is refused kindly', async () => {
    for (let round = 0; round < 4; round += 1) {
      const on = await stall();
      const { personId } = await chatOf(test, on.seller);
      const { sellerId } = await test.db.membership.findFirstOrThrow({ where: { personId } });
      const member = `member-17-${round}`;
      await play(member, 'মেনু');
      const second = await chatOf(test, member);
      await test.db.membership.create({
        data: { personId: second.personId, sellerId, role: 'member', joinedAt: test.clock.now() },
      });
      const [first, other] = [await offered(on), await offered(on, '2300')];
      await phones.post(on.seller, tap('agree', first.talk));
      await phones.post(member, tap('agree', other.talk));
      await handleAllAtOnce();
      const states = [await offerOf(first.id), await offerOf(other.id)].map(({ state }) => state).sort();
      expect(states).toEqual(['agreed', 'made']);
      const answers = [last(on.seller), last(member)].map((shown) => shown?.keys[0]).sort();
      expect(answers).toEqual(['bargain.done.agreed.seller', 'bargain.noPiece']);
      expect(await stockOf(test, on.listingId)).toEqual({ onHand: 1, held: 1, state: 'published' });
    }
  });

  it('18. fifty buyers for five pieces, ten of them with agreed offers: nobody gets a piece twice, the ledger is true', async () => {
    const on = await stall(5);
    const bargainers = [];
    for (let index = 0; index < 10; index += 1) bargainers.push(await offered(on, '2500'));
    const crowd = Array.from({ length: 40 }, (_, index) => `crowd-18-${index}`);
    for (const buyer of crowd) await bringToTheYes(phones, buyer, on.code);
    for (const { talk } of bargainers.slice(0, 3)) await play(on.seller, tap('agree', talk));
    for (const { buyer } of bargainers.slice(0, 3)) await bringToTheYes(phones, buyer, on.code);
    for (const { buyer } of bargainers.slice(0, 3)) await phones.post(buyer, { choose: 'place' });
    for (const { talk } of bargainers.slice(3)) await phones.post(on.seller, tap('agree', talk));
    for (const buyer of crowd) await phones.post(buyer, { choose: 'place' });
    await handleAllAtOnce();
    const orders = await test.db.order.findMany({ where: { listingId: on.listingId } });
    const agreed = await test.db.offer.count({ where: { listingId: on.listingId, state: 'agreed' } });
    expect(orders.length + agreed).toBe(5);
    expect(orders.filter((order) => order.totalPaise === 250_000)).toHaveLength(3);
    expect(await stockOf(test, on.listingId)).toEqual({ onHand: 5, held: 5, state: 'published' });
    expect(await test.db.inboxRow.count({ where: { state: 'failed' } })).toBe(0);
  }, 120_000);
});

describe('the price on the table said once more', () => {
  async function countered(words = 'না, ২২০০ তে হবে না, ২৪০০') {
    const on = await stall();
    const talk = await offered(on);
    await play(on.seller, words);
    return { on, ...talk };
  }

  it.each([
    'thik ache 2400 e nebo',
    '২৪০০ টাকাতেই নেব',
    'ঠিক আছে ২৪০০ তে নেব',
    '2400 final nebo',
    'चौबीस सौ में लूंगा',
    '2400 taka, raji',
  ])('is a yes of the buyer: "%s"', async (words) => {
    const { buyer, id } = await countered();
    const [[first] = [], ...more] = await play(buyer, words);
    expect([first, more.length]).toEqual(['bargain.done.agreed.buyer', 0]);
    expect(await offerOf(id)).toMatchObject({ state: 'agreed', agreedPaise: 240_000 });
  });

  it.each(['2400?', '২৪০০ টাকা?', '2300 e nebo', '2400 na', '2400 e hobe na'])(
    'is none when it is asked about, refused, or another price: "%s"',
    async (words) => {
      const { buyer, id } = await countered();
      await play(buyer, words);
      expect((await offerOf(id)).state).not.toBe('agreed');
    },
  );

  it('is taken by saying where to send it, which no seller reads before the order', async () => {
    const { on, buyer, id } = await countered();
    const where = 'তাপস রায়, ১২ গড়িয়া স্টেশন রোড, কলকাতা ৭০০০৮৪';
    expect((await play(buyer, where)).flat()).toEqual([
      'bargain.done.agreed.buyer',
      expect.stringMatching(/^placeOrder/),
    ]);
    expect(await offerOf(id)).toMatchObject({ state: 'agreed', agreedPaise: 240_000 });
    expect(phones.seen(on.seller).some(({ text }) => text.includes('গড়িয়া'))).toBe(false);
    await play(buyer, 'হ্যাঁ');
    expect(last(on.seller)?.text).toContain('গড়িয়া');
  });

  it('is a yes of the seller', async () => {
    const on = await stall();
    const { id } = await offered(on);
    expect(await play(on.seller, '২২০০ তে দেব')).toEqual([['bargain.done.agreed.seller']]);
    expect(await offerOf(id)).toMatchObject({ state: 'agreed', agreedPaise: 220_000 });
  });
});

it('takes a price named straight after an answer as an offer, and "২৫০০ দিন" as the seller\'s counter', async () => {
  const on = await stall();
  const buyer = buyerName();
  await play(buyer, `TH-${on.code}`, 'রং উঠবে না তো?');
  await play(on.seller, 'না দিদি, উঠবে না');
  expect(await play(buyer, '2200 hobe?')).toEqual([['bargain.done.made']]);
  await play(on.seller, '২৫০০ দিন');
  expect(last(buyer)?.text).toContain('২,৫০০');
  await play(buyer, 'thik ache');
  expect(await stockOf(test, on.listingId)).toMatchObject({ held: 1 });
});

it('never passes a whole address on: with it she orders, at the price that was agreed', async () => {
  const on = await stall();
  const buyer = buyerName();
  await play(buyer, `TH-${on.code}`, '2200 hobe?');
  await play(on.seller, 'রাজি');
  const before = phones.seen(on.seller).length;
  await play(buyer, 'Rina Das, 12 Station Road, Bolpur 731204');
  expect(last(buyer)?.text).toContain('২,২০০');
  expect(last(buyer)?.text).toContain('731204');
  expect(phones.seen(on.seller)).toHaveLength(before);
  await play(buyer, 'hya');
  expect(await test.db.order.findFirst({ where: { listingId: on.listingId } })).toMatchObject({ totalPaise: 220_000 });
});

describe('so much less', () => {
  it.each([
    ['100 kom debo', 270_000],
    ['১০০ টাকা কম হবে?', 270_000],
    ['100 takar kom hobe?', 270_000],
    ['50 tk komao', 275_000],
  ])('is an offer of what is left: "%s"', async (words, offeredPaise) => {
    const { id } = await offered(await stall(), words);
    expect(await offerOf(id)).toMatchObject({ state: 'made', offeredPaise });
  });

  it('is taken off what the seller asked last, and off her written price by herself', async () => {
    const on = await stall();
    const { buyer, id } = await offered(on);
    expect(await play(on.seller, '১০০ টাকা কম দিতে পারি')).toEqual([['bargain.done.countered.seller']]);
    expect(await offerOf(id)).toMatchObject({ counterPaise: 270_000 });
    expect(await play(buyer, 'ar 100 kom korun')).toEqual([['bargain.onceCountered']]);
    expect(await offerOf(id)).toMatchObject({ state: 'countered', offeredPaise: 220_000 });
  });

  it.each(['kom hobe?', '২২০০ র কমে হবে না?'])('is only asked about in "%s"', async (words) => {
    const on = await stall();
    const buyer = buyerName();
    await play(buyer, `TH-${on.code}`, words);
    expect(await test.db.offer.count({ where: { listingId: on.listingId } })).toBe(0);
  });
});
