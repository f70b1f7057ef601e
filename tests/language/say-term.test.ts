import { expect, it } from 'vitest';
import { sayTerm } from '../../src/language/say-term.ts';

it.each([
  ['atpoure_saree', 'bn', 'আটপৌরে'],
  ['atpoure_saree', 'en', 'Atpoure'],
  ['hajar_buti_saree', 'hi', 'हज़ार बूटी'],
  ['taant', 'bn', 'তাঁতের'],
  ['dhakai_jamdani', 'bn', 'ঢাকাই জামদানি'],
])('says %s before a saree in %s as %s, so that no saree is said twice', (weave, language, said) => {
  expect(sayTerm(weave, language, 'weaveBefore', 'saree').toLowerCase()).toBe(said.toLowerCase());
});

it('says all of it where no product follows', () => {
  expect(sayTerm('atpoure_saree', 'bn', 'weaveBefore')).toBe('আটপৌরে শাড়ি');
});
