import { expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const START = { choose: 'to/keepAddress/start' };
const RINA = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

async function kept(person: string) {
  const { personId } = await chatOf(test, person);
  return test.db.deliveryAddress.findMany({ where: { personId } });
}

it.each([RINA, 'Rina Das, 12 Station Road, Bolpur, pin 731204', 'নাম: রিনা দাস\nঠিকানা: ১২ স্টেশন রোড, বোলপুর\nপিন ৭৩১ ২০৪'])(
  'keeps "%s" on a yes: two messages',
  async (words) => {
    expect(await play(words, START, words, 'hya')).toEqual([
      ['keepAddress.ask'],
      ['keepAddress.confirm'],
      ['keepAddress.done'],
    ]);
    expect(await kept(words)).toMatchObject([{ pin: '731204' }]);
  },
);

it('asks only for what is missing, and says how long a PIN is', async () => {
  expect(await play('k2', START, 'রিনা দাস', '১২ স্টেশন রোড, বোলপুর', '৭৩১২০', '৭৩১২০৪', 'হ্যাঁ')).toEqual([
    ['keepAddress.ask'],
    ['placeOrder.address.ask'],
    ['placeOrder.pin.ask'],
    ['placeOrder.pin.short'],
    ['keepAddress.confirm'],
    ['keepAddress.done'],
  ]);
});

it('takes the whole address again instead of a yes, and keeps only that', async () => {
  await play('k3', START, RINA, 'সীতা পাল, ৫ বাজার পাড়া, কাটোয়া, পিন ৭১৩১৩০', 'হ্যাঁ');
  expect(await kept('k3')).toMatchObject([{ name: 'সীতা পাল', pin: '713130' }]);
});

it('takes no talk for another address', async () => {
  expect((await play('k4', START, RINA, 'haan kar do order, sochna kya')).at(-1)).toEqual(['keepAddress.unclear']);
  await play('k4', 'হ্যাঁ');
  expect(await kept('k4')).toMatchObject([{ name: 'রিনা দাস' }]);
});

it.each(['বাতিল', 'না', 'মেনু'])('keeps nothing on "%s"', async (words) => {
  await play(`k4 ${words}`, START, RINA, words);
  expect(await kept(`k4 ${words}`)).toEqual([]);
});

it('answers a voice note, a question and chatter kindly, and goes on', async () => {
  const note = { extra: { voice: { ref: 'v', mimeType: 'audio/ogg' } } };
  expect(await play('k5', START, note, 'কেন লাগবে?', RINA)).toEqual([
    ['keepAddress.ask'],
    ['words.cannotHear', 'keepAddress.ask'],
    ['placeOrder.where.unclear'],
    ['keepAddress.confirm'],
  ]);
});

it('makes an order need one yes', async () => {
  const { code } = await buildStall(test, phones, { stock: 1 });
  await play('k6', START, RINA, 'হ্যাঁ');
  expect(await play('k6', { choose: `to/placeOrder/start/${code}` }, 'হ্যাঁ')).toEqual([
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
});

it.each(['আমার ঠিকানা রেখে দিন', 'amar thikana', 'save my address'])(
  'opens at "%s" from somebody who only said hello',
  async (words) => {
    const person = `words ${words}`;
    await phones.say(person, 'নমস্কার');
    expect(await play(person, words, RINA, 'হ্যাঁ')).toEqual([
      ['keepAddress.ask'],
      ['keepAddress.confirm'],
      ['keepAddress.done'],
    ]);
    expect(await play(person, words, 'এটাই থাক')).toEqual([['keepAddress.have'], ['keepAddress.stays']]);
  },
);

it('takes a whole address that nobody asked for, and offers all that are kept with an order', async () => {
  const { code } = await buildStall(test, phones, { stock: 1 });
  await phones.say('k7', 'নমস্কার');
  expect(await play('k7', RINA, 'হ্যাঁ')).toEqual([['keepAddress.confirm'], ['keepAddress.done']]);
  await play('k7', 'সীতা পাল, ৫ বাজার পাড়া, কাটোয়া, পিন ৭১৩১৩০', 'হ্যাঁ');
  expect(await play('k7', { choose: `to/placeOrder/start/${code}` }, 'ঠিকানা বদলাব', '২', 'হ্যাঁ')).toEqual([
    ['placeOrder.confirm.ask'],
    ['placeOrder.where.askKept'],
    ['placeOrder.confirm.ask'],
    ['placeOrder.done'],
  ]);
  expect(await test.db.order.findFirst({ where: { listing: { code } } })).toMatchObject({ name: 'রিনা দাস' });
});

it('takes an address under a list for one to keep, and under an item for where to send it; never for a search', async () => {
  const one = await buildStall(test, phones, { stock: 1 });
  await buildStall(test, phones, { stock: 1 });
  expect((await play('k9', 'jamdani', RINA)).map(([key]) => key)).toEqual([
    'findItem.results.found',
    'keepAddress.confirm',
  ]);
  expect((await play('k10', `TH-${one.code}`, RINA)).map(([key]) => key)).toEqual([
    'findItem.item.show',
    'placeOrder.confirm.ask',
  ]);
});
