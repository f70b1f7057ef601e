import { describe, expect, it } from 'vitest';
import { readOrderAnswer, tellsMore } from '../../src/language/order-answers.ts';

describe("a seller's answer to an order", () => {
  it.each(
    [
      ...[
        'na uthbe na',
        'rong uthbe na',
        'না রং যাবে না',
        'na chire jabe na',
        'deri hobe na',
        'দেরি হবে না',
        'kom hobe na',
      ],
      ...[
        'na, dam kombe na',
        'osubidha hobe na',
        'na courier lagbe na',
        'আগে টাকা দিতে হবে না',
        'nosto hobe na',
        'khoti hobe na',
      ],
      ...[
        'na machine e dhoben na',
        'advance na pele debo na',
        'টাকা আগে না দিলে পাঠাব না',
        'কম করতে পারব না',
        'chobi dite parbo na',
      ],
      ...[
        'kal pathate parbo na',
        'আজ পাঠাতে পারব না',
        'shade alada hobe na',
        'eto kome debo na',
        'debo na keno',
        'कपड़ा सिकुड़ेगा नहीं',
      ],
      ...['হ্যাঁ, রং উঠবে না', 'nahi didi rang nahi utarta', 'no it wont fade', 'না ব্লাউজ পিস নেই'],
    ].map((words) => [words]),
  )('is none in what denies another thing: "%s"', (words) => {
    expect(readOrderAnswer(words, 1)).toBeUndefined();
  });

  it.each(
    [
      ...['na', 'না', 'na didi', 'না গো', 'nahi', 'नहीं', 'na hobe na', 'না হবে না', 'হইব না ভাই', 'hobe na go, suto nei'],
      ...[
        'na debo na',
        'দিতে পারব না',
        'না গো পারব না',
        'দিতে পারতেছি না আপা',
        'অর্ডার নিতে পারব না',
        'dite chai na',
        'নহে, দেওয়া যাবে না',
      ],
      ...[
        'stock nei',
        'bikri hoye geche',
        'out of stock',
        'नहीं दे सकती',
        'nahi hoga',
        'not possible',
        'sorry didi dite parlam na',
      ],
    ].map((words) => [words]),
  )('is a no in "%s"', (words) => {
    expect(readOrderAnswer(words, 1)).toBe('declined');
  });

  it.each([
    ['দেব, দেরি হবে না', true],
    ['debo didi, rong pakka, uthbe na', true],
    ['ভুল হবে না দিদি, পাঠাব', true],
    ['kal pathabo', true],
    ['হ্যাঁ দিদি, পাঠিয়ে দেব', false],
    ['ha debo', false],
  ])('is a yes in "%s", and tells more: %s', (words, more) => {
    expect(readOrderAnswer(words, 1)).toBe('accepted');
    expect(tellsMore(words)).toBe(more);
  });
});
