import { findTerms } from './lexicon.ts';
import { measuredNumbers } from './measured-numbers.ts';
import type { Token } from './normalise.ts';
import { isWas } from './quantity-turns.ts';
import { wordSet } from './word-sets.ts';

const GOING =
  /^(?:চলে|চইলা|[উও]ঠে|উইঠা|উঠিয\u09BCা|কেটে|কাইটা|কাটতি|কাবার|বেচে|বেইচা|বেইচ্যা|বেচা|নিয\u09BC[াে]|তুলে|তুইলা|ছেড\u09BCে|chole|uthe|uit?h+a|kete|kait+a|kat+i|beche|bech|beicha|niy?[ae]|tule|निकल|बिक|बेच|उठ|चल|nikal|bik|uth|chal)$/u;
const WENT =
  /^(?:গেছেগা|গ[েি]|গ্যা|দি[লছস]|দিয\u09BCে|ফেল|ফাল|হয\u09BC[ো]|নি[লছস]|নিয\u09BCে|চুক|g[aey]+[csyl]|di[ls]|di[y]?ech|fel|phel|fal|phal|hoye|chuk|ni[ls]|niye|गय|गई|गए|चुक|दि|ली)/u;

/** চলে গেছে, উইঠা গেসে, बिक चुका, beche dilam: two words for what is no more. */
export function hasGone(word: string, next: string): boolean {
  return GOING.test(word) && WENT.test(next) && !/(?:নি|ni)$/u.test(next);
}

/** With whom all of it went, and how that is told. */
export const TAKERS = wordSet(
  'ফালাইছি ফালাইসি ফালাইছে ফালাইলাম ফেলাইছি falaichi falaisi phelaichi পার্টি party মহাজন mohajon মহাজনের mohajoner দোকানদার dokandar কাস্টমার customer খদ্দের khodder khoddar পাইকার paikar paikari fair mela মেলা dealer ব্যাপারী bepari গা ga গেছেগা gechega gesega gache gese gece gye gyeche হই হোই hoi হয়া diyechi dilam disi দিছি দিলাম দিয়েছি ফেলছি ফেলেছি ফেলসি felchi felechi নিয়েছে niyeche nise নিছে নিলো nilo chuka chuki चुका चुके',
);

const ONE = /^(?:1|ek|ak|এক|एक|1ta|[ae]kta|একটা|একখান|একটি|ekti|ekkhana?)$/u;
const PIECE = /^(?:t[ai]|টা|টি|khana|খানা|খান|pis|pcs?|piece|পিস|पीस)$/u;
const EVEN = /^(?:o|ও|bhi|भी|tao|টাও|টিও)$/u;
const EVEN_ONE =
  /^(?:(?:এক|অ্যাক|ইক)(?:[টডঠ][ািো]|টু|খান[াি]?|গান|গা)|এউগ্গা|এগ্গা|ওগ্গা)ও$|^[aei]k(?:t[aiou]|khan[ai]?|ga)(?:ao|o)$|^ek+o$|^এক্কো$/u;
const IS_NOT = /^(?:নেই|নাই|নাইকো|নাইক্কা|নাইকা|নাইগা|নাইগ্যা|নেইকো|নাইখ|লাই|nei+|na+i+|nai(?:kk?a|ga|kko)|ne?y|nahi+n?|नहीं)$/u;
const BE =
  /^(?:পাবেন|পাবে|পাইবেন|হবে|হইব|থাকল|রইল|পাওয\u09BCা|যাবে|pab?en|pabe|hobe|hoibo|pawa|jabe|thaklo|roilo|bacha|আছে|ache)$/u;
const NOT = /^(?:না|na)$/u;
const REMAINS_NOT = /^(?:বাঁচে|রয\u09BC|থাকে|bache|roy|thake|nei)(?:নি|ni)$/u;
const BETWEEN =
  /^(?:আর|ar|aar|r|এখন|ekhon|akhon|পড\u09BCে|pore|porey|বাকি|baki|ঘরে|ghore|স্টকে|stock(?:e|me)?|শাড\u09BCি|saree|sari|shari|মাল|mal|পিস|piece|pis|আমার|amar|কাছে|kache|to|তো|abhi|अभी|ab|अब)$/u;
/** "ek bhi nahi bika": it was not sold. */
const NOT_SOLD = /^(?:b[ei]k|b[ei]ch|बिक|बेच|g[ae]y|गय|हु|hu|mil|मिल|di|दि)/u;

/** "একটাও নাই", "1 ta o nei", "ek bhi nahi", "not a single piece left". */
export function isNotOneLeft(words: readonly string[]): boolean {
  if (NOTHING_LEFT.test(words.join(' '))) return true;
  const even = evenOne(words);
  if (even === undefined || words.some((word) => findTerms(word).some(({ kind }) => kind === 'colour'))) return false;
  let at = even;
  while (at < even + 4 && BETWEEN.test(words[at] ?? '')) at += 1;
  const [word = '', next = '', last = ''] = words.slice(at, at + 3);
  if (REMAINS_NOT.test(word)) return true;
  if (IS_NOT.test(word)) return !NOT_SOLD.test(next);
  return BE.test(word) && (NOT.test(next) || (BE.test(next) && NOT.test(last)));
}

/** The place behind "even one". */
function evenOne(words: readonly string[]): number | undefined {
  for (const [place, word] of words.entries()) {
    if (EVEN_ONE.test(word)) return place + 1;
    if (!ONE.test(word)) continue;
    const at = PIECE.test(words[place + 1] ?? '') ? place + 2 : place + 1;
    if (EVEN.test(words[at] ?? '')) return at + 1;
  }
  return undefined;
}

/** How English says it. */
const NOTHING_LEFT =
  /^(?:(?:sorry|no|there (?:is|are)|we have|i have|currently|right now|now)[ ,]+){0,2}(?:nothing|none|no (?:more )?(?:stock|pieces?|pcs|items?|sarees?)|not (?:even )?(?:a single|one|any)(?: (?:one|pieces?|sarees?|item))?|(?:run|ran) out|(?:completely |currently |all )?sold out)(?: (?:left|remaining|remains|available|in|on|stock|hand|now|right|at|the|moment|with|me|us|currently|of|it|all))*(?: ?[,.!] ?(?:sorry|weaving|making)(?: [a-z]+){0,3})?[ .!]*$/;

const SOLD =
  /^(?:গে(?:ছে|সে|ল)|গ্যাছে|বিক|বেচে|বেইচ|শেষ|শ্যাষ|নিয\u09BCে|দিলাম|দিয\u09BCেছি|দিছি|g[aei]+[cs]h?e|gelo|b[ie]k|beche|sold|gone|sesh|shesh|niye|dilam|diyechi|disi|बिक|बेच|गया|गई|ले)/u;
const STAYS =
  /^(?:আছে|রয\u09BCে|রইছে|পড\u09BCে|ache|achhe|pore|roye|ekhono|এখনো|এখনও|hai|है|still|left|না|na|ar|আর|aro|আরো|arek|আরেক|another|aur|और|new|notun|নতুন|\?)|.(?:নি|ni)$/u;

/** "একটাই ছিল, বেচে দিলাম", "had just one, it's gone": of the one piece there was. */
export function hasTheOneGone(words: readonly string[]): boolean {
  const was = words.findIndex((word) => isWas(word) || word === 'had');
  if (was < 0) return false;
  const after = words.slice(was + 1);
  return after.length < 10 && after.some((word) => SOLD.test(word)) && !after.some((word) => STAYS.test(word));
}

const BUT = /^(?:বাদে|বাদ|ছাড়া|bade|baad|chara|chhara|but|except)$/u;
const EVERYTHING = /^(?:সব|সবই|সবগুলো|সবকটা|sob|sobi|sab|all|everything)$/u;

/** "দুটো ছাড়া সব বিক্রি হয়ে গেছে", "all but one sold": how many are still there. */
export function allBut(tokens: readonly Token[]): number | undefined {
  const words = tokens.map(({ text }) => text.normalize('NFC'));
  const but = words.findIndex((word) => BUT.test(word));
  const isSold = words.some((word) => SOLD.test(word) || /^(?:গেছে|geche)$/.test(word));
  if (but < 0 || !isSold || !words.some((word) => EVERYTHING.test(word))) return undefined;
  const [number] = measuredNumbers(tokens).filter(({ from, to }) => (from < but ? to >= but - 1 : from === but + 1));
  return number?.values.length === 1 ? number.values[0] : undefined;
}
