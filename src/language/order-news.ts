import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/** What somebody tells of an order, or asks about it. */
export type OrderNews =
  | 'packed'
  | 'sent'
  | 'received'
  | 'promised'
  | 'when'
  | 'where'
  | 'payment'
  | 'paid'
  | 'complaint';

const MOST_WORDS = 14;

/** Whatever is denied, put off or asked is not done. */
const UNDONE = wholeWords(
  'না|নি|নাই|নেই|পাইনি|করিনি|পাঠাইনি|আসেনি|হয়নি|na|ni|nei|nai|paini|asheni|aseni|hoyni|pathaini|korini|nahi|nahin|नहीं|not|never|did|yet|yet to|have not|haven|hasn|কবে|কখন|কি|কী|kobe|kokhon|ki|kab|when|kya|কাল|kal|পরশু|porshu|tomorrow',
);
const PACKS = wholeWords('প্যাক(?:িং|েট)?|প্যাকেজিং|পার্সেল|pack(?:et|ed|ing)?|pek|parcel|पैक|पार्सल|पैकेट');
/** "Packed it" says by itself that it is done. */
const PACKED = wholeWords('packed');
const DONE = wholeWords(
  '(?:করেছি|করলাম|হয়েছে|ফেলেছি|ফেললাম|রেখেছি|রাখলাম|দিয়েছি|দিলাম|হল|হলো|রেডি|তৈরি|কমপ্লিট|শেষ|হয়ে গেছে|গেছে|গেল)|(?:korechi|korlam|hoyeche|felechi|fellam|rekhechi|rakhlam|diyechi|diechi|dilam|holo|geche|gache|ready|toiri|done|complete|finished)|(?:kar diya|kar di|ho gaya|ho gayi|kiya|taiyar)|(?:कर दिया|कर दी|हो गया|हो गई|तैयार)',
);
const CARRIES = wholeWords(
  'কুরিয়ারে?|পোস্ট(?:ে|অফিসে)?|বাসে?|বাসেতে|ট্রেনে|ট্রান্সপোর্টে?|গাড়িতে|লরিতে|ভ্যানে|টোটোতে|স্পিড পোস্টে?|ডাকে|ডিটিডিসি(?:তে)?|পার্সেল(?:টা)?|ডেলিভারি(?:তে)?|bus ?e?|train ?e?|transport ?e?|gari ?te|lorry ?te|van ?e|toto ?te|बस में|ट्रेन में|courier ?e?|kuriar ?e?|post|speed ?post|dak|dtdc|delhivery|parcel|parcelta|bluedart|कूरियर|पोस्ट|डाक|पार्सल',
);
const HANDED = wholeWords(
  '(?:তুলে|তুইলা|চাপিয়ে|চড়িয়ে|উঠিয়ে) (?:দিয়েছি|দিলাম|দিছি|দিসি|এসেছি|এলাম)|(?:tule|tuila|chapiye|choriye|uthiye) (?:diyechi|diyechhi|diechi|dilam|disi|dichi|elam|esechi)|chadha diya|rakh diya|चढ़ा दिया|रख दिया|করলাম|করেছি|করে দিলাম|করে দিয়েছি|দিয়ে এলাম|দিয়ে এসেছি|দিয়ে দিলাম|দিয়ে দিয়েছি|ছেড়ে দিয়েছি|ছেড়ে দিলাম|ছাড়লাম|জমা দিয়েছি|জমা দিলাম|korlam|korechi|kore dilam|kore diyechi|diye elam|diye eschi|diye esechi|diye dilam|diye diyechi|chere diyechi|chhere diyechi|chere dilam|charlam|joma diyechi|joma dilam|kar diya|kar di|de diya|laga diya|करा दिया|कर दिया|दे दिया',
);
/** "কুরিয়ারে দিয়েছি", "bus e dilam". */
const GIVEN_TO = wholeWords(
  '(?:কুরিয়ারে|পোস্টে|পোস্ট অফিসে|ডাকে|বাসে|ট্রেনে|ট্রান্সপোর্টে|ডিটিডিসিতে|(?:courier|kuriar|post|bus|train|transport|dtdc|speed post)(?:te| ?e)|courier me|कूरियर में|बस में|डाक में) (?:দিলাম|দিয়েছি|দিছি|দিসি|dilam|diyechh?i|diechi|disi|dichi|de diya|दे दिया)',
);
const SENT = wholeWords(
  'পাঠাইছি|পাঠাইসি|পাঠাইয়া (?:দিছি|দিসি|দিলাম)|পাঠায়ে (?:দিছি|দিলাম)|পাঠিয়ে দিছি|পাঠায় দিছি|pathaisi|pathaichi|pathiye di[sc]h?i|pathaiya disi|পাঠিয়েছি|পাঠিয়ে দিয়েছি|পাঠালাম|পাঠিয়ে দিলাম|পাঠানো হয়েছে|পাঠানো হয়ে গেছে|রওনা (?:দিয়েছে|হয়েছে|করেছি|করিয়েছি)|pathi[iy]?e?chh?i|pathiye (?:diyechh?i|diechi|dilam)|pathalam|pathano hoyeche|bhej diya|bhej diye|bhej di|bheja|bheje|bhej chuki|भेज दिया|भेज दिए|भेज दिये|भेज दी|भेजा|भेजे|dispatched|shipped|sent|couriered|posted',
);
const RECEIVED = wholeWords(
  'পেয়েছি|পেলাম|পেয়ে গেছি|পেয়ে গেলাম|এসে গেছে|এসে গেল|এসেছে|এল|পৌঁছে গেছে|পৌঁছেছে|পৌঁছল|peyechi|peyechhi|pelam|peye gechi|peye gelam|ese geche|ese gelo|eseche|elo|pou?n?ch?he? geche|pouchhe geche|pouche geche|pouchechhe|mil gaya|mil gayi|mila|aa gaya|aa gayi|aagaya|मिल गया|मिल गई|मिला|आ गया|आ गई|received|got it|arrived|delivered|reached',
);
/** Other things that are had, come or are sent: "টাকা পেয়েছি", "khobor peyechi". */
const OTHER_THINGS = wholeWords(
  'টাকা|পেমেন্ট|খবর|মেসেজ|উত্তর|কোড|নম্বর|ছবি|ভয়|taka|payment|khobor|message|msg|uttor|code|number|nombor|chobi|photo|paise|paisa|money|reply|answer|पैसे|जवाब|फोटो|ghum|ঘুম|নাম|ঠিকানা|কথা|ভিডিও|ফেসবুকে?|বিক্রি|আগের বার|ইনস্টাগ্রামে?|nam|naam|name|address|thikana|kotha|video|fb|facebook|insta(?:gram)?|bikri|নাম্বার',
);
/** What is wrong with a parcel. */
const BROKEN =
  /ছেঁড়া|ছেড়া|ছিঁড়|ফাটা|ফুটো|দাগ|অন্য (?:রঙ|রং|শাড়ি|জিনিস)|ভুল (?:রঙ|রং|শাড়ি|জিনিস|মাল)|নষ্ট|খারাপ|ফেরত|(?<![a-z])(?:chera|chh?[ei]n?ra|fata|futo|daag|dag|on[ny]o (?:rong|saree|sari|shari|jinis)|bhul (?:rong|saree|jinis|mal)|galat (?:saree|sari|rang|ma+l|sama+n|item|colou?r|cheez|a+y[ai]|bheja)|(?:paisa|paise|pese) (?:wapas|wapis|vapas)|refund|nosto|kharap|ferot|return|torn|damaged?|wrong|defective|phata|kharab|r[ao]n?g(?:ta)? (?:alag|alada|onno|meleni)|colou?r (?:alag|alada|onno|is different)|size(?:ta)? (?:chot[ao]|bar[ao]|boro|small|big)|(?:ekta|duto|ek|do) k[ao]m)(?![a-z])|(?:রং|রঙ)(?:টা)? (?:আলাদা|অন্য|মেলেনি)|সাইজ(?:টা)? (?:ছোট|বড়)|(?:একটা|দুটো) কম|रंग अलग|साइज़? (?:छोटा|बड़ा)|फटा|फटी|खराब|गलत|वापस/u;
/** "পেয়েছি, কিন্তু …": it came, but not as it should. */
const WRONG_WITH_IT = new RegExp(
  `${BROKEN.source}|কিন্তু|তবে|অন্য|ভুল|কম (?:এসেছে|দিয়েছে)|(?<![a-z])(?:kintu|but|onno|bhul|vul|different|hole|stain\\w*|lekin|magar|par|galat)(?![a-z])|(?<![\\p{L}\\p{M}])(?:পর|पर)(?![\\p{L}\\p{M}])|लेकिन|दूसर`,
  'u',
);
/** It came, was sent, or is to go back. */
const CAME = new RegExp(
  `${RECEIVED.source}|পাঠিয়েছেন|দিয়েছেন|ফেরত (?:নিন|নেন|দেব|দিতে|দিমু|চাই)|(?<![a-z])(?:paisi|pathiyech?hen|diyechen|ferot (?:nin|nen|debo|dibo|dite|chai)|want to return|return (?:it|this|korbo|karna))(?![a-z])|भेजा है|वापस (?:लो|लीजिए|करना)`,
  'u',
);

const WILL_SEND =
  /(?:(?:পাঠাব|পাঠাবো|পাঠিয়ে দেব|পাঠিয়ে দেবো|পাঠাচ্ছি|পাঠিয়ে দিচ্ছি|দিয়ে দেব|(?:কুরিয়ারে|পোস্টে|ডাকে) (?:তুলে|তুইলা|ছেড়ে) (?:দেব|দেবো|দিমু))|(?:pathabo|pathiye debo|pathiye dibo|pathacchi|pathachchi|pathiye dicchi)|(?:bhej (?:dunga|dungi|denge|doonga|doongi)|bhejunga|bhejungi)|(?:भेज (?:दूँगी|दूंगी|दूँगा|दूंगा|देंगे)|भेजूँगी|भेजूंगी|भेजूँगा|भेजूंगा)|(?:i )?(?:will|ll) (?:send|ship|post|courier))(?![\p{L}\p{M}])/u;
const REFUSES = wholeWords('না|নাহ|na|nah|nahi|nahin|नहीं|not|cannot|can t|যদি|jodi|agar|if|অন্য|other|onno');
const WHEN =
  /(?<![\p{L}\p{M}])(?:(?:কবে|কখন|কত ?দিনে?|কদিনে?|ক দিনে?|kobe|kokhon|koto ?dine?|kodine?|ko dine?|kab|kab tak|kitne din|कब|कब तक|कितने दिन|when|how (?:long|many days)).*(?:পাব|আসবে|পাঠাবেন|পাঠাবে|পৌঁছ|লাগবে|পাচ্ছি|pabo|asbe|ashbe|pathaben|pathabe|pouch|lagbe|pacchi|aayega|aaega|ayega|milega|bhejoge|bhejenge|bhejogi|आएगा|मिलेगा|भेजेंगे|भेजोगे|come|get|arrive|send|receive|deliver|reach|take)|(?:এখনও|এখনো|ekhono|abhi tak|अभी तक|still|yet).*(?:পাইনি|আসেনি|পেলাম না|এল না|paini|aseni|asheni|elo na|pelam na|nahi mila|nahi aaya|नहीं मिला|नहीं आया|not|haven|hasn))/u;
const WHERE =
  /(?<![\p{L}\p{M}])(?:(?:অর্ডার(?:টা|ের)?|পার্সেল(?:টা|ের)?|order(?:ta)?(?: er)?|parcel(?:ta)?|ऑर्डर|पार्सल).*(?:কোথায়|কী হল|কি হল|কী হলো|কি হলো|খবর|অবস্থা|kothay|kothai|ki holo|ki hol[o]?|khobor|obostha|kahan|kaha|kya hua|status|कहाँ|कहां|क्या हुआ)|(?:শাড়ি|শাড়িটা|গামছা|জিনিস|মাল|saree|sari|shari|jinis|mal)(?:টা|ta| ta)? (?:কোথায়|কই|কদ্দূর|kothay|koi|koddur)(?: এখন| ekhon)?$|(?:ট্র্যাকিং|ট্রাকিং|tracking)(?: (?:নম্বর|নাম্বার|number|no))?(?: (?:টা|ta))? (?:কী|কি|ki|kya)(?: hai)?$|where.*(?:order|parcel|saree)|(?:order )?status|(?:ট্র্যাকিং|ট্রাকিং|tracking|track)(?: (?:নম্বর|নাম্বার|number|id|no))?(?: (?:দিন|দাও|কত|কী|পাঠান|din|dao|koto|ki|pathan|do|batao|please))?$)/u;
const PAYS =
  /(?<![\p{L}\p{M}])(?:(?:টাকা|টাকাটা|পেমেন্ট|দাম|পয়সা|taka|payment|paisa|paise|money|पैसे|पैसा|पेमेंट) ?(?:টা |ta )?(?:আমি |ami )?(?:কীভাবে|কিভাবে|কেমনে|কেমন করে|কখন|কবে|কোথায়|কাকে|আগে|পরে|kibhabe|kivabe|kemne|kemon kore|kokhon|kobe|kothay|kake|age|pore|kaise|kab|kahan|kisko|pehle|baad|कैसे|कब|कहाँ|किसको|पहले)|(?:কীভাবে|কিভাবে|kibhabe|kivabe|kaise|कैसे) (?:টাকা|পেমেন্ট|taka|payment|paise|paisa|pay|पैसे|पेमेंट)|how (?:do i|to|can i|will i|should i) pay|(?:cash on delivery|cod|ক্যাশ অন ডেলিভারি|সিওডি|gpay|g pay|google pay|phonepe|upi|ইউপিআই|জিপে|ফোনপে)(?: (?:হবে|আছে|চলে|নেন|hobe|ache|chole|nen|hai|hoga|available|possible|milega|option))*(?: kya| ki| কি)?$)/u;

/** Goods that are to come, not those ordered. */
const ANEW = wholeWords('নতুন|আবার|আরও|notun|abar|aro|new|again|more|naya|नया|नई|फिर');

/** Reads what a short line tells of an order or asks about it; undefined when it says anything else, or names goods to be looked for. */
export function readOrderNews(text: string): OrderNews | undefined {
  const line = normalise(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (tokenise(line).length > MOST_WORDS || namesCloth(line)) return undefined;
  const isOther = OTHER_THINGS.test(line);
  if (BROKEN.test(line) && CAME.test(line)) return 'complaint';
  if (PAID.test(line) && !asksOrDenies(text, line)) return 'paid';
  const asks = /[?？]/u.test(text);
  if (!asks && !UNDONE.test(line)) {
    const isPacked = PACKED.test(line) || (PACKS.test(line) && DONE.test(line));
    if (isPacked && !HANDED_OVER.test(line)) return 'packed';
    if (SENT.test(line) || GIVEN_TO.test(line) || (CARRIES.test(line) && HANDED.test(line)))
      return isOther ? undefined : 'sent';
    if (RECEIVED.test(line) && !isOther && !WRONG_WITH_IT.test(line)) return 'received';
  }
  if (!asks && WILL_SEND.test(line) && !REFUSES.test(line) && !isOther) return 'promised';
  if (PAYS.test(line)) return 'payment';
  if (WHEN.test(line)) return ANEW.test(line) ? undefined : 'when';
  return WHERE.test(line) ? 'where' : undefined;
}

/** Whether a picture is said to be of a payment: "payment screenshot", "টাকা পাঠিয়েছি". */
export function showsPayment(text: string): boolean {
  return PICTURE_OF_PAYMENT.test(text.normalize('NFC'));
}

const PICTURE_OF_PAYMENT =
  /স্ক্রিন ?শট|পেমেন্ট|টাকা (?:পাঠি|দিয়ে|দিলাম)|screen ?shot|payment|taka (?:pathi|diye|dilam)|paid|पेमेंट|स्क्रीन/iu;

/** "দুটোই দেব", "sob kota debo", "both", "দুজনকেই": of all that wait. */
export function saysAll(text: string): boolean {
  const line = normalise(text);
  return ALL.test(line) && !ALL_IS_WELL.test(line);
}

/** A normalised line without the words that say all. */
export function withoutAll(line: string): string {
  return line.replace(ALL, ' ').trim();
}

/** How many those are of whom words say all: two of "both"; undefined of "all". */
export function howManyAre(text: string): number | undefined {
  const [said = ''] = ALL.exec(normalise(text)) ?? [];
  if (/^(?:দু|du|both|dono|दोनों|2)/u.test(said)) return 2;
  return /^(?:তিন|tin|teen|तीनों|3)/u.test(said) ? 3 : undefined;
}

/** "সব ঠিক আছে, পাঠিয়ে দিয়েছি" is of one. */
const ALL_IS_WELL = wholeWords(
  '(?:সব|সবই|সবকিছু|sob|sab|shob|sobi|all|everything) (?:কিছু |kichu )?(?:ঠিক|ভালো|thik|theek|thikthak|bhalo|right|good|fine|well)|सब ठीक',
);

const ALL = wholeWords(
  'দুটোই|দুটাই|দুইটাই|দুইডাই|দুখানাই|তিনটেই|তিনটাই|[23] ?ট[াোে]ই|সব(?:গুলো|গুলি|কটা|টাই|ই)?|সব কটা|(?:দু|দুই|তিন) ?জন ?(?:কেই|কে|েরই|ের|েরে|েরটাই|েরটা|ই)|সবাই(?:কেই|কে|রে)?|সবার(?:ই|টাই|টা)?|du(?:i)?t[oa] ?[iy]|dui tai|du to i|tinte[iy]|tint[ao]i|[23] ?t[aoe] ?i|sob(?:gulo|guli|kota|tai|i)?|shob(?:gulo|kota|i)?|(?:du|dui|tin) ?jon ?(?:kei|ke|eri|er|ertai|erta|i)|s[oh]*bai(?:kei|ke|re)?|s[oh]*bar(?:i|tai|ta)?|both|all|everyone|dono|donon|teeno|sab|sabko|sabka|sabhi|दोनों|तीनों|सब|सबको|सबका|सभी',
);

/** Whether a short line says what is wrong with goods that came, or that they are to go back: "শাড়িতে ফুটো আছে", "ferot nebo". */
export function complainsOfGoods(text: string): boolean {
  const line = normalise(text).replace(/[^\p{L}\p{M}\p{N}?]+/gu, ' ');
  return tokenise(line).length <= MOST_WORDS && FAULTS.test(line) && !/\?/u.test(line) && !DENIES_FAULT.test(line);
}

const FAULTS = new RegExp(
  `${BROKEN.source}|চেয়েছিলাম|অর্ডার করেছিলাম|খালি (?:বাক্স|প্যাকেট)|নালিশ|অভিযোগ|(?<![a-z])(?:cheyechilam|order korechilam|khali (?:baksho|bakso|packet)|nalish|complain(?:t)?|empty|onno (?:color|colour|maal)|wrong (?:item|colou?r))(?![a-z])|शिकायत|खाली`,
  'u',
);
/** "দাগ নেই", "no damage", "ছেঁড়া না তো". */
const DENIES_FAULT =
  /(?:অন্য|(?<![a-z])on[ny]o) \S+ (?:\S+ )?(?:দেখ|চাই|আছে|লাগবে|নেব|দিন(?! )|dekh|chai|ache|lagbe|nebo|hobe)|(?:ছেঁড়া|ফাটা|দাগ|নষ্ট|খারাপ|chera|dag|daag|kharap|nosto) (?:নেই|নাই|না|নয়|nei|nai|na|noy|nahi)(?![\p{L}\p{M}])|(?<![a-z])(?:no|not|without) (?:damaged?|wrong|torn|complain)/u;

/** "টাকা পাঠিয়ে দিয়েছি ফোনপে তে", "payment korechi". */
const PAID =
  /(?<![\p{L}\p{M}])(?:টাকা|টাকাটা|পেমেন্ট|পয়সা|taka|takata|payment|paisa|paise|money|পেমেন্টটা)(?![\p{L}\p{M}]).*(?:পাঠিয়ে|পাঠালাম|পাঠাইছি|দিয়েছি|দিয়ে দিয়েছি|দিলাম|করেছি|করলাম|ট্রান্সফার|pathiye|pathalam|diyechi|diye diyechi|dilam|korechi|korlam|transfer|bhej di|kar di|sent|done)|(?<![\p{L}\p{M}])(?:paid|i have paid|pay korechi|পে করেছি|পে করলাম|पैसे (?:भेज|दे) दि)/u;

function asksOrDenies(text: string, line: string): boolean {
  return /[?？]/u.test(text) || UNDONE.test(line);
}

/** "পার্সেল ছেড়ে দিয়েছি", "courier kore dilam": on its way, whatever else is said. */
const HANDED_OVER = new RegExp(
  `${SENT.source}|${wholeWords('কুরিয়ারে?|পোস্টে?|ডাকে|courier|post|dtdc|speed ?post|ছেড়ে|chere|chhere|ছাড়লাম|charlam').source}`,
  'u',
);

function namesCloth(line: string): boolean {
  return findTerms(line).some(({ kind }) => kind === 'weave' || kind === 'colour' || kind === 'material');
}
