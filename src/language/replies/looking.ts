import { findTerms } from '../lexicon.ts';

/** Asked to be shown, looked for, wanted, or within a price. */
const LOOKS =
  /দেখান|দেখাও|দেখাবেন|দেখতে চাই|খুঁজছি|খুঁজে দিন|চাই(?!নি)|চাইছি|মধ্যে|নিচে|নীচে|(?<![a-z])(?:dekhan|dekhao|dekhaben|dekhte chai|khu[n]?jchi|khu[n]?je din|chai|chaichi|m[o]dd?h?[y]?e|niche|dikhao|dikhaiye|dikha do|chahiye|chahie|show me|looking for|want|under|below|within)(?![a-z])|दिखाओ|दिखाइए|दिखा दो|चाहिए|के अंदर/u;
/** Refused, asked about, paid for, sent or hers already: something else than a wish to look. */
const OTHERWISE =
  /[?]|কেন|কবে|ফেরত|আমার|অর্ডার|বদল|পাল্ট|বিক্রি|বেচ|ছবি|নম্বর|(?<![\p{L}\p{M}])(?:না|নয়|নেই|নাই|কি|কী)(?![\p{L}\p{M}])|(?<![a-z])(?:na|nah|noy|nei|nahi+n?|nhi|mat|not|dont|no|ki|kya|keno|kobe|why|when|how|ferot|pherot|return|wapas|refund|amar|my|mer[aei]|order|bodl[a-z]*|palt[a-z]*|change|exchange|bikri|bech[a-z]*|sell[a-z]*|chobi|photo|number)(?![a-z])|नहीं|नही|मत|क्या|क्यों|वापस|मेर|बेच|बदल|ऑर्डर|फोटो/u;
const GOODS = new Set(['product', 'weave', 'material']);

/** "লাল জামদানি দেখান", "blue cotton saree under 1500": goods named and asked for, by somebody who may buy. */
export function looksForGoods(normalised: string): boolean {
  const line = normalised.normalize('NFC');
  return LOOKS.test(line) && !OTHERWISE.test(line) && findTerms(normalised).some(({ kind }) => GOODS.has(kind));
}
