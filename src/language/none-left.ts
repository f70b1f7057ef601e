import { hasGone, isNotOneLeft, TAKERS } from './all-gone.ts';
import type { Token } from './normalise.ts';
import { CLAUSE_BREAK, NEGATION } from './price-words.ts';
import { isWas } from './quantity-turns.ts';
import { isSingle } from './quantity-words.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const NONE_WORDS = wordSet(
  'নাইক্কা নাইগা naikka naiga খতম खतम নেই নাই নেইকো শূন্য শেষ ফুরিয়ে nei nai shunno sesh shesh furiye none nil zero sold out stockout खत्म नहीं nahi khatam finished ses শ্যাষ শেশ ফুরায়ে ফুরাইয়া ফুরায়া phurie furaye furaia ফুরোলো ফুরিয়েছে বিক্রি bikri bik बिक over empty unavailable বিকায়া বিকাইয়া বিকিয়ে bikaya bikaiya bikiye বিকে বিকায় বিকাই bika biki bikaia নাইকো নাইখ নেইখ লাই ney nay khatm khotom ফাঁকা faka fnaka oos ফুরাইছে ফুরাইয়াছে',
);
const NONE_FILLERS = wordSet(
  'hoe hye amr amader আমাগো hamra hamar হামার মোর মোদের lage thone एक बची बचा बचे bachi bache सब चुका चुकी गयी गई गये পিসটা পিসটাও piecetao स्टॉक में मेरे पास और अब কাছে এখন আর আমার আমাদের কাছে একটাও একটিও অবশিষ্ট অবশিষ্টও जी ji কিছু কিছুই স্টক স্টকে গেছে হয়ে হয়েছে সব তো আপাতত মাল ar ekhon amar kache ektao ektio kichu kichui stock stocke geche hoye hoyeche sob sab to apatoto mal no not hai kuch bhi bik gaya gaye ho है कुछ भी हो गया বেচা all is it left pcs in out of দিদি দাদা didi dada একদম ekdom এক ek একটা ekta ও o now currently presently right गो পড়ে pore বাকি baki bacha সবই sobi সবগুলো সবগুলি sobgulo গো go রে ভাই bhai কোনো kono stok গ্যাছে গ্যেছে গেল গেলো gelo gechhe গেসে gese হইয়া hoiya hoya হইছে hoise একখানও একখানিও একটোও ekkhano ektuo পইড়া poira poiya খো বেবাক bebak আজ aj aaj आज today গেলাম already just sorry সরি r ab akhon এহন এখোন এখুন ইখন ekhn abhi अभी the at moment re বাহে bahe তাই tai কবেই কবে kobe kobei kaise kisu kisui একেবারে ekebare ekkebare ekbare ঘর ghor দোকান dokan dukan माल রেডি ready তৈরি toiri tairi kchu kicchu kichchu কিচ্ছু হাতে hate मेरा भाई भैया टोटल stockme না na naa গুলো gulo gula',
);
/** With a word for all of it, it went. */
const GONE = wordSet('gone বুক বুকিং booked booking buk বুকড');
const WHOLE = wordSet(
  'সব সবই সবটাই সবকটা সবকটাই kota সবগুলো sob sobi sobgulo sab sb saara sara সারা सारा सारे সগ্গল সগল সকল হগল hogol sogol sokol সবগুলান সবগুলা sobgulan sobgula sobtuku টুকু tuku ওটা ota oita সেটা seta সেটাও setao সেটি that it all everything বেবাক bebak কিছু কিছুই kichu kichui কোনো kono একটাও একটিও একখানও একটোও ektao ektio ekkhano মাল mal maal আর ar aar stock স্টক stok সম্পূর্ণ pura poora पूरा सब',
);
/** Where and when it went, or whom it is told: nothing more is said by these once it is said that all is gone. */
const WHERE_AND_WHEN = wordSet(
  'কটা কটাই kota kotai হাটে hate haate হাটেই ঘরে ghore দোকানে dokane মেলায় melay পুজোয় পুজোতে পুজো পূজায় pujay puja pujo te তে ঈদে eide eid ঈদ কাল কালকে kal kalke গতকাল gotokal yesterday since till until last pichle hafte hafta week month next পরশু porshu kaka কাকা di দি মা ma di chacha chachi চাচা চাচি bhabi ভাবি পর্যন্ত porjonto tak right there for kaal কালই কালকেই আজই कल परसों आज hi ही goto গত হপ্তায় সপ্তাহে soptahe রথের rother রথ rath মেলাতে মেলা mele mela melate রাতে রাত্রে rate raate raat i ই পুজোর pujor পূজার আগেই agei আগে age fair में baad बाद পরবের poila',
);
/** What is to come is not there yet. */
const OVER = wordSet('নেই নাই nei nai শেষ sesh shesh ses শ্যাষ খতম khatam khatm खत्म खतम finished nahi नहीं');
const LATER = wordSet(
  'আসবে asbe aasbe আইব আসব বুনছি bunchi বুনতেছি বুনব বুনবো bunbo আবার abar abr পরে pore পর por next later soon আগামী agami সামনের samner সামনে coming কাল kal কালকে kalke পরশু porshu ayega aayega ayenge aayenge आएगा आएंगे फिर phir fir agle अगले পরের porer নামবে namabe nambe namle উঠবে uthbe হবে hobe হইব hoibo milenge milega मिलेंगे मिलेगा notun নতুন বানিয়ে baniye বানাব বানাবো banabo',
);
const THERE = wordSet('আছে ache achhe ase asey আসে left available hai है हैं hain বাকি baki');

/** Nothing is left: every word says so or carries nothing. */
export function isNoneLeft(words: readonly string[]): boolean {
  const real = words.filter((word) => /[\p{L}\d]/u.test(word));
  if (real.length === 0) return false;
  if (isNotOneLeft(words)) return true;
  if (isSingle(words) || isDenied(words) || isOneSold(real)) return false;
  const plain = real.filter((word) => !isSpokenTo(word) && word !== 'sorry');
  if (/^(?:no (?:more )?(?:stock|pieces?|pcs|items?|left)|not (?:available|in stock|any ?more))$/.test(plain.join(' ')))
    return true;
  if (real.length === 1 && /^0+$/.test(real[0] ?? '')) return true;
  const isWhole = real.some((word) => isWord(WHOLE, word));
  const isZero = (word: string, place: number) =>
    /^0+$/.test(word) ||
    (EMPTY.test(word) && SHELF.test(real[place - 1] ?? '')) ||
    isWord(NONE_WORDS, word) ||
    (isWhole && isGone(word, real[place + 1]));
  const isTold = isWhole || real.some((word) => isWord(NONE_WORDS, word) && !IS_NOT.test(word));
  return (
    real.some(isZero) &&
    real.every(
      (word, place) =>
        isZero(word, place) ||
        hasWord(NONE_FILLERS, word) ||
        isSpokenTo(word) ||
        (isTold && (isWord(WHERE_AND_WHEN, word) || isWord(WHOLE, word))) ||
        isWord(TAKERS, word) ||
        /^(টা|টি|ta|ti|পিস|pis|piece)$/.test(word),
    )
  );
}

/** "শেষ না", "not sold out", "bikri nai". */
function isDenied(words: readonly string[]): boolean {
  return words.some(
    (word, place) =>
      isWord(NONE_WORDS, word) &&
      !IS_NOT.test(word) &&
      (words[place - 1] === 'not' ||
        (/^(?:bik|बिक|bech|बेच)/.test(word) && isNot(words[place - 1])) ||
        isNot(words[place + 1]) ||
        (BE.test(words[place + 1] ?? '') && isNot(words[place + 2]))) &&
      !/^(?:available|unavailable|0+)$/.test(word),
  );
}

/** "ekta bikri hoyeche": one went; whether others are left is not said. */
function isOneSold(words: readonly string[]): boolean {
  const one = words.findIndex((word) => /^(?:1|ek|এক|एक|[ae]kta|একটা|একটি|একখানা|one)$/u.test(word));
  if (one < 0 || words.some((word) => isWord(WHOLE, word) || IS_NOT.test(word))) return false;
  return words.slice(one + 1, one + 3).some((word) => /^(?:bikri|বিক্রি|sold|bika|बिका|becha|বেচা)$/u.test(word));
}

const BE = /^(?:হয\u09BC|হই|ho[iy])$/;

function isNot(word = ''): boolean {
  return isWord(NEGATION, word) || IS_NOT.test(word);
}

const IS_NOT = /^(?:নেই|নাই|নেইকো|nei|nai|nahi|नहीं)$/;

/** "stock khali"; খালি alone is "only". */
const EMPTY = /^(?:খালি|khali|खाली)$/;
const SHELF = /^(?:স্টক|stock|stok|ঘর|ghor|দোকান|dokan|dukan|shop|হাত|hat|স্টকটা|গুদাম|gudam|godam|आलमारी|दुकान|स्टॉक)$/;

function isGone(word: string, next = ''): boolean {
  return isWord(GONE, word) || hasGone(word, next);
}

/** "নাই, কাল ৫টা আসবে", "10 ta chilo sob ses": nothing now, whatever there was or will be. */
export function isNoneNow(tokens: readonly Token[]): boolean {
  const clauses = clausesOf(tokens);
  // "kal porjonto 5ta chilo, aj nei".
  const isOver = clauses.length === 2 && isWas(clauses[0]?.at(-1) ?? '');
  if (isOver && isNoneLeft(clauses[1] ?? []) && clauses[1]?.some((word) => isWord(OVER, word))) return true;
  const [first, ...rest] = clauses;
  if (first === undefined) return false;
  const left = afterWhatWas(first);
  if (!isNoneLeft(left) || (left.length < first.length && !left.some((word) => isWord(WHOLE, word)))) return false;
  return rest.every((clause) => isNoneLeft(clause) || isForLater(clause) || clause.every(isMere));
}

/** "ekjon ke diye dilam, tai r nei": at last nothing is left, whatever was told before. */
export function endsInNone(tokens: readonly Token[]): boolean {
  const clauses = clausesOf(tokens);
  const told = clauses.slice(0, -1);
  if (told.length === 0 || tokens.some(({ text }) => /[\d?]/.test(text))) return false;
  return isNoneLeft(clauses.at(-1) ?? []) && !told.flat().some((word) => isWord(THERE, word) || isWord(LATER, word));
}

/** "হাতে তৈরি কিছু নেই", "koi nahi bacha", "আর মাল নাই": nothing is there, whatever else is said. */
export function hasNothing(tokens: readonly Token[]): boolean {
  const line = tokens.map(({ text }) => text).join(' ');
  return !line.includes('?') && NOTHING.test(line) && !UNTROUBLED.test(line);
}

const NOTHING =
  /(?<![\p{L}\p{M}])(?:(?:কিছুই?|কিচ্ছু|মাল|স্টক|একখানাও|kichui?|kicchu|kissu|maal|mal|stock|koi|kuch|কোনোটাই|কোনওটাই|konotai|कोई|कुछ|माल) (?:এখন |আর |তৈরি |রেডি |জমা |পড\u09BCে |ekhon |ar |ready |toiri |joma |pore |bhi |भी )?(?:নেই|নাই|থাকে না|nei|nai|thake na|nahi+n? (?:bach[aei]|hai|raha)|नहीं (?:बच[ाेी]|है|रहा)))(?![\p{L}\p{M}])/u;
/** No trouble, no hurry, nothing to say, nothing less: of something else. */
const UNTROUBLED =
  /(?:কম|বেশি|সমস্যা|অসুবিধা|চিন্তা|বলার|করার|তাড\u09BCা|kom|beshi|somossa|osubidha|chinta|bolar|korar|tara) |(?:কিছু|kichu) (?:বলার|করার|bolar|korar)/u;

/** What follows "৫টা ছিল", "had 8". */
function afterWhatWas(words: readonly string[]): readonly string[] {
  if (words[0] === 'had' && /^\d/.test(words[1] ?? '')) return words.slice(2);
  const was = words.findIndex(isWas);
  return was > 0 && was < 7 ? words.slice(was + 1) : words;
}

function isForLater(words: readonly string[]): boolean {
  return (
    words.some((word) => isWord(LATER, word)) && !words.some((word) => isWord(THERE, word) || isWord(NEGATION, word))
  );
}

function isMere(word: string): boolean {
  return !/[\p{L}\d]/u.test(word) || isSpokenTo(word);
}

function clausesOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const { text } of tokens) {
    if (CLAUSE_BREAK.test(text)) clauses.push([]);
    else clauses.at(-1)?.push(text);
  }
  return clauses.filter((words) => words.some((word) => /[\p{L}\d]/u.test(word)));
}
