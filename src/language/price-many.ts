import { readPriceUnit } from './measures.ts';
import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { CONDITION, CURRENCY } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "২২০০ টাকা, ১০ পিস নিলে ২০০০ করে", "1400 per piece, 1250 if you take 10": what each costs who takes many. */
export function isForMany({ from, to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  const { tokens, numbers, endingAt } = line;
  const price = numbers.find((other) => other.from < from && (other.values[0] ?? 0) >= 100);
  const [single = 0] = price?.values ?? [];
  if (value >= single || value * 2 < single) return false;
  const isEach = isWord(EACH, tokens[hasWord(CURRENCY, tokens[to]?.text ?? '') ? to + 1 : to]?.text ?? '');
  const isMany = (number: FoundNumber | undefined) => {
    const [count = 0] = number?.values ?? [];
    return count >= (isEach ? 2 : 5) && count <= 500;
  };
  const isHindi = /^(?:par|pe|पर|पे)$/.test(tokens[from - 1]?.text ?? '');
  const at = isHindi ? from - 2 : from - 1;
  if (isWord(CONDITION, tokens[at]?.text ?? '')) {
    const isDozen = readPriceUnit(tokens[at - 1]?.text ?? '') === 'dozen';
    return isDozen || isMany(endingAt.get(at)) || isMany(endingAt.get(at - 1));
  }
  if (!/^if (?:you|u|taking|buying)$/.test(`${tokens[to]?.text} ${tokens[to + 1]?.text}`)) return false;
  return numbers.some((other) => other.from > to && other.from <= to + 4 && isMany(other));
}

const EACH = wordSet('করে কইরা kore koira each per');
