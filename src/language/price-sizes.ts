import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { isWord, wordSet } from './word-sets.ts';

const WORN = wordSet(
  'কুর্তি কুর্তা পাঞ্জাবি পাঞ্জাবী ফতুয়া শার্ট ব্লাউজ ফ্রক নাইটি জামা টপ ড্রেস জ্যাকেট কামিজ kurti kurta panjabi punjabi fotua fatua shirt blouse frock nighty nightie jama top dress jacket kameez कुर्ती कुर्ता शर्ट फ्रॉक कमीज',
);
const SIZE_LETTER = /^(?:x{0,3}[sml]|এস|এম|এল)$/u;

/** "kurti 750 size M", "1250 XL", "কুর্তি ৭৫০ এম": what size it is, said after what it costs. */
export function isSizedAfter({ to, values }: FoundNumber, line: Line): boolean {
  if ((values[0] ?? 0) < 150) return false;
  const text = line.tokens[to]?.text ?? '';
  if (/^(?:x+l|sizes?|সাইজ|সাইজের|साइज)$/u.test(text)) return true;
  if (!SIZE_LETTER.test(text) || line.tokens[to]?.start === line.tokens[to - 1]?.end) return false;
  const isMark = /^[,/&-]$/.test(line.tokens[to + 1]?.text ?? '');
  const next = line.tokens[isMark ? to + 2 : to + 1]?.text ?? '';
  return SIZE_LETTER.test(next) || /^(?:size|সাইজ)$/u.test(next) || line.tokens.some((each) => isWord(WORN, each.text));
}

/** "40 42 44 size": the sizes before the last. */
function opensSizes({ to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value < 20 || value > 60) return false;
  if (/^(?:sizes?|সাইজ|সাইজের|साइज)$/.test(line.tokens[to]?.text ?? '')) return true;
  const next = line.numbers.find(({ from }) => from >= to);
  const isBeside = next?.from === to || (next?.from === to + 1 && /^[-,/&]$/.test(line.tokens[to]?.text ?? ''));
  return next !== undefined && isBeside && opensSizes(next, line);
}

/** "size 38-44", "size 38, 40, 42", "size 38 40": the sizes after the first. */
export function isNextSize(from: number, line: Line): boolean {
  const isMark = /^(?:[-,/&]|to|theke|থেকে|se|টু)$/.test(line.tokens[from - 1]?.text ?? '');
  const isSize = ({ values }: FoundNumber) => (values[0] ?? 0) >= 20 && (values[0] ?? 0) <= 60;
  const [number, before] = [
    line.numbers.find((each) => each.from === from),
    line.endingAt.get(isMark ? from - 1 : from),
  ];
  if (number === undefined || !isSize(number)) return false;
  if (opensSizes(number, line) || isOtherSize(from, line)) return true;
  if (before === undefined || !isSize(before)) return false;
  return /^(?:sizes?|সাইজ|সাইজের|साइज)$/.test(line.tokens[before.from - 1]?.text ?? '') || isNextSize(before.from, line);
}

/** "size 38 ache, 40 nei": one more size, where there is no money. */
function isOtherSize(from: number, line: Line): boolean {
  if (!/^(?:nei|nai|নেই|নাই|ache|achhe|আছে|hai|nahi|है|नहीं)$/.test(line.tokens[from + 1]?.text ?? '')) return false;
  return line.tokens.slice(0, from).some(({ text }) => /^(?:sizes?|সাইজ|সাইজের|साइज)$/.test(text));
}

/** "90 by 108 inch", "৩৬ বাই ৭২": a side of it. */
export function isSide({ from, to, values: [value = 0] }: FoundNumber, { tokens, taken }: Line): boolean {
  if (value > 400) return false;
  return (
    (BY.test(tokens[to]?.text ?? '') && taken.has(to + 1)) ||
    (BY.test(tokens[from - 1]?.text ?? '') && taken.has(from - 2))
  );
}

const BY = /^(?:by|বাই|বাই|बाई|into|ইন্টু)$/u;
