import type { Count } from './counts.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { NOT_ITEM_PRICE } from './price-words.ts';
import { isBargain } from './stock-asides.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** The counts that are of no bargain: in "ekta nile ekta free" nothing is said of how many there are. */
export function withoutBargains(counts: readonly Count[], tokens: readonly Token[]): readonly Count[] {
  return counts.filter((count, index) => {
    const next = counts[index + 1];
    const isPaidFor = next !== undefined && isGift(next, tokens);
    return !isPaidFor && !isBargain(count.number, tokens) && !isGift(count, tokens);
  });
}

/** "buy 2 get 1", "ek ke saath ek free"; what is free and there is only to be had. */
function isGift({ number }: Count, tokens: readonly Token[]): boolean {
  const at = isClassifier(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  if (tokens[number.from - 1]?.text === 'get') return true;
  const free = isWord(FREE, tokens[at]?.text ?? '') ? at : at + 1;
  const [lead = '', own = '', next = ''] = [at, free, free + 1].map((place) => tokens[place]?.text ?? '');
  if (!isWord(FREE, own) || isWord(THERE, next) || /^[,;।]$/.test(lead)) return false;
  return ![lead, next].some((text) => hasWord(NOT_ITEM_PRICE, text));
}

const FREE = wordSet('free ফ্রি ফ্রী fri firi फ्री मुफ्त muft মাগনা magna');
const THERE = wordSet('আছে ache achhe hai है size সাইজ saiz');
