import type { Count } from './counts.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { isSingle, PIECES } from './quantity-words.ts';
import { IN_STOCK } from './stock-asides.ts';
import { isWord } from './word-sets.ts';

/** "একটা শাড়ি" is an article unless it is all that is said, or "only" stands by it. */
export function isArticle(count: Count, tokens: readonly Token[]): boolean {
  if (count.count !== 1) return false;
  const near = tokens.slice(Math.max(0, count.number.from - 2), count.number.to + 3).map((token) => token.text);
  if (isWord(PIECES, tokens[count.number.to]?.text ?? '') || isThere(count, tokens)) return false;
  return !isSingle(near) && !tokens[count.number.from]?.text.startsWith('1') && !standsAlone(count, tokens);
}

/** "একটা জামদানি আছে": how many there are. "এটা একটা লাল জামদানি" is not. */
function isThere({ number }: Count, tokens: readonly Token[]): boolean {
  const after = tokens.slice(number.to, number.to + 7).map(({ text }) => text);
  const end = after.findIndex((text) => CLAUSE_BREAK.test(text));
  return after.slice(0, end < 0 ? undefined : end).some((text) => isWord(IN_STOCK, text));
}

/** "টাকা একটা", "একটা আছে": with no thing after it, one is how many there are. */
function standsAlone(count: Count, tokens: readonly Token[]): boolean {
  const unit = isClassifier(tokens[count.number.to]?.text ?? '') ? 1 : 0;
  const after = tokens[count.number.to + unit]?.text;
  return count.number.from > 0 && (after === undefined || isWord(IN_STOCK, after));
}
