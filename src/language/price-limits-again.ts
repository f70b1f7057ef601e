import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { MIN_AFTER } from './price-bound-words.ts';
import { isDeniedAfter, isPlea } from './price-denials.ts';
import { isLess } from './price-limits.ts';
import { wordAt } from './price-line.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "২২০০-র নিচে নামলে কোয়ালিটি নামে, তার উপরে দেখান": the limit that is said of an amount once more, in a later clause and before the next amount. */
export function boundAfterwards({ to }: Amount, end: number, tokens: readonly Token[]): 'max' | 'min' | undefined {
  const start = tokens.findIndex(({ text }, place) => place >= to && CLAUSE_BREAK.test(text));
  if (start < 0) return undefined;
  for (let place = start + 1; place < end; place += 1) {
    const text = wordAt(tokens, place);
    if (BEYOND_THAT.test(text)) return 'min';
    // "… সব ফালতু, ওপরেরগুলো দেখান".
    const those = place === start + 1 ? THOSE.exec(text)?.[1] : undefined;
    const isBare = place === start + 1 && isPlea(wordAt(tokens, place + 1));
    if (isBare && (isWord(MIN_AFTER, text) || isLess(text))) return isLess(text) ? 'max' : 'min';
    if (wordAt(tokens, place + 1) === 'that' && /^(?:above|over|below|under)$/.test(text))
      return isLess(text) ? 'max' : 'min';
    if (those !== undefined && isAskedFor(place, end, tokens)) return isLess(those) ? 'max' : 'min';
    if (!isWord(OF_THAT, text)) continue;
    const isPriced = PRICE.test(wordAt(tokens, place + 1));
    const than = wordAt(tokens, isPriced ? place + 2 : place + 1);
    const at = place + 1 + (isPriced ? 1 : 0) + (THAN.test(than) ? 1 : 0);
    const limit = wordAt(tokens, at);
    const isMore = isWord(MIN_AFTER, limit);
    if (!isMore && !isLess(limit)) continue;
    const [kind, other] = isMore ? (['min', 'max'] as const) : (['max', 'min'] as const);
    if (isDeniedAfter(at, tokens, kind)) return other;
    if (isAskedFor(at, end, tokens)) return kind;
  }
  return undefined;
}

/** Whether it is what is to be shown. */
function isAskedFor(start: number, end: number, tokens: readonly Token[]): boolean {
  for (let place = start + 1; place < end && !CLAUSE_BREAK.test(wordAt(tokens, place)); place += 1)
    if (isPlea(wordAt(tokens, place)) || isWord(WANTED, wordAt(tokens, place))) return true;
  return false;
}

const OF_THAT = wordSet('তার তাহার ওর এর ওই ঐ tar er or oi uske usse उसके उससे that');
const THOSE = /^((?:উপর|ওপর|নিচ|নীচ)(?:ের)?|(?:upor|opor|nich)(?:er)?)(?:গুল[োি]|gul[oi]|টা|ta)$/u;
const PRICE = /^(?:দাম(?:ের)?|dam(?:er)?|টাকার?|takar?)$/;
const THAN = /^(?:থেকে|theke|চেয\u09BCে|cheye|se|से)$/u;
const BEYOND_THAT = /^(?:তদ[ূু]র|todurdh|tadurdh)/u;
const WANTED = wordSet('চাই চাইছি লাগবে দরকার আছে chai chaichi lagbe dorkar ache চাহিয়ে chahiye चाहिए');
