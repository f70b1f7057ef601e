import { expect, it } from 'vitest';
import { readWanted } from '../../src/language/counted-bids.ts';
import { readOfferAnswer } from '../../src/language/offer-answers.ts';
import { readBid } from '../../src/language/offers.ts';

it.each([
  ['10 ta pathan 1200 kore hobe?', 10, 1200, true],
  ['৫টা নেব, ৯০০ করে দেবেন?', 5, 900, true],
  ['পাঁচখানা নিচ্ছি, ৯৫০ করে রাখুন', 5, 950, true],
  ['১২০০ করে দশটা দেন', 10, 1200, true],
  ['2 ta niye 1800 diben?', 2, 1800, false],
  ['dui ta 1800 hobe', 2, 1800, false],
  ['২টো ৯০০ হবে?', 2, 900, false],
  ['10 piece lunga 1200 mein doge', 10, 1200, false],
  ['can you do 5 for 900 each?', 5, 900, true],
  ['4 chahiye 900 ke hisab se', 4, 900, true],
])('"%s": %d at %d', (text, count, rupees, isEach) => {
  expect(readBid(text)).toEqual({ count, paise: rupees * 100, isEach });
});

it('of one, where she counts one: "একটা ১২০০ তে দিন"', () => {
  expect(readBid('একটা ১২০০ তে দিন')).toEqual({ paise: 120_000, count: 1, isEach: false });
});

it.each(['1200 hobe?', '১২০০ ফাইনাল'])('of one, where none is counted: "%s"', (text) => {
  expect(readBid(text)).toEqual({ paise: 120_000, isEach: false });
});

it.each(['৫টা একসাথে নিলে কত কম করবেন', '২টা রং আছে?', '৫টা লাল ১০টা নীল ৯০০ করে', 'ekta 900 te nile arekta free?'])(
  'no price of so many: "%s"',
  (text) => {
    expect(readBid(text)).toBeUndefined();
  },
);

it.each([
  ['10 ta nile koto kore deben?', 10],
  ['৫টা নেব, কত করে?', 5],
  ['5 ta chobi din', undefined],
  ['২টা রং আছে?', undefined],
  ['last koto?', undefined],
])('"%s" asks about %s', (text, count) => {
  expect(readWanted(text)).toBe(count);
});

it.each([
  ['হ্যাঁ দেব', { says: 'agreed' }],
  ['ha 10 ta debo', { says: 'agreed' }],
  ['১৩০০ করে হবে', { says: 'countered', paise: 130_000 }],
  ['10 ta 1300 kore debo', { says: 'countered', paise: 130_000 }],
  ['না', { says: 'declined' }],
  ['bik gaya', { says: 'declined' }],
  ['৫টা দিতে পারব', undefined],
  ['duto debo 1200 kore', undefined],
])('said by the seller to a price of 1200 for ten, "%s"', (text, answer) => {
  expect(readOfferAnswer(text, 120_000, 'seller', 10)).toEqual(answer);
});

it.each([
  ['না দিদি ১৭০০ দিন দুটো', 850],
  ['1700 lagbe', 850],
  ['2to 1700', 850],
  ['duto 1700 er kome hobe na', 850],
  ['মোট ১৭৫১', 876], // nobody loses a rupee by it
  ['৮৫০ করে', 850],
  ['na 850', 850],
])('takes "%s", of two for 800 each, for %d each', (text, rupees) => {
  expect(readOfferAnswer(text, 80_000, 'seller', 2)).toEqual({ says: 'countered', paise: rupees * 100 });
});

it('takes the sum on the table for a yes, and a bid that counts twice for one', () => {
  expect(readOfferAnswer('1600 e debo', 80_000, 'seller', 2)).toEqual({ says: 'agreed' });
  expect(readBid('2 to nebo, 1600 te duto hobe?')).toMatchObject({ count: 2, paise: 160_000 });
});
