import { expect, it } from 'vitest';
import { feelsCheated } from '../../src/language/talk-words.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { hearing } from './stall.ts';

const test = await freshStore();
const hear = hearing(openPhones(test));

it.each([
  'পুলিশে দেব তোমাদের',
  'ekta case debo',
  'টাকা নিয়ে মাল দেয় নাই',
  'টাকা পাঠিয়েছি কিন্তু শাড়ি পাইনি',
  'ঠকাইছে আমারে',
  'fraud log ho tum',
])('calls a person for whoever says "%s" out of the blue', async (words) => {
  expect((await hear(`cheated ${words}`, words)).flat()).toEqual(['words.personComing']);
});

it.each(['আমি কাউকে ঠকাব না', 'ঠকব না তো?', 'পুলিশের বউ আমি, শাড়ি চাই', 'thana para theke bolchi', 'থান কাপড় আছে'])(
  'hears nobody cheated in "%s"',
  (words) => expect(feelsCheated(words)).toBe(false),
);
