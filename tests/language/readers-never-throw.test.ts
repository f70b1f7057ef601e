import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChoice } from '../../src/language/choices.ts';
import { readDeliveryAddress, readPin } from '../../src/language/delivery-address.ts';
import { replyIntent } from '../../src/language/heard-reply.ts';
import { readListingCode, readOrderCode } from '../../src/language/item-codes.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readCount, readLength } from '../../src/language/quantities-beside.ts';

const PIECES = [
  'সাড়ে',
  'তিন',
  'হাজার',
  'শো',
  '2',
  '1,2',
  '.',
  '-',
  '/',
  'টাকা',
  'না',
  'থেকে',
  'er',
  'moddhe',
  'k',
  'oo',
  'মিটার',
  'টা',
  '₹',
  '?',
  '\u0301',
  '\ud83d',
  '\u200d',
  '§',
  '@',
  'th-',
  '৯৮৩০',
  '्',
  '্',
  '়',
];

function readAll(text: string): void {
  for (const context of ['answer', 'caption', 'search'] as const) {
    const reading = readPrice(text, context);
    if (reading.kind === 'amount') expect(Number.isSafeInteger(reading.paise)).toBe(true);
  }
  for (const ask of ['stock', 'length', 'size'] as const) readQuantity(text, ask);
  readCount(text);
  readLength(text);
  for (const context of ['idle', 'photos', 'confirm_order', 'item']) replyIntent(text, context);
  readChoice(text, [
    { id: 'a', label: 'লাল' },
    { id: 'b', label: text.slice(0, 30) },
  ]);
  readDeliveryAddress(text);
  readPin(text);
  readListingCode(text);
  readOrderCode(text);
}

it('bears any text a person or a machine can send', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readAll), { numRuns: 500 });
});

it('bears lone surrogates and towers of marks', () => {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(units, readAll), { numRuns: 500 });
});

it('bears number words, signs and scripts thrown together', () => {
  const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
  fc.assert(
    fc.property(jumble, fc.constantFrom('', ' '), (pieces, gap) => readAll(pieces.join(gap))),
    { numRuns: 1500 },
  );
});

it('bears ten thousand characters of anything', () => {
  for (const piece of [...PIECES, 'a', 'হাজার ', '1 ', '১২০০ টাকা ', 'না ', '9', '👍', 'x ', '\n', ' '])
    readAll(piece.repeat(Math.ceil(10_000 / piece.length)));
});
