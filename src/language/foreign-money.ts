import type { FoundNumber } from './numbers.ts';
import { type Line, textAt } from './price-line.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "$45", "USD 100", "৪৫ ডলার", "200 riyal": money that is not ours, and says no price in rupees. */
export function isForeign({ from, to }: FoundNumber, line: Line): boolean {
  const before = textAt(line, from - 1) === '.' ? from - 2 : from - 1;
  return (
    isWord(FOREIGN, textAt(line, to)) ||
    (isWord(SIGN, textAt(line, before)) && !line.taken.has(before - 1)) ||
    (SIGNS.test(textAt(line, before)) && line.tokens[before]?.end === line.tokens[from]?.start)
  );
}

const SIGNS = /^[$€£]$/;
const SIGN = wordSet('$ € £ usd bdt us$ aud cad gbp eur aed sar sgd dollar dollars ডলার');
const FOREIGN = wordSet(
  '$ € £ usd bdt aud cad gbp eur aed sar sgd dollar dollars dolar doller ডলার ডলারের ডলারে डॉलर dollare euro euros ইউরো pound pounds পাউন্ড পাউন্ডের quid riyal riyals rial রিয়াল রিয়ালের dirham dirhams দিরহাম dinar দিনার ringgit রিঙ্গিত yen ইয়েন रियाल दिरहम पाउंड',
);
