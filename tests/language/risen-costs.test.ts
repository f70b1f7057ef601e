import { expect, it } from 'vitest';
import { readPrice } from '../../src/language/prices.ts';

it.each([
  'jori er dam bereche 100',
  'সুতোর দাম ২০০ বেড়েছে',
  'সুতোর দাম বেড়েছে ১৫০',
  'rong er dam barlo 120',
  'জরির দাম ৮০ কমেছে',
  'zari ke daam badhe 90 rupaye',
  'सूत का दाम 150 बढ़ा है',
  'yarn price went up 200',
  'silk prices rose by 350 this month',
  'সুতোর দাম ১০০ টাকা চড়েছে',
])('takes "%s" for no price of hers, asked or not', (text) => {
  expect(readPrice(text, 'answer').kind).not.toBe('amount');
  expect(readPrice(text, 'caption').kind).not.toBe('amount');
});

it.each([
  ['সুতোর দাম ২০০ বেড়েছে, ২২০০ লিখুন', 2_200],
  ['jori er dam bereche 100, 2450 korun', 2_450],
  ['সুতোর দাম বেড়েছে তাই ২৬০০', 2_600],
  ['2400 din, sutor dam 150 bereche', 2_400],
  ['দাম বেড়ে ১৬০০ হয়েছে', 1_600],
  ['dam bereche, 1500', 1_500],
  ['silk saree price 6500', 6_500],
  ['তসরের দাম ৪৮০০', 4_800],
])('hears her own price in "%s"', (text, rupees) => {
  expect(readPrice(text, 'answer')).toMatchObject({ kind: 'amount', paise: rupees * 100 });
});
