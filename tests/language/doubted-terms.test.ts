import { expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';

it.each([
  ['নীল না সবুজ', ['green']],
  ['নীল না, সবুজ', ['green']],
  ['নীল, না না সবুজ', ['green']],
  ['সবুজ, নীল না', ['green']],
  ['nil noy sobuj', ['green']],
  ['नीला नहीं, हरा', ['green']],
  ['not blue, green', ['green']],
  ['লাল, নীল আর সবুজ', ['red', 'blue', 'green']],
])('takes of "%s" the colours that stand', (words, colours) => {
  expect(readCaption(words).facts.colours).toEqual(colours);
});

it.each(['নীল নাকি সবুজ', 'নীল না সবুজ?', 'nil naki sobuj', 'লাল না'])('takes no colour from "%s": she is asked', (words) => {
  expect(readCaption(words).facts.colours).toBeUndefined();
});

it('keeps a corrected colour of the border with the border', () => {
  const { facts } = readCaption('লাল জামদানি কালো না সোনালি পাড়');
  expect(facts).toMatchObject({ colours: ['red'], borderColours: ['golden'] });
});

it.each(['নিজের তাঁতে বুনি', 'আমাদের তাঁতে তৈরি', 'nijer tante buni', 'আমি তাঁত চালাই'])(
  'hears of a loom in "%s", not of a weave',
  (words) => {
    expect(readCaption(words).facts).toEqual({});
  },
);

it('still reads the weave of what she wove on it', () => {
  expect(readCaption('নিজের তাঁতে বোনা জামদানি').facts.weave).toBe('jamdani');
  expect(readCaption('নিজের হাতে বোনা তাঁতের শাড়ি').facts.weave).toBe('taant');
});
