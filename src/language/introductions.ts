import { type FoundTerm, findTerms } from './lexicon.ts';
import { mayBeName } from './name-words.ts';
import { speaksOfGoods } from './no-names.ts';
import { normalise, tokenise } from './normalise.ts';
import { isOfPerson } from './personal-names.ts';
import { readDistrict } from './places.ts';
import { isWord, wordSet } from './word-sets.ts';

/** Somebody's name, and what they said of where they live; `''` when not said. */
export interface Introduction {
  readonly name: string;
  readonly home: string;
}

/** What stands before a name and is none of it. */
const OPENING =
  /^(?:(?:হ্যাঁ|নমস্কার|আমি|আমার|আমরা|আমাদের|ami|amar|amra|amader|i am|i'm|my|we are|our|mera|meri|main|मेरा|मैं|বিক্রেতা|বিক্রেতার|bikreta|seller)[\s,:]+(?:(?:তো|to|toh|তো)\s+)?|(?:(?:আরে|ঐ|ওই|এই|are|oi|ei)\s+)?(?:(?:যে|je)\s+)?(?:(?:আগে|আগেই|একবার|age|agei)\s+)?(?:বললাম|বলেছি|বলেছিলাম|বলছি|কইলাম|কইছি|লিখলাম|লিখেছি|bollam|bolechi|bolechilam|koilam|koichi|likhlam|likhechi)[\s,]+(?:(?:তো|to|toh|না|যে|আগে|আগেই|age|agei|একবার)[\s,]+)*)*(?:(?:সমিতির\s+)?(?:নাম|naam|name|nam|नाम)(?=[\s:：ঃ-]))?\s*(?:(?:হল|হলো|holo|is|hai|है|হইল|হইলো)(?=\s))?(?:\s*(?:গিয়ে|গিয়া|giye|giya)(?=\s))?\s*[:：ঃ-]?\s*/iu;
const CLOSING = /\s*(?:বলছি|bolchi|বলছিলাম|here|speaking|बोल रही हूँ|बोल रहा हूँ)\s*$/iu;
/** Words between a name and a home. */
const BETWEEN =
  /[,;\n।|]+|\s(?:(?:পোঃ|পো:|পোঃঅঃ|পোস্ট|ডাকঘর|থানা|জেলা|পিন|মোবাইল|মোঃ|ফোন|p\.?o\.?|p\.?s\.?|post|thana|dist|district|pin|pincode|mob|mobile|phone|ph)(?:\s*[:：.-])?|বাড়ি|বাড়ি|বাসা|ঘর|গ্রাম|গ্রামের নাম|ঠিকানা|থাকি|bari|gram|basa|thaki|thikana|village|vill|from|at|se|से|गाँव)\s*[:：-]?\s/iu;

/** Reads "মিনতি বসাক, ফুলিয়া", "আমার নাম মিনতি বসাক বাড়ি ফুলিয়া" and "minati basak phulia" into a name and a home. */
export function readIntroduction(text: string): Introduction {
  const said = withoutOthers(text).replace(OPENING, '').replace(CLOSING, '').trim();
  const live = onlyPlaces(said);
  if (live !== undefined) return { name: '', home: live };
  const [first = '', ...rest] = said
    .split(BETWEEN)
    .map((part) => part.trim())
    // A PIN code and a telephone are no part of a home.
    .filter((part, at) => part !== '' && (at === 0 || /\p{L}/u.test(part)));
  const split = behindSurname(rest.length === 0 ? splitTail(first) : { name: first, home: rest.join(', ') });
  const around = rest.length === 0 || NAME_AMIDST.test(said) ? aroundPlaces(said) : undefined;
  const own = around === undefined ? split : behindSurname(around);
  if (ONLY_A_HOME.test(own.name)) return { name: '', home: '' };
  const isName = mayBeName(own.name) && !isNod(text) && !speaksOfGoods(own.home === '' ? text : own.name);
  return isName ? own : { name: '', home: '' };
}

/** "ফুলিয়া", "বাড়ি ফুলিয়া", "Shantipur, Nadia": where somebody lives, and no name; undefined where there is any other word. */
function onlyPlaces(said: string): string | undefined {
  const words = said.split(/[\s,।]+/u).filter((word) => /\p{L}/u.test(word));
  const isPlace = words.map((_, at) => namesPlace(words, at));
  if (!isPlace.includes(true) || words.every((word) => ALSO_A_NAME.test(normalise(word)))) return undefined;
  const isHome = words.every((word, at) => isPlace[at] || isWord(FILLERS, normalise(word)));
  return isHome ? words.filter((_, at) => isPlace[at]).join(', ') : undefined;
}

/** Women are called so too. */
const ALSO_A_NAME = /^(?:কল্যাণী|কল্যানী|kalyani|kolyani|कल्याणी)$/u;

/** "মেয়ের নাম নাজমা, আমার নাম আয়েশা বিবি": who speaks is the other. */
function withoutOthers(text: string): string {
  const clauses = text.split(/[,;।\n]+/u);
  const own = clauses.filter((clause) => !OF_ANOTHER.test(clause));
  return own.length === 0 || own.length === clauses.length ? text : own.join(', ').trim();
}

const OF_ANOTHER =
  /^\s*(?:(?:আমার|amar|meri|मेरी|मेरे)\s+)?(?:মেয\u09BCে|মেয়ে|ছেলে|স্বামী|বর|বাবা|মা|শাশুড\u09BCি|শাশুড়ি|শ্বশুর|বৌমা|দিদি|বোন|ভাই|meye|chele|shami|swami|bor|baba|ma|shashuri|didi|bon|bhai|बेटी|बेटे|पति)(?:র|ের|এর|r|er)?\s+(?:(?:की|का)\s+)?(?:নাম|naam|nam|name|नाम)(?![\p{L}\p{M}])/iu;

/** "kamala bibi domkol murshidabad": what stands between her surname and a place is her village. */
function behindSurname({ name, home }: Introduction): Introduction {
  const words = name.split(/\s+/);
  const at = words.findLastIndex((word, index) => index > 0 && CLOSES_NAME.test(normalise(word)));
  if (home === '' || at < 1 || at === words.length - 1) return { name, home };
  return { name: words.slice(0, at + 1).join(' '), home: `${words.slice(at + 1).join(' ')}, ${home}` };
}

/** Last names behind which no other one comes; দাস and দেবী may have one. */
const CLOSES_NAME =
  /^(?:বিবি|খাতুন|বেগম|বেওয\u09BCা|বসাক|মণ্ডল|মন্ডল|পাল|সাহা|প্রামাণিক|হালদার|দেবনাথ|মাহাতো|কর্মকার|bibi|khatun|begum|begam|bewa|basak|bosak|mondal|mandal|pal|saha|pramanik|haldar|debnath|mahato|karmakar)$/u;

/** A yes or a no is nobody's name, nor is how she sells. */
const NODS = wordSet(
  'হ্যাঁ হ্যা হা হাঁ হুম জি ঠিক আছে আচ্ছা ওকে না নাহ ha haa haan hya hyan hm hmm ji yes ok okay নিজে নিজেই নিজের একা আমি nije nijei nijer eka ami खुद thik ache achha accha no na nah हाँ हां जी ठीक है अच्छा नहीं',
);
/** "হ্যাঁ দেব": behind a yes it is no surname. */
const WILL_GIVE = wordSet('দেব দেবো দিব দিবো দিমু দিচ্ছি debo dibo dimu dichi');
const KIN = wordSet('দিদি দাদা ভাই didi dada bhai दीदी भैया');

function isNod(text: string): boolean {
  const words = tokenise(normalise(text))
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    isWord(NODS, words[0] ?? '') &&
    words.every((word, at) => isWord(NODS, word) || isWord(KIN, word) || (at > 0 && isWord(WILL_GIVE, word)))
  );
}

/** "বাড়ি আমার মুর্শিদাবাদের ইসলামপুর নাম আনোয়ারা বেওয়া": the name comes behind its label. */
const NAME_AMIDST = /\S\s+(?:নাম|naam|nam|name|नाम)\s*[:：ঃ-]?\s+(\S.*)$/iu;
const FILLERS = wordSet(
  'আমি আমার আমরা আমাদের থাকি থাকে থেকে বাড়ি বাসা গ্রাম গ্রামের গ্রামে জেলা জেলার জেলায় থানা পোস্ট ডাকঘর মেয়ে ছেলে বউ বৌ লোক বাসিন্দা তাঁতশিল্পী তাঁতি তাঁতী শিল্পী বলছি বলছিলাম পেশা তাঁত বোনা বয়স হলাম হই হল হলো গিয়ে এর র ' +
    'তে te ami amar amra amader thaki theke bari basa gram gramer jela jelar thana post meye chele bou lok tanti tantsilpi shilpi bolchi pesha boyos holam holo er r from of dist district village vill age',
);

/** "মালা দাস ফুলিয়ায় থাকি", "আমি ফুলিয়া থেকে মিনতি বসাক বলছি", "ডোমকলের রাবেয়া খাতুন": what is neither a place nor a word about it is the name. */
function aroundPlaces(said: string): Introduction | undefined {
  const [, labelled] = NAME_AMIDST.exec(said) ?? [];
  const rest = labelled === undefined ? said : said.slice(0, said.length - labelled.length);
  const words = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/\p{N}/u.test(word));
  const isPlace = words.map((_, at) => namesPlace(words, at));
  const home = words.filter((_, at) => isPlace[at]).join(' ');
  if (home === '') return undefined;
  const beside = words.filter(
    (word, at) =>
      !isPlace[at] && (!isWord(FILLERS, normalise(word)) || (at === 1 && WEAVERS_NAME.test(normalise(word)))),
  );
  const name = labelled ?? beside.join(' ');
  const isName = name !== '' && name.split(/\s+/).length <= MOST_NAMES;
  return isName ? { name, home } : undefined;
}

/** "উমা তাঁতি": a surname, where it follows the first name. */
const WEAVERS_NAME = /^(?:তাঁতি|তাঁতী|tanti)$/u;
const MOST_NAMES = 4;
/** "বাড়ি ডোমকল". */
const ONLY_A_HOME = /^(?:বাড\u09BCি|বাসা|গ্রাম|bari|basa|gram|vill|village)\s/iu;

/** A place, in whatever case; no one's name that sounds like one. */
function namesPlace(words: readonly string[], at: number): boolean {
  const text = words.slice(at, at + 2).join(' ');
  const [found] = findTerms(words[at] ?? '');
  if (found === undefined || found.how === 'spelling') return false;
  if (findTerms(text).some((term) => term.start === 0 && isOfPerson(term, normalise(text)))) return false;
  return (
    found.kind === 'place' ||
    found.kind === 'district' ||
    (found.kind === 'weave' && readDistrict(words[at] ?? '').kind === 'district')
  );
}

/** A place at the very end, behind a name: everything before the places is the name. */
function splitTail(text: string): Introduction {
  const normalised = normalise(text);
  const places = findTerms(text).filter(
    ({ kind, start, end }) =>
      kind === 'place' ||
      kind === 'district' ||
      // ধনেখালি: a cloth by the name of its town.
      (kind === 'weave' && readDistrict(normalised.slice(start, end)).kind === 'district'),
  );
  let from = normalised.length;
  for (const place of [...places].sort(lastFirst)) {
    if (normalised.slice(place.end, from).trim() !== '') break;
    from = place.start;
  }
  const words = text.split(/\s+/);
  const homeWords = normalised.slice(from).split(/\s+/).filter(Boolean).length;
  if (homeWords === 0 || homeWords >= words.length) return { name: text, home: '' };
  return { name: words.slice(0, -homeWords).join(' '), home: words.slice(-homeWords).join(' ') };
}

function lastFirst(a: FoundTerm, b: FoundTerm): number {
  return b.end - a.end;
}
