import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';

const countOf = (text: string) => {
  const reading = readQuantity(text, 'stock');
  return reading.kind === 'count' ? reading.count : reading.kind;
};

describe('how many are for sale', () => {
  it.each([
    ['দশটা আছে কিন্তু চারটে মহাজনকে কথা দেওয়া', 6],
    ['6ta ache, 2to booking hoye geche, advance o niyechi', 4],
    ['নটা আছে, একটার আঁচল ছেঁড়া, ওটা দেব না, বাকিগুলো ভালো', 8],
    ['nau hain lekin teen kisi aur ko bol diye, woh nahi de sakte', 6],
    ['Nine woven, three kept for an exhibition, the rest you can have', 6],
    ['তিনডা আছে দুইডা মহাজনরে দিমু কইছি', 1],
    ['৬টা আছে, ২টার কমে দেব না', 6],
    ['৬টা আছে, ২টা নিলে বুক করে রাখব', 6],
  ])('"%s": without what is promised or kept', (text, count) => expect(countOf(text)).toBe(count));

  it.each([
    ['একটা আছে কিন্তু বেচব না, ওটা আমার', 0],
    ['সাতটা ছিল, সাতটাই বেচে ফেলেছি', 0],
  ])('"%s": none of them', (text, count) => expect(countOf(text)).toBe(count));

  it.each([
    ['পাশের বাড়ির হারুর কাছে ২০টা আছে, আমার চারটে', 4],
    ['mere paas chaar, padosi ke paas 20', 4],
    ['amar baro, pasher dokan e 30 ache shunechi', 12],
    ['আমার কাছে তিনটে আর ভাইয়ের কাছে দুটো, দুজনে মিলে পাঁচটাই দেব', 5],
  ])('"%s": hers, unless they sell together', (text, count) => expect(countOf(text)).toBe(count));

  it.each([
    ['4 te rong, proti ta 3 te kore', 12],
    ['পাঁচ রঙের দুটো করে', 10],
    ['three designs, two of each', 6],
    ['লাল, নীল, সবুজ তিনটে করে', 9],
    ['5 colours, 2 each', 10],
    ['প্রতি রঙে ৩টে করে', 'ambiguous'],
    ['২ বান্ডিল, প্রতি বান্ডিলে দশটা', 20],
  ])('"%s": so many sorts with so many of each', (text, count) => expect(countOf(text)).toBe(count));

  it.each([
    ['choy da ase', 6],
    ['chhoy hali ase', 24],
    ['এট্টা আছে শুধু', 1],
    ['dus hai bhabhi ji', 10],
    ['teen jode', 6],
  ])('"%s": as districts count', (text, count) => expect(countOf(text)).toBe(count));
});

it('lists without what is promised', () => {
  const { facts } = readCaption('লাল তাঁতের শাড়ি ১৯০০ টাকা ৩টা আছে, ২টা মহাজনকে কথা দেওয়া');
  expect(facts.count).toBe(1);
});

describe('what a search refuses', () => {
  it.each([
    ['দুই হাজারের উপরে চাই সস্তা মাল না', { minPaise: 200_000 }],
    ['barah sau se mehenga mat dikhana', { maxPaise: 120_000 }],
    ['2500 bahut zyada hai bhaiya, 1800 ke andar dikhao', { maxPaise: 180_000 }],
    ['2000-2500 r moddhe, 3000 er gula dekhaben na', { minPaise: 200_000, maxPaise: 250_000 }],
    ['৮০০-১০০০ এর মধ্যে, ১২০০ বললে নেবো না', { minPaise: 80_000, maxPaise: 100_000 }],
    ['2000 er upore chai na', { maxPaise: 200_000 }],
  ])('"%s"', (text, bounds) => {
    const { spans, ...reading } = readPrice(text, 'search') as { spans?: unknown };
    expect(reading).toEqual({ kind: 'bounds', ...bounds });
  });
});
