import { findTerms, termsIn } from '../lexicon.ts';

/** Asked to be shown, looked for, wanted, or within a price. */
const LOOKS =
  /দেখান|দেখাও|দেখাবেন|দেখতে চাই|খুঁজছি|খুঁজে দিন|নেব(?!েন)|নিব|লাগবে|লাগত|লাগতো|চাচ্ছি|দরকার|চাই(?!নি)|চাইছি|মধ্যে|নিচে|নীচে|(?<![a-z])(?:dekhan|dekhao|dekhaben|dekhte chai|khu[n]?jchi|khu[n]?je din|chai|cha(?:i|ch?)?ch?h?i(?:lam)?|chaitam|nebo|nibo|lena hai|leni hai|lagto|lagbe|dorkar|m[o]dd?h?[y]?e|niche|dikhao|dikhaiye|dikha do|chahiye|chahie|show me|looking for|want|under|below|within)(?![a-z])|दिखाओ|दिखाइए|दिखा दो|चाहिए|के अंदर/u;
/** Refused, asked about, paid for, sent or hers already: something else than a wish to look. */
const OTHERWISE =
  /[?]|কেন|কবে|ফেরত|দিতে চা|আমার|অর্ডার|বদল|পাল্ট|বিক্রি|বেচ|ছবি|নম্বর|(?<![\p{L}\p{M}])(?:না|নয়|নেই|নাই|কি|কী)(?![\p{L}\p{M}])|(?<![a-z])(?:na|nah|noy|nei|nahi+n?|nhi|mat|not|dont|no|ki|kya|keno|kobe|why|when|how|dite|ferot|pherot|return|wapas|refund|amar|my|mer[aei]|order|bodl[a-z]*|palt[a-z]*|change|exchange|bikri|bech[a-z]*|sell[a-z]*|chobi|photo|number)(?![a-z])|नहीं|नही|मत|क्या|क्यों|वापस|मेर|बेच|बदल|ऑर्डर|फोटो/u;
const GOODS = new Set(['product', 'weave', 'material']);
/** "দেখান না", "dikhao na": do show me, and no refusal. */
const PLEA =
  /(দেখান|দেখাও|দেখাবেন|(?<![a-z])(?:dekhan|dekhao|dikhao|dikhaiye)|दिखाओ|दिखाइए) (?:না|na|ना)(?![\p{L}\p{M}])/gu;
/** Shown something, of no goods named: by its colour, or for somebody. */
const SHOWN =
  /দেখান|দেখাও|(?<![a-z])(?:dekhan|dekhao|dikhao|dikhaiye|dikha do|show me|looking for)(?![a-z])|दिखाओ|दिखाइए/u;
const SOMETHING = /কিছু|(?<![a-z])(?:kichu|kichhu|kuch|kuchh|something|anything)(?![a-z])|कुछ/u;
const FOR = /জন্য|(?<![a-z])(?:jonno|jonne|ke liye|for)(?![a-z])|के लिए/u;
/** "গামছা আছে?": whether the haat has such goods. */
const HAS =
  /^[^?]*(?:আছে|পাওয়া যাবে|(?<![a-z])(?:ache|achhe|pa[wo]+a jabe|milega|milegi)|मिलेगा|मिलेगी)(?: (?:কি|নাকি|ki|naki|kya))?\s*[?]?$/u;
const ASKED = /[?]|\s(?:কি|নাকি|ki|naki|kya)(?=\s*[?]?$)/gu;
const MOST_ASKED = 6;

/** "লাল জামদানি দেখান", "blue cotton saree under 1500": goods asked for, by somebody who may buy. */
export function looksForGoods(normalised: string, isIdle: boolean): boolean {
  const line = normalised.normalize('NFC').replace(PLEA, '$1');
  const asked = isIdle && HAS.test(line) && /[?]|\s(?:কি|নাকি|ki|naki|kya)\s*$/u.test(line);
  if (OTHERWISE.test(asked ? line.replace(ASKED, '') : line)) return false;
  const names = (kinds: ReadonlySet<string>) => findTerms(normalised).some(({ kind }) => kinds.has(kind));
  if (asked) return line.split(/\s+/).length <= MOST_ASKED && names(GOODS);
  if (LOOKS.test(line) && names(GOODS)) return true;
  if (!isIdle || !SOMETHING.test(line)) return false;
  return SHOWN.test(line) || (FOR.test(line) && names(COLOURS));
}

const COLOURS = new Set(['colour']);

/** "nil tat": a colour, and a cloth that has it; at rest no refusal of anything. */
export function namesCloth(normalised: string): boolean {
  const named = termsIn(normalised).filter(({ how }) => how !== 'spelling');
  return named.some(({ kind }) => kind === 'colour') && named.some(({ kind }) => GOODS.has(kind));
}
