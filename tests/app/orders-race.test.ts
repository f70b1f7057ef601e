import { expect, it } from 'vitest';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { SENT_BY_PEOPLE } from '../support/sent-by-people.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf, order, stockOf, tap } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);

/** Everything that waits, handled at once by as many workers as there are chats; then all answers are sent. */
async function handleAllAtOnce(): Promise<void> {
  const due = await test.store.dueChats(test.clock.now(), { limit: 500, leaveMs: 0 });
  await Promise.all(due.map(({ chatId }) => handleChat(phones.parts, chatId)));
  await phones.settle();
}

function lastKeys(phone: string): readonly string[] {
  return phones.seen(phone).at(-1)?.keys ?? [];
}

it.each([
  { pieces: 1, buyers: 50 },
  { pieces: 5, buyers: 50 },
])(
  'sells $pieces of $pieces when $buyers buyers say yes in the same second, and tells the others kindly',
  async ({ pieces, buyers }) => {
    const stall = await buildStall(test, phones, { stock: pieces });
    const crowd = Array.from({ length: buyers }, (_, index) => `crowd-${pieces}-${index}`);
    for (const buyer of crowd) await bringToTheYes(phones, buyer, stall.code);
    for (const buyer of crowd) await phones.post(buyer, { choose: 'place' });
    await handleAllAtOnce();

    const heard = crowd.map((buyer) => lastKeys(buyer).join(' '));
    expect(heard.filter((key) => key === 'placeOrder.done')).toHaveLength(pieces);
    expect(heard.filter((key) => key === 'placeOrder.gone')).toHaveLength(buyers - pieces);
    expect(await test.db.order.count({ where: { listingId: stall.listingId } })).toBe(pieces);
    expect(await stockOf(test, stall.listingId)).toEqual({ onHand: pieces, held: pieces, state: 'published' });
    const news = phones.seen(stall.seller).filter((message) => message.keys.includes('order.news.placed.seller'));
    expect(news).toHaveLength(pieces);
    expect(await test.db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'handled' } } })).toBe(0);
  },
  120_000,
);

it('lets exactly one side end an order when the seller declines and the buyer cancels at once; the other hears why', async () => {
  const stall = await buildStall(test, phones, { stock: 1 });
  for (let round = 0; round < 6; round += 1) {
    const buyer = `hasty-${round}`;
    const code = await order(test, phones, buyer, stall.code);
    await phones.post(stall.seller, tap('declined', code));
    await phones.post(buyer, tap('cancelled', code));
    await handleAllAtOnce();
    const ended = await test.db.order.findUniqueOrThrow({ where: { code }, include: { events: true } });
    const sellerWon = ended.state === 'declined';
    expect(ended.events.map((event) => event.to).sort()).toEqual(['placed', ended.state].sort());
    const loser = phones.seen(sellerWon ? buyer : stall.seller).flatMap((message) => message.keys);
    const why = [`order.already.${ended.state}`, 'order.changedMeanwhile'];
    expect(loser.filter((key) => why.includes(key))).not.toEqual([]);
    expect(await stockOf(test, stall.listingId)).toEqual({ onHand: 1, held: 0, state: 'published' });
  }
});

it('keeps the shelf right however a yes of the seller and a cancel of the buyer cross', async () => {
  const stall = await buildStall(test, phones, { stock: 1 });
  for (let round = 0; round < 6; round += 1) {
    const buyer = `doubting-${round}`;
    const code = await order(test, phones, buyer, stall.code);
    await phones.post(stall.seller, tap('accepted', code));
    await phones.post(buyer, tap('cancelled', code));
    await handleAllAtOnce();
    const found = await test.db.order.findUniqueOrThrow({
      where: { code },
      include: { events: { orderBy: { id: 'asc' } } },
    });
    const life = found.events.map((event) => `${event.from ?? ''}>${event.to}`).join(' ');
    expect([
      '>placed placed>accepted',
      '>placed placed>cancelled',
      '>placed placed>accepted accepted>cancelled',
    ]).toContain(life);
    const sold = found.state === 'accepted';
    expect(await stockOf(test, stall.listingId)).toMatchObject(
      sold ? { onHand: 0, state: 'sold' } : { onHand: 1, held: 0 },
    );
    if (sold) await phones.say(buyer, tap('cancelled', code));
  }
});

it('tells the second of two hands that reached for one order at the very same moment', async () => {
  const stall = await buildStall(test, phones, { stock: 1 });
  const code = await order(test, phones, 'rina', stall.code);
  const { personId } = await chatOf(test, stall.seller);
  const seen = await test.store.change((changes) => changes.orderFor(code, personId));
  if (seen === undefined) throw new Error('Expected the seller to see her order');
  const move = { id: seen.id, from: 'placed', quantity: 1, byId: personId, now: test.clock.now() } as const;
  const moved = await Promise.all(
    (['accepted', 'cancelled', 'declined'] as const).map((to) =>
      test.store.change((changes) => changes.moveOrder({ ...move, to })),
    ),
  );
  expect(moved.filter(Boolean)).toHaveLength(1);
});

it('takes one order when a buyer taps yes twice and both taps are handled together', async () => {
  const stall = await buildStall(test, phones, { stock: 5 });
  await bringToTheYes(phones, 'eager', stall.code);
  await phones.post('eager', { choose: 'place' });
  await phones.post('eager', { choose: 'place' });
  const { id } = await chatOf(test, 'eager');
  await Promise.allSettled([handleChat(phones.parts, id), handleChat(phones.parts, id)]);
  await phones.settle();
  expect(await stockOf(test, stall.listingId)).toMatchObject({ onHand: 5, held: 1 });
  expect(phones.seen('eager').filter((message) => message.keys.includes('placeOrder.done'))).toHaveLength(1);
});
