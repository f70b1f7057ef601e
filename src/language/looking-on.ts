import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { hasWord, type WordSet, wordSet } from './word-sets.ts';

/** How somebody looks on from what is on the screen: to others, to more, to the one behind it, or to the last. */
export type LookingOn = 'else' | 'more' | 'next' | 'last';

const ELSE = wordSet('অন্য অন্যকিছু onno onyo onnokichu else other another different alada আলাদা');
const NEXT = wordSet('পরের পরেরটা পরেরটি porer porerta next agla agli अगला अगली');
const LAST = wordSet('শেষের শেষেরটা শেষেরটি sesher shesher shesherta sesherta last aakhri akhri akhiri आखिरी');
const MORE = wordSet('আরও আরো আর aro aaro ar aar more aur और');
const NO = wordSet('না নয় নেই na noy nei not nahi no नहीं');
/** What is pointed at, left aside or asked for beside it. */
const BESIDE = wordSet(
  'এটা এইটা ওটা ওইটা এটি এগুলো এই ওই টা টি তার তারপর তারপরের বাদে বাদ ছাড়া না নয় নেই তাহলে আচ্ছা এবার একটু আমাকে দিয়ে কিছু কোনো জিনিস জিনিসগুলো গুলো দেখান দেখাও দেখাবেন দেখি দেখব দেখতে চাই আছে কি কী থাকলে আপনাদের আপনার কাছে এখানে হাটে দোকানে ' +
    'eta eita ota oita ei oi ta ti tar tarpor tarporer egulo bade bad chara chhara na noy tahole acha accha achha ebar ektu amake diye kichu kichhu kono jinis gulo dekhan dekhao dekhaben dekhi dekhbo dekhte chai ache ki thakle apnader apnar kache ekhane hate haate dokane aapke paas ' +
    'this that it the one ones then not show me please pls something anything things thing kuch kuchh koi no nei wala wali dikhao dikhaiye dikha do nahi chhodkar chodkar alawa ke isko ise ye yeh hai kya ' +
    'यह ये इसे इसके के अलावा छोड़कर नहीं कुछ कोई वाला वाली दिखाओ दिखाइए है क्या',
);
const MOST = 9;

/** Reads whether words look on from what is shown; undefined where they name anything, or ask of it. */
export function readLookingOn(text: string): LookingOn | undefined {
  const words = tokenise(normalise(text))
    .map(({ text: word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > MOST) return undefined;
  const keys: readonly (readonly [LookingOn, WordSet])[] = [
    ['next', NEXT],
    ['last', LAST],
    ['else', ELSE],
    ['more', MORE],
  ];
  const isKey = (word: string) => keys.some(([, set]) => hasWord(set, word));
  if (words.some((word) => !isKey(word) && !hasWord(BESIDE, word))) return undefined;
  const found = keys.find(([, set]) => words.some((word) => hasWord(set, word)))?.[0];
  // "আর না" has seen enough.
  const asks =
    /[?？]\s*$/u.test(text) || words.some((word) => /^(?:কিছু|kichu|kichhu|naki|নাকি)$/u.test(word.normalize('NFC')));
  return found === 'more' && words.some((word) => hasWord(NO, word)) && !asks ? undefined : found;
}

const BEFORE =
  'আগের(?:টা|টি|টাই|খানা|টাকে)?|আগেরবারের(?:টা)?|পিছনের(?:টা)?|ager(?:ta|ti|tai| ta| ti)?|agerta|aager(?:ta)?|previous|earlier|pichh?l[aie]|pehle ?wal[aie]|पिछल[ाीे]|पहले ?वाल[ाीे]';
const SAW =
  '(?:আগে|এখনই|একটু আগে|এইমাত্র|age|aage|ektu age|ekhoni|pehle|abhi)\\s(?:যেটা\\s|যে\\s|jeta\\s|je\\s|jo\\s)?(?:শাড়িটা\\s|sarita\\s)?(?:দেখলাম|দেখেছি|দেখেছিলাম|দেখালেন|দেখিয়েছিলেন|দেখছিলাম|dekhlam|dekhechi|dekhechilam|dekhalen|dekhiyechilen|dekhchilam|dekhi thi|dekha tha|dikhaya)';
const AGAIN = 'আবার|আর একবার|আরেকবার|abar|aar ekbar|ar ekbar|arekbar|again|once more|phir se|fir se|dobara|फिर से|दोबारा';
const SEE =
  'দেখান|দেখাও|দেখাবেন|দেখি|দেখব|দেখতে চাই|dekhan|dekhao|dekhaben|dekhi|dekhbo|dekhte chai|show(?: me)?|see|dikhao|dikhaiye|दिखाओ|दिखाइए';
const IT =
  'ওটা|ওইটা|ওটাই|সেটা|এটা|এইটা|ওই|সেই|যেটা|ota|oita|otai|seta|eta|eita|oi|sei|jeta|it|that|the|one|wo|woh|wahi|वो|वही|me|আমাকে|amake|please|pls|plz|একটু|ektu|দিদি|দাদা|ভাই|didi|dada|bhai|তো|to|na|না|আচ্ছা|accha|acha|তাহলে|tahole|shob|টা|ta|টি|wala|wali|वाला|वाली|জিনিসটা|জিনিস|jinista|jinis|কাপড়টা|kaporta|ছবি|ছবিটা|chobi|photo';
const only = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`.normalize('NFC'), 'giu');
const [BEFORE_WORDS, SAW_WORDS, AGAIN_WORDS, SEE_WORDS, IT_WORDS] = [BEFORE, SAW, AGAIN, SEE, IT].map(only);

/** Whether words ask for what was looked at before: "আগেরটা দেখান", "আগের শাড়িটা আবার দেখি", "ota abar dekhi"; of goods they may say which. */
export function looksBack(text: string): boolean {
  const line = text.normalize('NFC').replace(/[.!?？।,]+/gu, ' ');
  const without = (said: string, words: RegExp | undefined) => (words === undefined ? said : said.replace(words, ' '));
  const [said, before] = [BEFORE_WORDS, SAW_WORDS].reduce(
    ([rest, found], words) => [without(rest, words), found || without(rest, words) !== rest] as const,
    [line, false] as readonly [string, boolean],
  );
  const again = without(said, AGAIN_WORDS);
  const seen = without(again, SEE_WORDS);
  const rest = withoutGoods(without(seen, IT_WORDS));
  return !/[\p{L}\p{N}]/u.test(rest) && (before || (again !== said && seen !== again));
}

function withoutGoods(line: string): string {
  const plain = normalise(line);
  const goods = findTerms(plain).filter(({ kind }) => kind === 'product' || kind === 'weave' || kind === 'colour');
  const rest = goods.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, plain);
  return rest.replace(/(?<![\p{L}\p{M}])(?:টা|টি|টার|ta|ti|er|র)(?![\p{L}\p{M}])/gu, ' ');
}

const ASKING =
  /^(?:(?:amar|আমার|ekta|একটা|ektu|একটু|i have an?|i want to|want to|a|mera|मेरा|ek|एक) )*(?:questions?|প্রশ্ন|proshno|prosno|prashna|জিজ্ঞাসা|jiggasa|jiggesh|jiggasha|sawal|sawaal|सवाल|प्रश्न|ask)(?: (?:a question|ache|achhe|আছে|korbo|korte chai|করব|করবো|করতে চাই|ছিল|chilo|hai|है|poochna hai|puchna hai|पूछना है))*$/u;

/** Whether words say only that there is a question, and not which: "প্রশ্ন", "question". */
export function announcesQuestion(text: string): boolean {
  return ASKING.test(
    normalise(text)
      .replace(/[.!?।]+$/u, '')
      .trim(),
  );
}

const LIKE_IT =
  /এ?রকম|এরোকোম|এমন|এইরকম|এই রং|এই রঙ|এই ডিজাইন|এই কাজ|এটা আছে|এইটা আছে|(?<![a-z])(?:e[yi]?i?r[ao]k[ao]m|ei ?r[ao]k[ao]m|emon|ei (?:rong|colou?r|design|kaj)|eta ache|eita ache|same|like (?:this|it)|similar|this (?:colou?r|one|design|kind)|do you have this|ais[aie]|is tarah|yeh? hai)(?![a-z])|ऐस[ाीे]|इस तरह|यह है|ये है/u;

/** Whether words ask for the like of a picture sent with them; a price beside makes it an offer. */
export function asksForLike(text: string): boolean {
  const line = normalise(text);
  return LIKE_IT.test(line) && !/\d/.test(line) && ASKED.test(line);
}

const ASKED =
  /[?？]|(?<![\p{L}\p{M}])(?:কি|কী|চাই|লাগবে|দেখান|আছে|পাওয়া যাবে|পাব|হবে|ki|ache|achhe|chai|lagbe|dekhan|pabo|hobe|kya|hai|milega|milegi|chahiye|dikhao|have|got|want|need|show|क्या|है|चाहिए|दिखाओ|मिलेगा|मिलेगी)(?![\p{L}\p{M}])/u;

const SEE_IT =
  /^(?:(?:ota|eta|seta|oita|eita|ওটা|এটা|সেটা|ওইটা|it|please|ektu|একটু|ha|hae|haan|hya|হ্যাঁ|ok|accha|acha|আচ্ছা|ji|জি|हाँ|हां) )*(?:dekhan|dekhao|dekhaben|dekhi|dekhbo|দেখান|দেখাও|দেখাবেন|দেখি|দেখব|show|show me|dikhao|dikhaiye|दिखाओ|दिखाइए)(?: (?:to|তো|na|না|please|it|me|ota|eta|ওটা|এটা))*$/u;

/** Whether words ask to see what was just told of, and name nothing: "dekhan", "হ্যাঁ দেখান". */
export function asksToSeeIt(text: string): boolean {
  return SEE_IT.test(
    normalise(text)
      .replace(/[.!।]+$/u, '')
      .trim(),
  );
}
