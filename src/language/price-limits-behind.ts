import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { MAX_AFTER, MIN_AFTER } from './price-bound-words.ts';
import { isPlea } from './price-denials.ts';
import { wordAt } from './price-line.ts';
import { namesItem } from './price-then-now.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { isWord } from './word-sets.ts';

/** So many words of goods stand between an amount and its limit word. */
const MOST_GOODS = 3;

/** "1500 er saree niche", "৮০০ টাকার গামছা মধ্যে", "3000 ka jamdani ke andar": the limit word that ends a line, behind what is looked for. */
export function boundBehindGoods({ to, number }: Amount, tokens: readonly Token[]): 'max' | 'min' | undefined {
  const place = OF.test(wordAt(tokens, to)) ? to + 1 : /^[-–]$/.test(wordAt(tokens, to)) ? to + 2 : to;
  const isOf = place > to || number.suffix === 'genitive' || OF_TAKA.test(wordAt(tokens, to - 1));
  if (!isOf) return undefined;
  let end = place;
  while (end < place + MOST_GOODS && (namesItem(wordAt(tokens, end)) || (end > place && OF.test(wordAt(tokens, end)))))
    end += 1;
  if (end === place) return undefined;
  const text = wordAt(tokens, end);
  const after = wordAt(tokens, end + 1);
  if (!(after === '' || CLAUSE_BREAK.test(after) || isPlea(after) || HOLDS.test(after.normalize('NFC'))))
    return undefined;
  if (isWord(MAX_AFTER, text) || BELOW.test(text)) return 'max';
  return isWord(MIN_AFTER, text) || ABOVE.test(text) ? 'min' : undefined;
}

const OF = /^(?:er|এর|r|র|ka|ki|ke|का|की|के)$/;
const OF_TAKA = /^(?:টাকার|taka?r)$/;
const HOLDS = /^(?:hole|hobe|ache|ase|হলে|হবে|আছে|achhe|hai|है)$/;
const BELOW = /^(?:under|within|below|inside|upto)$/;
const ABOVE = /^(?:above|over)$/;
