import type { FoundNumber } from './numbers.ts';
import { type Line, wordAt } from './price-line.ts';
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

/** "amazon e 2999 dekhay", "অন্য দোকানে ১৩৫০ তে দিচ্ছে": seen at another's, or sold there. */
export function isSeenElsewhere({ from, to }: FoundNumber, line: Line): boolean {
  const at = hasWord(CURRENCY, line.tokens[to]?.text ?? '') ? to + 1 : to;
  if (isSaidBefore(from, line, HERS)) return false;
  if (isGivenByOthers(at, line)) return true;
  if (!isSaidBefore(from, line, MARKET)) return false;
  // "সবাই ২২০০ তেই নেয়": that is what she takes of all.
  const isPlace = !isSaidBefore(from, line, EVERYBODY);
  return [at, at + 1].some(
    (place) => isWord(SEEN, line.tokens[place]?.text ?? '') || (isPlace && isSoldThere(place, from, line)),
  );
}

/** "900 taka diyeche onno loke": who gave it is said last. */
function isGivenByOthers(start: number, { tokens, taken }: Line): boolean {
  for (let place = start; place < start + 4; place += 1) {
    const text = wordAt(tokens, place);
    if (text === '' || CLAUSE_BREAK.test(text) || taken.has(place)) return false;
    if (/^(?:অন্য|onno|anya|onyo|other|দুসর[াে]|दूसर[ाे])$/.test(text) && OTHERS.test(wordAt(tokens, place + 1)))
      return true;
  }
  return false;
}

const OTHERS = /^(?:লোকে?|জন(?:ে|রা)?|দোকানে?|lo[k]e?|jone?|dokane?|people|shops?|buyers?|log(?:on|o)?)$/;

/** বেচে, dichhe, "pawa jay", "de rahe hain": what others do. */
function isSoldThere(place: number, from: number, { tokens }: Line): boolean {
  // "others are selling at 1600".
  if (
    /^(?:at|for)$/.test(wordAt(tokens, from - 1)) &&
    /^(?:sell|selling|sells|sold|giving|available)$/.test(wordAt(tokens, from - 2))
  )
    return true;
  const [text, after] = [0, 1].map((on) => (tokens[place + on]?.text ?? '').normalize('NFC')) as [string, string];
  if (isWord(SOLD_THERE, text)) return true;
  if (/^(?:pawa|paoa|পাওয\u09BCা)$/u.test(text)) return /^(?:ja|যা)/u.test(after);
  return /^(?:de|bech|mil|दे|बेच|मिल)$/u.test(text) && /^(?:rah|रह)/u.test(after);
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
  'দুকান দুকানে dukane হাট হাটে মেলা mela fair expo exhibition মিশো মিন্ত্রা ফ্লিপকার্ট অ্যামাজন meesho myntra ajio বাজার মার্কেট দোকান শোরুম মল অনলাইন অন্যরা সবাই লোকে bajar bazar market dokan shop store showroom mall online onnora onnera sobai others amazon flipkart बाजार बाज़ार दुकान मार्केट dukan',
);
const EVERYBODY = wordSet('সবাই লোকে sobai loke everyone');
const SOLD_THERE = wordSet(
  'লেয় লিছে দিচ্ছে দেয় দিতেছে দিতাছে দিত্যাছে বেচে বেচছে বেচতেছে বেচতাছে নিচ্ছে নেয় নিতেছে dichhe dicche dichche diche ditese dey bechche bechchhe bechchey beche bechtese ney bechte dete milta milti sells बेचते देते मिलता मिलती',
);
const HERS = wordSet(
  'আপনাকে আপনারে apnake apnare aapko आपको আমি আমার আমরা আমাদের ami amar amra amader mor i my mine me our we ill id main mera hum hamara मैं मेरा हम हमारा এখানে ekhane',
);
const SEEN = wordSet(
  'দেখায় দেখাচ্ছে দেখাইতেছে দেখলাম দেখেছি দেখছি dekhay dekhachhe dekhacche dekhache dekhlam dekhechi dekhchi dekha dikha dikhata dikhta saw seen shows showing',
);
