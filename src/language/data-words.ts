import { normalise } from './normalise.ts';

const MINE = '(?:আমার(?: সব| সমস্ত)?|amar(?: sob| shob)?|my|all my|মোর|मेरा|मेरी|मेरे|mera|meri)';
const DATA =
  '(?:তথ্য(?:গুলো)?|ডেটা|ডাটা|অ্যাকাউন্ট(?:টা)?|tothyo|tothho|tottho|totho|data|info|information|jankari|janakari|account|personal data|डेटा|डाटा|जानकारी|खाता)';
const SHOW =
  '(?:(?: কী আছে| কি আছে| দেখান| দেখাও| দিন| পাঠান| চাই| dekhan| dekhao| din| chai| pathan| dikhao| dikha do| dikhaiye| do| batao| दिखा दो| बताओ| दिखाओ| दिखाइए| दो| please))?';
const ERASE =
  '(?:মুছে দিন|মুছে দাও|মুছে ফেলুন|মুছে ফেলো|মুছুন|মুছে দেন|ডিলিট করুন|ডিলিট করে দিন|muche din|muche dao|muchhe din|muche felun|delete korun|delete koro|delete kore din|मिटा दो|मिटा दीजिए|मिटाओ|हटा दो|mita do|hata do|delete karo)';

const SHOWS: readonly RegExp[] = [new RegExp(`^/?(?:show )?${MINE} ${DATA}${SHOW}$`, 'u'), /^\/?mydata$/u];
const ERASES: readonly RegExp[] = [
  new RegExp(`^${MINE} ${DATA}(?: sob| সব)? ${ERASE}$`, 'u'),
  new RegExp(`^(?:please )?(?:delete|erase|remove) (?:all )?(?:of )?my ${DATA}$`, 'u'),
];
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
  return SHOWS.some((pattern) => pattern.test(line));
}

/** Whether she wants all of it deleted; the bare word says so only where her data is what is spoken of. */
export function asksToErase(text: string, about: 'her data' | 'anything'): boolean {
  const line = lineOf(text);
  return ERASES.some((pattern) => pattern.test(line)) || (about === 'her data' && JUST_ERASES.test(line));
}

function lineOf(text: string): string {
  if (text.length > 120) return '';
  return normalise(text)
    .replace(/[।.!?,\s]+/gu, ' ')
    .trim();
}
