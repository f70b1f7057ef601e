import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { plainLine } from './plain-line.ts';

/** What somebody asks of the haat itself: what it takes, how goods come, whether money is safe, how a seller is paid. */
export type HaatQuestion = 'fees' | 'delivery' | 'safety' | 'earning';

const MOST_WORDS = 14;
const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`.normalize('NFC'), 'u');

const COMMISSION = whole(
  'কমিশন|কমিশান|কমিসন|কমিশনটা|com+is+ion|k[ao]m+is+h?[ao]n|k[ao]m+issh?on|service charge|সার্ভিস চার্জ|platform fee|कमीशन|कमिशन',
);
const CHARGE = whole('চার্জ|ফি|ফিস|ফী|পার্সেন্ট|শতাংশ|খরচ|খরচা|charges?|fees?|percent|khoroch|kharcha|cut|फीस|चार्ज|शुल्क');
const SUM = whole('টাকা|পয়সা|ভাগ|taka|poysa|paisa|paise|bhag|money|पैसे|पैसा|हिस्सा');
const YOU = whole(
  'আপনারা|আপনি|আপনাদের|তোমরা|তুমি|তোমাদের|হাট|হাটের|হাটে|apnara|apni|apnader|tomra|tumi|tomader|haat|hat|haater|you|u|your|app|aap|aap log|aapka|tum|आप|आपका|हाट',
);
const TAKE = whole(
  'কাটবেন|কাটেন|কাটো|কাটবে|কাটে|কেটে নেবেন|কেটে নেন|নেন|নাও|নেবেন|নেবে|নিবেন|রাখেন|রাখবেন|katben|katen|kato|katbe|kate|kete neben|kete nen|nen|nao|neben|nebe|niben|rakhen|take|charge|cut|deduct|keep|lete|loge|lenge|katoge|kaatoge|kaatte|लेते|लेंगे|काटते|काटेंगे',
);
const TO_SELL = whole(
  'বেচতে|বেচলে|বিক্রি করতে|বিক্রি করলে|বিক্রি হলে|তুলতে|তুললে|নাম লেখাতে|নাম তুলতে|bechte|bechle|bikri korte|bikri korle|bikri hole|tulte|tulle|nam lekhate|naam lekhate|to sell|for selling|to list|to join|bechne|bechne ka|बेचने|बेचने पर',
);
const IS_DUE = whole(
  'লাগে|লাগবে|দিতে হয়|দিতে হবে|দিতে হবে কি|lage|lagbe|dite hoy|dite hobe|cost|costs|free|ফ্রি|pay|lagta|lagega|dena|लगता|लगेगा|देना',
);
const ASKS =
  /[?？]|(?<![\p{L}\p{M}])(?:কি|কী|কত|কতো|নাকি|আছে|ki|koto|kto|naki|ache|kya|kitna|kitne|how|what|do|does|is|any|क्या|कितना|कितने)(?![\p{L}\p{M}])/u;

const CARRIED = whole(
  'ডেলিভারি|ডেলিভারী|ডেলিভারির|কুরিয়ার|কুরিয়ারে|পার্সেল|শিপিং|del[ie]v[ae]ry|delivry|courier|kuriar|kuriyar|parcel|shipping|डिलीवरी|कूरियर|पार्सल',
);
const COMES = whole(
  'পৌঁছতে|পৌঁছাতে|পৌঁছবে|পৌঁছাবে|পৌছাবে|পৌছতে|আসতে|আসবে|পেতে|পাব|পাবো|পামু|হাতে পাব|পাঠাতে|পাঠাবেন|pouchte|pouchate|pouchabe|pouchbe|ponchte|aste|ashte|asbe|ashbe|pete|pabo|pathate|pathaben|reach|arrive|come|get it|deliver|milega|milegi|aayega|ayega|पहुँचेगा|आएगा|मिलेगा|पहुँचने',
);
const HOW_LONG = whole(
  'কত ?দিন|কতদিন|কয় ?দিন|কদিন|ক দিন|কত ?দিনে|কদিনে|কয়দিনে|কত সময়|কবে|k?[ao]to ?din|koto ?dine|ko ?din|koy ?din|kodine|koto somoy|kobe|kitne din|kitna time|how (?:long|many days|much time)|when|time|कितने दिन|कितना समय|कब',
);
const DAYS_ALONE =
  /^(?:(?:আচ্ছা|তা|acha|accha|ta|ok|and) )*(?:কত ?দিন|কদিন|কয় ?দিন|koto ?din|ko ?din|kitne din|कितने दिन)(?:ে|e)? (?:লাগবে|লাগে|লাগতে পারে|lagbe|lage|lagenge|lagega|लगेंगे|लगेगा)(?: (?:তাহলে|কি|tahole|ki|পেতে|pete|আসতে|aste|পৌঁছতে|pouchte))*$/u;
const CARRIAGE = whole(
  '(?:ডেলিভারি|কুরিয়ার|পাঠানোর|শিপিং|delivery|courier|pathanor|shipping|डिलीवरी|कूरियर) ?(?:er |এর )?(?:চার্জ|খরচ|খরচা|টাকা|charge|charges|cost|khoroch|kharcha|fee|चार्ज|खर्च)(?:টা|ta)?',
);

const MONEY = whole('টাকা|টাকাটা|পয়সা|পেমেন্ট|দাম|দামটা|taka|takata|poysa|paisa|paise|payment|money|dam|पैसा|पैसे|पेमेंट');
const LOST =
  /(?<![\p{L}\p{M}])(?:মার|মেরে|মাইর|ডুব|জলে|হারি|ঠক|ফাঁস|চোট|গচ্চা)|(?<![a-z])(?:mar ja|mara ja|mere d|mere n|mar khe|dub|doob|jole|harie|hariye|thok|fans|lost|lose|loot|maar|mara)|(?<![\p{L}\p{M}])(?:डूब|मार|ठग|खो )/u;
const SAFE = whole(
  'নিরাপদ|ভরসা|বিশ্বাস|বিশ্বাসযোগ্য|নিশ্চিন্ত|সেফ|রিস্ক|ফ্রড|ফেক|ঠকব|ঠকবো|ঠকে যাব|ঠকাবেন|ঠকাবে|ঠকামি|nirapod|bhorosa|bharosa|bharsa|bishwas|bissas|biswas|safe|secure|risk|trust|fraud|fake|scam|thokbo|thokabe|thokaben|genuine|सुरक्षित|भरोसा|ठगी|सेफ',
);
const DOUBTS =
  /[?？]|(?<![\p{L}\p{M}])(?:না তো|নাতো|তো না|কি|কী|কী করে|কীভাবে|নাকি|na to|nato|to na|ki|kya|kaise|naki|is it|is this|can i|will|how|nahi na|नहीं|क्या|कैसे)(?![\p{L}\p{M}])/u;

const HOW = whole(
  'কী করে|কি করে|কীভাবে|কিভাবে|কেমন করে|কেমনে|কীকরে|কখন|কবে|কে দেবে|কে দেবেন|কার কাছে|কোথা থেকে|ki kore|kivabe|kibhabe|kemon kore|kemne|kokhon|kobe|ke debe|ke deben|kar kache|kotha theke|kaise|kab|kaun dega|how|when|who|कैसे|कब|कौन',
);
const PAID = whole(
  'পাব|পাবো|পাই|পামু|পাইমু|পেতে|পাওয়া যাবে|আসবে|আসে|ঢুকবে|হাতে আসবে|দেবে আমাকে|pabo|pai|pamu|paimu|pete|asbe|ashbe|ase|dhukbe|get|receive|come|milega|milenge|milta|aayega|मिलेगा|मिलेंगे|मिलता|आएगा',
);
const GET_PAID = whole('(?:do|will|can|would) (?:i|we) (?:get|be) paid|(?:get|be) paid|who pays me');

/** Reads a question about the haat itself; undefined for anything else, and where words name cloth: that is of goods. */
export function readHaatQuestion(text: string): HaatQuestion | undefined {
  const line = plainLine(text);
  if (line === '' || tokenise(line).length > MOST_WORDS || namesCloth(line)) return undefined;
  const asks = ASKS.test(normalise(text));
  if (asksFees(line, asks)) return 'fees';
  if (MONEY.test(line) && HOW.test(line) && PAID.test(line) && !CARRIED.test(line)) return 'earning';
  if (GET_PAID.test(line)) return 'earning';
  if ((MONEY.test(line) && LOST.test(line) && DOUBTS.test(normalise(text))) || asksTrust(text, line)) return 'safety';
  if (DAYS_ALONE.test(line) || (CARRIAGE.test(line) && asks)) return 'delivery';
  return HOW_LONG.test(line) && CARRIED.test(line) && (asks || COMES.test(line)) ? 'delivery' : undefined;
}

function asksFees(line: string, asks: boolean): boolean {
  if (CARRIED.test(line)) return false;
  const words = tokenise(line).length;
  if (COMMISSION.test(line)) return asks || TAKE.test(line) || (words <= 3 && !/\d/u.test(line));
  if (!asks || !(CHARGE.test(line) || SUM.test(line))) return false;
  if (TO_SELL.test(line) && (IS_DUE.test(line) || CHARGE.test(line))) return true;
  // "apni koto taka nen fall pico te" asks a weaver for her own work.
  return YOU.test(line) && TAKE.test(line) && words <= MOST_WORDS_OF_SUM;
}

const MOST_WORDS_OF_SUM = 5;

/** "is it safe?", "ঠকব না তো", "ki kore biswas korbo": said of the haat, not of a seller in particular. */
function asksTrust(text: string, line: string): boolean {
  return SAFE.test(line) && DOUBTS.test(normalise(text)) && tokenise(line).length <= 8;
}

function namesCloth(line: string): boolean {
  return findTerms(line).some(({ kind }) => kind === 'product' || kind === 'weave' || kind === 'material');
}
