import type { FoundTerm } from './lexicon.ts';
import { clauseAround } from './stories.ts';

/** Whether a place that is named is none the cloth is from: where it is sent, shown or dearer, or where somebody lives. */
export function isElsewhere(term: FoundTerm, all: readonly FoundTerm[], text: string): boolean {
  if (term.kind !== 'place' && term.kind !== 'district') return false;
  return [isSentThere, isPassed, isOfBuyer, isAround].some((isSo) => isSo(term, text)) || isHome(term, all, text);
}

/** "কলকাতায় থাকি", "বাপের বাড়ি শান্তিপুর", "তমলুকের হাটে বসি": where somebody lives or sits, with another place to come from. */
function isHome(term: FoundTerm, all: readonly FoundTerm[], text: string): boolean {
  const later = all.some(({ kind, start }) => (kind === 'place' || kind === 'district') && start > term.end);
  if (later && (SITS_THERE.test(text.slice(term.end)) || BORN_THERE.test(text.slice(0, term.start)))) return true;
  const said = text.slice(term.start);
  const isLived = /^\S*(?:য\u09BC|তে|ে|y|te|e) (?:থাকি|থাকে|thaki|thake)(?![\p{L}\p{M}])/u.test(said);
  return isLived && all.some((other) => other.kind === 'place' && other.start > term.end);
}

const SITS_THERE =
  /^(?:ের|র|er|r)?\s*(?:হাটে|মেলায\u09BC|hate|haate|melay|থেকে পাঠাই|থেকে পাঠাব|theke patha|ের মানুষ|মানুষ|লোক|manush|lok)(?![\p{L}\p{M}]{2})/u;
const BORN_THERE =
  /(?<![\p{L}\p{M}])(?:বাপের বাড\u09BCি|শ্বশুরবাড\u09BCি|মামার বাড\u09BCি|baper bari|shoshur bari|mamar bari)\s*$/u;

/** "বহরমপুরের কাস্টমার", "কালিম্পং ঘুরতে গিয়ে": of who buys, or of a journey. */
function isOfBuyer(term: FoundTerm, text: string): boolean {
  return BUYER.test(text.slice(term.end)) || TRAVELS.test(clauseAround(text, term).normalize('NFC'));
}

const BUYER =
  /^(?:ের|র|er|r)?\s*(?:থেকে আসা |theke asa )?(?:পার্সেল|parcel|কাস্টমার|কাস্টোমার|খদ্দের|খরিদ্দার|পার্টি|customer|khodder|party|ম্যাডাম|দিদি|দাদা|বৌদি)(?![\p{L}\p{M}]{2})|^(?:ের|র|er|r)\s+[\p{L}\p{M}]+দি(?![\p{L}\p{M}])/u;
const TRAVELS = /(?:ঘুরতে|বেড়াতে|কিনতে|ghurte|berate|kinte)\s+(?:গিয়ে|গেলে|গিয়া|giye|gele)/u;

/** "কলকাতায় ডেলিভারি ফ্রি": where it is sent, not where it is from. */
function isSentThere({ end }: FoundTerm, text: string): boolean {
  return /^(?:য়|য\u09BC|ে|তে|েও|e|te|y|r|er)?\s*(?:ফ্রি |free )?(?:(?:র |er |এর |ের )?(?:[\p{L}\p{M}]*মেলায|মেলাতে|মেলা|melay|melate|mela|fair)|(?:er |এর )?(?:dokane|দোকানে|market|মার্কেটে|শোরুমে|showroom)|ডেলিভারি|হোম ডেলিভারি|কুরিয়ার|কুরিয\u09BCার|পাঠা|delivery|home delivery|courier|patha)/u.test(
    text.slice(end),
  );
}

/** "kolkata r baire courier 120", "kolkata me showroom hai", "stall 14 Saras fair Howrah", "purulia r shit": where it is sold or sent, or its cold. */
function isAround(term: FoundTerm, text: string): boolean {
  return OUTSIDE.test(text.slice(term.end)) || AT_A_FAIR.test(text.slice(0, term.start));
}

const OUTSIDE =
  /^(?:ের|র|য\u09BC|ে|er|r|e| r| er| e| me| mein)?\s+(?:বাইরে|ভিতরে|ভেতরে|শীত|শীতের|শোরুম|স্টল|দোকান|baire|vitore|bhitore|shit|sheet|showroom|stall|dokan|same jinis|same saree|এই জিনিস|একই জিনিস)(?![\p{L}\p{M}])/u;
const AT_A_FAIR =
  /(?<![\p{L}\p{M}])(?:fair|mela|stall|exhibition|মেলা|মেলায\u09BC|স্টল)\s+(?:\S+\s+)?$|(?:stall|স্টল)\s+(?:diyechi|দিয\u09BCেছি|debo|দেব)\s+$/u;

/** "গড়িয়াহাটে ২৫০০ র কমে পাবেন না", "kolkata gele courier 60", "বড়বাজারে ১০০ পিসের অর্ডার গেল": what is paid or sent there. */
function isPassed({ end }: FoundTerm, text: string): boolean {
  const after = text.slice(end);
  return PAID_THERE.test(after) || GOES_THERE.test(after);
}

const LOCATIVE = '(?:য\u09BC|ে|তে|েও|e|te|y)';
const PAID_THERE = new RegExp(
  `^${LOCATIVE}\\s+(?:এটা |এই শাড\u09BCি |eta )?\\d[\\d,.]*\\s*(?:টাকা(?:য\u09BC|র)?|taka(?:r|y)?|tk)?\\s*(?:র |er |এর )?(?:কমে|নিচে|kome|niche|দিয\u09BCে|diye|নেয\u09BC|ney|নিচ্ছে|nicche|বেচে|beche|বিক্রি|bikri)`,
  'u',
);
const GOES_THERE = new RegExp(
  `^${LOCATIVE}?(?!\\s+(?:থেকে|theke|হাট থেকে))\\s+(?:(?!থেকে|theke)[^,;।.\\n]{0,25} )?(?:গেলে|যাবেন|যাচ্ছেন|যেতে|gele|jaben|jacchen|অর্ডার গেল|অর্ডার গেছে|order gelo|order geche|পাঠাই|পাঠাচ্ছি|pathai|pathacchi|পৌঁছে|pouche)(?![\\p{L}\\p{M}])`,
  'u',
);
