import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall } from './stall.ts';

const test = await freshStore(40);
const phones = openPhones(test);

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

/** A stall with one jamdani at 2,800, and a buyer's first words about it. */
async function sellerWhoHeard(words: string): Promise<string> {
  const { seller, code } = await buildStall(test, phones, { stock: 1 });
  await play(`buyer-${randomUUID().slice(0, 6)}`, `TH-${code}`, words);
  return seller;
}

describe('what a seller says of the cloth with a price, while an offer of 2,200 waits for her', () => {
  it.each([
    'হ খাঁটি সুতি, আঁচলে জরি আছে। ২৩০০',
    'খাঁটি সুতি দিদি, ২৪০০ দেবেন',
    'ha suti i, 2400 diyen',
    'pure cotton, 2450 final',
    'সিল্ক না সুতি, তবে ২৩০০ লাগবে',
    'জরির কাজ আছে তো, ২৪০০ টাকা',
    'resham er kaj, 2500 er kome hobe na',
    'mercerised suti didi 2400 taka',
    'असली सूती है, 2400 लगेंगे',
    'ashol zari, tai 2500',
    'সুতি ১০০ কাউন্টের, ২৪০০ দাম',
    'শাড়িটা খাঁটি সুতি, ২৪০০ দাম দেবেন',
    'jamdani ta khati suti, 2400 lagbe',
  ])('"%s" names her price', async (words) => {
    const seller = await sellerWhoHeard('2200 hobe?');
    expect(await play(seller, words)).toEqual([['bargain.done.countered.seller']]);
  });

  it.each([
    'হ খাঁটি সুতি, জরি আছে',
    'suti i, didi. blouse piece o ache',
    'খাঁটি সুতি, ব্লাউজ পিস আছে, ২ টা আছে',
    'pure cotton, 1 pis e ache',
    'সুতি ১০০ কাউন্ট, দুই রকম স্টকে আছে',
  ])('"%s" goes to the buyer as it was said', async (words) => {
    const seller = await sellerWhoHeard('2200 hobe?');
    expect(await play(seller, words)).toEqual([['enquire.done.seller']]);
  });

  it.each(['লাল জামদানি ৩২০০ টাকা ২টা আছে, বেচব', 'নতুন গামছা বিক্রি করব, ২৫০ টাকা', 'sada bedcover bechbo 900 taka, 4 ta ache'])(
    '"%s" is something new for sale',
    async (words) => {
      const seller = await sellerWhoHeard('2200 hobe?');
      const [keys = []] = await play(seller, words);
      expect(keys.join(' ')).toContain('listItem');
    },
  );
});

describe('what a seller says of the cloth with a price, while a question waits for her', () => {
  it.each([
    'হ খাঁটি সুতি, দাম ২৮০০',
    'khati suti didi, 2800 taka fixed',
    'suti, 2 ta stock e ache',
    'সুতি, আর দাম যা লেখা ২৮০০',
    'cotton hai, 2800 ka',
    'জরি আসল, ২৮০০ র এক পয়সা কম না',
    'half silk, 3 ta available',
  ])('"%s" goes to the buyer', async (words) => {
    const seller = await sellerWhoHeard('eta ki khati suti?');
    expect(await play(seller, words)).toEqual([['enquire.done.seller']]);
  });

  it.each(['লাল জামদানি ৩২০০ টাকা ২টা আছে', 'gamchha bikri korbo 250 kore'])(
    '"%s" is something new for sale',
    async (words) => {
      const seller = await sellerWhoHeard('eta ki khati suti?');
      const [keys = []] = await play(seller, words);
      expect(keys.join(' ')).toContain('listItem');
    },
  );
});
