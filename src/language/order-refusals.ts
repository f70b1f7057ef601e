import { normalise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/**
 * Whether a seller's words surely refuse to give what was ordered: a bare no, "hobe na", "দিতে পারব না", "stock nei". What else is
 * denied, that the colour runs, that it will take long, that it can be had for less, refuses nothing.
 */
export function refusesToGive(text: string): boolean {
  const said = normalise(text).normalize('NFC');
  if (WENT.test(said) || /[?？]/u.test(said)) return false;
  if (GONE.test(said) || ONLY_NO.test(said)) return true;
  return said.split(/[,;।.!]+/u).some((clause) => UNABLE.test(clause) && !OF_ELSE.test(clause));
}

/** Whether a line denies something beside what it gives: "দেব, দেরি হবে না". */
export function deniesBeside(clause: string): boolean {
  return DENIES.test(clause) && !refusesToGive(clause);
}

const DENIES = wholeWords('না|নাহ|নয়|নেই|নাই|হবেনা|na|nah|noy|nei|nai|hobena|not|wont|dont|no|nahi|nahin|नहीं|नही');

const SPOKEN_TO =
  'দিদি|দিদিভাই|দাদা|ভাই|বোন|বৌদি|মা|গো|জি|আপা|didi|dada|bhai|vai|bon|boudi|ma|go|ji|apa|bhaiya|दीदी|भैया|जी|sir|madam|dear';
const NO =
  'না|নাহ|নাহ্|na|nah|naa|no|nope|nahi|nahin|नहीं|नही|sorry|সরি|দুঃখিত|মাপ করবেন|মাফ করবেন|maf korben|map korben|dukkhito|माफ़ कीजिए';
/** "না", "na didi", "sorry, no". */
const ONLY_NO = new RegExp(`^(?=.*(?:না|নাহ|na|nah|no|नही))(?:(?:${NO}|${SPOKEN_TO})(?:[\\s,।.!]+|$))+$`, 'u');

/** What may stand before "hobe na" and leave it a refusal. */
const OF_THE_ORDER = `এটা|এইটা|ওটা|আর|এখন|তো|অর্ডার|অর্ডারটা|দেওয়া|eta|eita|ota|ar|aar|ekhon|to|order|order ta|orderta|dewa|deoa|deya|abhi|yeh|ye|अभी|यह`;
const NAY = '(?:না|নাই|na|nai)';
const UNABLE = new RegExp(
  [
    `^\\s*(?:(?:${NO}|${SPOKEN_TO}|${OF_THE_ORDER})\\s+)*(?:(?:হবে|হইব|হবো|hobe|hoibo|hbe) ?${NAY}|(?:nahi|nahin|नहीं) (?:hoga|ho pa\\p{L}+|होगा|हो पा[\\p{L}\\p{M}]+))`,
    `(?:পারব|পারবো|পারছি|পারলাম|পারুম|পারমু|পারতেছি|পারতেসি|পারি|parbo|parb|parchh?i|parlam|parum|parmu|partesi|pari) ?${NAY}`,
    `(?:দেওয়া|পাঠানো|দেয়া|dewa|deoa|deya|pathano) ?(?:যাবে|যাচ্ছে|হবে|সম্ভব|jabe|jacchh?e|jachhe|hobe|sombhob|shombhob) ?${NAY}`,
    `(?:দেব|দেবো|দিব|দিবো|দিমু|পাঠাব|পাঠাবো|পাঠামু|বেচব|বেচবো|debo|dibo|dimu|pathabo|pathamu|bechbo) ?${NAY}`,
    `(?:দিতে|পাঠাতে|বেচতে|dite|pathate|bechte) (?:চাই|চাইছি|রাজি|chai|chaichi|raji) ?${NAY}`,
    `(?:অর্ডার|অর্ডারটা|order|order ta|orderta) (?:নেব|নেবো|নিব|নিমু|নিচ্ছি|nebo|nibo|nimu|nichchi|nicchi) ?${NAY}`,
    `(?:নিতে|nite) (?:পারব|পারছি|parbo|parchh?i) ?${NAY}`,
    "cannot|can't|cant|unable|not possible|won't be able",
    '(?:nahi|nahin|नहीं) (?:de|bhej|दे|भेज)|(?:de|bhej|दे|भेज) (?:nahi|nahin|नहीं)|(?:दे|भेज)[\\p{L}\\p{M}]* नहीं',
  ]
    .map((one) => `(?<![\\p{L}\\p{M}])(?:${one})(?![\\p{L}\\p{M}])`)
    .join('|'),
  'u',
);

/** Another matter that she may deny or refuse: less money, what goes with it, today, the cloth itself, or what she asks for first. */
const OF_ELSE = new RegExp(
  '(?<![\\p{L}\\p{M}])(?:কম|কমে|কমাতে|ছাড়|ডিসকাউন্ট|ফ্রি|ফ্রী|ব্লাউজ|বিল|রশিদ|কুরিয়ার|ডেলিভারি|টাকা|দাম|দামে|রং|রঙ|রঙটা|রংটা|গ্যারান্টি|ফেরত|বদল|ছবি|আজ|আজকে|কাল|কালকে|পরশু|ফোন|নম্বর|নাম্বার|kom|kome|komate|kam|chhar|discount|free|blouse|bill|courier|kuriar|delivery|taka|dam|dame|daam|rong|rang|rong ?ta|colou?r|guarantee|ferot|bodol|return|chobi|photo|aj|aaj|ajke|aajke|kal|kalke|porshu|phone|number|nombor|today|tomorrow|advance|agam|অগ্রিম|অ্যাডভান্স|হলে|পেলে|দিলে|ছাড়া|নাহলে|যদি|hole|pele|dile|chhara|chara|nahole|jodi|agar|if|unless|without|কেন|ক্যান|keno|kano|kyan|why|kyun|paisa|paise|रंग|दाम|पैसे|आज|कल|less)(?![\\p{L}\\p{M}])'.normalize(
    'NFC',
  ),
  'u',
);

/** "stock nei", "বিক্রি হয়ে গেছে", "sold": there is none to give. */
const GONE = new RegExp(
  '(?:স্টক|স্টকে|মাল|মালটা) (?:আর )?(?:নেই|নাই|শেষ)|(?:বিক্রি|বেচা|শেষ) (?:হয়ে|হইয়া)|(?<![a-z])(?:(?:stock|stocke|mal|maal) (?:ar )?(?:nei|nai|shesh|sesh|nahi)|(?:bikri|becha|she?sh|ses) (?:hoye|hoy)|sold|out of stock)|बिक ग'.normalize(
    'NFC',
  ),
  'u',
);

const WENT = /পাঠাল|পাঠিয়েছি|পাঠিয়ে দি|(?<![a-z])(?:pathal|pathiyechi|pathiye di|bhej diya|sent)/u;
