import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** What one of a set word holds. The dozen stands first. */
export const SETS_OF = [
  [12, wordSet('ডজন dozen dozens dojon dazan doz दर्जन darjan')],
  [2, wordSet('জোড়া যোড়া জোরা couple jora joda pair pairs जोड़ा जोड़ी')],
  [1, wordSet('সেট set sets থান than thaan রোল roll टुकड़ा बंडल bundle বান্ডিল')],
  [4, wordSet('গন্ডা গণ্ডা ganda gonda')],
  [20, wordSet('কুড়ি_')],
] as const;

/** Many, some: no number. */
export const ENOUGH = wordSet(
  'unlimited আনলিমিটেড অসংখ্য osonkho অফুরন্ত anek অনেক ঢের dher অঢেল অনেকগুলো প্রচুর কয়েকটা কয়েক কিছু অল্প বেশ onek prochur koyekta koyek kichu many lots several few some plenty bohut bahut बहुत कई kai যত joto jotogulo',
);

const NONE_WORDS = wordSet(
  'নেই নাই নেইকো শূন্য শেষ ফুরিয়ে nei nai shunno sesh shesh furiye none nil zero sold out stockout खत्म नहीं nahi khatam finished ফুরিয়েছে বিক্রি bikri bik बिक over empty unavailable',
);
const NONE_FILLERS = wordSet(
  'एक बची बचा बचे bachi bache सब चुका चुकी गयी गई गये स्टॉक में मेरे पास और अब কাছে এখন আর আমার আমাদের কাছে একটাও একটিও অবশিষ্ট অবশিষ্টও जी ji কিছু কিছুই স্টক স্টকে গেছে হয়ে হয়েছে সব তো আপাতত মাল ar ekhon amar kache ektao ektio kichu kichui stock stocke geche hoye hoyeche sob sab to apatoto mal no not hai kuch bhi bik gaya gaye ho है कुछ भी हो गया বেচা all is it left pcs in out of দিদি দাদা didi dada একদম ekdom এক ek একটা ekta ও o now currently presently right गो পড়ে pore বাকি baki bacha সবই sobi সবগুলো সবগুলি sobgulo গো go রে ভাই bhai কোনো kono',
);
const SINGLE = wordSet(
  'একটিমাত্র একটামাত্র একটাইমাত্র একটাই একটিই একপিস সিঙ্গল মাত্র শুধু একমাত্র কেবল একখানাই ektai ektia single matro shudhu sudhu ekmatro only keval one-off just सिर्फ sirf ekpis ekti ইউনিক unique',
);

/** Nothing is left: every word says so or carries nothing. */
export function isNoneLeft(words: readonly string[]): boolean {
  const real = words.filter((word) => /[\p{L}\d]/u.test(word));
  if (real.length === 0) return false;
  if (isSingle(words)) return false;
  if (/^(?:no (?:more )?(?:stock|pieces?|pcs|items?|left)|not (?:available|in stock|any ?more))$/.test(real.join(' ')))
    return true;
  if (real.length === 1 && /^0+$/.test(real[0] ?? '')) return true;
  const zero = (word: string) => /^0+$/.test(word) || isWord(NONE_WORDS, word);
  return (
    real.some(zero) &&
    real.every((word) => zero(word) || hasWord(NONE_FILLERS, word) || /^(টা|টি|ta|ti|পিস|pis|piece)$/.test(word))
  );
}

/** Only one, said without a number. */
export function isSingle(words: readonly string[]): boolean {
  return words.some(
    (word, place) =>
      isWord(SINGLE, word) ||
      (isWord(LAST, word) && words.slice(place + 1, place + 3).some((next) => isWord(PIECE, next))),
  );
}

/** The same where nothing else was said: মাত্র and "only" alone count nothing (only red, মাত্র কয়েকটা). */
export function isLoneOne(words: readonly string[]): boolean {
  return isSingle(words.filter((word, place) => !isMerely(word) || isWord(PIECE, words[place + 1] ?? '')));
}

/** Only so many. */
export function isMerely(word: string): boolean {
  return isWord(MERELY, word);
}

const MERELY = wordSet('बस bas bus মাত্র শুধু কেবল matro shudhu sudhu only keval just सिर्फ sirf');

/** "last piece", শেষ পিস. */
const LAST = wordSet('last লাস্ট শেষ sesh shesh आखिरी aakhri akhri');
const PIECE = wordSet('piece pc pis peice পিস পিচ পিসটা saree শাড়ি শাড়িটা पीस');

/** A first thought taken back. */
export const CORRECTED = wordSet(
  'দুঃখিত dukkhito dukhito ছিল ছিলো chilo লিখেছিলাম বলেছিলাম likhechilam bolechilam এখন ekhon now না নাহ নয় মানে ভুল সরি থুড়ি আসলে na naa no nah noy noi mane bhul vul sorry thuri asole actually nahi nahin नहीं',
);

/** The last of what was found if the first was taken back, else the first, and which of the two it is. */
export function corrected<T extends { readonly span: Span }>(
  found: readonly T[],
  tokens: readonly Token[],
): readonly (T & { isCorrection: boolean })[] {
  const last = found.at(-1);
  const first = found[0];
  if (first === undefined || last === undefined) return [];
  const between = tokens.filter((token) => token.start >= first.span.end && token.end <= last.span.start);
  const isCorrection =
    found.length > 1 &&
    between.some(
      (token) =>
        /^(না|নয়|na|no|nah|noy|mane|মানে|ভুল|sorry|সরি|নাহ)$/.test(token.text.normalize('NFC')) || isSorry(token.text),
    );
  const chosen = isCorrection ? last : first;
  return [{ ...chosen, isCorrection }];
}

/** Whether a word takes back what stands before it. */
export function isSorry(text: string): boolean {
  return hasWord(CORRECTED, text);
}
