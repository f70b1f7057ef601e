import { expect, it } from 'vitest';
import { readChoice } from '../../src/language/choices.ts';
import { readDeliveryAddress, readPin } from '../../src/language/delivery-address.ts';
import { replyIntent as readReply } from '../../src/language/heard-reply.ts';
import { readListingCode, readOrderCode } from '../../src/language/item-codes.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readCount, readLength } from '../../src/language/quantities-beside.ts';

it('keeps the last price a weaver says', () => {
  expect(readPrice('না না ২৬০০', 'answer')).toMatchObject({ kind: 'amount', paise: 260_000, corrected: true });
  expect(readPrice('৩০০০ ছিল এখন ২৬০০', 'answer')).toMatchObject({ kind: 'amount', paise: 260_000, corrected: true });
});

it('keeps what a price is for', () => {
  expect(readPrice('২৫০ টাকা মিটার', 'answer')).toMatchObject({ paise: 25_000, unit: 'metre' });
  expect(readPrice('জোড়া ১২০০', 'answer')).toMatchObject({ paise: 120_000, unit: 'pair' });
});

it('never glues a count to the price beside it', () => {
  expect(readPrice('2 ta 2600', 'answer')).toMatchObject({ kind: 'ambiguous', candidates: [260_000] });
  expect(readPrice('2 ta 2600', 'caption')).toMatchObject({ kind: 'amount', paise: 260_000 });
});

it.each([
  '9830012345',
  '৭৪১৪০৪',
  'pin 741404',
  '২২/১১/২০২৬',
  'UTR 432198765432',
  'noy',
  'শেষ দাম কত',
  '100 count',
  'TH-4K7Q',
])('takes no price from "%s"', (text) => {
  for (const context of ['answer', 'caption', 'search'] as const) expect(readPrice(text, context).kind).toBe('none');
});

it('tells a saree from a half when a price is said in words', () => {
  expect(readPrice('sare tin hajar', 'answer')).toMatchObject({ kind: 'amount', paise: 350_000 });
  expect(readPrice('saree 3000', 'answer')).toMatchObject({ kind: 'amount', paise: 300_000 });
  expect(readPrice('saree tin hajar', 'answer').kind).toBe('ambiguous');
});

it('asks with the likelier price first', () => {
  expect(readPrice('আড়াই', 'answer')).toMatchObject({ kind: 'ambiguous', candidates: [250_000, 25_000] });
});

it('finds the price in a caption beside lengths and counts', () => {
  expect(readPrice('লাল তাঁতের শাড়ি ১২ হাত ২টা আছে ১৮০০', 'caption')).toMatchObject({ kind: 'amount', paise: 180_000 });
  expect(readCount('লাল তাঁতের শাড়ি ১২ হাত ২টা আছে ১৮০০')?.count).toBe(2);
  expect(readLength('লাল তাঁতের শাড়ি ১২ হাত ২টা আছে ১৮০০')?.cm).toBeCloseTo(548.64);
});

it('does not count the one of "একটা শাড়ি"', () => {
  expect(readCount('একটা লাল শাড়ি')).toBeUndefined();
  expect(readQuantity('একটাই আছে', 'stock')).toMatchObject({ kind: 'count', count: 1 });
});

it.each([
  ['শেষ দাম কত', 'photos', 'price_negotiate'],
  ['না মানে লালটা', 'confirm_listing', 'none'],
  ['থাকুক', 'confirm_listing', 'none'],
  ['haha', 'confirm_order', 'none'],
  ['noy', 'listing', 'no'],
  ['বাতিল করবেন না', 'confirm_order', 'none'],
  ['শেষ', 'photos', 'done'],
  ['শেষ', 'stock_q', 'none'],
  ['আচ্ছা', 'confirm_order', 'none'],
  ['hmm', 'confirm_order', 'none'],
])('reads "%s" after %s as %s', (text, context, intent) => {
  expect(readReply(text, context)).toBe(intent);
});

it('takes a choice by number, place or name and never guesses', () => {
  const choices = [
    { id: 'price', label: 'দাম বদলাব' },
    { id: 'photo', label: 'ছবি বদলাব' },
  ];
  for (const text of ['২', '2️⃣', 'দুই', 'dui', '2 no', '২ নম্বর', 'দ্বিতীয়টা', 'ছবি'])
    expect(readChoice(text, choices)).toBe('photo');
  for (const text of ['বদলাব', '৩', 'লাল', '']) expect(readChoice(text, choices)).toBeUndefined();
});

it('takes a parcel address apart', () => {
  const reading = readDeliveryAddress('নামঃ রীনা বসাক\nগ্রাম ফুলিয়া, পোঃ ফুলিয়া কলোনি\nজেলা নদিয়া\nপিন ৭৪১ ৪০২\nফোন ৯৮৩০০ ১২৩৪৫');
  expect(reading).toEqual({
    name: 'রীনা বসাক',
    address: 'গ্রাম ফুলিয়া, পোঃ ফুলিয়া কলোনি, জেলা নদিয়া',
    pin: '741402',
    phone: '9830012345',
  });
  expect(readPin('৭৪১৪০')).toEqual({ kind: 'short', digits: 5 });
});

it.each(['TH-4K7Q', 'th4k7q', 'th 4k7q', 'TH-৪K৭Q', 'https://haat.in/TH-4K7Q?x=1', 'এটা th-4k7q দেখান'])(
  'finds the item code in "%s"',
  (text) => {
    expect(readListingCode(text)).toBe('4K7Q');
  },
);

it('takes no code from plain words', () => {
  expect(readOrderCode('red or white saree')).toBeUndefined();
  expect(readListingCode('th this')).toBeUndefined();
  expect(readOrderCode('OR-7Q2MK')).toBe('7Q2MK');
});
