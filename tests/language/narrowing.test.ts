import { describe, expect, it } from 'vitest';
import { readChoice } from '../../src/language/choices.ts';
import { asksCheaper, narrows, onlyRefuses, readSought } from '../../src/language/narrowing.ts';
import { readQuery, type SearchFilters } from '../../src/language/queries.ts';

describe('what is looked for, said bit by bit', () => {
  it.each<[readonly string[], SearchFilters]>([
    [['lal sari', '1500 er niche'], { kind: 'saree', colours: ['red'], maxPricePaise: 150_000 }],
    [['sari 1000-2000', '1500 er niche'], { kind: 'saree', minPricePaise: 100_000, maxPricePaise: 150_000 }],
    [['sari 2000 er upore', '1500 er niche'], { kind: 'saree', maxPricePaise: 150_000 }],
    [['tanter sari', 'sobuj bade', 'লাল ছাড়া'], { kind: 'saree', weave: 'taant', notColours: ['green', 'red'] }],
    [['sari', 'lal ta', 'nil'], { kind: 'saree', colours: ['blue'] }],
    [['lal sari', 'lal na'], { kind: 'saree', notColours: ['red'] }],
    [['sari', 'lal na', 'lal'], { kind: 'saree', colours: ['red'] }],
    [['silk sari', 'silk bade'], { kind: 'saree', notCloth: ['silk'] }],
    [['red saree from hooghly', 'nadia r'], { kind: 'saree', colours: ['red'], district: 'nadia' }],
    [['jamdani', 'blouse chara', 'cheapest'], { weave: 'jamdani', blousePiece: false, order: 'cheapest' }],
    [['lal sari 2000 tak', 'gamcha'], { kind: 'gamchha' }],
    [['lal sari', 'jamdani'], { weave: 'jamdani' }],
    [['gamcha', 'lal sari na'], { kind: 'gamchha', notColours: ['red'] }],
  ])('%j', (lines, filters) => {
    expect(readSought(lines).filters).toEqual(filters);
  });

  it.each([
    '1500 er niche',
    'nil',
    'not red',
    'blouse chara',
    'from hooghly',
    'buti',
    'lal ta nebo',
    'anything cheaper',
  ])('"%s" says more of the same', (words) => expect(narrows(words)).toBe(true));

  it.each(['lal gamcha', 'jamdani', 'na', 'thak', 'ok', 'malati basak', 'kemon acho', 'dekhan'])(
    '"%s" does not',
    (words) => expect(narrows(words)).toBe(false),
  );

  it.each(['aur sasta', 'aro kom dame', 'ektu kom damer', 'anything cheaper', 'আরও সস্তা কিছু', 'थोड़ा सस्ता'])(
    '"%s" asks for something cheaper',
    (words) => expect(asksCheaper(words)).toBe(true),
  );

  it.each(['sosta', 'cheapest', 'sobche kom damer ta', '1500 er niche'])('"%s" does not ask for cheaper', (words) =>
    expect(asksCheaper(words)).toBe(false),
  );
});

describe('refusing', () => {
  it.each<[string, SearchFilters]>([
    ['kalo na, lal na, nil o na', { notColours: ['black', 'red', 'blue'] }],
    ['নীলও না', { notColours: ['blue'] }],
    ['lal sari na', { kind: 'saree', notColours: ['red'] }],
    ['हरी साड़ी नहीं', { kind: 'saree', notColours: ['green'] }],
    ['not a red saree', { kind: 'saree', notColours: ['red'] }],
    ['silk sari na', { kind: 'saree', notCloth: ['silk'] }],
    ['লাল শাড়ি না, নীল', { kind: 'saree', colours: ['blue'], notColours: ['red'] }],
    ['lal sari na, gamcha chai', { kind: 'gamchha' }],
    ['sari na', { notCloth: ['saree'] }],
  ])('"%s"', (words, filters) => {
    expect(readQuery(words).filters).toEqual(filters);
  });

  it('tells a refusal alone from a wish', () => {
    for (const words of ['kalo na, lal na, nil o na', 'lal sari na', 'লাল শাড়ি না', 'sari na', 'silk sari na'])
      expect(onlyRefuses(words), words).toBe(true);
    for (const words of ['sari, lal na', 'lal sari na, nil', 'lal sari', '1500 er niche', 'lal na 1500 er niche'])
      expect(onlyRefuses(words), words).toBe(false);
  });
});

describe('the order things are shown in', () => {
  it.each(['cheapest', 'cheapest first', 'sobche sosta ta', 'sobche kom damer ta', 'sabse sasti', 'সবচেয়ে সস্তা'])(
    'is all that "%s" asks for',
    (words) => expect(readQuery(words)).toMatchObject({ filters: { order: 'cheapest' }, words: [], chatter: false }),
  );
});

describe('the last and the second of a list', () => {
  const list = [1, 2, 3].map((number) => ({ id: `item/${number}`, label: `${number} · ₹২০০` }));
  const choices = [...list, { id: 'more', label: 'আরও দেখান' }];

  it.each([
    ['শেষেরটা', 'item/3'],
    ['last one', 'item/3'],
    ['sesher ta', 'item/3'],
    ['आखिरी वाला', 'item/3'],
    ['दूसरा वाला', 'item/2'],
    ['dusri wali', 'item/2'],
    ['আরও দেখান', 'more'],
  ])('"%s" is %s', (words, id) => expect(readChoice(words, choices)).toBe(id));
});
