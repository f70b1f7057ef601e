import type { Intent } from '../replies.ts';

type Spoken = 'language_bn' | 'language_en' | 'language_hi';

const NAMES: readonly (readonly [Spoken, RegExp])[] = [
  [
    'language_bn',
    /^(?:বাংলা(?!দেশ)|বাঙলা|(?:bangla|bengali|bangali|bengoli)(?:y|i|te|ta|tei|r)?$|बांग्ला|बांगला|बंगाली|बंगला)/u,
  ],
  [
    'language_en',
    /^(?:ইংরেজ|ইংরাজ|ইংলিশ|(?:english|inglish|eng|ing[ra]+[ea]?ji|ingriji|engre[jz]i|angre[jz]i)(?:e|te|ta)?$|अंग्रे|इंग्लिश)/u,
  ],
  ['language_hi', /^(?:হিন্দি|হিন্দী|hindi(?:te|ta)?$|हिंदी|हिन्दी)/u],
];
/** Between a language and what is said of it: bangla *font*, English *e*. */
const PARTICLE =
  /^(?:te|e|me|mein|mai|ta|টা|তে|ই|তো|to|font|script|lekha|লেখা|হরফ|অক্ষর|ভাষা|ভাষায়|bh?asha|bhashay|horof|akshar|okkhor|में|language|lipi|kichu|কিছু|ki|কী|কি|only)$/u;
const NOT = /^(?:না|নয়|নাই|নেই|নি|na|noy|nai|nei|ni|nahi|nahin|nhi|nehi|नहीं|नही|मत|mat|not|no|isn'?t)$/u;
const NOT_BEFORE = /^(?:no|not|without)$/;
const CANNOT = /^(?:can'?t|cannot|don'?t|couldn'?t|not|never|unable)$/u;
/** What one does with a language: follow, read, know it. */
const MASTERS =
  /^(?:বুঝ|বোঝ|জান|পার(?!্)|পড়|আসে|আসেনা|চিন|শিখ|bujh|bojh|jan[aei]|par[ei]|parch|por[ei]|porte|ase|asena|chin[ie]|shikh|samajh|samjh|pad?dh|aat[aei]|ati|ata|pat[aei]|sakt|jaant|समझ|पढ़|आत|जान|सकत|पात|read|know|understand|follow|speak|write|get|see)/u;
const MASTERS_NOT = /^(?:বুঝ|জান|পার|পড়|bujh|jan|par|por)\S*(?:িনা|ina|নাই)$/u;
/** "my Bengali is poor", "हिंदी कम समझती हूँ". */
const POORLY = /^(?:poor|weak|bad|kam|कम|কম|kom|kacha|কাঁচা)$/u;
const ASKED_FOR =
  /^(?:বল|কন|কও|লিখ|লেখ|দিন|দাও|দেন|চাই|কর(?:ুন|ো|েন|ে)$|জিগ|পাঠা|bol|kon$|koo?n?$|likh|lekh|din$|dao$|den$|chai$|kor(?:o|un|en|e)$|path[ai]|batao|bataiye|बोल|बता|लिख|please|pls|plz)/u;
const BESIDES = /(?<![\p{L}\p{M}])(?:ছাড়া|বাদে|chara|chhara|bade|alawa|except|besides|other|सिवा|अलावा)(?![\p{L}\p{M}])/u;
/** What is written in a language on cloth, on a parcel or of a person. */
const OF_THINGS =
  /শাড়ি|গামছা|ডিজাইন|নকশা|আঁচল|পাড়|(?<![\p{L}\p{M}])কাজ|নাম(?![\p{L}])|ঠিকানা|(?<![a-z])(?:sare+s?|sari|shari|gamcha|design|a+nchal|anchol|kaj|naam|name|address|thikana|parcel|label|tag|print|bill|invoice|gaan|song|colou?rs?|weaves?|cotton|desi)(?![a-z])|साड़|नाम/u;
/** Somebody else does not know it. */
const OF_ANOTHER =
  /(?<![a-z])(?:doesn'?t|does not|he|she|they|weavers?|drivers?|courier|wala|customer|buyer)(?![a-z])/u;
const WRITTEN =
  /(?<![\p{L}\p{M}])(?:নাম|ঠিকানা|name|naam|address|thikana|नाम|पता) .*(?:লিখ|লেখা|lekha|likh|write|written|in |लिख)|(?:write|লিখ\S*|likh\S*) (?:my |the |amar |আমার )?(?:name|address|নাম|ঠিকানা|naam|thikana)/u;
const EITHER =
  /(?:ইংরেজি|ইংরাজি|বাংলা|হিন্দি|english|bangla|hindi|bengali)\S*(?: \S+){0,2} (?:না|নাকি|na|naki|or|ya) (?:ইংরেজি|ইংরাজি|বাংলা|হিন্দি|english|bangla|hindi|bengali)\S*\s*[?]/u;
const NAME = '(?:english|bengali|bangla|hindi)';
/** "Can I get this in Hindi", "kindly respond in Bengali, my mother will read", "I only read Hindi". */
const WISHES_IN = new RegExp(
  `(?<![a-z])(?:(?:can|could|may) (?:i|we|you) (?:\\w+ ){1,4}|(?:kindly|please|pls|plz) (?:respond|reply|answer|send|write|message|text|talk|speak|chat|explain)(?: (?:messages|to me|me|back|it|this|everything))* )in ${NAME}(?: (?:please|pls|language|only|instead|too))*(?: ?[?.,!;]|$)|^(?:i|we) (?:can )?(?:(?:only|just) (?:can )?(?:read|know|speak|understand|follow) ${NAME}|(?:read|know|speak|understand|follow) (?:only ${NAME}|${NAME} only))(?![a-z])`,
  'u',
);
const HINDI_WORDS = /(?<![a-z])(?:nahi|nahin|nhi|mujhe|hai|hoon|aat[aei])(?![a-z])/u;
const ENGLISH_WORDS = /(?<![a-z])(?:no|not|can'?t|cannot|don'?t|do not|unable|is|my)(?![a-z])/u;

interface Mention {
  readonly language: Spoken;
  readonly isRefused: boolean;
}

/**
 * The language asked for where one is refused or plainly wished for; where one is only refused, that in which it was refused.
 * Expects normalised text.
 */
export function wantedLanguage(normalised: string): Intent | undefined {
  const line = normalised.normalize('NFC').replaceAll('’', "'");
  const mentions = mentionsOf(line);
  if (mentions.length === 0 || OF_THINGS.test(line) || BESIDES.test(line)) return undefined;
  const named = (isRefused: boolean) =>
    new Set(mentions.filter((each) => each.isRefused === isRefused).map(({ language }) => language));
  const wanted = named(false);
  const refused = named(true);
  const [only] = wanted;
  if (wanted.size > 1 || (only !== undefined && refused.has(only))) return undefined;
  if (only !== undefined) return refused.size > 0 || WISHES_IN.test(line) ? only : undefined;
  const own = ownLanguage(line);
  return line.includes('?') || OF_ANOTHER.test(line) || own === undefined || refused.has(own) ? undefined : own;
}

/** Whether a language is refused, is that in which a name is to be written, or is one of two that are asked about. */
export function isUnwanted(language: Intent, normalised: string): boolean {
  const line = normalised.normalize('NFC');
  if (wantedLanguage(line) !== undefined) return false;
  const mentions = mentionsOf(line).filter((each) => each.language === language);
  const isOnlyRefused = mentions.length > 0 && mentions.every(({ isRefused }) => isRefused);
  return (isOnlyRefused && !BESIDES.test(line)) || WRITTEN.test(line) || EITHER.test(line);
}

function mentionsOf(line: string): readonly Mention[] {
  return line.split(/[,.;:।!?\n]+/u).flatMap((part) => mentionsIn(part.trim().split(/\s+/)));
}

/** In which language it was refused: for Bengali, nothing follows that we did not do already. */
function ownLanguage(line: string): Spoken | undefined {
  if (/\p{Script=Bengali}/u.test(line)) return undefined;
  if (/\p{Script=Devanagari}/u.test(line) || HINDI_WORDS.test(line)) return 'language_hi';
  return ENGLISH_WORDS.test(line) ? 'language_en' : undefined;
}

function mentionsIn(words: readonly string[]): readonly Mention[] {
  const languages = words.map((word) => NAMES.find(([, name]) => name.test(word))?.[0]);
  return languages.flatMap((language, at) => {
    if (language === undefined) return [];
    const next = languages.findIndex((other, later) => later > at && other !== undefined);
    const last = languages.slice(0, at).findLastIndex((other) => other !== undefined);
    const before = words.slice(last + 1, at);
    return [{ language, isRefused: isRefused(before, words.slice(at + 1, next < 0 ? undefined : next), last < 0) }];
  });
}

function isRefused(before: readonly string[], after: readonly string[], isFirst: boolean): boolean {
  const nearest = before.at(-1) === 'in' ? before.at(-2) : before.at(-1);
  if (NOT_BEFORE.test(nearest ?? '')) return true;
  if (isFirst && before.length === 1 && NOT.test(nearest ?? '')) return true;
  const cannot = before.findIndex((word) => CANNOT.test(word));
  if (cannot >= 0 && before.slice(cannot + 1).some((word) => MASTERS.test(word))) return true;
  const from = after.findIndex((word) => !PARTICLE.test(word));
  const said = from < 0 ? [] : after.slice(from);
  const [first = ''] = said;
  // "in Bengali na": won't you.
  if (NOT.test(first) && !ENGLISH_NOT.test(first)) return before.at(-1) !== 'in';
  if (/^(?:theke|থেকে|se|से)$/u.test(first)) return true;
  if (ASKED_FOR.test(first)) return false;
  if (said.some((word) => MASTERS_NOT.test(word))) return true;
  return said.some((word) => MASTERS.test(word))
    ? said.some((word) => NOT.test(word) || POORLY.test(word))
    : isPoor(said);
}

/** "English not Bengali" refuses what follows. */
const ENGLISH_NOT = /^(?:not|no)$/;

function isPoor(said: readonly string[]): boolean {
  return said[0] === 'is' && said.some((word) => POORLY.test(word) || NOT.test(word));
}
