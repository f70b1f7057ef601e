import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLabel, splitText } from '../../src/messages/cut-text.ts';

const graphemes = (text: string) => [...new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(text)];

describe('cutting what people read', () => {
  test('a label that fits is left as she wrote it', () => {
    expect(cutLabel('লাল  জামদানি ', 20)).toBe('লাল জামদানি');
  });

  test('a Bengali letter with its signs is never cut in two', () => {
    expect(cutLabel('ক্ষ্মক্ষ্মক্ষ্ম', 8)).toBe('ক্ষ্ম…');
    expect(cutLabel('শাড়ি শাড়ি', 4)).toBe('শা…');
  });

  test('a family stays together', () => {
    expect(cutLabel('ক👩‍👩‍👧‍👦খ', 8)).toBe('ক…');
  });

  test('a long story breaks between paragraphs, lines, sentences or words', () => {
    expect(splitText('প্রথম কথা।\n\nদ্বিতীয় কথা', 16)).toEqual(['প্রথম কথা।', 'দ্বিতীয় কথা']);
    expect(splitText('এক দুই তিন', 6)).toEqual(['এক দুই', 'তিন']);
    expect(splitText('  ', 6)).toEqual([]);
  });

  test('every piece begins and ends where a letter does, and no letter is lost', () => {
    const unit = fc.constantFrom('ক্ষ', 'শাড়ি', '👩‍👩‍👧‍👦', '👍🏽', '🇮🇳', 'a', ' ', '\n', '। ');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), fc.integer({ min: 16, max: 60 }), (units, limit) => {
        const text = units.join('');
        const pieces = splitText(text, limit);
        const letters = (from: string) =>
          graphemes(from)
            .map((each) => each.segment)
            .filter((each) => each.trim() !== '');
        expect(pieces.flatMap(letters)).toEqual(letters(text));
        expect(pieces.every((piece) => piece.length <= limit && piece.trim() !== '')).toBe(true);
      }),
    );
  });

  test('a letter longer than the limit is cut between code points rather than lost', () => {
    const pieces = splitText(`ক${'\u09be'.repeat(40)}`, 16);
    expect(pieces.join('')).toBe(`ক${'\u09be'.repeat(40)}`);
    expect(pieces.every((piece) => piece.length <= 16 && piece.isWellFormed())).toBe(true);
  });
});
