import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { isRest } from './price-doubts.ts';
import { wordAt } from './price-line.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "৫০০ অ্যাডভান্স, বাকি ১৩০০ ডেলিভারিতে": what is paid now and what is paid then, where nothing else says the price. */
export function nowAndThen(
  amounts: readonly Amount[],
  tokens: readonly Token[],
): readonly [Amount, Amount] | undefined {
  const money = amounts.filter(({ not, rupees: [value = 0] }) => not !== 'other' && not !== 'foreign' && value >= 50);
  const [now, then] = money;
  if (money.length !== 2 || now === undefined || then === undefined) return undefined;
  const isNow = near(now, tokens).some((text) => hasWord(ADVANCE, text) || isWord(NOW, text));
  const isThen = isRest(then, tokens) || /^(?:when|after|on)$/.test(wordAt(tokens, then.to));
  return isNow && isThen ? [now, then] : undefined;
}

/** The words beside an amount, in its own clause. */
function near({ from, to }: Amount, tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  for (let place = to; place < to + 3 && !CLAUSE_BREAK.test(wordAt(tokens, place)); place += 1)
    words.push(wordAt(tokens, place));
  for (let place = from - 1; place >= from - 2 && !CLAUSE_BREAK.test(wordAt(tokens, place)); place -= 1)
    words.push(wordAt(tokens, place));
  return words;
}

const ADVANCE = wordSet('advance advans অ্যাডভান্স এডভান্স আগাম অগ্রিম agam agrim ogrim बयाना एडवांस');
const NOW = wordSet('now এখন ekhon akhon abhi अभी age আগে');
