import { findTerms } from '../lexicon.ts';
import { isSpokenTo } from '../spoken-to.ts';
import { splitAtSigns } from './parts.ts';

// A no that agrees: nothing stands against it.

const NO = '(?:না|নাহ|na|nah|naa|no|nahi|nahin|नहीं|ना)';
const NONE = '(?:নেই|নাই|নাইক্যা|nei|nai|nahi|nahin|नहीं|नही)';
const EDGE = '(?![\\p{L}\\p{M}])';
const START = '(?<![\\p{L}\\p{M}])';

/** "কোনো অসুবিধা নেই", "ভুল নেই", "আর কিছু বলার নেই", "no problem". */
const NOTHING_AGAINST = `(?:(?:আর|ar|aar|r|aur|और) )?(?:(?:কোনো|কোনও|কোন|কিছু|কিচ্ছু|kono|kichu|kicchu|koi|kuch|कोई|कुछ) )*(?:অসুবিধা|অসুবিধে|সমস্যা|আপত্তি|ঝামেলা|চিন্তা|ভুল|ভুলটুল|কথা|সন্দেহ|asubidha|osubidha|asubidhe|osubidhe|somossa|shomossha|somosya|apotti|aapotti|jhamela|chinta|bhul|vul|kotha|sondeho|dikkat|problem|harj|harz|दिक्कत|समस्या|हर्ज)(?: (?:আর|কিছু|তো|ar|kichu|to|koi|कोई))* ${NONE}`;
/** "আর দেখার কিছু নেই", "ar kichu bolar nei". */
const NOTHING_LEFT = `(?:(?:আর|ar|aar|r) )?(?:(?:কিছু|কিচ্ছু|kichu|kicchu) )?(?:বলার|দেখার|ভাবার|বদলানোর|বদলাবার|পাল্টানোর|জানার|bolar|dekhar|bhabar|vabar|bodlanor|bodlabar|paltanor|janar)(?: (?:আর|কিছু|কিচ্ছু|ar|kichu|kicchu))* ${NONE}`;
/** "না করার কী আছে", "না করি কেমনে", "না দিয়ে উপায় কী", "না বলব না". */
const WHY_NOT = `${NO} (?:করার|বলার|দেওয\\u09BCার|নেওয\\u09BCার|দেবার|নেবার|korar|bolar|deyar|dewar|neyar|nebar) (?:কী|কি|ki|kii) (?:আছে|ache|achhe)|${NO} (?:করি|বলি|দেই|দিই|kori|boli|dei|dii) (?:কেমনে|কী করে|কি করে|কিভাবে|কীভাবে|ki kore|kemne|kemon kore|kivabe)|${NO} (?:দিয\\u09BCে|করে|নিয\\u09BCে|দিয\\u09BCা|diye|kore|niye) (?:আর )?(?:উপায\\u09BC|upay)(?: (?:কী|কি|ki|নেই|নাই|nei|nai))?|${NO} (?:বলব|বলবো|করব|করবো|bolbo|korbo) ${NO}|why not|kyun nahi|kyon nahi|क्यों नहीं|no (?:problem|issues?|objections?|worries|changes?|mistakes?)`;
/** "আর দেরি করবেন না", "ar dorkoshakoshi korbo na", "আর কী ভাবব": without more ado. */
const WITHOUT_ADO = `(?:(?:আর|ar|aar|r|aur|अब|और) )?(?:দেরি|দেরী|চিন্তা|দরাদরি|দরকষাকষি|কথা|deri|der|chinta|doradori|dorkoshakoshi|darkoshakoshi|kotha|देर|बहस|behes|bahas) (?:করব|করবো|করবেন|করিস|করেন|করো|কোরো|করুম|বাড\\u09BCাব|বাড\\u09BCাবো|korbo|korben|koren|koro|koris|korum|barabo|karo|karenge|karna|करो|करना) ${NO}|(?:बहस|देर|der|bahas) (?:nahi|mat|नहीं|मत) (?:\\S+)|(?:আর|ar|aar|r) (?:(?:কী|কি|অত|ki|oto|eto) )?(?:ভাবব|ভাববো|ভাবি|ভাবুম|ভাবছি|bhabbo|vabbo|bhabi|vabi|bhabum|bhabchi|vabchi)(?: (?:না|na))?`;

const CONSENTING = new RegExp(
  `${START}(?:${[NOTHING_AGAINST, NOTHING_LEFT, WHY_NOT, WITHOUT_ADO].join('|')})${EDGE}`.normalize('NFC'),
  'gu',
);
/** "দিয়ে দাও না বাবু", "order ta den na": it presses; whoever forbids says "দিও না", "deben na". */
const PRESSES = `(?<=(?:^|[ ,])(?:দিন|দেন|দাও|দ্যান|নিন|নাও|করুন|তুলুন|din|den|dao|nin|nao|korun|tulun)) (?:না|na)(?= *(?:$|[,।.!]|(?:বাবু|দাদা|দিদি|ভাই|বৌদি|মা|গো|বাবা|তাড\u09BCাতাড\u09BCি|একটু|প্লিজ|babu|dada|didi|bhai|boudi|ma|go|baba|taratari|ektu|please|plz|pls)${EDGE}))`;

const PRESSING = new RegExp(PRESSES.normalize('NFC'), 'gu');

/** "না না, সব ঠিক আছে": said to whoever might doubt it. */
const REASSURES = new RegExp(
  `^(?:${NO}[ ,]+)+(?=(?:আর কী|আর কি|ar ki|সব|সবই|ঠিক|ঠিকই|একদম|এটাই|এইটাই|কোনো|কোনও|কিচ্ছু|sob|sab|shob|thik|thiki|ekdom|etai|kono|theek|sahi|bilkul|सब|ठीक|बिल्कुल|all|it'?s)${EDGE})`.normalize(
    'NFC',
  ),
  'u',
);

/** "পাঠাব না মানে? অবশ্যই পাঠাব": denied only to be told again. */
const TOLD_AGAIN =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})[\p{L}\p{M}]* (?:না|na) (?:মানে|mane|কেন|keno|kano|ক্যান|kyan)\s*[?？,।]*(?=\s.*(?<![\p{L}\p{M}])\1)/gu;

/** The same without the denials that agree. Expects normalised text; gives it in composed letters. */
export function withoutConsentingDenials(normalised: string): string {
  return normalised
    .normalize('NFC')
    .replace(REASSURES, ' ')
    .replaceAll(TOLD_AGAIN, ' ')
    .replaceAll(CONSENTING, ' ')
    .trim();
}

/** "কোনো অসুবিধা নেই", "no problem didi", and no more. */
export function saysNothingAgainst(normalised: string): boolean {
  const said = normalised.normalize('NFC');
  if (said.includes('?') || !ALONE.test(said)) return false;
  const rest = said.replaceAll(CONSENTING, ' ').split(/[\s,;।.!]+/u);
  return rest.every(
    (word) => word === '' || isSpokenTo(word) || /^(?:না|na|no|তো|to|গো|go|আমার|amar|mujhe|मुझे)$/u.test(word),
  );
}

const ALONE = new RegExp(
  `${START}(?:অসুবিধা|অসুবিধে|সমস্যা|আপত্তি|asubidha|osubidha|asubidhe|osubidhe|somossa|somosya|shomossha|apotti|aapotti|dikkat|problem|objections?|issues?|harj|दिक्कत|समस्या)${EDGE}`,
  'u',
);

/** The same without what only presses. */
export function withoutPressing(normalised: string): string {
  return normalised.normalize('NFC').replaceAll(PRESSING, '');
}

/** Whether it says a no that agrees. */
export function agreesByDenying(normalised: string): boolean {
  return withoutConsentingDenials(normalised) !== normalised.normalize('NFC').trim() || bidsInTheEnd(normalised);
}

/** Between clauses. */
const CLAUSES = /[,;।.!\n—]+/u;
/** The deed itself is bidden at the end: "তুলে দিন", "order korun", "list it". */
const BIDS =
  /(?:^| )(?:দিন|দেন|দাও|দ্যান|দিস|দে|করুন|করেন|করো|কোরো|করিয়েন|তুলুন|তুলেন|তুলো|তোলো|তোলেন|চড়ান|ওঠাও|পাঠান|পাঠাও|নিন|নেন|লন|নাও|রাজি|রাজী|বুক|কনফার্ম|din|den|dao|de|dijiye|dijiyega|do|korun|koren|koro|karo|kariye|tulun|tulen|tulo|tolo|tolen|uthao|pathan|pathao|bhejo|bhejiye|nin|nen|nao|raji|razi|confirm|confirmed|book|it|order|दो|दीजिए|करो|कीजिए|भेजो)(?: (?:তো|গো|প্লিজ|দাদা|দিদি|ভাই|অর্ডার|to|go|please|plz|pls|dada|didi|bhai|bhaiya|bhaia|bas|order|apni|করে|kore|কইরা|koira))*$/u;
/** What is asked, conditional, or of the thing itself. */
const OF_SOMETHING =
  /[?\d]|(?<![\p{L}\p{M}])(?:যদি|হলে|না হলে|তবে|তাহলে|কিন্তু|আগে|পরে|jodi|hole|tobe|kintu|age|pore|if|but|unless|until|after|agar|lekin|magar|pehle|phir|baad|अगर|लेकिन|पहले|बाद|দাম|দামটা|স্টক|ছবি|ফটো|ঠিকানা|নাম|রং|রঙ|পাড়|মাপ|dam|daam|stock|chobi|photo|thikana|address|nam|rong|par|map|price|colour|color|size|बदल\S*|वाला|wala|wali|খালি|শুধু|khali|shudhu|sudhu|only|bas|sirf|other|another|অন্য|onno|আরেক\S*|arek\S*|dusra|doosra)(?![\p{L}\p{M}])/u;

const OF_CLOTH = new Set(['product', 'weave', 'material', 'colour', 'motif', 'technique', 'place', 'district']);

/** The clause it ends with. */
export function lastClause(normalised: string): string {
  return splitAtSigns(normalised.normalize('NFC'), CLAUSES).at(-1) ?? '';
}

/** Whether it ends by bidding the deed, and whatever is denied before that is of nothing in particular: "কেন নেব না, দিন", "go for it, can't wait" is none. */
export function bidsInTheEnd(normalised: string): boolean {
  const parts = splitAtSigns(normalised.normalize('NFC'), CLAUSES);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || last.split(/\s+/).length > 5 || !BIDS.test(last)) return false;
  if (findTerms(normalised).some(({ kind }) => OF_CLOTH.has(kind))) return false;
  return parts.every((part) => !OF_SOMETHING.test(part)) && !MADE_SO.test(parts.slice(0, -1).join(' '));
}

/** "স্টকটা চার করে". */
const MADE_SO = /(?<![\p{L}\p{M}])(?:করে|kore)(?![\p{L}\p{M}])/u;
