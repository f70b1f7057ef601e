import type { PriceUnit } from '../domain/price.ts';
import { remembering } from './remember.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, isWord, type WordSet, wordSet } from './word-sets.ts';

/** What a price can be for, by the words people use. */
const PRICE_UNIT_WORDS: readonly (readonly [PriceUnit, WordSet])[] = [
  [
    'piece',
    wordSet('পিস পিচ পিছ পিসে piece pieces pcs pc pis pice peice pieces नग पीस পিসটা টা টি ta ti খানা খানি khana each'),
  ],
  ['metre', wordSet('মিটার মিটারে মি মিঃ মিটর metre meter metres meters mtr mtrs mt m mitar miter मीटर')],
  ['yard', wordSet('গজ yard yards yd yds goj gaj गज')],
  ['pair', wordSet('জোড়া যোড়া জোরা jora joda pair pairs jode jodi जोड़ा जोड़ी জোড়ি')],
  ['set', wordSet('সেট set sets सेट')],
  ['dozen', wordSet('ডজন ডজনে ডর্জন দর্জন dozen dozens dozon dojon dojen dorjon dorzon dazan doz दर्जन darjan')],
  ['kilogram', wordSet('কেজি কিলো kg kilo kgs kilogram किलो')],
];

const CLASSIFIERS = wordSet(
  'টা টি টে টো টাই টাও ডা ডি ta ti te to tar tai taa খানা খানি খান khana khani khan পিস পিচ পিছ পিসের piece pieces pcs pc pis pice peice nos unit units থান জন জনের টুকরো jon পীস पीस नग पीस pis',
);
const LENGTHS = wordSet(
  'হাত হাতি hat haat hath हाथ মিটার মিটর মি metre meter metres meters mtr mtrs mt m mitar miter मीटर গজ yard yards yd yds yrd yrds goj gaj गज ইঞ্চি ইন্চি ইঞ্চ inch inches inchi इंच ফুট ফিট foot feet ft फुट সেমি সেন্টিমিটার cm cms centimetre centimeter semi sentimitar sentimeter senti',
);
const OTHERS = wordSet(
  'কাউন্ট কাউন্টের count counts kaunt s গ্রাম gram grams gm gms g gsm কেজি কিলো kg kgs kilo % শতাংশ percent পার্সেন্ট parsent বছর বছরের বৎসর year years yr bochor saal দিন দিনের দিনে day days din मास মাস মাসের mash month months সপ্তাহ হপ্তা week weeks সেকেন্ড ঘণ্টা ঘন্টা hour hours ghonta মিনিট minute min minutes রকম রকমের rokom রঙ রং colour color colours colors পার্টি জন number nombor nomber nambar people ঘর ghor পরিবার poribar family families তলা tala floor য় ম র্থ ষ্ঠ মেয়ে ছেলে meye chele বার times ply প্লাই নম্বর নাম্বার নং জেলা পরগনা পরগণা pargana parganas porgona am pm st nd rd th সাইজ size সুতো সুতা suto তারিখ tarikh সকাল বিকেল রাত দুপুর সন্ধ্যা sokal bikel raat dupur জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec বৈশাখ শ্রাবণ ভাদ্র আশ্বিন পৌষ মাঘ ফাল্গুন চৈত্র xl km কিমি কিলোমিটার kilometre kilometer মাইল mile miles mail ক্রোশ টাইম গিঁট ডিগ্রি ছবি photo photos chobi ওয়াট mb px p কপি ভরি view views ভিউ ভিউজ followers follower ফলোয়ার likes লাইক subscribers সাবস্ক্রাইবার',
);
const SETS = wordSet(
  'জোড়া যোড়া জোরা jora joda pair pairs सेट সেট set sets ডজন dozen dojon doz darjan दर्जन जोड़ा जोड़ी রোল roll bundle বান্ডিল गज',
);

/** The price unit a word names, or undefined. */
export function readPriceUnit(word: string): PriceUnit | undefined {
  return priceUnitOf(word) ?? undefined;
}

const priceUnitOf = remembering(
  (word: string): PriceUnit | null =>
    /^(জন|ta?|ti|টা|টি|s)$/.test(word)
      ? null
      : (PRICE_UNIT_WORDS.find(([, words]) => hasWord(words, word))?.[0] ?? null),
  5000,
  40,
);

/** টা, খানা, পিস: what follows a count of things. */
export function isClassifier(word: string): boolean {
  return isWord(CLASSIFIERS, word) || (word.length > 3 && hasWord(CLASSIFIERS, word));
}

/** Words that say how long. */
export function isLengthUnit(word: string): boolean {
  return word === '"' || hasWord(LENGTHS, word);
}

/** Anything that counts or measures what stands before it: then that is no price. */
export const isMeasure: (word: string) => boolean = remembering(
  (word) =>
    word === '%' ||
    word === '°' ||
    (!isSpokenTo(word) && (isClassifier(word) || isLengthUnit(word) || hasWord(OTHERS, word) || hasWord(SETS, word))),
  5000,
  40,
);
