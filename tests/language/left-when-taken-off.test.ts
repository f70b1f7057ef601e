import { expect, it } from 'vitest';
import { readNamedPrice } from '../../src/language/offer-answers.ts';

const LISTED = 95_000;

it.each([
  ['২০০ কমাতে পারি', 750],
  ['২০০ টাকা কমাতে পারি দিদি', 750],
  ['২০০ কমিয়ে দেব', 750],
  ['২০০ কমিয়ে দিচ্ছি', 750],
  ['২০০ টাকা কম দেবেন', 750],
  ['২০০ কম দিয়েন', 750],
  ['২০০ কম নেব', 750],
  ['দেড়শো টাকা কম নেব', 800],
  ['পঞ্চাশ টাকা কম করে দেব', 900],
  ['৫০ টাকা ছাড় দেব', 900],
  ['১০০ টাকা ছেড়ে দেব', 850],
  ['একশো কমাইয়া দিমু', 850],
  ['একশো টাকা কমায়ে দিতে পারি', 850],
  ['আপনার জন্য ১০০ কম', 850],
  ['ঠিক আছে ১০০ কম দিন', 850],
  ['50 taka kom debo', 900],
  ['50 komate pari', 900],
  ['50 taka komiye debo', 900],
  ['accha 100 kom diyen', 850],
  ['100 tk kom niye nebo', 850],
  ['100 chhar debo didi', 850],
  ['100 taka char dite pari', 850],
  ['100 less kore debo', 850],
  ['100 rs discount debo', 850],
  ['i can give 100 less', 850],
  ['100 off for you', 850],
  ['can reduce 150', 800],
  ['100 rupaye kam kar dungi', 850],
  ['sau rupaye kam le lungi', 850],
  ['50 kam de dena', 900],
  ['१०० रुपये कम कर दूंगी', 850],
  ['सौ रुपये कम दे देना', 850],
  ['১০% ছাড় দেব', 855],
  ['10% kom debo', 855],
  ['10 percent discount', 855],
  ['২০০ কমায় দিলাম যান', 750],
])('hears what a seller takes off her price in "%s"', (text, rupees) => {
  expect(readNamedPrice(text, LISTED)).toBe(rupees * 100);
});

it.each([
  ['২০০ কমিয়ে ৭৫০ করলাম', 750],
  ['100 komiye 850 kore dilam', 850],
  ['৮০০ এর কমে হবে না', 800],
  ['কম করে ৮৫০', 850],
  ['৮৫০ করে দেব কমিয়ে', 850],
])('takes the price itself where it is said: "%s"', (text, rupees) => {
  expect(readNamedPrice(text, LISTED)).toBe(rupees * 100);
});

it.each([
  '২০০ কমাতে পারব না',
  '২০০ কমালে লস হবে',
  'এত কম হয় না',
  '২০০ কমাব কেন?',
  '১০০ কম হলে নেবেন?',
  'আর ৫০ কমাতে পারি', // of the price that stands, which these words do not tell
  'দুটো নিলে ১০০ কম',
  'kom hobe na didi',
  '50 kom hobe na',
  '100 kam nahi hoga',
  'আগে ১০০ কম ছিল',
  'অন্যরা ১০০ কমে দেয়',
  'কুরিয়ার ৫০ কম লাগবে',
  '১০০ টাকা কম পড়েছে, পাঠান',
  '100 taka kom peyechi',
  '২টা কম আছে',
  '৬ হাত কম',
  '৯০০ কমাতে পারি', // next to nothing would be left
  '500 kom',
])('hears nothing taken off in "%s"', (text) => {
  expect(readNamedPrice(text, LISTED)).toBeUndefined();
});
