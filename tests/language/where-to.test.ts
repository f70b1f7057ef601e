import { describe, expect, it } from 'vitest';
import { readChoice } from '../../src/language/choices.ts';
import { isWholeAddress, readDeliveryAddress } from '../../src/language/delivery-address.ts';
import { readOrderNews } from '../../src/language/order-news.ts';
import { tellsOfOwnItem } from '../../src/language/own-item-words.ts';

describe('what is said before an address is none of it', () => {
  it.each([
    ["I'll take it. Send to Nila Roy, Flat 3B, 22 Park Street, Kolkata 700016", 'Nila Roy', '700016'],
    ['Address: Tina Roy, 5 Lake View Rd, Kolkata, 700029', 'Tina Roy', '700029'],
    ['রাজি। রিনা দাস, ১২ স্টেশন রোড, বোলপুর, ৭৩১২০৪', 'রিনা দাস', '731204'],
    ['শাড়িটা নেব, রিনা দাস, ১২ স্টেশন রোড, বোলপুর ৭৩১২০৪', 'রিনা দাস', '731204'],
    ['আচ্ছা দিন তাহলে ৩৩০০ তে, ঠিকানা রিনা দাস, ১২ স্টেশন রোড, বোলপুর, ৭৩১২০৪', 'রিনা দাস', '731204'],
  ])('%s', (text, name, pin) => {
    expect(isWholeAddress(text)).toBe(true);
    expect(readDeliveryAddress(text)).toMatchObject({ name, pin });
  });
});

describe('a name that nothing parts from the house, or that stands behind what is asked', () => {
  it.each([
    ['বীণা সাহা ৫৬ যতীন দাস রোড কলকাতা ৭০০০২৯', 'বীণা সাহা', '56 যতীন দাস রোড কলকাতা'],
    ['riya saha 12 mg road kolkata 700009', 'riya saha', '12 mg road kolkata'],
    ['amar mayer kache pathan, Sabita Roy, 4 Gol Park, Kolkata 700029', 'Sabita Roy', '4 Gol Park, Kolkata'],
    ['gamcha order, Uma Dey, 5 Gol Park, Kolkata 700029', 'Uma Dey', '5 Gol Park, Kolkata'],
    ['Yusuf Pathan, 3 Station Road, Bolpur 731204', 'Yusuf Pathan', '3 Station Road, Bolpur'],
  ])('%s', (text, name, address) => {
    expect(readDeliveryAddress(text)).toMatchObject({ name, address });
  });

  it.each([
    'Salt Lake Sector 5 Kolkata 700091',
    'hmm',
    'Same address',
    'ami Kolkata te thaki, 700084, Garia, 15 Boral Road',
  ])('no name: %s', (text) => expect(readDeliveryAddress(text).name).toBeUndefined());
});

describe('a label that denies is not meant by what affirms', () => {
  const choices = [
    { id: 'agree', label: 'রাজি' },
    { id: 'decline', label: 'এই দামে হবে না' },
  ];
  it.each([
    ['হবে', undefined],
    ['হবে না', 'decline'],
    ['এই দামে হবে না', 'decline'],
    ['রাজি', 'agree'],
  ])('%s', (text, id) => {
    expect(readChoice(text, choices)).toBe(id);
  });
});

it.each([
  ['শাড়িটা অন্য রঙের এসেছে', 'complaint'],
  ['peyechi, kintu chera', 'complaint'],
  ['ফেরত দেব', 'complaint'],
  ['পেয়েছি, খুব সুন্দর', 'received'],
  ['ভুল করে দুটো অর্ডার দিয়েছি', undefined],
])('hears of an order that "%s": %s', (text, news) => {
  expect(readOrderNews(text)).toBe(news);
});

it.each([
  ['দুইটা বিক্রি হয়ে গেছে', true],
  ['গামছার দাম ১৮০ হবে', true],
  ['ওটা ৩২০০ হবে', true],
  ['stock 5', true],
  ['হাট থেকে নামিয়ে দাও', true],
  ['লাল শাড়ি ১০০০ এর মধ্যে', false],
  ['দাম কত হবে?', false],
  ['একটা শাড়ি লাগবে', false],
])('whether "%s" tells of something of hers: %s', (text, tells) => {
  expect(tellsOfOwnItem(text)).toBe(tells);
});
