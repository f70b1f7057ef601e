/** "বাতিল করবেন না", "cancel koro na": the word and its refusal; but "বাতিল করুন, আর নেব না" gives up twice. */
export function isTakenBack(words: readonly string[]): boolean {
  const said = words.join(' ').normalize('NFC');
  if (KEEPS.test(said)) return true;
  return words.length > 1 && /(?<![\p{L}\p{M}])(?:না|na|no|নাহ|mat|মত|not|নয়)$/u.test(said) && !GIVES_UP.test(said);
}

/** "বাতিল চাই না", "cancel na korun", "don't want to cancel": what is refused is the cancelling itself. */
export const KEEPS =
  /(?:বাতিল|ক্যান্?সেল|ক্যানছেল|(?<![a-z])(?:b[a]+t[h]?il|[ck]an[cs][ei]ll?|cancle|kensel|radd?)|रद्द|कैंसि?ल)(?:টা| ta)? (?:(?:করতে|করার|করা|হোক|হওয়া|korte|korar|kora|hok|howa|karna|karne|करना) )?(?:(?:চাই|চাইছি|লাগবে|করব|করবো|করছি|করিনি|হবে|দরকার|প্রয়োজন|করুন|chai|chaichi|lagbe|korbo|korchi|hobe|dorkar|proyojon) )?(?:না|নেই|নাই|নয়|na|nei|nai|noy|nahi|mat|not|नहीं|मत)(?![\p{L}\p{M}])|(?:dont|do not|not|never|wont|no need to|without)(?: (?:want|wish|need|like))?(?: to)? (?:be )?cancel|^no cancel/u;

const GIVES_UP =
  /(?:নেব|নেবো|নিব|কিনব|কিনবো|বেচব|বেচবো|তুলব|লাগবে|লাগব|চাই|চাইছি|(?:আর|বিক্রি) কর(?:ব|বো)) না$|(?<![a-z])(?:nebo|nibo|kinbo|bechbo|tulbo|lagb[eo]|chai|chaichi|(?:ar|r|aar|bikri) korbo) na$/u;

/** "cancel হওয়া অর্ডারের শাড়ি": goods of an order that was given up, and nobody gives up anything. Expects normalised text. */
export function isOfCancelled(normalised: string): boolean {
  return CANCELLED_GOODS.test(normalised);
}

const CANCELLED_GOODS =
  /(?:বাতিল|ক্যান্?সেল|ক্যানছেল|(?<![a-z])(?:ba+t[h]?il|cancel|cancle|kensel)|रद्द|कैंसि?ल)(?: (?:হওয়া|হয়ে যাওয়া|howa|hoya|hoa|hoye (?:jaoa|jawa)|hua|hui|हुए|हुआ|हुई)|led) (?:order|অর্ডার|অডার|ordar|ऑर्डर|মাল|ma+l|माल|পিস|pis|pic|piece|पीस|saree|sari|শাড়ি|शाड़ी|साड़ी|gamc|গামছা)/u;
