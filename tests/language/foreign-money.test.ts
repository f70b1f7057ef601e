import { expect, it } from 'vitest';
import { readPrice } from '../../src/language/prices.ts';

it.each(['$45 shipping included', 'USD 100', '৪৫ ডলার', '200 riyal dibo', '50 pounds'])(
  'asks how many rupees "%s" is, and offers none of its numbers',
  (text) => {
    expect(readPrice(text, 'answer')).toMatchObject({ kind: 'ambiguous', doubt: 'foreign', candidates: [] });
  },
);

it.each([
  ['₹4,200 or $50 for foreign buyers', 420_000],
  ['$1500', 150_000],
] as const)('takes the rupees of "%s"', (text, paise) => {
  expect(readPrice(text, 'answer')).toMatchObject({ kind: 'amount', paise });
});
