import { expect, it } from 'vitest';
import { asksToCancel, putsOffCancelling } from '../../src/language/cancelling.ts';
import { hearReply } from '../../src/language/heard-reply.ts';
import { speaksOfSending } from '../../src/language/sending-charges.ts';

const LATER = ['kal cancel korbo', 'কাল বাতিল করব', 'pore cancel korbo', 'kal order cancel korbo', 'बाद में कैंसल करूंगी'];
const MAYBE = ['kal cancel kar dungi', 'will cancel tomorrow', 'dorkar hole cancel korbo', 'না এলে বাতিল করব'];
const ASKED = ['cancel korte hole?', 'cancel kora jabe?', 'বাতিল করা যাবে?', 'কীভাবে বাতিল করব?', 'how do i cancel'];
const NOW = [
  'cancel korun',
  'অর্ডার বাতিল করে দিন',
  'order ta cancel korbo',
  'আজই বাতিল করুন',
  'কালকের অর্ডারটা বাতিল করুন',
  'cancel kar do',
];
const OTHERWISE = ['cancel hoyeche?', 'অর্ডার কি বাতিল হয়ে গেছে?', 'bikreta cancel korle ki hobe?', 'cancel keno korlen?'];

it.each([...LATER, ...MAYBE].map((text) => [text]))('"%s" puts it off', (text) => {
  expect(putsOffCancelling(text)).toBe(true);
  expect(hearReply(text, 'orders', 'buyer').intent).not.toBe('cancel');
});

it.each(ASKED.map((text) => [text]))('"%s" asks how', (text) => {
  expect(asksToCancel(text)).toBe(true);
  expect(hearReply(text, 'orders', 'buyer').intent).not.toBe('cancel');
});

it.each(NOW.map((text) => [text]))('"%s" cancels', (text) => {
  expect([putsOffCancelling(text), asksToCancel(text)]).toEqual([false, false]);
  expect(hearReply(text, 'orders', 'buyer').intent).toBe('cancel');
});

it.each(OTHERWISE.map((text) => [text]))('"%s" asks of what was done', (text) => {
  expect([putsOffCancelling(text), asksToCancel(text)]).toEqual([false, false]);
});

it.each([
  'courier charge 80 taka lagbe',
  'delivery charge koto?',
  'পাঠানোর খরচ কে দেবে?',
  'কুরিয়ার আলাদা ৮০',
  'shipping cost?',
])('"%s" is of what sending costs', (text) => {
  expect(speaksOfSending(text)).toBe(true);
});

it.each(['courier kobe asbe?', 'parcel pelam', 'পার্সেল পাঠিয়েছি', 'courier e dilam', 'টাকা পাঠিয়েছি', 'post office bolpur'])(
  '"%s" is not',
  (text) => {
    expect(speaksOfSending(text)).toBe(false);
  },
);
