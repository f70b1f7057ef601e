import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { isKept, isMadeOver, isMore } from './quantity-turns.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** What one of a set word holds. The dozen stands first. */
export const SETS_OF = [
  [12, wordSet('ডজন ডর্জন দর্জন dzn dozen dozens dozon dojon dojen dorjon dorzon dazan doz dz दर्जन darjan')],
  [2, wordSet('জোড়া যোড়া জোরা couple jora joda jode jodey pair pairs जोड़ा जोड़ी जोड़े')],
  [1, wordSet('সেট set sets থান than thaan রোল roll टुकड़ा बंडल bundle বান্ডিল')],
  [4, wordSet('গন্ডা গণ্ডা ganda gonda হালি hali')],
  [20, wordSet('কুড়ি_ kodi कोड़ी')],
  [144, wordSet('gross grose গ্রোস গ্রস')],
] as const;

/** How many one of a set word holds; undefined for any other word. */
export function setOf(word: string): number | undefined {
  return SETS_OF.find(([, words]) => hasWord(words, word))?.[0];
}

/** A loom; the first is a cloth as well. */
export const LOOM = /^(?:তাঁত|tant|taant|tnat|looms?|করঘা|करघा|करघे?)$/;

/** Joins two counts. */
export const AND = /^(?:আর|ও|এবং|ar|r|aar|o|and|aur|और|[+&])$/;

/** Many, some: no number. */
export const ENOUGH = wordSet(
  'unlimited আনলিমিটেড অসংখ্য osonkho অফুরন্ত anek অনেক ঢের dher অঢেল অনেকগুলো প্রচুর কয়েকটা কয়েক কিছু অল্প বেশ onek prochur koyekta koyek kichu many lots several few some plenty bohut bahut बहुत कई kai যত joto jotogulo',
);

const SINGLE = wordSet(
  'একটিমাত্র একটামাত্র একটাইমাত্র একটাই একটিই একপিস সিঙ্গল মাত্র শুধু একমাত্র কেবল একখানাই একখান একখানা একখানি ekkhana ekkhan ektai ektia single matro shudhu sudhu ekmatro only keval one-off just सिर्फ sirf ekpis ekti ইউনিক unique',
);

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

/** Pieces, as they are counted. */
export const PIECES = wordSet('পিস পিচ পিছ piece pieces pcs pc pis');

/** "last piece", শেষ পিস. */
const LAST = wordSet('last লাস্ট শেষ sesh shesh आखिरी aakhri akhri');
const PIECE = wordSet('piece pc pis peice পিস পিচ পিসটা saree শাড়ি শাড়িটা पीस');

/** A first thought taken back. */
export const CORRECTED = wordSet(
  'দুঃখিত dukkhito dukhito ছিল ছিলো chilo লিখেছিলাম বলেছিলাম likhechilam bolechilam এখন ekhon now না নাহ নয় মানে ভুল সরি থুড়ি আসলে na naa no nah noy noi mane bhul vul wait oops sorry thuri asole actually nahi nahin नहीं',
);

/** The last of what was found if the first was taken back, else the first, and which of the two it is. */
export function corrected<T extends { readonly span: Span }>(
  found: readonly T[],
  tokens: readonly Token[],
): readonly (T & { isCorrection: boolean })[] {
  const last = found.at(-1);
  const first = found[0];
  if (first === undefined || last === undefined) return [];
  if (found.length === 2 && isKept(first.span, last.span, tokens)) return [{ ...first, isCorrection: true }];
  const between = tokens.filter((token) => token.start >= first.span.end && token.end <= last.span.start);
  const isCorrection =
    found.length > 1 &&
    !isMore(between.at(-1)?.text ?? '') &&
    (isMadeOver(first.span, last.span, tokens) ||
      between.some(
        (token) =>
          /^(না|নয়|na|no|nah|noy|mane|মানে|ভুল|sorry|সরি|নাহ)$/.test(token.text.normalize('NFC')) || isSorry(token.text),
      ));
  const chosen = isCorrection ? last : first;
  return [{ ...chosen, isCorrection }];
}

/** Whether a word takes back what stands before it. */
export function isSorry(text: string): boolean {
  return hasWord(CORRECTED, text);
}
