import { isClassifier, isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { isSpokenTo } from './spoken-to.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "5 ta chilo": so many there were. */
export function isWas(word: string): boolean {
  // The Hindi of them: English has no "the" after a number.
  return isWord(WAS, word) || word === 'the';
}

const WAS = wordSet('ছিল ছিলো আছিল আছিলো chilo chhilo achilo asilo tha thi थे था थी थीं were was');
const NOW = wordSet('এখন ekhon akhon now ab अब abhi अभी আজ aj aaj today आज');
const WROTE =
  /^(?:(?:লিখ|লেখ|বল|কই|কৈ|বলসি|কহি|ভেবে|ভাব|দেখাচ)(?:[\u0980-\u09FF]*)|(?:likh|lekh|bol|koi|kohi|bheb|veb|bhab|vab|soch|dekhac)[a-z]*|thought|सोच[\u0900-\u097F]*|wrote|written|said|told|typed|kaha|कहा|लिख[\u0900-\u097F]*|बोला|बताया)$/u;
const THAT = wordSet('ওটা ওইটা ওটাকে ওইডা এটা এইটা সেটা সেইটা ota oita otake eta seta it woh wo वो उसे use');
const BECOMES = wordSet(
  'হবে হইব হইবো অইব হোক hobe hoibo hobey hok করো করুন কর করে করেন koro korun kor kore koren kar karo kardo kijiye कर करो कीजिए দেন দিন দাও den din dao debo দেব দেবো দিব dibo dijiye do de दो दीजिए hoga होगा chahiye चाहिए nebo নেব',
);
const INSTEAD = wordSet('জায়গায় jaygay jaigay বদলে bodole bodle jagah jagha instead जगह बदले');
/** "5ta chilo, ar 2ta elo": beside the first, not in its place. */
export function isMore(word: string): boolean {
  return isWord(MORE, word);
}

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
  if ((before.at(-1) === 'had' || isWas(before.at(-1) ?? '')) && isWord(NOW, lead)) return true;
  if (isDenied(before, between) || isTurnedDown(between, next)) return true;
  const isTold = [...before.slice(-2), ...between].some((text) => isWas(text) || WROTE.test(text));
  if (isTold && (COUNTED.test(next) || between.some((text) => COUNTED.test(text)) || isWord(IN_TRUTH, lead)))
    return true;
  const isSettled = isWord(BECOMES, next) || isWord(THAT, lead);
  if (isNayToSomebody(between)) return true;
  const isRefused = between.filter((text) => !/^[,;।.]$|^ta$/.test(text)).every((text) => REFUSED.test(text));
  if (isRefused && between.some((text) => REFUSED.test(text))) return isSettled;
  return isSettled && [...before, ...between].some((text) => WROTE.test(text));
}

/** "5 mtr na go 5.5", "paanch nahi re baba saat": whoever is spoken to after a no hears no "or". */
function isNayToSomebody(between: readonly string[]): boolean {
  const words = between.filter((text) => !/^[,;।.]$/.test(text) && !isMeasure(text));
  const [nay = '', ...rest] = words;
  return REFUSED.test(nay) && rest.length > 0 && rest.every((word) => isSpokenTo(word) || CALLED.test(word));
}

/** গো, রে: how somebody is called, beside the words for who it is. */
const CALLED = /^(?:গো|রে|লো|ওগো|বাবা|মা|go|re|lo|ogo|baba|ma|ji|arre?|আরে|यार|रे|जी)$/u;

/** "24 not 42", "5.5, not 6": what was said first stays. */
export function isKept(first: Span, last: Span, tokens: readonly Token[]): boolean {
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= last.start).map(({ text }) => text);
  if (
    isDeniedBehind(
      between,
      tokens.filter(({ start }) => start >= last.end).map(({ text }) => text),
    )
  )
    return true;
  return (
    between.length < 5 &&
    between.at(-1) === 'not' &&
    between.slice(0, -1).every((text) => text === ',' || isMeasure(text))
  );
}

/** "ছটা বললাম, সাতটা না", "tero, teish noy". */
function isDeniedBehind(between: readonly string[], after: readonly string[]): boolean {
  const words = after.filter((text) => !isClassifier(text) && !/^[.।!]$/.test(text));
  const isApart = between.some((text) => text === ',' || text === '।' || isWord(THERE, text) || WROTE.test(text));
  return words.length === 1 && NAY.test(words[0] ?? '') && isApart && between.length < 6;
}

const NAY = /^(?:না|নয\u09BC|নহয\u09BC|na|noy|nahi|नहीं)$/u;

/** "not 6, 5", "not 3 but 4". */
function isDenied(before: readonly string[], between: readonly string[]): boolean {
  const lead = between.at(-1) ?? '';
  return before.at(-1) === 'not' && /^[,;.]$|^but$|^only$/.test(lead) && between.length < 5;
}

/** "5ta nei 3ta ache", "6 mtr hobe na, 5.5 hobe", "L na, XL": that one not, this one. */
function isTurnedDown(between: readonly string[], next: string): boolean {
  const words = between.filter((text) => !/^[,;।.]$/.test(text) && !isMeasure(text));
  if (!words.some((text) => NONE.test(text)) || !words.every((text) => NONE.test(text) || isWord(GIVEN, text)))
    return false;
  return isWord(THERE, next) || isWord(BECOMES, next) || (next === '' && /^[,;।]$/.test(between.at(-1) ?? ''));
}

const NONE =
  /^(?:❌|না|শেষ|শ্যাষ|se+s|se+sh|she+sh|khatam|खत्म|খতম|নাহ|নয\u09BC|নেই|নাই|na|naa|nah|noy|nei|nai|no|not|nahi+n?|नहीं|ना)$/u;
const GIVEN = wordSet(
  'হবে হইব hobe hoibo পাবেন পাবো পাব paben pabo pab দিতে dite পারব পারবো parbo hai है hoga होगा available stock আছে ache টা ta go গো রে re',
);
const THERE = wordSet('✅ আছে ache achhe ase hai है हैं available left পাবেন paben পারব parbo');
/** Counted or measured anew. */
const COUNTED =
  /^(?:গুন|গুণ|গোন|gun|gon|gin|गिन|count|মাপ|মেপ|map|mep|naap|नाप|measur|পেলাম|পাইলাম|pelam|pailam|found|nikl[aei]|mil[aei]|मिल[ाेी]|निकल[ाेी]|asol|ashol|asle|asal|আসল|असल|actual)/u;
const IN_TRUTH = wordSet('কিন্তু kintu but par পর magar मगर lekin लेकिन पर আছে ache its it দেখি দেখলাম dekhi dekhlam');
