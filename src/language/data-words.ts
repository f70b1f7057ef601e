import { normalise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

const MINE =
  '(?:আমার(?: সব| সমস্ত)?|am+a?r(?: sob| shob| shomosto)?|my(?: own)?|all (?:of )?my|মোর|मेरा|मेरी|मेरे|mera|meri|mere)(?: सारी| सारा| सब| sari| sara| sab)?';
const DATA =
  '(?:তথ্য(?:গুলো|গুলি|টা)?|ডেটা|ডাটা|অ্যাকাউন্ট(?:টা)?|tothyo|tothho|tottho|totho|data|info|information|jankari|janakari|account|personal (?:data|information)|डेटा|डाटा|जानकारी|खाता)';
const SHOW =
  '(?:(?: কী আছে| কি আছে| দেখান| দেখাও| দিন| পাঠান| চাই| dekhan| dekhao| din| chai| pathan| dikhao| dikha do| dikhaiye| do| batao| दिखा दो| बताओ| दिखाओ| दिखाइए| दो| please))?';
const ERASE =
  '(?:মুছে (?:দিন|দেন|দাও|ফেলুন|ফেলেন|ফেলো)|মুছুন|ডিলিট (?:করুন|করেন|করে দিন|করে দেন)|much+e (?:din|den|dao|felun|felen|felo)|delete (?:korun|koro|kore din|kore den|karo|kar do|kar dijiye)|(?:मिटा|हटा|डिलीट कर) (?:दो|दीजिए|दें)|(?:মুছে|ডিলিট করে) (?:দেবেন|ফেলবেন|দিয়েন)|much+e (?:deben|felben|dien)|delete kore (?:dao|deben|dien)|मिटाओ|हटाओ|(?:mita|hata) (?:do|dijiye|den))';
const ABOUT_ME =
  '(?:আমার (?:সম্পর্কে|সম্বন্ধে|ব্যাপারে|বিষয়ে)|am+a?r (?:sh?omp[ao]rk+e|somb[ao]ndhe|b(?:y?a|e)pare|bish?oye)|(?:about|abt|on|of) me|मेरे बारे में|mere ba+re me(?:in|n)?)';
const WHAT = '(?:কী|কি|কী কী|কি কি|ki|kee|what|which|क्या|kya)';
const KEPT =
  '(?:জানেন|জানো|রেখেছেন|রাখেন|আছে|লিখেছেন|janen|jano|rekhechen|rakhen|ache|likhechen|know|have|keep|kept|hold|stored?|saved?|got|जानते|रखते|रखा|है|jante|rakhte|rakha|pata|hai)';
const COPY = '(?:copy|download|export|কপি|ডাউনলোড|कॉपी|डाउनलोड)';
const REACHED =
  '(?:নাম|নম্বর|নাম্বার|ফোন|মোবাইল|ঠিকানা|naam|nam|nombor|number|phone|thikana|address|नाम|नंबर|फ़ोन|पता)(?: ?টা| ?ta)?';
const ALL_OF_HER = '(?:সব|সবকিছু|সব কিছু|sob|sob kichu|sobkichu|everything|सब|सब कुछ|sab kuch|sab)';

const SHOWS: readonly RegExp[] = [
  new RegExp(`^/?(?:show )?${MINE} ${DATA}${SHOW}$`, 'u'),
  /^\/?mydata$/u,
  together(WHAT, ABOUT_ME, KEPT),
  together(WHAT, `${MINE}|personal`, DATA, KEPT),
  together(WHAT, MINE, 'আপনাদের কাছে|আপনার কাছে|apnader kache|apnar kache|aapke paas'),
  together('see|view|access', `${MINE} ${DATA}`),
  /^(?:privacy(?: policy)?|গোপনীয়তা)$/u,
  together(`${MINE} ${DATA}(?:র|ের|er|r)?`, COPY),
];
const ERASES: readonly RegExp[] = [
  new RegExp(`^${MINE} ${DATA}(?: sob| সব)? ${ERASE}$`, 'u'),
  together(`${ALL_OF_HER}|all`, ABOUT_ME, `${ERASE}|delete|erase|remove`),
  together('delete|erase|remove|wipe|deleted|erased|removed', `${MINE} (?:${DATA}|${REACHED})`),
  /^(?:please )?(?:delete|erase|forget|remove) me(?: from .*)?$/u,
  /^(?:আমাকে ভুলে (?:যান|যাও)|amake bhule (?:jan|jao)|मुझे भूल (?:जाओ|जाइए)|mujhe bh?o+l (?:jao|jaiye))$/u,
  new RegExp(`^${MINE}(?: ${REACHED})+(?: ${ALL_OF_HER})? ${ERASE}$`, 'u'),
  new RegExp(`^${MINE} ${ALL_OF_HER} ${ERASE}$`, 'u'),
  together(`${MINE} (?:অ্যাকাউন্ট(?:টা)?|account|खाता)`, 'বন্ধ|b[ao]ndh?o|band|close|deactivate|बंद|delete'),
];
const DENIES = wholeWords("না|নয়|na|no|not|never|dont|don't|नहीं|मत|nahi|nahin|mat");

/** Where all of these stand, in any order. */
function together(...parts: readonly string[]): RegExp {
  const looks = parts.map((part) => `(?=.*(?<![\\p{L}\\p{M}])(?:${part})(?![\\p{L}\\p{M}]))`);
  return new RegExp(`^${looks.join('')}`, 'u');
}
const JUST_ERASES = new RegExp(
  `^(?:(?:সব|সবকিছু|sob|shob|सब|everything) )?(?:${ERASE}|delete|erase|delete (?:it|all|everything))$`,
  'u',
);

const ALL = '(?:সব|সবটা|সবকিছু|পুরোটা|সব লেখা|sob|shob|sobta|sob kichu|purota|puro|सब|सब कुछ|पूरा|everything|all|all of it)';
const ASKS_FOR_ALL = new RegExp(
  `^(?:${ALL}(?: (?:পড়ি|পড়ব|পড়তে চাই|দেখি|দেখব|দেখান|দেখাও|দিন|পাঠান|pori|porbo|dekhi|dekhbo|dekhan|dekhao|din|pathan|दिखाओ|दिखाइए|पढ़ूँगा|पढ़ूँगी|भेजो))?|(?:show|send|read)(?: me)? ${ALL})$`,
  'u',
);

/** Whether she wants all of it in full, where her data is what is spoken of. */
export function asksForAll(text: string): boolean {
  return ASKS_FOR_ALL.test(lineOf(text));
}

/** Whether somebody wants to see what is kept about her. */
export function asksForData(text: string): boolean {
  const line = lineOf(text);
  return SHOWS.some((pattern) => pattern.test(line)) && !DENIES.test(line);
}

/** Whether she wants all of it deleted; the bare word says so only where her data is what is spoken of. */
export function asksToErase(text: string, about: 'her data' | 'anything'): boolean {
  const line = lineOf(text);
  return (
    (ERASES.some((pattern) => pattern.test(line)) && !DENIES.test(line)) ||
    (about === 'her data' && JUST_ERASES.test(line))
  );
}

function lineOf(text: string): string {
  if (text.length > 120) return '';
  return normalise(text)
    .replace(/[।.!?,\s]+/gu, ' ')
    .trim();
}

/** Whether somebody wants to see or to delete what is kept of her, whatever it is called. */
export function asksForOwnData(text: string): boolean {
  return asksForData(text) || asksToErase(text, 'anything');
}
