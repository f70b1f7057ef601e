import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { evaluateQuantities } from '../../src/eval/quantities.ts';
import { readQuantity } from '../../src/language/quantities.ts';

it.each([
  ['দাঁড়ান গুনছি এক দুই তিন চার পাঁচ ছয় সাত সাতখানা', 7],
  ['1,2,3,4,5 ta ache', 5],
  ['ek dui tin... na aro ekta ache, char ta', 4],
  ['ছয়টা, তার মধ্যে চারটে সুতির দুটো সিল্ক', 6],
  ['৫টা ছিল ৩টা গেছে ২টা আছে', 2],
  ['S 2ta M 3ta L 1ta', 6],
  ['8 ta, na 7 ta, ekta chhera', 7],
  ['না ছটা, সাতটা না', 6],
  ['হাটে ৫টা বেচলাম, ঘরে আর ৩টা', 3],
  ['bhaiyer 12 ta ache amar ektao nei', 0],
  ['দু ডজনের একটা কম', 23],
  ['kam se kam 15 milega', 15],
])('hears how many there are in %s', (text, count) => {
  expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
});

it('counts nothing that is no stock', () => {
  for (const text of [
    'teen hazaar ka hai',
    'আমার বয়স হলো গিয়ে বাহাত্তর',
    'দোকান খুলি ৬টা ৩০ এ',
    'sokal theke 3 bar phone korlam',
  ])
    expect(readQuantity(text, 'stock'), text).toMatchObject({ kind: 'none' });
});

it('reads counts, lengths and sizes in lines that were written before the rules', async () => {
  const file = fileURLToPath(new URL('./told-counts.jsonl', import.meta.url));
  const { lines, figures } = await evaluateQuantities(await readLabelledLines(file), []);
  expect(lines.filter(({ miss }) => miss !== undefined).length).toBeLessThanOrEqual(12);
  expect(figures.silentWrong).toBeLessThanOrEqual(7);
});
