import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { evaluateQuantities } from '../../src/eval/quantities.ts';
import { readCaption } from '../../src/language/captions.ts';
import { readQuantity } from '../../src/language/quantities.ts';

it.each([
  ['৩টা লাল ২টা সবুজ ১টা কালো', 6],
  ['দুটো মেরুন আর তিনটে নীল', 5],
  ['red 5 pcs, white 5 pcs', 10],
  ['lal nei, nil duto sobuj tinte', 5],
  ['পাঁচটা আছে, লাল দুটো নীল তিনটে', 5],
  ['tinte lal, duto nil, baki sob bikri hoye geche', 5],
  ['do lal teen hare hai', 5],
  ['5 ta lal, 3 nil', 8],
])('adds up what is counted colour by colour: "%s"', (text, count) => {
  expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
});

it.each([
  '৩টা লাল ২টা লাল', // one colour twice: a change of mind, or more
  'লাল ২-৩টা, নীল ৪টা',
])('adds up nothing of what is not plain: "%s"', (text) => {
  expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'ambiguous' });
});

it('counts what went of one colour for nothing of another', () => {
  expect(readQuantity('৩টা লাল বিক্রি, ২টা নীল আছে', 'stock')).toMatchObject({ kind: 'count', count: 2 });
});

it.each([
  ['টাঙ্গাইল শাড়ি ৩টা লাল ২টা সবুজ ৮৫০ টাকা', 5],
  ['gamcha 10ta holud 10ta sobuj 120 kore', 20],
  ['লাল জামদানি ২টা, নীল জামদানি ৩টা, ২৮০০ টাকা', 5],
  ['ধনেখালি শাড়ি। লাল ২টা, সবুজ ১টা, হলুদ ১টা। প্রতিটা ৬৫০', 4],
])('adds it up in a caption too: "%s"', (text, count) => {
  expect(readCaption(text)).toMatchObject({ items: 1, facts: { count } });
});

it('adds up no two cloths, nor what comes with one', () => {
  expect(readCaption('১টা শাড়ি ১টা ওড়না ১৮০০').facts.count).toBe(1);
  expect(readCaption('লাল শাড়ি ৩টা, ব্লাউজ পিস ২টা').facts.count).toBeUndefined();
});

it('reads what was counted by colours in lines that were written before the rule', async () => {
  const file = fileURLToPath(new URL('./counted-by-colour.jsonl', import.meta.url));
  const { lines, figures } = await evaluateQuantities(await readLabelledLines(file), []);
  expect(lines.filter(({ miss }) => miss !== undefined).length).toBeLessThanOrEqual(2);
  expect(figures.silentWrong).toBe(0);
});
