import { expect, it } from 'vitest';
import { readQuery } from '../../src/language/queries.ts';
import { satisfies } from '../../src/language/satisfies.ts';

it.each([
  ['শীতের চাদর বা শাল', { kind: 'chadar', orCloth: ['shawl'] }],
  ['জামদানি বা টাঙ্গাইল শাড়ি', { weave: 'jamdani', kind: 'saree', orCloth: ['tangail'] }],
  ['green silk ya katan saree', { material: 'silk', orCloth: ['katan'] }],
  ['gamcha ar dhuti', { kind: 'gamchha', orCloth: ['dhoti'] }],
  ['suti or linen saree', { material: 'cotton', orCloth: ['linen'] }],
])('"%s" asks for either', (text, filters) => {
  expect(readQuery(text).filters).toMatchObject(filters);
});

it.each(['লাল শাড়ি আর ব্লাউজ', 'টাঙ্গাইল জামদানি', 'সিল্ক জামদানি শাড়ি', 'শাড়ি শাড়ি'])(
  '"%s" names no other cloth to choose from',
  (text) => {
    expect(readQuery(text).filters.orCloth).toBeUndefined();
  },
);

it('finds either and nothing else', () => {
  const item = { weave: undefined, colours: [], borderColours: [], pricePaise: 100_000, searchTokens: [] };
  const { filters, words } = readQuery('শীতের চাদর বা শাল');
  const kinds = ['chadar', 'shawl', 'saree', 'gamchha'];
  expect(kinds.filter((kind) => satisfies({ ...item, kind }, filters, words))).toEqual(['chadar', 'shawl']);
  const cloth = readQuery('জামদানি বা টাঙ্গাইল');
  const weaves = ['jamdani', 'tangail', 'tangail_jamdani', 'baluchari'];
  expect(weaves.filter((weave) => satisfies({ ...item, kind: 'saree', weave }, cloth.filters, cloth.words))).toEqual([
    'jamdani',
    'tangail',
    'tangail_jamdani',
  ]);
});
