import { LANGUAGES, type Language } from '../domain/language.ts';

/** Words that English has and romanised Bengali and Hindi do not. */
const ENGLISH = new Set(
  'i am is are was the a an and or of for with under below above want need buy sell show me my your you please how what where which when do does have has can could would looking search find hello hey good morning price cost order help thanks thank english red blue green white black yellow'.split(
    ' ',
  ),
);
/** Words that a Bengali typing in Latin letters uses. */
const BENGALI = new Set(
  'ami amar amake apni apnar tumi ekta ekti ki kemon ache achhe nei chai chaichi lagbe dekhan dekhao dekhte din dao deben koto dam taka takar er moddhe theke kom beshi niche lal nil nal holud sobuj sada kalo shari tant taant bikri korbo kinbo bolun namaskar nomoskar hya na haan'.split(
    ' ',
  ),
);
/** Words that a Hindi speaker types in Latin letters, and a Bengali does not. */
const HINDI = new Set(
  'mujhe mujhko mera meri mere hum humko aap aapka aapke chahiye chaiye chahie dikhao dikhaiye dikhaye dikha kitna kitne kitni hai hain nahi nahin kya kaise kaisa kaun kahan kab karna kijiye bechna bechni bechne kharidna kharidni lena batao bataiye bata wala wali wale andar hoga hogi mein aur kuch abhi thoda apna apni'.split(
    ' ',
  ),
);
/** Words of both, which tell nothing between them. */
const BENGALI_AND_HINDI = new Set('lal nil dam ki din tant taant taka na haan'.split(' '));

/**
 * The language somebody's words are in, or undefined when they do not tell ("hi", an emoji, a photo). Script decides; Latin
 * letters are English or Hindi only when their own words say so, for most people here type Bengali in them.
 */
export function detectLanguage(text: string): Language | undefined {
  if (/\p{Script=Bengali}/u.test(text)) return 'bn';
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  // A code is no word: TH-A3AM holds neither "a" nor "am".
  const words = text
    .toLowerCase()
    .split(/[^a-z\d-]+/)
    .filter((word) => /^[a-z]+$/.test(word));
  const english = countEnglish(words);
  const bengali = words.filter((word) => BENGALI.has(word)).length;
  const hindi = words.filter((word) => HINDI.has(word)).length;
  const onlyBengali = words.filter((word) => BENGALI.has(word) && !BENGALI_AND_HINDI.has(word)).length;
  if (hindi > onlyBengali && hindi >= english) return 'hi';
  if (bengali > 0 && bengali >= english) return 'bn';
  return english >= 2 ? 'en' : undefined;
}

/** "Thank you" and "ok please" are said in every language here: they tell only beside words of English that are no courtesy. */
function countEnglish(words: readonly string[]): number {
  const rest = words
    .join(' ')
    .replace(COURTESIES, ' ')
    .split(/\s+/u)
    .filter((word) => ENGLISH.has(word));
  return rest.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length;
}

const COURTESIES =
  /\b(?:(?:many |lots of )?(?:thank|thanks|thanx|thnx|thnks)(?: you| u| a lot| a ton)?(?: so| very)?(?: much)?(?: (?:for|to) (?:you|all|(?:the|your|ur) [a-z]+(?: and [a-z]+)?))?|good (?:morning|evening|afternoon|night|day)|(?:you are|youre|u r|ur) (?:most )?welcome|how are (?:you|u)|please|help please|hello|hey|sorry|excuse me|ok i am sorry|i am sorry|nice to meet you)\b/gu;

/** The language to begin in when words did not tell: what the platform says its user reads, else Bengali. */
export function languageFromHint(hint: string | undefined): Language {
  return LANGUAGES.find((language) => hint?.toLowerCase().startsWith(language)) ?? 'bn';
}
