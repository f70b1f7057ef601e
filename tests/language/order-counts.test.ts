import { expect, it } from 'vitest';
import { readGoneAnswer } from '../../src/language/gone-answers.ts';
import { readOrderCount } from '../../src/language/order-counts.ts';

it.each([
  ['2 ta na 1 ta din', { count: 1, denied: 2, sure: true }],
  ['ekta na duto pathaben', { count: 2, denied: 1, sure: true }],
  ['দুটো নয় একটা পাঠান', { count: 1, denied: 2, sure: true }],
  ['১টা দিন, ২টা না', { count: 1, denied: 2, sure: true }],
  ['2 की जगह 1 भेजिए', { count: 1, denied: 2, sure: true }],
  ['not 2, 1 please', { count: 1, denied: 2, sure: true }],
  ['ekta na duto pathaben?', { count: 2, denied: 1, sure: false }],
  ['order ta 3 piece korun', { count: 3, sure: true }],
  ['make it 3', { count: 3, sure: true }],
  ['OR-7Q2MK 3 ta korun', { count: 3, sure: false }],
  ['asole duto lagbe', { count: 2, sure: true }],
  ['৩টা করে দিন', { count: 3, sure: false }],
  ['আর একটা বাড়িয়ে দিন', { more: 1, sure: true }],
  ['1 ta komiye din', { more: -1, sure: true }],
])('"%s" says another number of what was ordered', (text, said) => {
  expect(readOrderCount(text)).toEqual(said);
});

it.each([
  '2 ta din por pathaben',
  '১টায় না ২টায় ফোন করব',
  '৩টা অর্ডার করব',
  'আর একটা শাড়ি দেখান',
  'ekta na duto eseche',
  '২টা শাড়ি পেয়েছি',
  '৩ দিন না ৫ দিন লাগবে',
  'লাল ২টা না নীল ১টা',
  '2 ta kobe pathaben?',
  'একটা দিন',
  'দুটো ছবি দিন',
  '500 taka kom korun',
  'na para',
])('"%s" says none', (text) => {
  expect(readOrderCount(text)).toBeUndefined();
});

it.each([
  ['না দিদি, বিক্রি হয়ে গেছে', 'all'],
  ['এই মাত্র অন্য একজন নিয়ে গেল', 'all'],
  ['mal nei didi', 'all'],
  ['bech diya', 'all'],
  ['ওটা আর নেই', 'all'],
  ['একটা বিক্রি হয়ে গেছে', 'some'],
  ['বিক্রি করব না', undefined],
  ['এই দামে বিক্রি করি না', undefined],
  ['দিতে পারব না', undefined],
])('"%s" tells that %s went', (text, gone) => {
  expect(readGoneAnswer(text)).toBe(gone);
});
