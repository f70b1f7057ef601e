import { expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { readQuantity } from '../../src/language/quantities.ts';

it.each([
  ['3 no ta sobuj tosor saree 4500 ekta', 1],
  ['2 no ta nil tangail saree 1200 ekta', 1],
  ['1 no ta lal jamdani 2800 2 ta', 2],
  ['tin no ta sada tant 900 5 pis', 5],
  ['dui no ta nil tangail 1200 3 khana', 3],
  ['5 no chobi ta lal gamcha 150 taka 10 ta', 10],
  ['৩ নং টা সবুজ তসর ৪৫০০ একটা', 1],
  ['৩ নো টা সবুজ তসর ৪৫০০ দুটো', 2],
  ['6 no ta, lal, tant, 900, 3 pis', 3],
  ['char no ta holud baluchori 7500', undefined],
  ['3no ta sobuj tosor 4500', undefined],
  ['3 no sobuj tosor 4500', undefined],
  // Behind a price, or alone, it is nine.
  ['tangail saree 1200 taka no ta ache', 9],
  ['lal tant 900 no ta', 9],
  ['gamcha 120 taka no pis', 9],
])('"%s" names the piece by its number, and counts %s', (caption, count) => {
  expect(readCaption(caption).facts.count).toBe(count);
});

it.each([
  ['3 no ta ekta ache', 1],
  ['char no ta duto', 2],
  ['tin no ta 4 pis', 4],
  ['no ta ache', 9],
  ['3 ta na no ta', 9],
  ['3 no 4', 4],
])('"%s" answers how many: %s', (text, count) => {
  expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
});

it('counts nothing where only the number of a thing is named', () => {
  expect(readQuantity('3 no ta', 'stock').kind).toBe('none');
});
