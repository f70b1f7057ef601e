import { expect, it } from 'vitest';
import { asksForAll, asksForData, asksToErase } from '../../src/language/data-words.ts';
import { readReply } from '../../src/language/replies.ts';

it.each([
  'আমার তথ্য',
  'আমার সব তথ্য দেখান',
  'amar tothyo',
  'amar totho dekhan',
  'my data',
  'my info please',
  'मेरा डेटा',
  'मेरी जानकारी दिखाओ',
])('hears that she wants to see her data in %s', (text) => {
  expect(asksForData(text)).toBe(true);
  expect(['stop', 'cancel']).not.toContain(readReply(text, 'idle'));
});

it.each([
  'আমার তথ্য মুছে দিন',
  'amar tothyo muche din',
  'delete my data',
  'Delete my account',
  'मेरा डेटा मिटा दो',
  'আমার অ্যাকাউন্ট ডিলিট করে দিন',
])('hears that she wants it deleted in %s, and no stop or cancel', (text) => {
  expect(asksToErase(text, 'anything')).toBe(true);
  expect(asksForData(text)).toBe(false);
  expect(['stop', 'cancel']).not.toContain(readReply(text, 'idle'));
});

it.each(['মুছে দাও', 'মুছে দিন', 'delete', 'TH-4K7Q মুছে দিন', 'ছবিটা মুছে দিন', 'আমার জিনিস মুছে দিন', 'বন্ধ', 'বাতিল'])(
  'does not delete a person for %s',
  (text) => {
    expect(asksToErase(text, 'anything')).toBe(false);
  },
);

it('takes the bare word where her data was spoken of', () => {
  for (const text of ['মুছে দিন', 'সব মুছে দিন', 'delete', 'muche dao', 'मिटा दो'])
    expect(asksToErase(text, 'her data')).toBe(true);
});

it.each(['সব দেখান', 'সবটা পড়ি', 'sob dekhan', 'show all', 'Show me everything', 'सब दिखाओ', 'সব'])(
  'hears that she wants every word in %s',
  (text) => expect(asksForAll(text)).toBe(true),
);

it.each(['সব মুছে দিন', 'সব শাড়ি দেখান', 'লাল শাড়ি', 'all sarees', 'delete all'])('hears no such wish in %s', (text) =>
  expect(asksForAll(text)).toBe(false),
);
