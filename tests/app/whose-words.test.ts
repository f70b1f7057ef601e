import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

const hear = hearing(phones);

/** Two buyers who wait for one seller's word about one item. */
async function twoAsk(name: string) {
  const stall = await buildStall(test, phones, { stock: 3 });
  const ask = { choose: `to/enquire/ask/${stall.code}` };
  await hear(`${name} 1`, `TH-${stall.code}`, ask, 'ব্লাউজ আছে?');
  await hear(`${name} 2`, `TH-${stall.code}`, ask, 'রং পাকা?');
  return stall;
}

const lastOf = (phone: string) => phones.seen(phone).at(-1)?.text ?? '';

it('asks whose answer it is while two wait, and gives it to the one she means', async () => {
  const { seller } = await twoAsk('two');
  expect(await hear(seller, 'না, নেই গো')).toEqual([['enquire.which.ask']]);
  // The newest stands first, each with what was asked.
  expect(lastOf(seller)).toContain('“ব্লাউজ আছে?”');
  expect(await hear(seller, '2')).toEqual([['enquire.done.seller']]);
  expect(lastOf('two 1')).toContain('না, নেই গো');
  // She may go on with the one she has answered.
  expect(await hear(seller, 'হ্যাঁ পাকা', '1')).toEqual([['enquire.which.ask'], ['enquire.done.seller']]);
  expect(lastOf('two 2')).toContain('হ্যাঁ পাকা');
});

it('does not let go of her answer when she says no to the list in more words', async () => {
  const { seller } = await twoAsk('no');
  await hear(seller, 'না, নেই গো');
  expect((await hear(seller, 'না, ব্লাউজ নেই')).flat()).toContain('enquire.which.unclear');
  await hear(seller, '2');
  expect(lastOf('no 1')).toContain('না, নেই গো');
});

it.each([
  ['last 2000', 'enquire.done.priced'],
  ['৮০ টাকা', 'enquire.done.seller'],
])('gives the buyer "%s" that a seller adds to her answer', async (words, done) => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  const buyer = `added ${words}`;
  await hear(buyer, `TH-${code}`, { choose: `to/enquire/ask/${code}` }, 'cod hobe?');
  expect(await hear(seller, 'ha cod hobe', words)).toEqual([['enquire.done.seller'], [done]]);
  expect(lastOf(buyer)).toContain(words);
});

it('lets a buyer look at other goods while a price is put to her', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear('mou', `TH-${code}`, '২০০০ হবে?');
  await hear(seller, '2500');
  expect((await hear('mou', 'নীল ধনেখালি দেখান')).flat()).not.toContain('enquire.done.buyer');
  const messages = await test.db.enquiryMessage.findMany({ where: { enquiry: { listing: { code } }, side: 'buyer' } });
  expect(messages.map(({ text }) => text)).not.toContain('নীল ধনেখালি দেখান');
});

it('offers the order after a bargain that was refused, and asks for another price after one far too low', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear('tuli', `TH-${code}`);
  expect((await hear('tuli', '১০০ হবে?')).flat()).toContain('bargain.farTooLow');
  expect((await hear('tuli', '2000')).flat()).toContain('bargain.done.made');
  await hear(seller, {
    choose: `to/bargain/decline/${(await test.db.enquiry.findFirstOrThrow({ where: { listing: { code } } })).code}`,
  });
  const [answer] = await phones.say('tuli', 'acha 2200 te nebo');
  expect(answer?.keys).toContain('bargain.onceDeclined');
  expect(answer?.choices.some(({ id }) => id === `to/placeOrder/start/${code}`)).toBe(true);
});
