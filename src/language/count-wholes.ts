import { COMING, OUT, REST, SOLD, WENT } from './count-totals.ts';
import type { Count } from './counts.ts';
import { findTerms } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { NEGATION } from './price-words.ts';
import { isWas } from './quantity-turns.ts';
import { isSorry } from './quantity-words.ts';
import { afterUnit } from './stock-asides.ts';
import { isWord } from './word-sets.ts';

// "চারটে আছে, লাল দুটো নীল দুটো": how many there are, told once more by their sorts.

const MOST_COUNTS = 7;
/** Large and small, here and there, this photo and that: sorts that are no cloth and no colour. */
const OF_A_SORT =
  /^(?:ছোট|ছোটো|বড\u09BC|বড\u09BCো|মাঝারি|ভাঁজ|খোলা|মেলা|দোকানে|বাড\u09BCিতে|ঘরে|গোডাউনে|ছবির|ch?h?oto|ch?h?ota|boro|bara|bada|majhari|small|big|large|medium|dokane|barite|ghore|godown(?:e)?|chobir|photor|छोट[ाेी]|बड\u093C?[ाेी]|बड़[ाेी]|[smlx]{1,3})$/u;

/** How many there are where the first or the last of the counts is all of the others, each of a sort of its own; undefined where anything has gone. */
export function wholeOf(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [first, ...rest] = counts;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || counts.length < 3 || counts.length > MOST_COUNTS) return undefined;
  if (counts.some(({ count, number }) => count < 1 || number.values.length > 1)) return undefined;
  if (tokens.some(({ text }) => isTold(text))) return undefined;
  const sum = counts.reduce((all, { count }) => all + count, 0);
  const whole = [first, last].find(({ count }) => sum === count * 2);
  if (whole === undefined) return undefined;
  return ofSorts(counts, whole, tokens, 'before') || ofSorts(counts, whole, tokens, 'behind') ? whole.count : undefined;
}

/** Whether a sort stands before, or behind, every count but the whole one, and none where the counts do not tell of one. */
function ofSorts(
  counts: readonly Count[],
  whole: Count,
  tokens: readonly Token[],
  stand: 'before' | 'behind',
): boolean {
  const edges = [0, ...counts.flatMap(({ number }) => [number.from, afterUnit(number.to, tokens)]), tokens.length];
  const hasSort = counts.map((_each, index) => {
    const at = index * 2 + (stand === 'before' ? 0 : 2);
    return tokens.slice(edges[at], edges[at + 1]).some(({ text }) => isSort(text));
  });
  const [from = 0, to] = stand === 'before' ? edges.slice(-2) : edges;
  if (tokens.slice(from, to).some(({ text }) => isSort(text))) return false;
  return counts.every((each, index) => hasSort[index] === (each !== whole));
}

/** Not for sale after all: booked, stained, torn, kept. */
const SPOILT_OR_KEPT =
  /^(?:বুক|অ্যাডভান্স|কথা|রাখ|রেখ|দাগ|ছেঁড\u09BC|ছেড\u09BC|নষ্ট|খারাপ|book|advance|reserv|kotha|rakh|rekh|damag|daag|dagi|chh?era|nosto|kharap|faul)/u;

const isSort = (text: string) => OF_A_SORT.test(text) || findTerms(text).length > 0;

const isTold = (text: string) =>
  isWas(text) ||
  isSorry(text) ||
  SPOILT_OR_KEPT.test(text) ||
  /.(?:নি|ni)$/u.test(text) ||
  [NEGATION, SOLD, OUT, WENT, REST, COMING].some((words) => isWord(words, text));
