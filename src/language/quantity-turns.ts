import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "5 ta chilo": so many there were. */
export function isWas(word: string): boolean {
  // The Hindi of them: English has no "the" after a number.
  return isWord(WAS, word) || word === 'the';
}

const WAS = wordSet('ছিল ছিলো আছিল আছিলো chilo chhilo achilo asilo tha थे था were was');
const NOW = wordSet('এখন ekhon akhon now ab अब');
const WROTE =
  /^(?:(?:লিখ|লেখ|বল|কই|কৈ|বলসি)(?:[\u0980-\u09FF]*)|(?:likh|lekh|bol|koi)[a-z]*|wrote|written|said|told|typed|kaha|कहा|लिख[\u0900-\u097F]*|बोला|बताया)$/u;
const THAT = wordSet('ওটা ওইটা ওটাকে ওইডা এটা এইটা সেটা সেইটা ota oita otake eta seta it woh wo वो उसे use');
const BECOMES = wordSet(
  'হবে হইব হইবো অইব হোক hobe hoibo hobey hok করো করুন কর করে করেন koro korun kor kore koren kar karo kardo kijiye कर करो कीजिए দেন দিন দাও den din dao debo দেব দেবো দিব dibo dijiye do de दो दीजिए hoga होगा chahiye चाहिए nebo নেব',
);
const INSTEAD = wordSet('জায়গায় jaygay jaigay বদলে bodole bodle jagah jagha instead जगह बदले');
const REFUSED = /^(?:না|নাহ|na|naa|nah|no|nahi|nahin|नहीं|ना)$/u;
const MORE = wordSet('আরো আরও আর aro aaro arow ar more another also aur and और ও এবং plus');

/** "7ta likhechi ota 9ta hobe", "5 the, ab 3 bache", "M na, L debo": the second takes the place of the first. */
export function isMadeOver(first: Span, last: Span, tokens: readonly Token[]): boolean {
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= last.start).map(({ text }) => text);
  if (between.length > 8 || between.some((text) => isWord(MORE, text))) return false;
  const before = tokens.filter(({ end }) => end <= first.start).map(({ text }) => text);
  const after = tokens.filter(({ start }) => start >= last.end).map(({ text }) => text);
  if (after.includes('?')) return false;
  const [next, lead] = [after.find((text) => !isClassifier(text)) ?? '', between.at(-1) ?? ''];
  if (isWord(INSTEAD, lead) || (between.some(isWas) && (isWord(NOW, lead) || isWord(BECOMES, next)))) return true;
  if (before.at(-1) === 'had' && isWord(NOW, lead)) return true;
  const isSettled = isWord(BECOMES, next) || isWord(THAT, lead);
  const isRefused = between.filter((text) => !/^[,;।.]$|^ta$/.test(text)).every((text) => REFUSED.test(text));
  if (isRefused && between.some((text) => REFUSED.test(text))) return isSettled;
  return isSettled && [...before, ...between].some((text) => WROTE.test(text));
}
