import { expect, it } from 'vitest';
import { isAboutWriting } from '../../src/language/broadcast-words.ts';
import { isSaidToTheBot } from '../../src/language/said-to-bot.ts';

const everybody = { isStaff: false };

it.each([
  'আমার তথ্য',
  'আমার তথ্য মুছে দিন',
  'delete my data',
  'আমার ঠিকানা',
  'আমার খবর',
  'unlink',
  'AM-7Q2MKX',
  'টেলিগ্রাম যোগ করুন',
])('is for the bot, even straight after a talk: %s', (text) => expect(isSaidToTheBot(text, everybody)).toBe(true));

it.each(['আলাদা', 'ব্লাউজ পিস আলাদা', 'মুছে দিন', 'কর্মী', 'হ্যাঁ আছে', 'link', 'তথ্য দেবেন?', 'পাড় চার আঙুল'])(
  'may well be for the other side: %s',
  (text) => expect(isSaidToTheBot(text, everybody)).toBe(false),
);

it('takes a word of staff for the bot from staff only', () => {
  expect(isSaidToTheBot('কর্মী', { isStaff: true })).toBe(true);
});

it.each([
  ['একটা নতুন প্রচার করব', true],
  ['লেখাটা ভুল হয়েছে বাদ দাও', true],
  ['প্রচারটা কতজন পেল', true],
  ['সবাই পাক', true],
  ['এটা নতুন শাড়ি, বাদ দেবেন না কেউ', false],
  ['সবাইকে পুজোর শুভেচ্ছা', false],
  ['ভুল করে কেউ মিস করবেন না', false],
])('of a broadcast that is being written, "%s" is about it: %s', (text, isAbout) => {
  expect(isAboutWriting(text)).toBe(isAbout);
});
