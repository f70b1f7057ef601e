import { describe, expect, it } from 'vitest';
import { likeliestCount } from '../../src/language/count-hypotheses.ts';
import { countsIn } from '../../src/language/counts.ts';
import { COUNT_ROLES, type CountLikeness, likelyCounts } from '../../src/language/learned/likely-counts.ts';
import { readQuantity, stockByRules, stockTokens } from '../../src/language/quantities.ts';

const NOTHING = Object.fromEntries(COUNT_ROLES.map((role) => [role, 0])) as CountLikeness;

describe('an answer to "how many" with several numbers', () => {
  it.each([
    ['চারটে ছিল একটা আমার বউ পরে ফেলেছে তাই তিনটেই ধরেন', 3],
    ['পাঁচটার মধ্যে দুটো কাল হাটে বিক্রি হয়ে গেছে', 3],
    ['10 mese 4 bik gaya baki aapke liye', 6],
    ['Sold 3 out of 8, rest available', 5],
    ['৪ টা আছে দাম ৮৫০ করে ৫ দিনে পৌঁছাবে', 4],
  ])('says how many are there: "%s"', (text, count) => {
    expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
  });

  it.each(['char ta tant r duto jamdani', 'chabbis pis', '5 ta chilo 2 ta bikri hoyni'])(
    'is asked where nobody can know: "%s"',
    (text) => {
      expect(readQuantity(text, 'stock').kind).toBe('ambiguous');
    },
  );

  it('is reckoned from what each number most likely is', () => {
    const [whole, less] = countsIn(stockTokens('10 ta chilo 4 ta geche'), true);
    if (whole === undefined || less === undefined) throw new Error('Expected two counts');
    const weighed = [
      { count: whole, likely: { ...NOTHING, whole: 0.9, not: 0.1 } },
      { count: less, likely: { ...NOTHING, less: 0.9, not: 0.1 } },
    ];
    expect(likeliestCount(weighed)).toMatchObject({ says: 'value', value: 6, reckoned: true });
    expect(likeliestCount([{ count: whole, likely: { ...NOTHING, ask: 1 } }]).says).toBe('ask');
    expect(likeliestCount([{ count: whole, likely: { ...NOTHING, gone: 0.8, not: 0.2 } }])).toMatchObject({ value: 0 });
  });

  it('gives each number shares that are 1 together', () => {
    const tokens = stockTokens('10 ta chilo 4 ta geche');
    const shares = likelyCounts({ counts: countsIn(tokens, true), tokens, byRules: stockByRules(tokens) });
    expect(shares).toHaveLength(2);
    for (const share of shares) expect(Object.values(share).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
  });
});

describe('how wide it is', () => {
  it.each([
    ['ওসার ৪৮ ইঞ্চি', 48],
    ['পাড় ৪ ইঞ্চি, মোট বহর ৪৭ ইঞ্চি', 47],
    ['বহরটা দেড় হাত', 27],
    ['lamba 5.5 meter, bohor 47 inch', 47],
    ['bohor ta 48', 48],
  ])('is heard beside other measures: "%s"', (text, inches) => {
    expect(readQuantity(text, 'size')).toMatchObject({ kind: 'width', inches });
  });

  it('is not the border’s', () => {
    expect(readQuantity('পাড়টা চার ইঞ্চি চওড়া', 'size').kind).not.toBe('width');
  });
});
