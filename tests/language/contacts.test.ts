import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskContacts, STRUCK_OUT } from '../../src/language/contacts.ts';

describe('struck out before words are passed on', () => {
  it.each([
    '৯৮৩০০১২৩৪৫',
    'ফোন ৯৮৩০০ ১২৩৪৫ এ করুন',
    'call 98300-12345 dada',
    '+91 98300 12345',
    '0098300.12345 0',
    '९८३००१२३४५',
    '９８３００１２３４５',
    '9️⃣8️⃣3️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣',
    '𝟗𝟖𝟑𝟎𝟎𝟏𝟐𝟑𝟒𝟓',
    '98OO012345',
    '9 8 3 0 0 1 2 3 4 5',
    '(98300) 12345',
    '98300 আর 12345',
    '033 2345 6789',
    'নয় আট তিন শূন্য শূন্য এক দুই তিন চার পাঁচ',
    'আটানব্বই তিরিশ শূন্য এক তেইশ পঁয়তাল্লিশ',
    'noy aat tin shunno shunno ek dui tin char panch',
    'nine eight three double zero one two three four five',
    'nau aath teen shunya shunya ek do teen char paanch',
    '98300 ek dui tin char panch',
    'rina@okaxis',
    'rina @ ybl',
    'rina.das+x@gmail.com',
    'rina at gmail dot com',
    'rina অ্যাট জিমেল ডট কম',
    '@rina_weaves',
    'https://x.y/z?q=1',
    'www.rina.in/shop',
    'rinasarees.in',
    't.me/rina',
    't . me / rina',
    'wa.me/919830012345',
    'fb dot com / rina',
    'insta: rina_weaves',
    'upi://pay?pa=a@b',
  ])('"%s"', (words) => {
    const { text, masked } = maskContacts(`দিদি, ${words} ঠিক আছে`);
    expect(masked).toBe(true);
    expect(text).toContain(STRUCK_OUT);
    expect(text).not.toMatch(/rina|12345|১২৩৪৫|6789|panch|পাঁচ|five|পঁয়তাল্লিশ|paanch|pay/iu);
  });
});

describe('left as they are', () => {
  it.each([
    'এটা কি সাড়ে পাঁচ মিটার? ব্লাউজ পিস আছে?',
    'দাম ২৮০০ হলে ২ পিস নেব',
    '৮০০, ১,২০০, ১,৫০০ তিন রকম দাম',
    '২২০০ ২৪০০ ২৬০০',
    'পিন ৭৩১২০৪, বোলপুর',
    'পার্সেল EW123456789IN',
    'একটা দুটো তিনটে আছে',
    'TH-4K7Q আর OR-7Q2MK',
    'লাল@সাদা নয়'.replace('@', ' '),
    '১০০ কাউন্টের সুতো, ৫.৫ মিটার, ৪৮ ইঞ্চি বহর',
    'কাল ২৪/১১/২০২৬ পাঠাব',
  ])('"%s"', (words) => {
    expect(maskContacts(words)).toEqual({ text: words, masked: false });
  });
});

const SCRIPTS = ['0123456789', '০১২৩৪৫৬৭৮৯', '०१२३४५६७८९', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩'];
const WORDS = [
  'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়',
  'zero one two three four five six seven eight nine',
  'shunno ek dui tin char panch choy sat aat noy',
  'शून्य एक दो तीन चार पाँच छह सात आठ नौ',
].map((list) => list.split(' '));
const phone = fc
  .tuple(fc.integer({ min: 6, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }))
  .map(([first, rest]) => [first, ...rest]);
const digit = fc.oneof(
  fc.nat(SCRIPTS.length - 1).map((row) => (value: number) => [...(SCRIPTS[row] ?? '')][value] ?? ''),
  fc.nat(WORDS.length - 1).map((row) => (value: number) => ` ${WORDS[row]?.[value] ?? ''} `),
);
const GAPS = ['', '', '', ' ', '-', ' - ', '.', '  ', '/', '\n', '\u200b', '_', '*', ', ', ' আর '];
const benign = fc.constantFrom('দিদি শাড়িটা আছে?', 'nebo', '২৮০০ টাকা', 'রং কী', '', 'call korun', 'কত মিটার');

/** Any number as one hears or reads it: a decoder of its own, so that it does not share the masker's mistakes. */
function digitsHeard(text: string): string {
  let heard = text.toLowerCase();
  for (const signs of [...WORDS, ...SCRIPTS.map((script) => [...script])])
    for (const [value, sign] of signs.entries()) heard = heard.replaceAll(sign, String(value));
  return heard.replace(/[^0-9•]/gu, '');
}

it('lets no phone number through, whatever its script, its gaps and its words', () => {
  fc.assert(
    fc.property(
      phone,
      fc.array(digit, { minLength: 10, maxLength: 10 }),
      fc.array(fc.constantFrom(...GAPS), { minLength: 10, maxLength: 10 }),
      fc.constantFrom('', '+91', '0', '91 ', '+91-', '০'),
      benign,
      benign,
      (digits, spell, gaps, prefix, before, after) => {
        const said = digits.map((value, index) => `${spell[index]?.(value) ?? ''}${gaps[index] ?? ''}`).join('');
        const { text } = maskContacts(`${before} ফোন ${prefix}${said} ; ${after}`);
        expect(digitsHeard(text)).not.toContain(digits.join(''));
      },
    ),
    { numRuns: 3_000 },
  );
});

it('never throws, and strikes nothing out of what it has already struck', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const once = maskContacts(text);
      expect(maskContacts(once.text).text).toBe(once.text);
    }),
    { numRuns: 1_000 },
  );
});
