import { isMeasure } from './measures.ts';
import type { FoundNumber } from './numbers.ts';
import { isAllowedFor, isDiscount } from './price-asides.ts';
import { type Line, textAt } from './price-line.ts';
import { CURRENCY } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "2400 discount diye 1999", "1800, 10% off kore 1620": the first is what it was. */
export function isDiscountedTo({ values: [value = 0] }: FoundNumber, to: number, line: Line): boolean {
  const start = /^(?:,|থেকে|theke|thek|se|से|-)$/.test(textAt(line, to)) ? to + 1 : to;
  const isPercent = line.taken.has(start) && PERCENT.test(textAt(line, start + 1));
  const at = isPercent ? start + 2 : start;
  if (!isAllowedFor(at, line)) return false;
  const next = line.numbers.find(({ from }) => from >= at && from <= at + 3)?.values[0] ?? 0;
  return next < value && next * 2 >= value;
}

/** "200 taka discount kore 1600", "১০০ টাকা কম করে ১৪০০": what is taken off, before what is left. */
export function isTakenOffBefore({ values: [value = 0] }: FoundNumber, to: number, line: Line): boolean {
  const isLess = isDiscount(textAt(line, to)) || isWord(LESS, textAt(line, to));
  const at = isWord(DONE, textAt(line, to + 1)) ? to + 2 : isWord(LESSENED, textAt(line, to)) ? to + 1 : undefined;
  if (at === undefined || (!isLess && !isWord(LESSENED, textAt(line, to)))) return false;
  const next = line.numbers.find(({ from }) => from === at || (from === at + 1 && hasWord(CURRENCY, textAt(line, at))));
  return next !== undefined && value * 2 <= (next.values[0] ?? 0) && !isMeasure(textAt(line, next.to));
}

/** "100 taka kom kore debo", "দাম ২০০ টাকা কমিয়েছি": by how much, which is no price. */
export function isLessBy({ from, values: [value = 0] }: FoundNumber, to: number, line: Line): boolean {
  const isMoney = hasWord(CURRENCY, textAt(line, to - 1));
  if (!isMoney || value > 1000 || /^(?:theke|থেকে|se|से)$/.test(textAt(line, from - 1))) return false;
  if (CHANGED.test(textAt(line, to).normalize('NFC'))) return true;
  const at = isWord(LESS, textAt(line, to)) && isWord(DONE, textAt(line, to + 1)) ? to + 2 : undefined;
  return at !== undefined && GIVES.test(textAt(line, at).normalize('NFC'));
}

/** "1250 korlam, 1300 theke komiye": what it was, said after what it is. */
export function isReducedFrom({ from }: FoundNumber, to: number, line: Line): boolean {
  if (!/^(?:theke|thek|থেকে|se|से)$/.test(textAt(line, to)) || !LOWERED.test(textAt(line, to + 1).normalize('NFC')))
    return false;
  const isLast = line.numbers.every((other) => other.from <= from || (other.values[0] ?? 0) < 50);
  return isLast && line.numbers.some((other) => other.from < from && (other.values[0] ?? 0) >= 50);
}

/** "1700 korun 1500 er jaygay": what another takes the place of. */
export function isReplaced({ from }: FoundNumber, to: number, line: Line): boolean {
  const at = /^(?:er|এর|r|র|ki|ke|की|के)$/.test(textAt(line, to)) ? to + 1 : to;
  if (!isWord(IN_PLACE, textAt(line, at))) return false;
  return (
    line.numbers.every((other) => other.from <= from) &&
    line.numbers.some((other) => other.from < from && (other.values[0] ?? 0) >= 50)
  );
}

const IN_PLACE = wordSet('জায়গায় জাগায় বদলে পরিবর্তে jaygay jagay bodole bodle badle jagah बदले जगह');
const PERCENT = /^(?:%|পার্সেন্ট|শতাংশ|percent|parsent)$/;
const LESS = wordSet('কম kom less লেস minus মাইনাস কম kam कम');
const LESSENED = wordSet('কমিয়ে কমায়া komiye komie komaya');
const DONE = wordSet('করে কইরা kore koira karke করিয়া diye দিয়ে');
const CHANGED =
  /^(?:কমিয\u09BCে(?:ছি|ছে)|কমাইছি|কমালাম|কমাইলাম|কমেছে|কমল|বাড\u09BCিয\u09BCে(?:ছি|ছে)|বাড\u09BCালাম|বাড\u09BCাইছি|বেড\u09BCেছে|komiyec?h?h?[ie]|komalam|komaisi|komeche|komechhe|bariyec?h?h?[ie]|baralam|berechh?e)$/u;
const GIVES = /^(?:দে|দি|রাখ|নে|নি|deb|dib|dic|din|de?n|rakh|neb|dei|dil|diy)/u;
const LOWERED = /^(?:কম|নামিয|নেমে|বাড|kom|kam|nam|neme|bar|ghat|badh|कम|घट|बढ)/u;
