import { expect, it } from 'vitest';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';

const many = Array.from({ length: 60 }, (_, place) => `${1000 + place * 10} taka`).join(' na ');

it('takes no price, no limit and no count of a message with more numbers than anybody says', () => {
  expect(readPrice(many, 'answer')).toMatchObject({ kind: 'ambiguous', candidates: [expect.any(Number)] });
  expect(readPrice(`${many} er moddhe`, 'search').kind).toBe('ambiguous');
  expect(readPrice(many, 'caption').kind).toBe('ambiguous');
  expect(readQuantity(many.replaceAll('taka', 'ta'), 'stock').kind).toBe('ambiguous');
});

it('still reads the last of a few corrections', () => {
  expect(readPrice('1200 na 1300 na 1400 na 1500', 'answer')).toMatchObject({ kind: 'amount', paise: 150_000 });
});
