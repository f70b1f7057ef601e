import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

it.each([
  ['tomra koto commission nao?', 'fees'],
  ['কমিশন কত কাটবেন?', 'fees'],
  ['বেচতে কি টাকা লাগে?', 'fees'],
  ['how much do you charge to sell?', 'fees'],
  ['delivery koto din?', 'delivery'],
  ['ডেলিভারি চার্জ কত?', 'delivery'],
  ['taka mar jabe na to?', 'safety'],
  ['is it safe?', 'safety'],
  ['কী করে টাকা পাব?', 'earning'],
  ['पैसे कैसे मिलेंगे?', 'earning'],
])('answers "%s" from what is true of the haat', async (words, about) => {
  await phones.say(words, 'নমস্কার');
  expect(await hear(words, words)).toEqual([[`words.about.${about}`]]);
});

it('answers in the middle of a form, and asks on', async () => {
  expect(await hear('weaver', 'জিনিস বেচব', 'কমিশন কত কাটবেন?')).toEqual([
    ['listItem.photos.ask'],
    ['words.about.fees', 'listItem.photos.ask'],
  ]);
});

it('leaves to the seller how long a parcel takes, when her thing is on the screen', async () => {
  const { code } = await buildStall(test, phones, { stock: 2 });
  expect(await hear('asks', `TH-${code}`, 'delivery koto din lagbe?')).toEqual([
    ['findItem.item.show'],
    ['enquire.done.buyer'],
  ]);
});

it('shows an order under way to whoever asks when it comes', async () => {
  const { code } = await buildStall(test, phones, { stock: 2 });
  await order(test, phones, 'waits', code);
  expect(await hear('waits', 'delivery koto dine pabo?')).toEqual([['myOrders.show.buyer']]);
  expect(await hear('waits', 'taka mar jabe na to?')).toEqual([['words.about.safety']]);
});

it.each(['লাল জামদানি কত টাকা', 'দাম কমান', 'commission chara 2000'])('hears no such question in "%s"', async (words) => {
  const heard = await hear(`n ${words}`, words);
  expect(heard.flat().filter((key) => key.startsWith('words.about'))).toEqual([]);
});

it('answers a courtesy in the language she speaks', async () => {
  await phones.say('polite', { photos: [], text: 'jamdani' });
  await hear('polite', 'ok thanks', 'thank you');
  const person = await test.db.person.findFirstOrThrow({ where: { chats: { some: { chatId: 'polite' } } } });
  expect(person.language).toBe('bn');
  await hear('english', 'thank you', 'show me red sarees please');
  const english = await test.db.person.findFirstOrThrow({ where: { chats: { some: { chatId: 'english' } } } });
  expect(english.language).toBe('en');
});
