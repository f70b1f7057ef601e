import { beforeAll, expect, it } from 'vitest';
import { handleChat } from '../../src/app/handle-chat.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildSociety, join } from './society.ts';
import { chatOf, order, tap } from './stall.ts';

const test = await freshStore(10);
const phones = openPhones(test);
const keysOf = (phone: string) => phones.seen(phone).map(({ keys }) => keys.join(' '));
const last = (phone: string) => phones.seen(phone).at(-1);
let mina = '';
let sellerId = '';
let code = '';

/** What each of the society's people was shown while something happened. */
async function heard(happens: () => Promise<unknown>): Promise<readonly (readonly string[])[]> {
  const people = [mina, 'rahima', 'sita'];
  const before = people.map((person) => keysOf(person).length);
  await happens();
  return people.map((person, index) => keysOf(person).slice(before[index]));
}

beforeAll(async () => {
  ({ manager: mina, sellerId } = await buildSociety(test, phones));
  await join(test, phones, 'rahima', sellerId);
  await join(test, phones, 'sita', sellerId);
  await phones.say('rahima', { photos: [await buildPicture(801)], text: 'লাল জামদানি শাড়ি ২৮০০ টাকা ২০ পিস' });
  await phones.say('rahima', 'হ্যাঁ');
  ({ code } = await test.db.listing.findFirstOrThrow({ where: { sellerId } }));
});

it('tells everybody of an order while nobody is on duty; who answers first settles it, the others hear it once', async () => {
  let placed = '';
  const news = 'order.news.placed.seller';
  expect(await heard(async () => (placed = await order(test, phones, 'b1', code)))).toEqual([[news], [news], [news]]);
  expect(await heard(() => phones.say('sita', { choose: tap('accepted', placed).choose }))).toEqual([
    ['order.byUs.accepted'],
    ['order.byUs.accepted'],
    ['order.done.accepted'],
  ]);
  expect(last('rahima')?.text).toContain('sita');
  // The old button says who was quicker; the parcel is nobody else's news.
  await phones.say('rahima', { choose: tap('accepted', placed).choose });
  expect(last('rahima')?.keys[0]).toBe('order.alreadyByUs.accepted');
  expect(await heard(() => phones.say('sita', { choose: tap('packed', placed).choose }))).toEqual([
    [],
    [],
    ['order.done.packed'],
  ]);
});

it('lets exactly one of two colleagues settle an order in the same second; the other hears who did', async () => {
  const placed = await order(test, phones, 'b2', code);
  for (const person of ['rahima', 'sita']) await phones.post(person, { choose: tap('accepted', placed).choose });
  const due = await test.store.dueChats(test.clock.now(), { limit: 500, leaveMs: 0 });
  await Promise.all(due.map(({ chatId }) => handleChat(phones.parts, chatId)));
  await phones.settle();
  const { events } = await test.db.order.findUniqueOrThrow({ where: { code: placed }, include: { events: true } });
  expect(events.map(({ to }) => to)).toEqual(['placed', 'accepted']);
  const said = [...keysOf('rahima'), ...keysOf('sita')].filter((key) => key.startsWith('order.alreadyByUs.accepted'));
  expect(said).toHaveLength(2); // this one, and the old button of the first order
});

it('tells only those who said that they are there, by a word or a tap, and all again when they go', async () => {
  expect((await phones.say('sita', 'আমি আছি'))[0]?.keys).toEqual(['people.duty.on']);
  const news = 'order.news.placed.seller';
  expect(await heard(() => order(test, phones, 'b3', code))).toEqual([[], [], [news]]);
  await phones.say('rahima', { choose: `to/people/on/${sellerId}` });
  expect(last('rahima')?.keys).toEqual(['people.duty.onWith']);
  expect(await heard(() => order(test, phones, 'b4', code))).toEqual([[], [news], [news]]);
  expect((await phones.say('rahima', 'ছুটি'))[0]?.keys).toEqual(['people.duty.off']);
  expect((await phones.say('sita', 'আজ নেই'))[0]?.keys).toEqual(['people.duty.offNobody']);
  expect(await heard(() => order(test, phones, 'b5', code))).toEqual([[news], [news], [news]]);
});

it('tells the others when the one on duty has left the platform: no order is lost', async () => {
  await phones.say('sita', 'ডিউটিতে আছি');
  const chat = await chatOf(test, 'sita');
  await test.store.setReachable({ channel: 'phones', chatId: 'sita' }, false, test.clock.now());
  const news = 'order.news.placed.seller';
  expect(await heard(() => order(test, phones, 'b6', code))).toEqual([[news], [news], []]);
  await test.db.chat.update({ where: { id: chat.id }, data: { reachable: true } });
  await phones.say('sita', 'ছুটি');
});

it('passes a question to all, tells the others once that it is answered, and nothing of what they say then to the buyer', async () => {
  await phones.say('b7', `TH-${code}`);
  await phones.say('b7', { choose: `to/enquire/ask/${code}` });
  const question = 'enquire.news.question';
  expect(await heard(() => phones.say('b7', 'সঙ্গে ব্লাউজ পিস আছে?'))).toEqual([[question], [question], [question]]);
  expect(await heard(() => phones.say('rahima', 'হ্যাঁ, আছে'))).toEqual([
    ['enquire.news.answeredByUs'],
    ['enquire.done.seller'],
    ['enquire.news.answeredByUs'],
  ]);
  expect(last('sita')?.text).toContain('rahima');
  const before = keysOf('b7').length;
  await phones.say('sita', 'ঠিক বলেছে');
  expect(keysOf('b7')).toHaveLength(before);
  // More of the same answer is between the two who talk.
  expect(await heard(() => phones.say('rahima', 'আলাদা পাড়ও আছে'))).toEqual([[], ['enquire.done.seller'], []]);
});

it('tells the others who agreed to a price', async () => {
  await phones.say('b8', `TH-${code}`);
  await phones.say('b8', { choose: `to/bargain/ask/${code}` });
  const made = 'bargain.news.made';
  expect(await heard(() => phones.say('b8', '২৫০০'))).toEqual([[made], [made], [made]]);
  expect(await heard(() => phones.say('sita', 'রাজি'))).toEqual([
    ['bargain.byUs.agreed'],
    ['bargain.byUs.agreed'],
    ['bargain.done.agreed.seller'],
  ]);
});
