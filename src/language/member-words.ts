import { foldDistance, foldWord } from './folding.ts';
import { findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** What somebody wants with one of those she sells with, and whom she names. */
export interface MemberWish {
  readonly wish: 'remove' | 'appoint';
  readonly name: string;
}

/** Reads "রিনাকে সরিয়ে দিন", "রিনার নাম কেটে দাও", "দীপাকে ম্যানেজার বানাও"; undefined where no person is named. */
export function readMemberWish(text: string): MemberWish | undefined {
  const line = normalise(text)
    .replace(/[।.!,'’"“”]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length > 80 || line.includes('?')) return undefined;
  for (const [wish, pattern] of WISHES) {
    const name = pattern.exec(line)?.groups?.name?.trim();
    if (name !== undefined && mayBePerson(name)) return { wish, name };
  }
  return undefined;
}

/** Whether a name that was said is, or sounds like, one of the words of a person's name. */
export function isCalled(said: string, name: string): boolean {
  const [own, words] = [normalise(name).split(/\s+/), said.split(/\s+/).filter((word) => !ELDER.test(word))];
  return words.length > 0 && words.every((word) => own.some((part) => soundsAlike(word, part)));
}

/** So far may two spellings of a name lie apart: রিনা, রীনা, rina. */
const SAME_NAME = 0.12;

function soundsAlike(one: string, other: string): boolean {
  const bare = one.replace(/(?<=.{3})(?:দি|দা|di|da)$/u, '');
  return [one, bare].some((said) => foldDistance(foldWord(said).fold, foldWord(other).fold) <= SAME_NAME);
}

function mayBePerson(name: string): boolean {
  if (PERSON.test(name)) return true;
  if (NOBODY.test(name) || A_THING.test(name)) return false;
  // A thing is named by what it is; people are called কমলা and ফুলিয়া.
  return findTerms(name).every(({ kind, how }) => how === 'spelling' || kind === 'place' || kind === 'colour');
}

const NAME = '(?<name>[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,2}?)';
const TO = '(?:(?<!থে)কে| কে|রে| ke|ke| ko| को|को)';
const OF = '(?:ের|র|এর| er|er|r| ka| का)';
const BODY =
  '(?:(?:আমাদের |amader )?(?:সমিতি|সমিতির খাতা|দল|গোষ্ঠী|এখান|হাট|কাজ|somiti|samiti|dol|ekhan|kaj|group|society|समिति) (?:থেকে|theke|hote|হতে|से) )?';
const OUT =
  '(?:সরি|সরা|বাদ|কেটে|কাট|কাটা|বের|বার করে|তুলে দ|তাড়া|ছেঁটে|মুছে|মুছুন|soriye|sorie|sorao|soran|bad d|baad d|kete|kato|kaat|ber k|tule d|muche|remove|delete|hata|nikal|हटा|निकाल)';
const END =
  '(?:[\\p{L}\\p{M}]*)(?: (?:দাও|দিন|দেন|দ্যান|দ্যাও|দেও|দে|দেব|দেবো|দিব|দিতে চাই|দিয়ে দাও|দিয়ে দিন|করে দাও|করে দিন|করো|করুন|করব|তো|না|dao|din|den|debo|dibo|dite chai|koro|korun|kore dao|to|do|dijiye|दो|दीजिए)){0,3}$';
const WISHES: readonly (readonly [MemberWish['wish'], RegExp])[] = [
  [
    'appoint',
    new RegExp(
      `^${NAME}${TO} (?:ম্যানেজার|ম্যানেজারি|ভার|দায়িত্ব|দেখাশোনার ভার|দেখাশোনা|manager|dayitto|bhar|मैनेजर)(?![\\p{L}\\p{M}])(?:টা|ta)?(?: (?:[\\p{L}\\p{M}]+)){0,3}$|^make ${NAME.replace('name', 'named')} (?:a |the )?manager$`,
      'u',
    ),
  ],
  ['remove', new RegExp(`^${NAME}${TO} ${BODY}${OUT}${END}`, 'u')],
  ['remove', new RegExp(`^${BODY}${NAME}${TO} ${OUT}${END}`, 'u')],
  ['remove', new RegExp(`^${BODY}${NAME}${OF} (?:নাম|নামটা|naam|nam|naamta|name|नाम) ${BODY}${OUT}${END}`, 'u')],
  [
    'remove',
    new RegExp(
      `^${NAME} (?:আর|এখন আর|ar|ekhon ar|r|no longer|अब) (?:(?:আমাদের|আমাগো|amader|our|हमारे) (?:সঙ্গে|সাথে|দলে|সমিতিতে|songe|sathe|dole|somitite|साथ)|(?:সমিতিতে|দলে|কাজে|somitite|dole|kaje)) (?:নেই|নাই|কাজ করে না|থাকবে না|nei|nai|kaj kore na|नहीं(?: है)?)$`,
      'u',
    ),
  ],
  [
    'remove',
    /^(?:please )?(?:remove|delete) (?<name>[a-z]+(?: [a-z]+)?)(?: from (?:the |our )?(?:society|group|somiti|samiti))?$/u,
  ],
];
/** What is no person though a case ending stands behind it. */
const NOBODY =
  /(?<![\p{L}\p{M}])(?:(?:এ|ও|এই|ওই|ঐ|সে|সেই|e|o|ei|oi)(?:টা|খানা|গুলো|গুলা|টি|ta|gulo|khana)?|আমা|আমার|আমাকে|আপনা|তোমা|কা|যা|সব|সবা|সবগুলো|জিনিস(?:টা)?|মাল(?:টা)?|ছবি(?:টা)?|দাম|অর্ডার(?:টা)?|খদ্দের|কোড|খবর|বিজ্ঞাপন|প্রচার|নম্বর|ঠিকানা|নাম|ama|amar|amake|apna|toma|sob|jinis(?:ta)?|mal|chobi|dam|order|khodder|code|khobor|it|this|that|all|item|my|me|the|photo|price|address|number|broadcast|news|account|data|name)(?![\p{L}\p{M}])/u;
/** "নীলটা", "লাল দুখানা". */
const A_THING = /(?:টা|টি|খানা|খান|গুলো|গুলা)$|\d/u;
/** "ওই মেয়েটা". */
const PERSON = /মেয়ে|লোক|ছেলে|মহিলা|বউ|দিদি|দাদা|মাসি|(?<![a-z])(?:meye|lok|chele|mohila|bou|didi|dada|masi)/u;
const ELDER = /^(?:দি|দিদি|দা|দাদা|বৌদি|মাসি|পিসি|কাকি|di|didi|da|dada|boudi|masi|pisi|kaki|জি|जी)$/u;
