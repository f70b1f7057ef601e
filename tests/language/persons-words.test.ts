import { expect, it } from 'vitest';
import { isOtherAddress, withoutOtherAddress } from '../../src/language/address-words.ts';
import { readDeliveryAddress, readPin } from '../../src/language/delivery-address.ts';
import { readHaatQuestion } from '../../src/language/haat-questions.ts';
import { readPeopleWish } from '../../src/language/people-words.ts';
import { isFoundWithoutPin } from '../../src/language/post-office.ts';
import { readDeskWish } from '../../src/language/staff-words.ts';

it.each([
  ['do you take any commission?', 'fees'],
  ['আপনারা কত টাকা নেন?', 'fees'],
  ['koto din lagbe?', 'delivery'],
  ['ठगी तो नहीं होगी, पैसे सुरक्षित हैं क्या?', 'safety'],
  ['ঠকব না তো?', 'safety'],
  ['how will I get paid?', 'earning'],
  ['taka kobe pabo', 'earning'],
  ['apni koto taka nen fall pico te', undefined],
  ['commission chara 2000', undefined],
  ['আমার টাকা কি এসেছে', undefined],
  ['পার্সেল পাঠালাম', undefined],
  ['5 din lagbe', undefined],
  ['শাড়ি কবে পাব?', undefined],
  ['টাকা কীভাবে দেব?', undefined],
])('"%s" asks the haat: %s', (text, question) => {
  expect(readHaatQuestion(text)).toBe(question);
});

it.each([
  ['failed gulo dekhao', 'troubles'],
  ['কটা লিস্টিং বাকি?', 'judge'],
  ['কটা নালিশ বাকি', 'reports'],
  ['লুকানো জিনিস দেখান', 'hidden'],
  ['unread dekhao', 'unread'],
  ['who is waiting', 'people'],
  ['নতুন জিনিস দেখান', undefined],
  ['লাল শাড়ি দেখান', undefined],
  ['নালিশ আছে', undefined],
  ['কথা বলব', undefined],
  ['কত বাকি', undefined],
])('"%s" asks for the desk: %s', (text, wish) => {
  expect(readDeskWish(text)).toBe(wish);
});

it.each([
  ['সমিতির কোড কোথায় পাব', 'invite'],
  ['সমিতিতে নতুন লোক নেব', 'invite'],
  ['সমিতির শাড়ি দেখান', undefined],
  ['কোড কী', undefined],
])('"%s" is of a society: %s', (text, wish) => {
  expect(readPeopleWish(text)).toBe(wish);
});

it.each([
  ['হ্যাঁ, কিন্তু ঠিকানা অন্য', ''],
  ['ha but new address: 12 college road, kalna', '12 college road, kalna'],
  ['ঠিকানাটা অন্য হবে: গ্রাম রামপুর, কালনা', 'গ্রাম রামপুর, কালনা'],
])('"%s" goes elsewhere: %s', (text, where) => {
  expect(isOtherAddress(text)).toBe(true);
  expect(withoutOtherAddress(text)).toBe(where);
});

it.each(['অন্য জায়গায় কম দামে পাই', 'ঠিকানা ঠিক আছে', 'হ্যাঁ'])('"%s" goes nowhere else', (text) => {
  expect(isOtherAddress(text)).toBe(false);
});

it('tells a PIN code that nobody has, and one that is not known', () => {
  expect(['000000', '৮৭০০০১', '১১১১১১', '731204', 'pin jani na'].map(readPin)).toMatchObject([
    { kind: 'wrong' },
    { kind: 'wrong' },
    { kind: 'wrong' },
    { kind: 'pin' },
    { kind: 'unknown' },
  ]);
  expect(readDeliveryAddress('Rina Das, 12 Road, Bolpur, pin jani na')).toEqual({
    name: 'Rina Das',
    address: '12 Road, Bolpur',
    pinUnknown: true,
  });
});

it('finds a house without its PIN code by its village, post office and district', () => {
  expect(isFoundWithoutPin('গ্রাম পলাশপুর, পোস্ট শ্রীনিকেতন, জেলা বীরভূম')).toBe(true);
  expect(isFoundWithoutPin('vill Rampur PO Kalna dist Burdwan')).toBe(true);
  expect(isFoundWithoutPin('12 station road, bolpur')).toBe(false);
});
