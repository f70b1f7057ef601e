import { normalise } from './normalise.ts';

const LEAST = 10;
const MOST = 999;

/** What a seller says that sending costs beside the price, in paise: "courier 80 lagbe"; undefined where it is free, asked about, or not named. */
export function readSendingCharge(text: string): number | undefined {
  const line = normalise(text);
  if (/[?？]/u.test(line) || FREE.test(line)) return undefined;
  const rupees = Number(BEFORE.exec(line)?.[1] ?? BEHIND.exec(line)?.[1]);
  return rupees >= LEAST && rupees <= MOST ? rupees * 100 : undefined;
}

/** Whether words of an order are of what sending it costs, named or asked: "delivery charge koto?", "কুরিয়ার আলাদা লাগবে". */
export function speaksOfSending(text: string): boolean {
  return readSendingCharge(text) !== undefined || OF_SENDING.test(normalise(text).normalize('NFC'));
}

const OF_SENDING =
  /(?:কুরিয়ার|ডেলিভারি|পাঠানোর|পাঠাতে|পার্সেল|পোস্ট|ডাক|বাস|ট্রেন|(?<![a-z])(?:courier|kuriar|delivery|shipping|postage|pathanor|pathate|parcel|post|bus|train)|कूरियर|डिलीवरी|भेजने).{0,60}(?:খরচ|চার্জ|মাশুল|ভাড়া|আলাদা|ফ্রি|ফ্রী|কত|টাকা|(?<![a-z])(?:khor[oc]?ch|kharch|charge|cost|fee|fees|mashul|bhara|alada|free|koto|kitna|taka|tk|rs|extra|how much)|खर्च|चार्ज|कितना|अलग|मुफ्त)|(?:খরচ|চার্জ|(?<![a-z])(?:khoroch|charge|cost)).{0,60}(?:কুরিয়ার|ডেলিভারি|পাঠা|(?<![a-z])(?:courier|delivery|shipping|patha)|कूरियर|डिलीवरी)/u;

const SENDING =
  '(?:কুরিয়ার|কুরিয়ারে|কুরিয়ারের|ডেলিভারি|ডেলিভারির|পাঠানোর|পার্সেল|পার্সেলের|পোস্টে|ডাক|courier|couriere|kuriar|delivery|shipping|postage|pathanor|parcel|कूरियर|डिलीवरी|भेजने)';
/** "courier charge 80", "পাঠানোর খরচ ৮০ টাকা". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])${SENDING}(?![\\p{L}\\p{M}])(?:\\s+[\\p{L}\\p{M}]+){0,3}?\\s*[:=-]?\\s*(?:rs\\.?|₹)?\\s*(\\d{2,3})(?!\\d)`,
  'u',
);
/** "৮০ টাকা কুরিয়ার", "80 courier". */
const BEHIND = new RegExp(
  `(?<!\\d)(\\d{2,3})\\s*(?:টাকা|taka|tk|rs|rupees|रुपये)?\\s*(?:লাগবে |lagbe |extra |alada |আলাদা )?${SENDING}(?![\\p{L}\\p{M}])`,
  'u',
);
const FREE =
  /(?<![\p{L}\p{M}])(?:ফ্রি|ফ্রী|free|muft|मुफ्त)(?![\p{L}\p{M}])|(?:লাগবে|দিতে হবে|lagbe|dite hobe) (?:না|na)(?![\p{L}\p{M}])|নম্বর|নাম্বার|(?<![a-z])(?:number|no|id|nombor|nahi)(?![a-z])|नहीं/u;
