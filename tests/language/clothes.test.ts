import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { findTerms } from '../../src/language/lexicon.ts';
import { readDistrict } from '../../src/language/places.ts';
import { readQuery } from '../../src/language/queries.ts';
import { searchTokens } from '../../src/language/search-tokens.ts';
import { type Score, scoreCaptions, scoreQueries } from './labelled-clothes.ts';

const LATER_CAPTIONS = ['fresh7', 'fresh8'];
const PARTS = ['dev', 'held-out', 'new', 'newer', 'fresh3', 'fresh4', 'fresh5', 'fresh6'];

describe('what sellers and buyers write', () => {
  it.each([...PARTS, ...LATER_CAPTIONS])('reads the facts of captions (%s)', (part) => {
    const score = scoreCaptions(part);
    expect(score.fieldsRight / score.fields, misses(score)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(PARTS)('reads the filters of searches (%s)', (part) => {
    const score = scoreQueries(part);
    expect(score.exact / score.lines, misses(score)).toBeGreaterThanOrEqual(0.92);
  });
});

describe('captions', () => {
  it('reads a whole listing from one caption', () => {
    const { facts, items } = readCaption('লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ');
    expect(facts).toMatchObject({ weave: 'dhakai_jamdani', colours: ['red'], count: 1, blousePiece: true });
    expect(facts.price).toMatchObject({ kind: 'amount', paise: 280_000 });
    expect(items).toBe(1);
  });

  it('hears two items in one breath and hands back the words of each', () => {
    const { items, parts } = readCaption('লাল জামদানি ২৮০০ আর নীল তাঁত ১২০০');
    expect(items).toBe(2);
    expect(parts.map((part) => readCaption(part).facts)).toMatchObject([
      { weave: 'jamdani', colours: ['red'], price: { paise: 280_000 } },
      { weave: 'taant', colours: ['blue'], price: { paise: 120_000 } },
    ]);
  });

  it('takes one item with a changed price for one item', () => {
    expect(readCaption('লাল জামদানি ৩০০০ ছিল এখন ২৬০০').items).toBe(1);
    expect(readCaption('জামদানি ২৮০০ টাকা, কুরিয়ার ১০০ টাকা').items).toBe(1);
  });

  it('understands nothing in talk', () => {
    expect(readCaption('ঠিক আছে দিদি').understood).toBe(false);
    expect(readCaption('').understood).toBe(false);
  });
});

describe('searches', () => {
  it('leaves out the cloth that is refused, unless another is named in its place', () => {
    expect(readQuery('saree, not silk, under 2000').filters).toMatchObject({ kind: 'saree', notCloth: ['silk'] });
    expect(readQuery('তাঁত ছাড়া শাড়ি').filters).toMatchObject({ kind: 'saree', notCloth: ['taant'] });
    expect(readQuery('সিল্ক না, সুতির শাড়ি').filters).toEqual({ kind: 'saree', material: 'cotton' });
    expect(readQuery('তাঁত ব্লাউজ ছাড়া').filters).toEqual({ weave: 'taant', blousePiece: false });
  });

  it('tells a search, an offer and talk apart', () => {
    expect(readQuery('লাল জামদানি ২৮০০ টাকা, ২ পিস আছে').looksLikeOffer).toBe(true);
    expect(readQuery('শাড়ি বিক্রি করতে চাই').looksLikeOffer).toBe(true);
    expect(readQuery('২৮০০ টাকার মধ্যে লাল জামদানি দেখান').looksLikeOffer).toBe(false);
    expect(readQuery('কেমন আছেন').chatter).toBe(true);
    expect(readQuery('কাঁথা স্টিচ')).toMatchObject({ chatter: false, words: ['kantha_stitch'] });
  });

  it('does not refuse either colour when asked to choose', () => {
    expect(readQuery('শাড়ি লাল না নীল?').filters.notColours).toBeUndefined();
  });
});

describe('whatever comes', () => {
  const alphabet = [
    ...'কখগঘঙচছজঝটডতদনপফবমযরলশসহাি ীুেো্ঁংঃ়৳₹০১২৩৯ abcdegikmnorstuy0123,.-/\n',
    '\u200d',
    '\ud800',
    '\udc00',
    'साड़ी',
    'লাল',
    'পাড়',
    'jamdani',
    'saree',
    '😀',
    'e\u0301\u0489',
  ];
  const readers = [readCaption, readQuery, findTerms, readDistrict, searchTokens];

  it('never fails on what people send', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => readers.every((read) => read(text) !== undefined)),
      { numRuns: 3_000 },
    );
    for (const text of [
      'ক'.repeat(10_000),
      'a\u0300'.repeat(10_000),
      'লাল পাড় '.repeat(1_500),
      '\u0981'.repeat(10_000),
      '1 '.repeat(5_000),
    ])
      for (const read of readers) expect(read(text)).toBeDefined();
  }, 60_000);
});

function misses({ misses: lines }: Score): string {
  return `\n${lines.join('\n')}`;
}
