import { readCountBeside, readCountedBid } from './counted-bids.ts';
import { readFloor } from './floors.ts';
import { readGoneAnswer } from './gone-answers.ts';
import { hearReply } from './heard-reply.ts';
import { readTakenOff } from './left-when-taken-off.ts';
import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { takesPrice } from './offers.ts';
import { pricePlainly, surePrice } from './prices.ts';
import { readCount } from './quantities-beside.ts';
import { readReply } from './replies.ts';
import { isSpokenTo } from './spoken-to.ts';
import { readTaking } from './taking.ts';
import { hasWord, wordSet } from './word-sets.ts';

/** What an answer to a price on the table says, from the side whose word it waits for. */
export type OfferAnswer =
  | { readonly says: 'agreed' | 'declined' }
  | { readonly says: 'countered'; readonly paise: number };

/** Said alone to a price. */
const DONE = /^(?:done|deal|ডান|ডিল|পাক্কা|pakka|डन|पक्का|राज़ी)[.! ]*$/u;
const NEVER = wordSet('না নাহ নয় নাই na nah noy nahi nahin nehi no नहीं नही');

/** Reads a yes, a no or another price, said to the price on the table (in paise) for so many; undefined when the words say something else. */
export function readOfferAnswer(
  words: string,
  onTable: number,
  side: 'buyer' | 'seller',
  count = 1,
): OfferAnswer | undefined {
  const counted = readCountedBid(normalise(words));
  // "৫টা দিতে পারব", of ten, is another matter.
  if (counted !== undefined && counted.count !== count && side === 'seller') return undefined;
  // Whoever takes another number takes another price.
  const wanted = side === 'buyer' ? readCountBeside(words) : undefined;
  if (wanted !== undefined && wanted !== count) return undefined;
  const text = counted?.count === count && count > 1 ? counted.rest : words;
  if (count > 1 && counted?.isEach !== true && isOfAll(text, onTable, count)) {
    const all = readOfferAnswer(text, onTable * count, side);
    return all?.says === 'countered' ? { ...all, paise: Math.ceil(all.paise / count / 100) * 100 } : all;
  }
  if (DONE.test(normalise(text).trim())) return { says: 'agreed' };
  if (takesPrice(text, onTable, side) || (side === 'buyer' && takesSurely(text, onTable))) return { says: 'agreed' };
  const isNear = (paise: number) => paise > onTable && paise <= AT_MOST_TIMES * onTable;
  const other = side === 'seller' ? otherPriceIn(text, onTable, isNear) : undefined;
  if (other !== undefined) return { says: 'countered', paise: other };
  if (side === 'seller' && readGoneAnswer(text) === 'all') return { says: 'declined' };
  if (turnsDown(text, onTable) || (side === 'buyer' && LEAVES_IT.test(normalise(text)))) return { says: 'declined' };
  const { intent, likely } = hearReply(text, 'offer_q', side);
  const agrees = intent === 'yes' || intent === 'accept' || intent === 'order' || likely === 'yes';
  if (agrees) return namesAnother(text, onTable) ? undefined : { says: 'agreed' };
  return intent === 'no' || intent === 'decline' ? { says: 'declined' } : undefined;
}

/** "১৭০০ দিন দুটো", of two for 800 each: too much for one, and about right for all. */
function isOfAll(text: string, onTable: number, count: number): boolean {
  const price = pricePlainly(text);
  const named = price.kind === 'amount' ? [price.paise] : price.kind === 'ambiguous' ? price.candidates : [];
  const most = LIKELY_TIMES * onTable;
  return (
    named.length === 1 && named.every((paise) => paise > most && paise >= onTable * count && paise <= most * count)
  );
}

/** No bid is so far below what is asked that the seller's answer to it would be more than so many times as much. */
const LIKELY_TIMES = 1.7;

/** "order koro", "একটা দিন"; and in more than a word a yes to the price that stands: "accha rakho, pathiye den". */
export function takesAsItStands(text: string, paise: number): boolean {
  if (readReply(text, 'item', 'buyer') === 'order' || readTaking(text) !== undefined) return true;
  const words = text.split(/\s+/).filter((word) => !isSpokenTo(word));
  return words.length > 1 && readOfferAnswer(text, paise, 'buyer')?.says === 'agreed';
}

/** "তাহলে থাক", "na hole thak": she does not take it. */
const LEAVES_IT =
  /^(?:আচ্ছা |ঠিক আছে |accha |achha |thik ache )?(?:তাহলে|তবে|না হলে|না|tahole|tobe|na hole|nahole|na|toh|phir|तो|फिर)[ ,]*(?:থাক|থাকুক|thak|thakuk|rehne do|रहने दो)(?: (?:দিদি|দাদা|গো|didi|dada|go|ji))*[.।! ]*$/u;

/** A yes that names a price, and not the one on the table, says yes to something else. */
function namesAnother(text: string, onTable: number): boolean {
  const price = pricePlainly(text);
  if (price.kind === 'amount') return price.paise !== onTable;
  return price.kind === 'ambiguous' && price.candidates.length > 0 && !price.candidates.includes(onTable);
}

/** "thik ache 2200 i dilam, pathao": the price on the table, and by all else that is said she takes it. */
function takesSurely(text: string, onTable: number): boolean {
  const line = normalise(text);
  if (asks(text) || surePrice(line) !== onTable) return false;
  const beside = line.replace(/\d[\d,]*/gu, ' ');
  const { intent, likely } = hearReply(beside, 'offer_q', 'buyer');
  return TAKES.has(intent) || likely === 'yes' || readTaking(beside) !== undefined;
}

const TAKES: ReadonlySet<string> = new Set(['yes', 'accept', 'order']);

/** Less than this part of what is written is another matter: a courier's charge, an advance. */
const LEAST_PART = 0.4;

/** Another thing than that, or a part of it. */
const OF_ANOTHER =
  /আরেক|আর একটা|আরও একটা|অন্য|ছাড়া|বাদে|বাদ দিয়ে|(?<![a-z])(?:arek|aarek|ar ekta|aro ekta|onno|an[jy]o|ch?hara|bade|without|another|other|dusr|doosr|bina)|दूसर|बिना/u;

/** At that price she would lose, somebody else took it, or she only wishes. */
const IS_LOSS =
  /লস|লোকসান|ক্ষতি|পোষা|নিয\u09BCে গে|কিনে নিয|ভালো হ(?:ত|তো)|(?<![a-z])(?:loss?(?:an)?(?![a-z])|lokshan|loksan|khoti|posha|posa|niye g[ea]|bhalo ho[et]o|valo ho[et]o|nuksan|ghata)|नुकसान|घाटा/u;

/**
 * The price (in paise) that a seller names of her own for a thing of hers that costs `listed`: "১৮০০ এ দেব", "last 1800". What is not
 * plainly the price of that one thing is only passed on. What she has written, said again, takes back a lower one.
 */
export function readNamedPrice(text: string, listed: number): number | undefined {
  const line = normalise(text);
  if (asks(text) || isOfSeveral(text) || OF_ANOTHER.test(line)) return undefined;
  // "১৭৫০ এর কমে পোষায় না" names a price, "১৭৫০ তে পোষায় না" refuses one.
  if (IS_LOSS.test(line) && readFloor(text) === undefined) return undefined;
  if (findTerms(line).filter(({ kind }) => kind === 'colour').length > 1) return undefined;
  if (takesPrice(text, listed, 'seller')) return listed;
  const isNear = (paise: number) => paise >= LEAST_PART * listed && paise <= AT_MOST_TIMES * listed;
  const off = readTakenOff(text, listed);
  if (off !== undefined) return off.leftPaise !== undefined && isNear(off.leftPaise) ? off.leftPaise : undefined;
  const named = otherPriceIn(text, listed, isNear);
  // More than is written takes a lower one back as well.
  return named === undefined ? undefined : Math.min(named, listed);
}

/** How far above the price on the table another may lie and still be an answer to it. */
const AT_MOST_TIMES = 3;
const MOST_WORDS = 9;
/** With a price that is surely hers, she may say more. */
const MANY_WORDS = 14;
/** A price that is no answer: what the work cost, what somebody else gave, why, when, for several. */
const OTHER_MATTER =
  /কেন|কবে|কখন|কত|মজুরি|মজুরী|খরচ|কিনে|কিনা|বানা|তৈরি|বুন|ওজন|গ্রাম|কেজি|কুরিয়ার|ডেলিভারি|ভাড়া|আগে|আগের|অন্য|লোক|খদ্দের|দোকান|বাজার|নম্বর|ফোন|আর(?:ও|ো)|একসাথে|একসঙ্গে|জোড়া|প্রতি|যদি|বেচেছ|বেচল|বিক্রি|পাশের|নিলে|পারলে|দিতাম|(?:দিয়ে|বলে|নিয়ে|করে)(?:ছ|ছিল)|(?<![a-z])(?:keno|kobe|kokhon|koto|moju?ri|majuri|khoroch|kharch|khorcha|kin[ei]|banat|bana|toiri|bun|becheche|bechech|bechlo|bikri|pash|ojon|gram|kg|kilo|courier|kuriar|delivery|bhara|age|ager|onno|lok|khodder|dokan|bajar|market|number|phone|aro|aaro|eksathe|eksonge|jora|proti|jodi|nile|parle|ditam|diyech|bolech|niyech|why|when|cost|bought|paid|someone|shop|if|each|both|more|kyu|kyon|kab|kitn|laga|majdoori|kharid|bazar|dusr|doosr|agar|dono|saath)|क्यों|कब|कितन|मज़?दूरी|खर्च|खरीद|बाज़?ार|दूसर|अगर|दोनों|साथ|ग्राम/u;
/** What somebody else sold it for. */
const OF_OTHERS =
  /বেচেছে|বেচল|বেচছে|পাশের|প্রতিবেশী|দোকানে|(?<![a-z])(?:beche?chh?e|bechlo|pasher|protibeshi|dokane|padosi|neighbour)/u;
const LESS = wordSet('কম কমে কমা নিচে নীচে নিচেয় পয়সা kom kome kam niche neeche less below under poysa कम नीचे');

/** "৯০০ এর কমে হবে না", "৯০০ হলে নিয়ে যান": another price than that on the table, near it, and about nothing else. */
function otherPriceIn(text: string, onTable: number, isNear: (paise: number) => boolean): number | undefined {
  if (asks(text)) return undefined;
  const sure = readFloor(text)?.paise ?? surePrice(normalise(text));
  if (
    sure !== undefined &&
    isNear(sure) &&
    !isOfSeveral(text) &&
    !OF_OTHERS.test(normalise(text)) &&
    wordsOf(normalise(text)).length <= MANY_WORDS
  )
    return sure;
  const other = priceBeside(text, onTable);
  return other === undefined || !isNear(other) || namesSeveral(text, onTable) || isAboutElse(text) ? undefined : other;
}

/** "The red 900, the blue 1000" are prices of two things. */
function namesSeveral(text: string, onTable: number): boolean {
  const sums = normalise(text).match(/\d{3,}/gu) ?? [];
  return new Set(sums.filter((sum) => Number(sum) * 100 !== onTable)).size > 1;
}

/** The one price that is named, or that of two which is not on the table; not one that is itself turned down: "900 teo hobe na". */
function priceBeside(text: string, onTable: number): number | undefined {
  const price = pricePlainly(text);
  const named = price.kind === 'amount' ? [price.paise] : price.kind === 'ambiguous' ? price.candidates : [];
  const others = named.filter((paise) => paise !== onTable);
  const end = price.kind === 'amount' || price.kind === 'ambiguous' ? (price.spans.at(-1)?.end ?? 0) : 0;
  const after = wordsOf(normalise(text).slice(end));
  const isRefused = after.some((word) => hasWord(NEVER, word)) && !after.some((word) => hasWord(LESS, word));
  return others.length === 1 && !isRefused ? others[0] : undefined;
}

function isAboutElse(text: string): boolean {
  const line = normalise(text);
  return OTHER_MATTER.test(line) || wordsOf(line).length > MOST_WORDS || isOfSeveral(text);
}

function isOfSeveral(text: string): boolean {
  // "850 te" is the price, not so many of them.
  const count = readCount(normalise(text).replace(/\d{3,}/gu, ' '))?.count;
  return count !== undefined && count > 1;
}

function wordsOf(normalised: string): readonly string[] {
  return tokenise(normalised)
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
}

/** "850 te hobe na": the price on the table, and a no to it. */
function turnsDown(text: string, onTable: number): boolean {
  const price = pricePlainly(text);
  const named = price.kind === 'amount' ? [price.paise] : price.kind === 'ambiguous' ? price.candidates : [];
  if (asks(text) || named.length !== 1 || named[0] !== onTable || isAboutElse(text)) return false;
  return wordsOf(normalise(text)).some((word) => hasWord(NEVER, word));
}

function asks(text: string): boolean {
  return /[?？]/u.test(text);
}
