import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

it.each([
  ['লাল শাড়ি', 'bn'],
  ['lal saree koto dam', 'bn'],
  ['लाल साड़ी', 'hi'],
  ['mujhe lal saree chahiye', 'hi'],
  ['ye saree kitne ki hai', 'hi'],
  ['main menu', undefined],
  ['karo sathe kotha bola jabe ki', 'bn'],
  ['ami lal saree chai', 'bn'],
  ['show me red sarees', 'en'],
  ['How much is this?', 'en'],
  ['TH-A3AM', undefined],
  ['TH-WEBE or OR-IAMA5', undefined],
  ['hi', undefined],
  ['👍', undefined],
  ['9830012345', undefined],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  ['thank you', undefined],
  ['ok thanks', undefined],
  ['please', undefined],
  ['thank you so much for your help', undefined],
  ['hello, good morning', undefined],
  ['thank you, I will take it', 'en'],
  ['red saree please', 'en'],
  ['Thank you. Is this available?', 'en'],
  ['thank you, ami lal saree chai', 'bn'],
])('a courtesy alone tells no language: "%s" is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
