import type { FoundNumber } from './numbers.ts';
import { type Line, textAt } from './price-line.ts';
import { isWord, wordSet } from './word-sets.ts';

/** Nobody is older. */
const OLDEST = 110;

/** "60+ mahilar jonno", "for age above 50", "৫০ বছরের বেশি বয়সের": how old somebody is, and no price. */
export function isAge({ from, to, suffix, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value < 1 || value > OLDEST || suffix === 'money') return false;
  if (/^(?:\+|plus)$/.test(textAt(line, to)) && isWord(PEOPLE, textAt(line, to + 1))) return true;
  const beside = [from - 3, from - 2, from - 1, to, to + 1, to + 2];
  return beside.some((place) => isWord(OLD, textAt(line, place)) || isEnglishAge(place, line));
}

/** আগে is written "age" as well. */
function isEnglishAge(place: number, line: Line): boolean {
  if (textAt(line, place) !== 'age') return false;
  return (
    /^(?:for|of|the|old|middle)$/.test(textAt(line, place - 1)) ||
    /^(?:above|over|below|under|group|er|of)$/.test(textAt(line, place + 1))
  );
}

const OLD = wordSet(
  'বয়স বয়সী বয়সি বয়সের বয়েস বয়েসী boyos boyosh boyosi boyoshi boyoser boyosher boyes boyesi bayas bayasi umar umr उम्र aged ages',
);
const PEOPLE = wordSet(
  'মহিলা মহিলার মহিলাদের মানুষ মানুষের লোক লোকের বয়স্ক mahila mahilar mohila mohilar mohilader mahilader lok loker manush manusher ladies lady women woman aunty auntyr kaki kakima dida didar thakuma mashi boyosko महिला महिलाओं',
);
