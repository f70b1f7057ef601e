import { expect, it } from 'vitest';
import { hearsAnyPrice, readFloor } from '../../src/language/floors.ts';

it.each([
  ['২৫০০ এর নিচে দেব না', 2_500, ''],
  ['2500 er niche debo na', 2_500, ''],
  ['আড়াই হাজারের নিচে দেব না', 2_500, ''],
  ['সাড়ে তিন হাজারের কমে দিতে পারব না', 3_500, ''],
  ['2 hajar 500 er niche hobe na', 2_500, ''],
  ['২৫০০-র কমে দেব না', 2_500, ''],
  ['2500r niche debo na', 2_500, ''],
  ['কমপক্ষে ২৫০০', 2_500, ''],
  ['not below 2500', 2_500, ''],
  ['2500 se kam nahi dungi', 2_500, ''],
  ['दाम 2800, 2500 से कम नहीं', 2_500, 'दाम 2800'],
  ['১৮০০ টাকা, ১৫০০ এর নিচে দেব না', 1_500, '১৮০০ টাকা'],
  ['২৬০০ টাকা কিন্তু ২৪০০ এর কমে না', 2_400, '২৬০০ টাকা'],
  ['লাল জামদানি ২৮০০ টাকা ১ পিস, ২৫০০ এর নিচে দেব না', 2_500, 'লাল জামদানি ২৮০০ টাকা ১ পিস'],
  ['1900 taka 2 pc. 1700 er niche debo na', 1_700, '1900 taka 2 pc'],
])('reads the lowest price in %s', (text, rupees, rest) => {
  expect(readFloor(text)).toEqual({ paise: rupees * 100, rest });
});

it.each([
  '২৫০০',
  '২৮০০, দাম কমবে না',
  'লাল জামদানি ৩০০০ এর নিচে',
  'কমপক্ষে ২ পিস নিতে হবে',
  'minimum 2 piece',
  '১২ হাত, কম না',
  'এর কমে হবে না',
  '২৫০০ এর নিচে দেবেন না?',
  '',
])('reads none in %s', (text) => {
  expect(readFloor(text)).toBeUndefined();
});

it.each([
  'যেকোনো দর শুনব',
  'jekono dor shunbo',
  'যে কোনো দামই শুনব',
  'any price is ok',
  'sob dor janaben',
  'koi bhi daam batao',
])('hears in "%s" that any price may be named', (text) => {
  expect(hearsAnyPrice(text)).toBe(true);
});

it.each(['যেকোনো দর শুনব না', '১৫০০', 'দাম কমবে না', 'যেকোনো রঙ', ''])('hears no such thing in "%s"', (text) => {
  expect(hearsAnyPrice(text)).toBe(false);
});
