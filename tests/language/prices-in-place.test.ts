import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { evaluatePrices } from '../../src/eval/prices.ts';
import { readPrice } from '../../src/language/prices.ts';

it.each([
  ['সাত হাজার ছিল গত বছর, এবছর সাড়ে সাত', 7500],
  ['১০ হাজার নয়, সাড়ে দশ', 10500],
  ['saat hajar theke komiye sare chhoy korlam', 6500],
  ['dam 4000 kintu apnake 3700 e debo', 3700],
  ['উনিশশো চাই, আঠারোশোয় দেব', 1800],
])('hears the price that takes the place of another in %s', (text, rupees) => {
  expect(readPrice(text, 'answer')).toMatchObject({ kind: 'amount', paise: rupees * 100 });
});

it('takes no price where a number may be anything else', () => {
  for (const text of ['সাত হাজার ছিল, এখন সাত দিন লাগবে বলতে', 'দু হাজার না তিন হাজার?', '5 hajar chilo, ekhon 5 ta ache'])
    expect(readPrice(text, 'answer').kind, text).not.toBe('amount');
  expect(readPrice('২২০০, তবে ১০ পিস নিলে ২০০০ করে দেব', 'answer')).toMatchObject({ kind: 'amount', paise: 220_000 });
});

it('reads prices put in the place of others in lines that were written before the rules', async () => {
  const file = fileURLToPath(new URL('./prices-in-place.jsonl', import.meta.url));
  const { lines, figures } = await evaluatePrices(await readLabelledLines(file), []);
  expect(lines.filter(({ miss }) => miss !== undefined).length).toBeLessThanOrEqual(8);
  expect(figures.silentWrong).toBeLessThanOrEqual(1);
});
