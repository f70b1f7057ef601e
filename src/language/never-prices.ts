import { remembering } from './remember.ts';
import { SAYINGS } from './sayings.ts';

/** Stands where something that can never be a price was written, so that positions stay true. */
export const BLANK = '§';

/** Of both calendars, as people write them; মে and may are too much else. */
const MONTHS =
  'জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|জুন|জুলাই|আগস্ট|অগাস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর|বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|অঘ্রাণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র|january|jan|february|feb|march|april|apr|june|july|august|aug|september|sept?|october|oct|november|nov|december|dec|boishakh|baishakh|poush|magh|falgun|phalgun|choitro|ashwin|kartik|srabon|bhadro|जनवरी|फरवरी|मार्च|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर';

/** What must be in a text before it is worth looking for the rest: most messages have none of these. */
const NEVER: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/[./]/, /https?:\/\/\S+|\bw\.\S+|\b[a-z0-9-]+\.(?:com|in|org|me|net|co)\b\S*/g],
  [/@/, /[^\s@]+@[^\s@]+/g],
  [/th/, /\bth\s*[-–]?\s*(?=[a-z0-9]{4,7}\b)(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{4,7}\b/g],
  [/th/, /\bth-?\d{4}\b/g],
  [/or/, /\bor\s*-\s*[a-z0-9]{5,7}\b|\bor\s?(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{5,7}\b/g],
  // Phone numbers, as people group them.
  [/\+\d/, /\+\d{1,3}(?:[\s-]?\d{3,5}[\s-]?\d{4,7}|(?:[\s-]\d{2,4}){3})(?!\d)/g],
  [/880/, /(?<!\d)880[\s-]?1\d{3}[\s-]\d{3}[\s-]?\d{3}(?!\d)/g],
  [
    /\d[\d\s-]{8}/,
    /(?<!\d)(?:\+?\s?91[\s-]*|0)?[6-9](?:\d{9}|\d{4}[\s-]\d{5}|\d{2}[\s-]\d{3}[\s-]\d{4}|\d{3}[\s-]\d{3}[\s-]\d{3,4}|\d{3}[\s-]\d{6}|\d{3}[\s-]\d{4}[\s-]\d{2}|\d{3}[\s-]\d{2}[\s-]\d{4}|\d{5}[\s-]\d{4}|\d(?:[\s-]\d{2}){4}|\d{3}(?:[\s-]\d{2}){3})(?!\d)/g,
  ],
  [/1800/, /(?<!\d)1800[\s-]\d{3}[\s-]\d{3,4}(?!\d)/g],
  [/0\d\d/, /(?<!\d)0\d{2,4}[\s-](?:\d{6,8}|\d{3,4}[\s-]\d{3,4})(?!\d)/g],
  // Aadhaar, card and bank transfer numbers.
  [/\d{4}[\s-]\d/, /(?<!\d)\d{4}[\s-]\d{4}[\s-]\d{4}(?:[\s-]\d{4})?(?!\d)/g],
  [/\d{8}/, /(?<![\d.,])\d{8,}(?!\d)/g],
  // Dates and times.
  [/\d[/.-]\d/, /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/g],
  [/\d[/.-]\d/, /(?<!\d)\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/g],
  [/\d:\d/, /(?<!\d)\d{1,2}:\d{2}(?!\d)/g],
  [
    /\d/,
    new RegExp(
      `(?<![\\d.,])(?:\\d{1,2}\\s?[/-]\\s?)?\\d{1,2}\\s?(?:শে|ই|লা|রা|ঠা|e|th|st|nd|rd|of)?\\s*(?:${MONTHS})(?:ের|এর|ে|er)?(?![\\p{L}\\p{M}])`,
      'gu',
    ),
  ],
  [/\d/, /(?<![\d.,])(?:\d{1,2}\s?[/-]\s?)?\d{1,2}\s?(?:শে|লা|রা|ঠা|তারিখ(?:ে|ের)?|tarikh[ea]?r?)(?![\p{L}\p{M}])/gu],
  [/\d[abcdfhpxz]/, /(?<![\w.])(?:\d+[hpxz]|\d{1,4}[abcdf])\b(?!\s\d)/g],
  // 6x9, 40/2, 2/80, 100/100 count: sizes and yarn.
  [/\d\/\d/, /(?<!\d)\d{1,3}\/\d{1,3}\s?(?=কাউন্ট|সুতো|সুতা|count|suto|s\b)/g],
  [/\d\s?[x×*]/, /(?<!\d)\d+(?:\.\d+)?\s?[x×*]\s?\d+(?:\.\d+)?/g],
  [/\d\/\d/, /(?<![\d,])\d{1,3}\/\d{1,2}(?![\d,/])(?!\s*(?:হাজার|hajar|hazar|শো|k\b|টাকা|taka))/g],
  // A colour; nothing is taken off.
  [
    /off|অফ|ऑफ/,
    /(?<![\p{L}\p{M}])(?:off|অফ|ऑफ)[\s-]*(?:w[h]?ite|হোয\u09BCাইট|ওয\u09BCাইট|হোয়াইট|व्हाइट|white)(?![\p{L}\p{M}])/gu,
  ],
  // Both ways of the cloth: 100/100.
  [/\d\/\d/, /(?<![\d,])([2-9]\d|1[0-9]0)\/\1(?![\d,/])/g],
  [
    /tc|thread|থ্রেড/,
    /(?<![\d.,])\d{2,4}\s?-?(?:tc|thread\s?count|থ্রেড\s?কাউন্ট)(?![\p{L}\p{M}])|(?<!\p{L})thread\s?count\s?[:=-]?\s?\d{2,4}(?!\d)/gu,
  ],
  // A PIN in two halves; 700 750 may be two prices.
  [/7[0-4]\d\s/, /(?<!\d)7[0-4]\d\s(?:0\d\d|\d\d[1-9])(?![\d,.])/g],
  // Years; শাল is a shawl.
  [
    /(?:1[34]|19|20)\d\d/,
    /(?<!\d)(?:1[34]|19|20)\d\d\s?(?:সাল|সালে|সালের|sal|saal|saler|sale\b)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:সাল|sal|year|সন)\s*:?\s*(?:19|20)\d\d(?!\d)/gu,
  ],
  // This year's puja.
  [
    /20[23]\d/,
    /(?<!\d)20[2-3]\d\s*(?:-?(?:এর|র|er|ka|की|का|ki|new|latest))?\s*(?:নতুন|নয়া|ডিজাইন|কালেকশন|পুজো|পুজোর|পূজা|পূজার|notun|puja|pujo|durga|design|collection|latest|edition|नया|नई|डिज़ाइन|पूजा)/g,
  ],
  [
    /202[3-9]/,
    /(?<![\p{L}\p{M}])(?<=(?:পুজো|পূজো|পূজা|পুজা|ঈদ|বৈশাখ|কালেকশন|pujo|puja|eid|boishakh|collection|पूजा|दिवाली|diwali)\s?)202[3-9](?!\d)(?!\s*(?:টাকা|taka|tk|rs|\/|এর|er|টাকার|takar|₹|-))/gu,
  ],
  // এক একটা, ek ekta: each.
  [/এক[-\s]এক|ek[-\s]ek/, /(?<![\p{L}\p{M}])(?:এক(?=[-\s]এক(?:টা|টি|খানা|জন))|ek(?=[-\s]ek(?:ta|ti|khana|jon)))/gu],
  // এক দাম: one price, no haggling.
  [
    /এক|ek|एक/,
    /(?<![\p{L}\p{M}])(?:এক|ek|एक)(?=\s+(?:দাম|দর|রেট|da+m|dor|rate|दाम|रेट|भाव|bhav|bhao)(?![\p{L}\p{M}]))/gu,
  ],
  // A saree of a thousand sprigs; "২ হাজার বুটির শাড়ি" may be two thousand.
  [
    /বুট|b[uo]+t|बूट|बुट/,
    /(?<![\p{L}\p{M}\d])(?<!(?:\d|দুই?|তিন|চার|পাঁচ|এক|দেড়|আড়াই|সাড়ে|dui?|tin|char|panch|ek|der|arai|sare|do|teen|one|two|three)\s?)(?:হাজার|লাখ|লক্ষ|hajar|haja+r|haz+a+r|lakh|हज़ार|हजार|लाख|thousand)\s?-?\s?(?=(?:বুট[িীা]|b[uo]+t+[iae]|बूट|बुट))/gu,
  ],
  // A thousand thanks.
  [
    /\s/,
    /(?:হাজার|লাখ|লক্ষ|কোটি|hajar|hazar|lakh|koti)\s+(?:(?:হাজার|লাখ|লক্ষ|hajar|hazar|lakh)\s+)?(?:ধন্যবাদ|প্রণাম|সালাম|শুভেচ্ছা|কাজ|কথা|ঝামেলা|dhonnobad|dhanyabad|thanks|pronam|salam|suvechha|kaj|jhamela)/g,
  ],
  // A smile worth a lakh.
  [
    /লাখ|লক্ষ|কোটি|lakh|koti|crore/,
    /(?<![\p{L}\p{M}\d])(?:লাখ|লক্ষ|কোটি|lakh|koti|crore)\s+(?:টাকার|taka?r)\s+(?=(?:হাসি|কাজ|কথা|প্রশ্ন|স্বপ্ন|মানুষ|শিক্ষা|hasi|hashi|kaj|kotha|prosno|proshno|swapno|manush)(?![\p{L}\p{M}]))/gu,
  ],
  // How fine the reed is; how many people.
  [/\d\s?(?:সুত|sut)/, /(?<![\d.,])\d{3,4}\s?(?:সুতোর|সুতার|sutor|sutar)\s(?=(?:সানা|শানা|sana|shana)(?![\p{L}\p{M}]))/gu],
  [
    /\d\s?(?:cust|কাস্ট|খদ্দ|লোক|khod|follow)/,
    /(?<![\d.,])\d{2,5}\s?(?:customers?|কাস্টমার|খদ্দের|লোকে|khodder|khoddar|followers?)(?![\p{L}\p{M}])/gu,
  ],
  // A thing's own code.
  [
    /(?:code|kod|কোড|sku|कोड)\s/,
    /(?<![\p{L}\p{M}])(?:code|kod|কোড|sku|कोड)\s?(?:নম্বর|নং|no\.?|number)?\s?[:#-]?\s?[a-z]{1,4}-?\d{1,6}\b/gu,
  ],
  // A number plate; a society's registration.
  [/wb\s?\d/, /\bwb\s?\d{1,2}\s?[a-z]{1,2}\s?\d{4}\b/g],
  [
    /reg|রেজি/,
    /(?<![\p{L}\p{M}])(?:reg(?:d|n)?|registration|রেজিঃ?|রেজি|রেজিস্ট্রেশন)\s?[.:]?\s?(?:নং|নম্বর|no\.?|number)\s?[:.]?\s?[\p{L}\p{M}\d]+(?:[/-][\p{L}\p{M}\d]+)*/gu,
  ],
  // "ওয়ার্ড ১৪, বাড়ি ২৩৭".
  [
    /ওয\u09BCার্ড|ward/,
    /(?<![\p{L}\p{M}])(?:ওয\u09BCার্ড|ward)\s?(?:নং|নম্বর|no\.?)?\s?\d{1,3}(?:\s?,\s?(?:বাড\u09BCি|bari|house)\s?(?:নং|no\.?)?\s?\d{1,4})?(?!\d)/gu,
  ],
  // A phone number, figure by figure.
  [/(?:\d ){7}\d/, /(?<![\d.,])\d(?: \d){7,}(?![\d.,])/g],
  // D.No. 1240, plot no 12, NH 12, the 219 bus.
  [
    /no|nh|bus|নং|নম্বর|বাস/,
    /(?<![\p{L}\p{M}])(?:d|art|article|plot|house|flat|room|stall|road|lane|ward|bus|gate|platform|bari|বাড়ি|ওয়ার্ড|প্লট)\s?\.?\s?(?:no|num|number|nombor|নং|নম্বর)\s?[.:#-]?\s?\d{1,5}(?![\d.,]\d|\d)|\bnh[\s-]?\d{1,3}\b|(?<![\d.,])\d{1,3}[a-z]?\s?(?:(?:no|number|nombor|নং|নম্বর)\.?\s)?(?:bus|বাস|tram|ট্রাম)(?:e|er|ে|ের)?(?![\p{L}\p{M}])/gu,
  ],
  [/রেটিং|rating|star|স্টার/, /(?<![\d.,])\d(?:\.\d)?\s?(?:ratings?|stars?|রেটিং|স্টার)(?![\p{L}\p{M}])/gu],
  // A note of so much.
  [
    /note?\b|নোট|नोट/,
    /(?<![\d.,])(?:\d{2,4}|(?:[\p{L}\p{M}]{1,6}\s?)?(?:হাজার|hajar|hazar|হাজারি|শো|sho))\s?(?:টাকার|taka?r|rupees?|का|ke?|r|এর|er)\s?(?:(?:পুরোনো|purono|purana|पुराना|old|chera|ছেঁড়া|একটা|ekta)\s)?(?:নোট(?:টা)?|note?(?:\sta)?|नोट)(?![\p{L}\p{M}])/gu,
  ],
  // A society is registered as 147/1982; a cloth is mixed 50-50.
  [/\d\/(?:19|20)\d\d/, /(?<![\d.,])\d{1,3}\/(?:19|20)\d[1-9](?!\d)/g],
  [
    /\d0?[-:]\d/,
    /(?<![\d.,])(?:50[-:]50|60[-:]40|40[-:]60|70[-:]30|30[-:]70|80[-:]20|20[-:]80|65[-:]35|75[-:]25|90[-:]10)(?![\d.,]\d|\d)/g,
  ],
  // "আগের বার": last time, no twelve.
  [
    /(?:বার|bar)(?![\p{L}\p{M}])/u,
    /(?<=(?<![\p{L}\p{M}])(?:আগের|গত|এই|প্রতি|প্রত্যেক|পরের|শেষ|ager|goto|gato|ei|proti|porer|protyek|sesh)\s)(?:বার|bar)(?![\p{L}\p{M}])(?!\s?(?:হাত|hat|টা|ta|শো|sho|হাজার|hajar))/gu,
  ],
  // "হপ্তা দুই লাগে": how long it takes.
  [
    /লাগ|l[ao]g/,
    /(?<![\p{L}\p{M}\d])(?:দিন|হপ্তা|সপ্তাহ|মাস|বছর|din|hopta|soptaho|mash?|bochor)\s(?:এক|দুই?|তিন|চার|পাঁচ|সাত|দশ|ek|dui?|tin|teen|char|panch|sat|dosh|\d{1,2})(?:েক)?\s(?=(?:লাগ|lag|lege))/gu,
  ],
  [/or-\d/, /(?<=^|order\s|অর্ডার\s)or-\d{4}\b/g],
  // Lot 14, HSN 5208, 0293: what ledgers call it.
  [/lot|sl/, /\b(?:lot|sl)\.?\s?(?:no)?\.?\s?[:#-]?\s?\d{1,2}(?!\d|[.,]\d)/g],
  [/hsn|sac/, /\b(?:hsn|sac)\s?(?:no|code)?\.?\s?[:#-]?\s?\d{4,8}(?!\d|[.,]\d)/g],
  [/0\d\d/, /(?<![\d.,])0\d{2,}(?!\d|[.,]\d)/g],
  // What the tax office and the bank number people and firms by.
  [/[a-z]{4}\d/, /\b\d{2}[a-z]{5}\d{4}[a-z][a-z\d]{3}\b|\b[a-z]{4}0[a-z\d]{6}\b/g],
  // AM-7K2P: a code whose letters and digits are mixed.
  [/[a-z]-[a-z\d]/, /\b[a-z]{2,4}-(?!(?:rs|tk|inr|taka))(?=[a-z\d]*(?:\d[a-z]+\d|[a-z]\d+[a-z]))[a-z\d]{3,10}\b/g],
  // "the red one", "same as last one": English for a thing, no number.
  [
    /\bone\b/,
    /(?<=\b(?:this|that|as\s(?:the\s)?last|same|other|another|next|the|first|second|third|which|any|every|previous|old|new|big|small|red|blue|green|white|black|yellow|silk|cotton)\s)one\b(?!\s*(?:hundred|thousand|lakh|k\b|piece|pcs))/g,
  ],
  // A part of a longer code: ab12345, 12ab34.
  [/[a-z]-?\d\d/, /\b[a-z]{1,6}\d{2,}[a-z]+\w*|\b[a-z]{2,}-?\d{5,}\b/g],
];

const ALL = [...NEVER, ...SAYINGS];

/** Blanks out phone numbers, links, codes, dates, times, sizes and sayings in normalised text. */
export const blankNeverPrices: (text: string) => string = remembering(blanked, 50, 8000);

function blanked(text: string): string {
  let kept = text;
  for (const [needs, pattern] of ALL)
    if (needs.test(text))
      kept = kept.replace(pattern, (gone) => (isMoneyLike(gone) ? gone : BLANK.repeat(gone.length)));
  return kept;
}

function isMoneyLike(piece: string): boolean {
  // 850 x 2 multiplies; a bed cover is 90 x 108.
  return /^(rs|tk|inr)\d+(?:only|rs|tk|taka)?$|^[a-z]{1,8}\d{2,6}(?:taka|tk|rs|rupees|rupaye)$|^\d{3,6}\s?[x×*]\s?\d$|^\d\s?[x×*]\s?\d{2,4}0$/.test(
    piece,
  );
}
