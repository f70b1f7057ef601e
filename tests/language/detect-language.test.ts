import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

it.each([
  ['লাল শাড়ি', 'bn'],
  ['lal saree koto dam', 'bn'],
  ['लाल साड़ी', 'hi'],
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
