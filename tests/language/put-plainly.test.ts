import { expect, it } from 'vitest';
import { hearReply, replyIntent } from '../../src/language/heard-reply.ts';

it.each([
  ['msg bondho koro noile block korbo', 'stop'],
  ['ke apni? amake r msg korben na', 'stop'],
  ["I didn't subscribe to this, please take my number off", 'stop'],
  ['message dile block dibo', 'stop'],
  ['message bondho korle report korbo', 'none'],
  ['message na dile report korbo', 'none'],
  ['msg korben na kono customer ke', 'none'],
])('hears in "%s" whether nobody is to write any more: %s', (text, intent) => {
  expect(replyIntent(text, 'idle', 'buyer')).toBe(intent);
});

it.each([
  ['not Hindi, Bengali', 'language_bn'],
  ["I don't know Bengali", 'language_en'],
  ['बांग्ला नहीं पढ़ सकता', 'language_hi'],
  ['bangla samajh nahi aati hindi me bhejo', 'language_hi'],
  ['বাংলায় না', 'none'],
])('speaks after "%s" the language asked for, never the one refused', (text, intent) => {
  expect(replyIntent(text, 'any', 'buyer')).toBe(intent);
});

it.each([
  ['তিন দিন লাগবে পাড় সেলাই করতে, তারপর পাঠিয়ে দেব', 'yes'],
  ['পারব না কেন, আজই দিয়ে দেব', 'yes'],
  ['chinta korben na, sombar pathiye debo', 'yes'],
  ['টাকা ঢুকলে কুরিয়ার করে দেব', 'none'],
  ['will try to send by Monday', 'none'],
  ['kal janabo didi', 'none'],
])('hears in "%s" a promise to send or none: %s', (text, intent) => {
  expect(replyIntent(text, 'confirm_order', 'seller')).toBe(intent);
});

it('takes a promise to send for the yes of a seller alone', () => {
  expect(replyIntent('kal pathiye debo', 'confirm_order', 'buyer')).toBe('none');
});

it.each([
  ['card thik ache kichu palte dite hobe na', 'yes'],
  ['no changes needed', 'yes'],
  ['মিলিয়ে নিলাম, কোথাও ভুল নেই', 'yes'],
  ['na na bhul kichu nei, tulun', 'yes'],
  ['না না কোথাও ভুল নেই', 'yes'],
  ['না না ভুল আছে', 'no'],
  ['দাম ছাড়া কিছু পাল্টাতে হবে না', 'none'],
  ['ভুল নেই তো?', 'none'],
])('hears in "%s" whether the card may stay as it is: %s', (text, intent) => {
  expect(hearReply(text, 'confirm_listing', 'seller').intent).toBe(intent);
});
