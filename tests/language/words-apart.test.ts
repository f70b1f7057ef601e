import { expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { putsOff, putsOffPhotos } from '../../src/language/put-off.ts';
import { withWordsApart } from '../../src/language/words-apart.ts';

it.each([
  ['লালশাড়ি তাঁতের বারোশোটাকা দুটোআছে', 'লাল শাড়ি তাঁতের বারোশো টাকা দুটো আছে'],
  ['লালজামদানি ২৮০০টাকা ৫টাআছে', 'লাল জামদানি ২৮০০ টাকা ৫টা আছে'],
  ['নীলতাঁতেরশাড়ি তিনখানাআছে', 'নীল তাঁতের শাড়ি তিনখানা আছে'],
  ['সবুজগামছা ১২০টাকাকরে', 'সবুজ গামছা ১২০ টাকা করে'],
  ['lalsharee dutoache', 'lal sharee duto ache'],
])('"%s" comes apart', (text, apart) => {
  expect(withWordsApart(text).normalize('NFC')).toBe(apart.normalize('NFC'));
});

it.each([
  ...['জলজামদানি', 'বালুচরী', 'শান্তিপুরী', 'শাড়িটা', 'কাছে', 'রয়েছে', 'পাড়া', 'লালপেড়ে শাড়ি', 'tangail', 'dhaniakhali'],
  ...['banarasi', 'কোটাকা', 'ekache', 'পাছাপেড়ে', 'দোপাট্টা', 'গামছা', 'sharee', 'begampuri', 'কল্কাপাড়'],
])('"%s" is one word', (text) => {
  expect(withWordsApart(text)).toBe(text);
});

it('reads a caption that was run together', () => {
  expect(readCaption('লালশাড়ি তাঁতের বারোশোটাকা দুটোআছে').facts).toMatchObject({
    kind: 'saree',
    weave: 'taant',
    colours: ['red'],
    count: 2,
    price: { kind: 'amount', paise: 120_000 },
  });
});

it('hears who sends her pictures later, and who only puts off', () => {
  const later = [
    'ছবি পরে দেব',
    'ছবি তো তুলতে পারি না',
    'আমার ছেলে বিকেলে এসে ছবি দেবে',
    'photo kal debo',
    'ছবি নেই',
    'फोटो बाद में',
  ];
  expect(later.filter((words) => !putsOffPhotos(words))).toEqual([]);
  const now = ['লাল শাড়ি', 'ছবি পাঠালাম', 'এই নিন ছবি', 'ছবি কেন লাগবে', 'হ্যাঁ', 'chobi diyechi'];
  expect(now.filter(putsOffPhotos)).toEqual([]);
  const off = ['না থাক এখন না', 'পরে তুলব', 'ekhon thak', 'not now', 'अभी नहीं'];
  expect(off.filter((words) => !putsOff(words))).toEqual([]);
  expect(['না', 'দাম ২৬০০', 'এখন ২টা আছে', 'হ্যাঁ তুলে দিন', 'এখন না দিলে কবে দেবেন?', 'বাতিল'].filter(putsOff)).toEqual([]);
});
