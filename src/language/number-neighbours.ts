import { isPlainWord } from './lexicon/plain-words.ts';
import { findTerms } from './lexicon.ts';
import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { resemblesFraction, resemblesNumber } from './number-likeness.ts';
import type { FoundNumber } from './number-reader.ts';
import { readNumberWord } from './number-word-parts.ts';
import { readNumberAtom } from './number-words.ts';
import { EXCEED, MAX_AFTER, MIN_AFTER } from './price-bound-words.ts';
import * as words from './price-words.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const SAID_BESIDE = [
  words.CURRENCY,
  words.PRICE_LABEL,
  words.SAID_OF_PRICE,
  words.OLD_PRICE,
  words.NOW,
  words.CORRECTION,
  words.NOT_ITEM_PRICE,
  words.CONSIDERED_FREE,
  words.ASKING,
  words.PER,
  words.CONDITION,
  words.CHANGING,
  words.RIGHT,
  words.LIKE_A_NUMBER,
  MAX_AFTER,
  MIN_AFTER,
  EXCEED,
  wordSet(
    'দ্যান দ্যাও দিয়েন দিয়েন dyan diyen বটে bote বটেক botek de le dena lena দে दे ले কং মুই মোর হামি হামার mui mor hami hamar রুপিস fixed ফিক্স ফিক্সড fix last লাস্ট থাক থাকুক থাকলো thak thakuk thaklo dhoro dhorun ধরো sorbocho সর্বোচ্চ রিটেল retail khudra খুচরো khuchro edit ji haa মিলে bikri বিক্রি সবই sobi kete কেটে একদাম আনুমানিক otake ওটাকে ekhane এখানে gulo গুলো রাখছি রাখলাম rakhchi rakhlam लगेगा लगेंगे lagega lagenge पूरे পুরো puro poora final নেট net flat চালান rakho রাখো রেখো রাখ লেখ ধর নে rakh lekh dhor रखो रखना रखिए रखें लिखो लिखना लिखिए करो करना करें देना दीजिए लगाओ डालो likhna likhiye karo karna dijiye lagao dalo rakhna rakhiye একেক ekek প্রত্যেক protyek prottek protek প্রতিটি protiti',
  ),
];
/** রাখা আছে, lekha ache, रखा है: the price was put, written or said, in whatever form. */
const PUT =
  /^(?:(?:রাখ|লেখ|লিখ|ধর|বল|কর|বেচ|ছাড\u09BC|বসা|কমা|বাড\u09BCা|দেওয\u09BC|নেওয\u09BC|পড\u09BC|লাগ|ফেল)(?:া|ি|ে|ো|েন|িস|ানো|ায\u09BC)?|(?:rakh|lekh|likh|dhor|dhar|bol|kor|bech|ch?har|bosa|koma|bara|dew|deo|lag|fel|phel)(?:[aieo]|en|is|no|noo|ay)?|(?:रख|लिख|कह|लगा|बता|बेच)(?:[ािीेो]|ते|ता|ती|ए|या|यी|वा)?|(?:rakh|likh|kah|laga|bata|bech)(?:[aieo]|t[aei]|y[aei]|wa)?)$/u;
/** Endings of verbs: what one does with the price. */
const VERB =
  /(?:ব|বো|বে|বেক|বাম|মু|মুনে|ুম|[নদরল]িম|ছি|ছে|েন|লাম|তাম|ুন|িয়ে|[িইা]য়া|[ইৈ]রা|িও|গা|गा|गी|गे|ना|bo|bek|[aeiou]bam|[aeiou]mu|[dnlr]im|mune|chi|che|chhi|chhe|lam|(?:[iy]|kh|r|b|l|ch)en|iye|[oa]ir?[iy]?a|(?:u|oo)ng[aei]|eg[ai]|enge|ing)$/u;

/** "এক হাজার নশো নিরেনব্বই", "পচ হাজার একশো": the word beside a number in words was meant to be part of it, or may have been. */
export function hasNumberBeside({ number }: { readonly number: FoundNumber }, tokens: readonly Token[]): boolean {
  if (number.bare) return false;
  const isGivenBefore = GIVE.test(tokens[number.from - 2]?.text ?? '') && DO.test(tokens[number.from - 1]?.text ?? '');
  const before = isGivenBefore ? '' : (tokens[number.from - 1]?.text ?? '');
  // "do hazar rakh do": put it at that; no lakh.
  const isGiven = GIVE.test(tokens[number.to]?.text ?? '') && DO.test(tokens[number.to + 1]?.text ?? '');
  const after = isGiven ? '' : (tokens[number.to]?.text ?? '');
  if ([before, after].some(mayBeNumber)) return true;
  if (!/^(?:\d|$)/.test(before) && isStrange(before) && resemblesFraction(before)) return true;
  const isHeadless = isScale(tokens[number.from]?.text ?? '') || (number.values[0] ?? 0) < 100;
  return isHeadless && isStrange(before);
}

/** "বারোশো চাং": a word that nobody knows where a smaller number could follow. */
export function hasStrangeBehind({ number }: { readonly number: FoundNumber }, tokens: readonly Token[]): boolean {
  if (number.bare) return false;
  const after = tokens[number.to]?.text ?? '';
  if (GIVE.test(after) && DO.test(tokens[number.to + 1]?.text ?? '')) return false;
  return isScale(tokens[number.to - 1]?.text ?? '') && isStrange(after);
}

const GIVE = /^(?:rakh|likh|kar|laga|daal|bana|de|le|रख|लिख|कर|लगा|डाल|बना|दे|ले)$/u;
const DO = /^(?:do|den|dena|dijiye|dijie|lo|lena|दो|दें|देना|दीजिए|लो|लेना)$/u;

function mayBeNumber(text: string): boolean {
  if (text === '' || isMeasure(text) || hasWord(words.CURRENCY, text) || isWord(words.NEGATION, text)) return false;
  // থুড়ি is no thirty.
  if (isWord(words.LIKE_A_NUMBER, text) || isWord(words.CORRECTION, text)) return false;
  const number = readNumberWord(text);
  // "একটা এগারোশো": one for so much.
  return number === undefined ? !isSpokenTo(text) && resemblesNumber(text) : number.suffix !== 'classifier';
}

/** হাজার, বারোশো: a smaller number may follow it. */
export function isScale(text: string): boolean {
  return (readNumberAtom(text) ?? readNumberWord(text)?.atoms.at(-1))?.kind === 'scale';
}

/** A word that is none of the talk about prices nor of the trade. */
export function isStrange(text: string): boolean {
  return isNoTalk(text) && findTerms(text).length === 0;
}

/** A word that is none of the talk about prices, nor of the trade as it is written; it may be the trade's misspelt. */
export function isHardlyKnown(text: string): boolean {
  return isNoTalk(text) && findTerms(text).every(({ how }) => how === 'spelling');
}

function isNoTalk(text: string): boolean {
  if (!/^[\p{L}\p{M}]{2,}$/u.test(text) || isMeasure(text) || isPlainWord(text) || VERB.test(text) || PUT.test(text))
    return false;
  return !isSpokenTo(text) && !SAID_BESIDE.some((set) => hasWord(set, text));
}
