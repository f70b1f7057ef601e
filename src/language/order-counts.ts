import { countsIn } from './counts.ts';
import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/** How many are to be sent, of what somebody has ordered, said otherwise than in the order. */
export interface OrderCount {
  /** So many, or so many more or fewer than were ordered. */
  readonly count?: number;
  readonly more?: number;
  /** How many it was, where the words name it. */
  readonly denied?: number;
  /** Whether the words themselves change an order; else they may be said of another thing. */
  readonly sure: boolean;
}

const MOST_WORDS = 11;
const MOST = 500;

/**
 * Reads "2 ta na 1 ta din", "order ta 3 piece korun", "aro ekta jog korun"; undefined when words count nothing otherwise. Under
 * the card of an order "aro ekta" is of it.
 */
export function readOrderCount(text: string, under?: 'card'): OrderCount | undefined {
  const line = normalise(text).replace(ORDER_CODE, ' ').replace(NAY, 'না');
  if (line.split(/\s+/u).length > MOST_WORDS || OTHER.test(line) || namesCloth(line)) return undefined;
  const counts = countsIn(tokenise(line), true);
  const [first, second, third] = counts;
  if (first === undefined || third !== undefined) return undefined;
  if (counts.some(({ count }) => !Number.isInteger(count) || count < 1 || count > MOST)) return undefined;
  const asks = /[?？]/u.test(line);
  if (second !== undefined) {
    const [before, between, behind] = [
      line.slice(0, first.span.start),
      line.slice(first.span.end, second.span.start),
      line.slice(second.span.end),
    ];
    if (BEFORE_WRONG.test(between)) return { count: first.count, denied: second.count, sure: !asks };
    if (DENIES.test(between) || BEFORE_WRONG.test(before))
      return { count: second.count, denied: first.count, sure: !asks };
    return DENIES.test(behind) ? { count: first.count, denied: second.count, sure: !asks } : undefined;
  }
  // "একটা হলেই হবে", "only 1 then": so many are enough.
  if (ENOUGH.test(line) && !asks) return { count: first.count, sure: false };
  const isCounted = first.sure || ORDER.test(line) || MAKE_IT.test(line);
  if (!isCounted || (asks && !ORDER.test(line))) return undefined;
  const [before, behind] = [line.slice(0, first.span.start), line.slice(first.span.end)];
  if (MORE.test(line) && (ADDS.test(line) || (under === 'card' && first.sure)))
    return { more: first.count, sure: true };
  if (TAKES_OFF.test(behind)) return { more: -first.count, sure: true };
  if (ADDS.test(behind)) return { more: first.count, sure: true };
  // "৩টা অর্ডার করব" is another order.
  if (ORDER.test(before) && CHANGES.test(behind)) return { count: first.count, sure: true };
  if (MAKE_IT.test(before)) return { count: first.count, sure: true };
  const isMended = SAYS_OTHERWISE.test(before) && before.trim().split(/\s+/u).length <= 4;
  if (isMended || MAKES_SO_MANY.test(behind)) return { count: first.count, sure: isMended };
  return undefined;
}

/** "2ta lagbe na", "na 2to na", "না থাক ২টা লাগবে না": so many it shall not be. */
export function deniesCount(text: string): boolean {
  const line = normalise(text).replace(NAY, 'না');
  const [only, ...more] = countsIn(tokenise(line), true);
  return only !== undefined && more.length === 0 && NOT_SO_MANY.test(line.slice(only.span.end));
}

const NOT_SO_MANY =
  /^\s*(?:(?:ta|to|টা|টো|পিস|piece|pcs)\s+)?(?:(?:লাগবে|লাগব|চাই|নেব|নেবো|নিব|দরকার|পাঠাবেন|দেবেন|lagbe|lagbo|chai|nebo|nibo|dorkar|pathaben|deben|chahiye|चाहिए)\s+)?(?:না|নেই|na|nei|nahi|nahin|नहीं)[.।! ]*$/u;

/** How many, fewer than were ordered, a seller says that she has or can give: "ektai ache", "২টা দিতে পারব". */
export function readFewer(text: string, quantity: number): number | undefined {
  const line = normalise(text);
  const sure = countsIn(tokenise(line)).filter((each) => each.sure);
  const [count = 0, ...more] = [...new Set(sure.map((each) => each.count))].filter((one) => one !== quantity);
  return THERE.test(line) && more.length === 0 && Number.isInteger(count) && count >= 1 && count < quantity
    ? count
    : undefined;
}

const THERE =
  /আছে|আসে|বাকি|রইছে|দিতে পার|দেব|দিব|দিমু|হবে|পাঠাব|(?<![a-z])(?:ache|achhe|ase|baki|dite par|debo|dibo|dimu|hobe|pathab|left|have|only|hai|bacha|de dung)|है|बचा/u;

const ORDER_CODE = /(?<![\p{L}\p{M}\d])or[\s._:#-]*[a-z0-9]{5}(?![\p{L}\p{M}\d])/gu;
const NAY = wholeWords('নয়|noy|noi', 'gu');
const ORDER = /অর্ডার|অডার|(?<![a-z])(?:orders?|ordar)(?:ta|er|e)?(?![a-z])|ऑर्डर/u;
const DENIES = wholeWords('না|na|nahi|nahin|नहीं|বদলে|জায়গায়|bodole|badle|jaygay|jagay|ki jagah|की जगह|के बदले');
const BEFORE_WRONG = wholeWords('not|instead of|rather than|in place of');
const MAKE_IT = wholeWords('make (?:it|that|them|my order|the order|order)|change (?:it|that) to|i meant|meant');
const CHANGES =
  /(?<![\p{L}\p{M}])(?:কর|হবে|হইব|দিন|দেন|দাও|রাখ|লাগবে|চাই|বদল|kor|hobe|hoibo|din|den|dao|rakh|lagbe|chai|bodl|kar|chahiye|pieces?|pcs|instead|please|plz|कर|चाहिए|रख)/u;
/** "৩টা করে দিন", "3 ta korun". */
const MAKES_SO_MANY =
  /^\s*(?:(?:পিস|pis|piece|pcs|पीस)\s+)?(?:করে (?:দিন|দেন|দাও|দিয়েন)|করুন|করেন|কইরা (?:দেন|দ্যান)|kore (?:din|den|dao|diyen|deben)|korun|koren|kar (?:do|dijiye|dena)|karo|कर (?:दो|दीजिए|देना))[.।! ]*(?:(?:please|plz|দিদি|দাদা|didi|dada|প্লিজ)[.।! ]*)*$/u;
const ENOUGH =
  /হলেই (?:হবে|চলবে)|হলেও (?:হবে|চলবে)|(?<![a-z])(?:hole ?[io] (?:hobe|cholbe)|(?:only|just) (?:1|one|2|two|3|three)(?: is)?(?: (?:fine|ok|enough|then|will do))|(?:1|ek|2|do|3|teen) hi (?:de|bhej|chalega|theek|sahi)[a-z ]*)(?![a-z])|(?:1|एक|2|दो|3|तीन) ही (?:दे|भेज|चलेगा|ठीक)/u;
const SAYS_OTHERWISE = wholeWords(
  'না না|না|নাহ|ভুল|সরি|আসলে|মানে|na na|na|nah|sorry|bhul|vul|asole|actually|mane|wait|galti|नहीं|गलती|असल',
);
const MORE = wholeWords('আরও|আরো|আর|aro|aaro|ar|more|another|aur|और');
const ADDS = wholeWords(
  'যোগ|জুড়ে|জুড়ুন|বাড়ান|বাড়িয়ে|বাড়াও|jog|jure|jog kore|add|baran|bariye|barao|jod|jodo|badha|jor|जोड़|बढ़ा',
);
const TAKES_OFF = wholeWords(
  'কমান|কমিয়ে|কমাও|কম (?:করুন|করে|করেন|পাঠান)|বাদ|koman|komiye|komao|kom (?:korun|kore|koren|pathan)|bad|baad|kam kar|remove|घटा|हटा|कम कर',
);
/** Of money, of what came or went, of days and hours, of a picture, of anything asked about. */
const OTHER =
  /টাকা|দাম|দর|রুপি|এসেছে|আসল|পেয়েছি|পেলাম|পাইছি|দিয়েছেন|পাঠিয়েছ|পাঠালাম|ছবি|ফটো|সপ্তাহ|ঘণ্টা|ঘন্টা|মাস|ঠিকানা|বিক্রি|বেচ|কোড|পিন|\d ?দিন (?:পর|আগে|লাগ)|দেখান|দেখাও|(?<![a-z])(?:taka|dam|daam|price|rs|rupees?|es?eche|ashlo|aslo|peyechi|pelam|paisi|diyechen|pathiyech|pathalam|chobi|photo|pic|soptaho|ghonta|mash|mas|thikana|address|bikri|bech|sold|code|pin|received|came|got|arrived|days?|weeks?|hours?|din (?:por|age|lag)|dekhan|dekhao|dikha|mila|aaya|aayi|order korlam|order dilam)(?![a-z])|रुपये|दाम|मिला|आया|दिन/u;

function namesCloth(line: string): boolean {
  return findTerms(line).some(({ kind }) => kind === 'weave' || kind === 'colour' || kind === 'material');
}
