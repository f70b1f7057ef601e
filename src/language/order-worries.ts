import { maskContacts } from './contacts.ts';
import { normalise } from './normalise.ts';

/** What somebody wonders about before she says yes to an order. */
export type OrderWorry = 'phone' | 'payment';

const PHONE =
  /ফোন|মোবাইল|নম্বর|নাম্বার|নাম্বর|হোয়াটসঅ্যাপ|(?<![\p{L}\p{M}])(?:phone|fone|mobile|mob|number|nombor|nambar|nomber|whatsapp)(?![\p{L}\p{M}])|फ़ोन|फोन|मोबाइल|नंबर|नम्बर/u;
const PAYMENT =
  /টাকা|পেমেন্ট|দাম দেব|অগ্রিম|এডভান্স|অ্যাডভান্স|ক্যাশ|নগদ|জিপে|ফোনপে|ইউপিআই|ক্যাশ অন|(?<![\p{L}\p{M}])(?:taka|payment|pay|paying|advance|cash|cod|upi|gpay|phonepe|paytm|google pay|paise|paisa|online)(?![\p{L}\p{M}])|पैसे|पैसा|पेमेंट|एडवांस|कैश|नकद|यूपीआई/u;
/** Of a payment it must be asked, refused, or put off. */
const WONDERS =
  /[?？]|কীভাবে|কিভাবে|কেমনে|কখন|কবে|কোথায়|কাকে|আগে|পরে|এখন|পারব|দেব|দেবো|হবে|হয়|আছে|নেই|না|(?<![\p{L}\p{M}])(?:kibhabe|kivabe|kemne|kokhon|kobe|kothay|kake|age|pore|ekhon|parbo|debo|dibo|hobe|hoy|ache|nei|na|how|when|where|whom|before|after|later|now|first|can|is|will|possible|available|option|only|kaise|kab|kahan|kisko|pehle|baad|hai|hoga|nahi|nahin|dunga|dungi)(?![\p{L}\p{M}])|कैसे|कब|कहाँ|किसको|पहले|बाद|है|होगा|नहीं|दूँगी|दूंगी|दूंगा/u;
/** Names the order itself: a no to it is a no. */
const OF_ORDER =
  /অর্ডার|order|ऑर्डर|লাগবে না|lagbe na|চাই না|chai na|নেব না|নেবো না|nebo na|nahi chahiye|नहीं चाहिए|cancel|বাতিল/iu;

/** A worry is said in a line, in UTF-16 units; what is longer is something else. */
const LONGEST = 300;

/** Reads a worry about the telephone or about paying; undefined when the words are about something else, or about the order itself. */
export function readOrderWorry(text: string): OrderWorry | undefined {
  if (text.length > LONGEST) return undefined;
  const line = normalise(text);
  if (OF_ORDER.test(line)) return undefined;
  if (PAYMENT.test(line) && WONDERS.test(line)) return 'payment';
  return maskContacts(text).masked || PHONE.test(line) ? 'phone' : undefined;
}
