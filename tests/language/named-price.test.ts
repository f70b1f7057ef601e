import { expect, it } from 'vitest';
import { readNamedPrice } from '../../src/language/offer-answers.ts';

const LISTED = 200_000;

it.each([
  ['1800', 180_000],
  ['১৮০০ এ দেব', 180_000],
  ['last 1800', 180_000],
  ['১৮০০ টাকা লাস্ট, এর কমে হবে না', 180_000],
  ['আঠারোশো দিলে দিয়ে দেব', 180_000],
  ['1900 diben', 190_000],
  ['ঠিক আছে ১৭৫০ দিন', 175_000],
  ['1800 kore debo apnar jonno', 180_000],
  ['১৯০০ এর কমে পারব না দিদি', 190_000],
  ['sesh dam 1850', 185_000],
  ['1800 fix', 180_000],
  ['fixed price 2000', 200_000],
  ['2000 e lagbe', 200_000],
  ['২০০০ ই লাগবে', 200_000],
  ['ha paka rong, 1800 te niye jan', 180_000],
  ['না না, ২০০০ এর কমে হবে না', 200_000],
  ['আপনার জন্য ১৮৫০ করলাম', 185_000],
  ['ekdom last 1750 hobe, er niche parbo na', 175_000],
  ['aapke liye 1800 laga dungi', 180_000],
  ['1800 de dena', 180_000],
  ['१८०० में ले लो', 180_000],
  ['sure, 1800 for you', 180_000],
  ['best price 1850', 185_000],
  ['1900 rs final', 190_000],
  ['একদাম ২০০০', 200_000],
  ['১৯০০ দিন, কুরিয়ার ফ্রি', 190_000],
  ['১৭৫০ এর কমে পোষায় না গো, রং পাক্কা', 175_000],
  ['1750 er niche poshay na didi', 175_000],
  ['কম করে ১৮০০', 180_000],
])('of what costs 2,000, "%s" names a price of the seller', (text, paise) => {
  expect(readNamedPrice(text, LISTED)).toBe(paise);
});

it.each([
  '২টা নিলে ১৮০০ করে',
  '500 gram ojon',
  'courier 100 lagbe',
  '1000 advance dite hobe',
  'রং পাকা, সুতি',
  '৫.৫ মিটার লম্বা',
  'আগে ১৮০০ ছিল',
  'pasher dokane 1800 niche',
  '1800 te hobe na',
  '১৮০০ তে পারব না',
  '1500 mojuri lage',
  '১৮০০ হলে চলবে?',
  'dam komano jabe na',
  '১৮০০ দিয়ে আরেকটা আছে',
  'নীলটা ১৮০০, লালটা ২০০০',
  '৩টে আছে',
  '1800-1900 er moddhe',
  'blouse piece chara 1800',
  '10% kom',
  '৭০০০১৬ এ পাঠাতে পারব',
  '৫ দিন লাগবে',
  'size 38, 40 ache',
])('"%s" names none that stands', (text) => {
  expect(readNamedPrice(text, LISTED)).toBeUndefined();
});
