import { readListingCode } from './item-codes.ts';
import { TALK_WORDS } from './lexicon/talk-words.ts';
import { type FoundTerm, findTerms } from './lexicon.ts';
import { tokenise } from './normalise.ts';
import { readPrice } from './prices.ts';
import { asksUsToSell } from './replies/asked-of-us.ts';
import { isTalkOfCloth } from './talk-of-cloth.ts';

interface Sentence {
  readonly normalised: string;
  readonly filters: object;
  readonly found: readonly FoundTerm[];
  readonly words: readonly string[];
}

/** Terms that alone make no search: weather, festivals, the weaver herself. */
const SLIGHT = new Set(['attribute', 'unit', 'occasion', 'part', 'motif', 'place', 'district']);
const TALK =
  /ফেরত|পার্সেল|কুরিয়ার|নিয়েছিলাম|কিনেছিলাম|পাঠালাম|ইউপিআই|রিফান্ড|পছন্দ হয়নি|feroth?|\brefund|parcel|\bupi\b|gpay|phonepe|pathalam|niyechh?ilam|kinechh?ilam|कूरियर|पार्सल|रिफंड|কেমন আছ|খেয়েছ|খেয়েছেন|ঘুম|g(?:oo)?d (?:mr?n|night|nyt|evng|aftn)|khey?echo|kheyechen|কি খবর|কী খবর|ভালো আছ|ভাল আছ|কোথায় থাক|নাম কি|নাম কী|আপনি কে|তুমি কে|শুভ |বৃষ্টি|কেন |কবে |কখন |ধন্যবাদ|নমস্কার|ডেলিভারি|পৌঁছ|আমার অর্ডার|টাকা ফেরত|ফেরত চাই|taka feroth?|rain|order ta|কি করছ|কী করছ|কথা বল|শুনছ|পেমেন্ট|গরম পড়ে|শীত পড়ে|ছুটি|দেখা হবে|kemon ach|ki khobor|valo ach|bhalo ach|ki korch|kobe |keno |kothay|nam ki|dhonnobad|nomoskar|brishti|delivery|how are|who are|what is your|where is|when will|thank|good (?:morning|night|evening|afternoon)|kaise ho|kya haal|कैसे ह|क्या हाल|धन्यवाद|नमस्ते|शुभ /u;

const NEEDS =
  /চাই|লাগবে|দেখা|দেখি|আছে|জিনিস|পরার|জন্য|কালেকশন|দোকান|chai|lagbe|dekha|dekhi|ache|jinis|jonno|collection|chahiye|dikha|show|want|need|for\b|चाहिए|दिखा|लिए/u;

const THANKS = /ধন্যবাদ|থ্যাংক|থ্যাঙ্ক|শুকরিয়া|dhon+obad|dhanyabad|thank|\bthnx|\bty\b|shukriya|धन्यवाद|शुक्रिया/u;
const RECEIVED =
  /পেয়েছি|পেয়ে গেছি|পেলাম|(?:সুন্দর|ভালো|ভাল|দারুণ|দারুন|চমৎকার)\s+হয়েছে|peyech|peye gech|\bpelam|(?:sundor|bhalo|valo|darun)\s+ho[iy]?ech|\bgot (?:the|my)\b|received|\bwas\b|mil ga[iy]|मिल गई|मिल गया/u;

/** "ধন্যবাদ, শাড়িটা খুব সুন্দর হয়েছে", "শাড়ি পেয়েছি": of what one has already. */
function isOfOne(normalised: string, filters: object): boolean {
  if (SEEKING.test(normalised) || /আছে|\bache\b|\bachhe\b/u.test(normalised)) return false;
  const said = Object.keys(filters);
  const isPriced = said.some((key) => /price/i.test(key));
  return (THANKS.test(normalised) && said.every((key) => key === 'kind')) || (RECEIVED.test(normalised) && !isPriced);
}

/** Whether a sentence is talk rather than a search. */
export function isChatter({ normalised, filters, found, words }: Sentence): boolean {
  const strong = found.some(({ kind }) => !SLIGHT.has(kind));
  if (strong) return isOfOne(normalised, filters) || isTalkOfCloth(normalised);
  if (TALK.test(`${normalised} `)) return true;
  const tokens = tokenise(normalised).map(({ text }) => text);
  if (tokens.every((text) => !/[\p{L}\d]/u.test(text))) return true;
  const asks = Object.keys(filters).length > 0;
  const spoken = tokens.filter((text) => /^\p{L}/u.test(text));
  const talk = spoken.filter((text) => TALK_WORDS.has(text)).length;
  const isSlight = talk >= 2 || (talk >= 1 && spoken.length >= 3);
  if (asks) return found.length > 0 && isSlight && !NEEDS.test(normalised);
  if (words.length === 0) return true;
  // One or two unknown words may be a seller's name; a sentence of everyday words is talk.
  return talk * 2 >= spoken.length || spoken.length > 5 || (talk >= 1 && spoken.length >= 3);
}

const SEEKING =
  /চাই|চাচ্ছি|লাগবে|দেখান|দেখাও|দেখাবেন|দেখতে|দেখি|খুঁজ|খুজ|কিনব|কিনতে|কিনবো|আছে কি|আছে নাকি|পাওয়া যাবে|পাব|দরকার|মধ্যে|নিচে|পর্যন্ত|[?]|chai\b|lagbe|dekha|dekhi|dekhte|khuj|kinbo|kinte|ache ki|ache naki|pabo|dorkar|moddhe|modhye|niche|porjonto|want|need|show|looking|find|search|under|below|within|upto|between|buy|চাইছি|चाहिए|दिखा|chahiye|dikha|chahie/u;
/** Words only a buyer says: to be shown, to look for, to buy. */
const LOOKING =
  /দেখান|দেখাও|দেখাবেন|দেখতে চাই|খুঁজ|খুজ|কিনব|কিনতে|dekhan\b|dekhao|dekhaben|dekhte chai|khuj|khunj|kinbo|kinte|looking for|show me|find me|दिखा|dikha|खरीदना/u;

/** Whether words look for goods, or ask. */
export function seeks(text: string): boolean {
  return SEEKING.test(text.toLowerCase().normalize('NFC'));
}

/** Whether words ask to be shown something, whatever it is. */
export function asksToSee(text: string): boolean {
  return LOOKING.test(text.toLowerCase().normalize('NFC'));
}

/** "any saree below 1k?" */
const ANY_AT_ALL =
  /^\s*(?:(?:is|are) there |do (?:you|u) have |have (?:you|u) got )?any .*(?:under|below|within|less than|upto|up to|\?)/iu;

/** Whether a seller in the middle of something is now looking for an item herself. */
export function isSearch(text: string): boolean {
  if (asksUsToSell(text.toLowerCase())) return true;
  if (!asksToSee(text) && !ANY_AT_ALL.test(text)) return false;
  return findTerms(text).some(({ kind }) => kind === 'product' || kind === 'weave' || kind === 'material');
}

/** "amar ekta lal jamdani ache, ebar khadir kurta nebo": what she has is not for sale. */
export const NOW_TAKING =
  /(?:এবার|এইবার|এখন|তার সাথে|ebar|eibar|ekhon|tar sathe|now)(?![\p{L}\p{M}]).*(?<![\p{L}\p{M}])(?:নেব|নেবো|নিব|নিবো|নিমু|nebo|nibo|nimu|loonga)(?![\p{L}\p{M}])(?!.*(?:বেচ|বিক্রি|bech|bikri))/u;

const OFFERING =
  /বিক্রি|বেচব|বেচতে|বিক্রী|বেচি|আমার কাছে|আমার তৈরি|আমি বুনেছি|বুনেছি|বানিয়েছি|বানাই|স্টকে|স্টক|পিস আছে|খানা আছে|টা আছে|দাম রেখেছি|দাম \d|দাম:|দাম -|মূল্য|bikri|bechbo|becbo|bechte|amar kache|bunechi|baniyechi|stock|pis ache|ta ache|khana ache|dam \d|dam:|price:|price \d|for sale|selling|available|বেচি|sell\b/u;

const THE_ONE_AT =
  /^\s*[\d০-৯,]+\s*(?:টাকার|takar|takar|rs er)\s+(?:[\p{L}\p{M}]+\s+){0,2}[\p{L}\p{M}]+(?:টা|টি|\s?ta|\s?ti)\s*[?।.]*$/u;

/** Whether a sentence reads like an item for sale: a plain price or a stock, and nothing that seeks. What names an item offers no other. */
export function looksLikeOffer(text: string, found: readonly FoundTerm[]): boolean {
  if (readListingCode(text) !== undefined) return false;
  const lower = text.toLowerCase().normalize('NFC');
  // With a price it is named as a seller names it: "১২০, আলাদা বিক্রি হয়".
  if (asksUsToSell(lower) && !/\p{Nd}/u.test(lower)) return false;
  // "2800 takar sari ta" points at one that is there.
  if (THE_ONE_AT.test(lower)) return false;
  const isItem = found.some(({ kind }) => kind === 'product' || kind === 'weave' || kind === 'material');
  if (
    /(?:আমি|ami|i want to|want to)?\s*(?:বিক্রি করতে চাই|বিক্রি করব|বেচতে চাই|bikri korbo|bikri korte chai|bechte chai|to sell)/u.test(
      lower,
    )
  )
    return true;
  if (!isItem || SEEKING.test(lower) || NOW_TAKING.test(lower)) return false;
  if (OFFERING.test(lower)) return true;
  return readPrice(text, 'search').kind === 'amount' && readPrice(text, 'caption').kind === 'amount';
}
