import { expect, it } from 'vitest';
import { firstGraphemes } from '../../src/language/graphemes.ts';
import { normalise } from '../../src/language/normalise.ts';

const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const LINES = [
  'লাল ঢাকাই জামদানি শাড়ি, সাড়ে তিন হাজার টাকা। স্বর্ণচরী, বিষ্ণুপুরী ক্ষীর স্ট্রিট র‍্যাপার ',
  'लाल बनारसी साड़ी, पाँच हज़ार तक। कृष्ण क्षत्रिय ',
  'red saree under 2,500, with blouse piece ',
  'শাড়ি 👍🏽 é 👨‍👩‍👧 জামদানি\r\n',
];

it.each(LINES)('counts graphemes as the platform does: %s', (line) => {
  const text = line.repeat(40);
  const all = [...segmenter.segment(text)].map(({ segment }) => segment);
  for (const most of [1, 5, 17, 100, 333]) expect(firstGraphemes(text, most)).toBe(all.slice(0, most).join(''));
});

it('reads two thousand graphemes and not one more', () => {
  expect(normalise(`${'ক্ষি'.repeat(1990)} শেষ`)).toMatch(/ শেষ$/);
  expect(normalise(`${'ক্ষি'.repeat(2000)} শেষ`)).not.toContain('শেষ');
});
