import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

/** A seller whose customer waits for an answer, and who has asked another seller since. Both things are red jamdanis. */
async function buildBetween() {
  const own = await buildStall(test, phones, { stock: 2 });
  const others = await buildStall(test, phones, { stock: 2 });
  const customer = `customer of ${own.code}`;
  await hear(customer, `TH-${own.code}`, 'পাড় কত চওড়া?');
  await hear(own.seller, `TH-${others.code}`, 'রং কি উঠবে?');
  return { own, others, customer };
}

it('asks on where she asked last, though her customer waits for one of the same name', async () => {
  const { own, others, customer } = await buildBetween();
  expect(await hear(own.seller, 'লালটা কি ধুলে ফ্যাকাশে হবে?')).toEqual([['enquire.done.buyer']]);
  expect(phones.seen(others.seller).at(-1)?.text).toContain('ফ্যাকাশে');
  expect(phones.seen(customer).at(-1)?.text).not.toContain('ফ্যাকাশে');
});

it('answers her customer whose message she quotes', async () => {
  const { own, customer } = await buildBetween();
  const question = phones.seen(own.seller).findLast(({ keys }) => keys[0] === 'enquire.news.question');
  await phones.say(own.seller, { text: 'চার আঙুল', quotes: question?.id ?? '' });
  expect(phones.seen(customer).at(-1)?.text).toContain('চার আঙুল');
});

it('asks whom she means when something else lay between', async () => {
  const { own, others, customer } = await buildBetween();
  await phones.say(own.seller, 'মেনু');
  const [asked] = await phones.say(own.seller, 'কবে জানাবেন বলুন তো');
  expect(asked?.keys).toEqual(['enquire.which.whom']);
  const toSeller = asked?.choices.find(({ id }) => id.startsWith('talk/') && !asked.choices[0]?.id.includes(id));
  await phones.say(own.seller, { choose: toSeller?.id ?? '' });
  expect(phones.seen(others.seller).at(-1)?.text).toContain('কবে জানাবেন');
  expect(phones.seen(customer).at(-1)?.text).not.toContain('কবে জানাবেন');
});

it('passes on what answers some other message of ours, and asks on about a thing that was shown', async () => {
  const own = await buildStall(test, phones, { stock: 2 });
  const others = await buildStall(test, phones, { stock: 2 });
  const [menu] = await phones.say(own.seller, 'মেনু');
  const [card] = await phones.say(own.seller, `TH-${others.code}`);
  await phones.say(own.seller, 'মেনু');
  const customer = `customer of ${own.code}`;
  await hear(customer, `TH-${own.code}`, 'পাড় কত চওড়া?');
  await phones.say(own.seller, { text: 'রং কি উঠবে?', quotes: card?.id ?? '' });
  expect(phones.seen(others.seller).at(-1)?.text).toContain('রং কি উঠবে');
  const question = phones.seen(own.seller).findLast(({ keys }) => keys[0] === 'enquire.news.question');
  expect(question).toBeDefined();
  await phones.say(customer, 'আর লম্বা কত?');
  await phones.say(own.seller, { text: 'সাড়ে পাঁচ মিটার', quotes: menu?.id ?? '' });
  expect(phones.seen(customer).at(-1)?.text).toContain('সাড়ে পাঁচ মিটার');
});
