import { findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';

/**
 * Whether words that a name is asked of speak of goods instead: "আমার শাড়িটা সুন্দর", "আর একটা ছবি দেব", "রংটা ঘিয়ে". Women are
 * called ছবি, and shops after what they sell.
 */
export function speaksOfGoods(text: string): boolean {
  const line = normalise(text);
  if (SHOP.test(line)) return false;
  return [DETERMINED, POINTS, GIVES, MINE, OF_SENTENCES, LABEL].some((sign) => sign.test(line)) || isOnlyCloth(line);
}

/** "সবুজ টাঙ্গাইল", "গামছা": nothing but what a thing is. */
function isOnlyCloth(line: string): boolean {
  const terms = findTerms(line).filter(({ how }) => how !== 'spelling');
  if (!terms.some(({ kind }) => kind === 'product' || kind === 'weave')) return false;
  const rest = terms.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    line,
  );
  return terms.every(({ kind }) => kind !== 'place' && kind !== 'district') && !/\p{L}/u.test(rest);
}

const EDGE = '(?![\\p{L}\\p{M}])';
const START = '(?<![\\p{L}\\p{M}])';
const GOODS =
  '(?:শাড়ি|শাড়ী|সাড়ি|গামছা|ধুতি|লুঙ্গি|কাপড়|ওড়না|চাদর|জিনিস|মাল|ছবি|ফটো|saree|sari|shari|gamcha|gamchha|dhuti|lungi|kapor|jinis|chobi|photo|foto|pic|साड़ी|गमछा|फोटो)';
const DETERMINED = new RegExp(
  `${START}(?:${GOODS}|দাম|রং|রঙ|পাড়|রেট|সুতো|dam|rong|par) ?(?:টা|টি|টার|টাও|টাই|টাকে|টাতে|খানা|খান|খানার|গুলো|গুলা|গুলি|গুলোর|ta|tar|tai|tao|gulo|khana)${EDGE}`,
  'u',
);
const POINTS = new RegExp(
  `${START}(?:এ|ও|সে|এই|ওই|ঐ|সেই|হেই|e|o|ei|oi|sei)(?:টা|টার|টাই|টাও|টারও|টাতে|ডা|ডার|গুলো|গুলা|গুলোর|খানা|খান|ta|tar|tai|tao|taro|gulo|khana)${EDGE}|${START}(?:ওই|ঐ|এই|oi|ei) ${GOODS}`,
  'u',
);
const GIVES = new RegExp(
  `${START}(?:${GOODS}|আর একটা|আরেকটা|আরও|ar ekta|aro) (?:.* )?(?:দেব|দেবো|দিব|দিবো|দিমু|দিই|দিমুনে|পাঠাই|পাঠামু|তুলি|তুলব|তুলবো|debo|dibo|dimu|di|pathai|tulbo|tuli)$`,
  'u',
);
const MINE = new RegExp(`${START}(?:আমার|আমাদের|amar|amader|my|our|मेरी|मेरा) (?:.* )?${GOODS}`, 'u');
const OF_SENTENCES = new RegExp(`${START}(?:সবাই|দেখুক|দেখবে|কই|একই|আসলে|sobai|dekhuk|asole|same)${EDGE}`, 'u');
const LABEL = new RegExp(
  `${START}(?:রং|রঙ|রঙের|কালার|পাড়ের|টাকা|টাকার|rong|ronger|colour|color|taka|takar|रंग|रुपये)${EDGE}`,
  'u',
);
/** What shops and societies are called by. */
const SHOP = new RegExp(
  `সমিতি|সমবায়|সংস্থা|হ্যান্ডলুম|ভাণ্ডার|ভান্ডার|বস্ত্রালয়|স্টোর|কুটির|শিল্প|${START}(?:ঘর|মহল|প্যালেস|দোকান|সেন্টার|এম্পোরিয়াম|হাউস|ghar|handloom|handlooms|stores?|house|palace|centre|center|bhandar|kutir|somiti|samiti|samity|bastralay|emporium|textiles?|boutique)${EDGE}`,
  'u',
);
