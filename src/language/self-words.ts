import { normalise } from './normalise.ts';

/** What a seller says of herself, not of goods. */
export type SelfWish = 'name' | 'society';

const NAME =
  /^(?:(?:আমার|আমাদের|হাটে|amar|amader|my|मेरा) )*(?:নাম|নামটা|নামের বানান|গ্রামের নাম|naam|nam|namta|name|नाम)(?: (?:টা|ta|ভুল|ভুল আছে|vul|bhul|is))* ?(?:বদলাতে|বদলাব|বদলাবো|বদলে|পাল্টাতে|পাল্টাব|পাল্টাবো|ঠিক করতে|ঠিক করব|ভুল|ভুল আছে|ভুল হয়েছে|bodlate|bodlabo|paltate|paltabo|thik korte|vul|bhul|wrong|change|बदलना)(?: (?:চাই|চাইছি|দিন|হয়েছে|আছে|লেখা|chai|din|hoyeche|ache|है))*$|^(?:change|correct) my name$/u;
const SOCIETY =
  /^(?:আমি|আমরা|ami|amra|i|we|मैं|हम) (?:(?:তো|আসলে|এখন|to|asole|ekhon) )?(?:(?:একটা|ekta|a|an|our|the|in|for|through) )*(?:তাঁত |tant )?(?:সমিতিতে|সমিতির হয়ে|সমিতির হয়ে|সমিতির|সমিতি থেকে|দলে|গোষ্ঠীতে|somitite|samitite|somitir hoye|somiti theke|society|समिति में|समिति से)(?: (?:বেচি|বিক্রি করি|আছি|লোক|সদস্য|becha|bechi|bikri kori|achi|lok|sodosyo|member|sell|बेचती|बेचते|हूँ|हैं))+$/u;

/** Reads what a seller wants of how she herself stands on the haat; undefined when her words are of something else. */
export function readSelfWish(text: string): SelfWish | undefined {
  const line = normalise(text)
    .replace(/[।.!,]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (NAME.test(line)) return 'name';
  return SOCIETY.test(line) ? 'society' : undefined;
}
