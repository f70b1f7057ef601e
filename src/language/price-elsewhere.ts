import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { CLAUSE_BREAK, CURRENCY, THEY_SAY } from './price-words.ts';
import { hasWord, isWord, type WordSet, wordSet } from './word-sets.ts';

/** "বাজারে ২২০০, আমার কাছে ১৯০০", "১৮০০ চেয়েছে? আমি ১৫০০ দেব": what others take or ask, beside what she does. */
export function isElsewhere(from: number, line: Line): boolean {
  if (isSaidBefore(from, line, HERS) || !(isSaidBefore(from, line, MARKET) || isAskedByOthers(from, line)))
    return false;
  return line.numbers.some(
    (other) => other.from !== from && (other.values[0] ?? 0) >= 100 && isSaidBefore(other.from, line, HERS),
  );
}

/** "amazon e 2999 dekhay": seen at another's. */
export function isSeenElsewhere({ from, to }: FoundNumber, line: Line): boolean {
  const at = hasWord(CURRENCY, line.tokens[to]?.text ?? '') ? to + 1 : to;
  return [at, at + 1].some((place) => isWord(SEEN, line.tokens[place]?.text ?? '')) && isSaidBefore(from, line, MARKET);
}

function isAskedByOthers(from: number, { tokens, numbers }: Line): boolean {
  const to = numbers.find((number) => number.from === from)?.to ?? from + 1;
  const at = hasWord(CURRENCY, tokens[to]?.text ?? '') ? to + 1 : to;
  const said = tokens[at]?.text ?? '';
  if (isWord(THEY_SAY, said)) return true;
  if (/^(?:bol|bole|maang|mang|बोल|मांग|माँग)$/.test(said)) return /^(?:rah|रह)/.test(tokens[at + 1]?.text ?? '');
  return [1, 2].some((back) => /^(?:wants|asks|asked|demands)$/.test(tokens[from - back]?.text ?? ''));
}

/** Whether one of the words is among the few before a number, with no other number between. */
function isSaidBefore(from: number, { tokens, taken }: Line, words: WordSet): boolean {
  for (let place = from - 1; place >= 0 && place >= from - 4; place -= 1) {
    if (taken.has(place) || CLAUSE_BREAK.test(tokens[place]?.text ?? '')) return false;
    if (hasWord(words, tokens[place]?.text ?? '')) return true;
  }
  return false;
}

const MARKET = wordSet(
  'মেলা mela fair expo exhibition মিশো মিন্ত্রা ফ্লিপকার্ট অ্যামাজন meesho myntra ajio বাজার মার্কেট দোকান শোরুম মল অনলাইন অন্যরা সবাই লোকে bajar bazar market dokan shop store showroom mall online onnora onnera sobai others amazon flipkart बाजार बाज़ार दुकान मार्केट dukan',
);
const HERS = wordSet(
  'আমি আমার আমরা আমাদের ami amar amra amader mor i my mine me our we ill id main mera hum hamara मैं मेरा हम हमारा এখানে ekhane',
);
const SEEN = wordSet(
  'দেখায় দেখাচ্ছে দেখাইতেছে দেখলাম দেখেছি দেখছি dekhay dekhachhe dekhacche dekhache dekhlam dekhechi dekhchi dekha dikha dikhata dikhta saw seen shows showing',
);
