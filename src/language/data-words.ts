import { plainLine } from './plain-line.ts';
import { wholeWords } from './whole-words.ts';

const MINE =
  '(?:আমার(?: সব| সমস্ত)?|am+a?r(?: sob| shob| shomosto)?|my(?: own)?|all (?:of )?my|মোর|मेरा|मेरी|मेरे|mera|meri|mere)(?: सारी| सारा| सब| sari| sara| sab)?';
const DATA =
  '(?:তথ্য(?:গুলো|গুলি|টা)?|ডেটা|ডাটা|অ্যাকাউন্ট(?:টা)?|একাউন্ট(?:টা)?|এ্যাকাউন্ট(?:টা)?|tothyo|tothho|tottho|totho|data|info|information|jankari|janakari|account|personal (?:data|information)|डेटा|डाटा|जानकारी|खाता)';
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
  together(
    `${MINE} (?:[এঅ]্?যা?কাউন্ট(?:টা)?|একাউন্ট(?:টা)?|account|খাতা|खाता)`,
    'বন্ধ|b[ao]ndh?o|band|close|deactivate|बंद|delete',
  ),
];
/** "আমার নাম ঠিকানা সব মুছে ফেলতে চাই", "amake haat theke muche din": said in whatever order, of what is hers and not of a thing. */
const RUBS_OUT =
  /(?<![\p{L}\p{M}])(?:মুছে|মুইছা|মুছিয\u09BCে|মুছুন|মুছেন|মোছেন|much+e|muchun|muchen|muich+a|muisa|delete|ডিলিট|erase|मिटा\S*|हटा\S*|डिलीट|mita(?:o|do)?|hata(?:o|do)?|nikal(?:o|do)?)(?![\p{L}\p{M}])/u;
const OF_HERS =
  /(?<![\p{L}\p{M}])(?:আমার|আমারে|আমাকে|আমাগো|মোর|am+a?r|amake|amare|my|me|mera|meri|mere|mujhe|मेरा|मेरी|मेरे|मुझे)(?![\p{L}\p{M}])/u;
const HERSELF =
  /(?<![\p{L}\p{M}])(?:নাম(?:ধাম|টা)?|ঠিকানা|নম্বর|নাম্বার|ফোন|মোবাইল|তথ্য|ডেটা|ডাটা|[এঅ]\S*কাউন্ট\S*|সবকিছু|naam|nam(?:dham|ta)?|thikana|nombor|number|phone|tot?t?h\S*|data|account|sobkichu|info|information|everything|नाम|पता|नंबर|फोन|जानकारी|खाता)(?![\p{L}\p{M}])|(?:হাট|এখান|haat|hat|ekhan|yahan|यहाँ) ?(?:থেকে|হতে|theke|se|से)|(?:সব|sob|shob|सब|sab) (?:কিছু |kichu |kuch )?(?:মুছে|much|delete|ডিলিট|मिटा|हटा|mita|hata)/u;
/** Of a picture, a price, a thing that is up, or what washes off. */
const OF_A_THING =
  /ছবি|শাড\u09BCি|গামছা|দাম|লেখা|রং|রঙ|দাগ|অর্ডার|(?<![a-z])(?:chobi|photo|pic|sh?ar[ei]|saree|gamcha|dam|price|rong|dag|order|listing|item)|फोटो|साड\u093Cी|दाम|[?？]/u;
const NOT_RUBBED_OUT =
  /(?:মুছ\S*|much\S*|delete|ডিলিট|erase)(?: \S+)? (?:না|na|mat)(?![\p{L}\p{M}])|(?:dont|don't|not|mat|मत) (?:delete|erase|mita|hata|मिटा|हटा)/u;

/** Whether it is told, in a sentence of any shape, that all of her is to be deleted. */
function rubsOut(line: string): boolean {
  return RUBS_OUT.test(line) && OF_HERS.test(line) && HERSELF.test(line) && !NOT_RUBBED_OUT.test(line);
}
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
    (rubsOut(line) && !OF_A_THING.test(text)) ||
    (about === 'her data' && JUST_ERASES.test(line))
  );
}

function lineOf(text: string): string {
  if (text.length > 120) return '';
  return plainLine(text);
}

/** Whether somebody wants to see or to delete what is kept of her, whatever it is called. */
export function asksForOwnData(text: string): boolean {
  return asksForData(text) || asksToErase(text, 'anything');
}
