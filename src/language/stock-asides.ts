import { findTerms } from './lexicon.ts';
import { isClassifier } from './measures.ts';
import { BLANK } from './never-prices.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { MIN_BEFORE } from './price-bound-words.ts';
import { EVERY, NEGATION, PER, PRICE_LABEL } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Told, shown, or at work in the house: none of it is for sale. */
const NOT_WARES = wordSet(
  'কথা kotha katha baat बात প্রশ্ন proshno question questions sawal सवाल ছবি chobi photo photos picture pictures pics ভিডিও video videos সমস্যা somossa problem অনুরোধ request ছেলে chele meye মেয়ে মাইয়া পোলা maiya pola পকেট pocket pockets beta beti কারিগর karigar kaarigar labour লোক lok দোকান dokan dukan shop মিনিট minute mint second sec secs message মেসেজ ব্যাপার bepar',
);
/** "৩টে রঙে পাবেন": in so many colours. */
const IN_COLOURS = /^(?:রঙে|রংয\u09BCে|রঙেই|কালারে|ronge|kalare|colou?rs)$/u;
/** "আমরা ৫ জন". */
const PEOPLE = /^(?:জন|জনে|জনের|জনা|jon|jone|joner|jona|jan|jane|जन|जने)$/u;
const LOOM = /^(?:তাঁত|tant|taant|tnat|looms?|করঘা|करघे?)$/u;
const AT_WORK = wordSet(
  'চলে chole chale চলছে cholche বসানো bosano ঘরে ghore বাড়িতে barite chalta chalte chalu চালু running',
);
const MAKING = wordSet('বুনতে bunte বানাতে banate bunne banane बुनने बनाने করতে korte বোনাতে bonate তৈরি');
const TAKES = /^(?:লাগ|lag|takes?$|लग|সময\u09BC$|somoy$)/u;
const BUYING = wordSet('নিলে নিলেই লিলে lile nile nilei কিনলে kinle kinlei lene लेने खरीदने kharidne নিলেও');
const TELL =
  /^(?:জানা|বলবেন|বলুন|যোগাযোগ|ফোন|মেসেজ|ইনবক্স|jana|bolben|bolun|jogajog|call|phone|message|msg|inbox|whatsapp|contact)/u;
const TAKEN = /^(?:নিতে|nite|lena|lene|लेना|লইতে|নেওয\u09BCা)$/u;

/** "দুটো ছবি পাঠালাম", "আমার দুইটা তাঁত চলে", "পাঁচ হাজার বুটির": a number of another thing than the ware. */
export function isOfAnotherThing(number: FoundNumber, tokens: readonly Token[]): boolean {
  const { from, to } = number;
  const next = tokens[afterUnit(to, tokens)]?.text ?? '';
  if (PEOPLE.test(tokens[to]?.text ?? '') || IN_COLOURS.test(next)) return true;
  // "একটার দাম সাতশো".
  if (number.values[0] === 1 && hasWord(PRICE_LABEL, next) && /(?:র|r)$/u.test(tokens[to - 1]?.text ?? '')) return true;
  if (isAge(from, tokens) || isOnce(number, tokens)) return true;
  if (isWord(NOT_WARES, next) || isInPart(number, tokens)) return true;
  if (number.suffix === 'none' && isOfSprigs(to, tokens)) return true;
  if ((number.values[0] ?? 0) >= 20 && SPRIG.test(next)) return true;
  if (LOOM.test(next)) return tokens.some(({ text }) => isWord(AT_WORK, text));
  const isLastPrice = /^(?:শেষ|sesh|shesh|last|লাস্ট|fixed)$/.test(tokens[from - 1]?.text ?? '');
  return isLastPrice && /^(?:দাম|dam|daam|price|rate|রেট)/.test(tokens[from - 2]?.text ?? '');
}

/** "আমার বয়স হলো গিয়ে বাহাত্তর". */
function isAge(from: number, tokens: readonly Token[]): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }) => /^(?:বয\u09BCস|boyos|boyes|umar|উমর)$/u.test(text));
}

/** "৩ বার ফোন করলাম", "এক বৌদি", "ek dom khati": how often, somebody, quite. */
function isOnce({ to, values, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  const next = tokens[to]?.text ?? '';
  if (suffix !== 'none') return false;
  if (/^(?:বার|bar|baar|দফা|dofa)$/u.test(next)) return true;
  return values[0] === 1 && /^(?:dom|দম|বৌদি|দিদি|boudi|didi|lady|মহিলা|mohila)$/u.test(next);
}

function isOfSprigs(to: number, tokens: readonly Token[]): boolean {
  let at = to;
  while (tokens[at]?.text === BLANK) at += 1;
  return SPRIG.test(tokens[at]?.text ?? '');
}

const SPRIG = /^(?:বুট[িী]|b[uo]+ti|बूटी|बुटी)/u;

/** "আঁচলে ১০টা কলকা", "পাড়ে ৫টা হাতি": so many in one of its parts. */
function isInPart({ from, to }: FoundNumber, tokens: readonly Token[]): boolean {
  const next = tokens[afterUnit(to, tokens)]?.text ?? '';
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  return (
    (isWord(FIGURES, next) || findTerms(next).some(({ kind }) => kind === 'motif')) &&
    before.some((text) => PART.test(text))
  );
}

const FIGURES = wordSet('হাতি hati ঘোড়া ghora মাছ mach ফুল phul ful কলকা kolka');
const PART = /^(?:আঁচল|আচল|পাড\u09BC|জমি|a?n?chol|anchal|achol|par(?:e|er)?$|jomi|body|pallu)/u;

/** "একটাও বেচা হয়নি", "ek bhi nahi bika": not even one did; how many there are is said by another number, if by any. */
export function isNotEvenOne({ from, to, values }: FoundNumber, tokens: readonly Token[]): boolean {
  if (values[0] !== 1) return false;
  const at = afterUnit(to, tokens);
  const isEven = /.(?:ও|ao|no)$/u.test(tokens[at - 1]?.text ?? '') || /^(?:bhi|भी|ও|o)$/u.test(tokens[at]?.text ?? '');
  if (!isEven || at > from + 3) return false;
  // "ফাটা নেই একটাও".
  if (/^(?:নেই|নাই|nei|nai)$/.test(tokens[from - 1]?.text ?? '')) return true;
  return tokens
    .slice(at, at + 4)
    .some(({ text }) => isWord(NEGATION, text) || /^(?:নেই|নাই|nei|nai)$|(?:নি|ni)$/u.test(text));
}

/** "২টো নিলে ছাড়", "minimum order 10 pcs", "একটা বুনতে চার দিন লাগে": so many on a condition, or in a time; of stock it says nothing. */
export function isBargain(number: FoundNumber, tokens: readonly Token[]): boolean {
  const { from, to } = number;
  const at = afterUnit(to, tokens);
  const words = tokens.map(({ text }) => text);
  const next = words.slice(at, at + 3);
  const buys = next.slice(0, 2).findIndex((text) => isWord(BUYING, text));
  // "৫ পিস আছে নিলে জানাবেন": who wants them is to say so.
  if (buys >= 0) return !TELL.test(next[buys + 1] ?? words[at + buys + 1] ?? '');
  if (/^(?:er|এর|র|r)$/.test(next[0] ?? '') && /^(?:order|অর্ডার)/.test(next[1] ?? '')) return true;
  if (/^(?:order|অর্ডার)/.test(next[0] ?? '') && /^(?:দিলে|dile|dele|korle|করলে|dene)$/.test(next[1] ?? '')) return true;
  if (words[from - 1] === 'buy' && words.slice(at).some((text) => /^(?:get|off|free|discount)$/.test(text)))
    return true;
  const before = words.slice(Math.max(0, from - 3), from);
  const isLeast = before.some((text) => isWord(MIN_BEFORE, text) || /^(?:moq|কম|kom|kam|कम)$/.test(text));
  if (isLeast && (before.some((text) => /^(?:moq|order|অর্ডার)$/.test(text)) || next.some((text) => TAKEN.test(text))))
    return true;
  const isMade = next.some((text) => isWord(MAKING, text)) || /^(?:make|weave)$/.test(words[from - 1] ?? '');
  return isMade && words.some((text) => TAKES.test(text) || isWord(EVERY, text));
}

/** "১টা ১২০, ডজন নিলে ১৩০০": what one costs beside what many do; how many there are is not said. */
export function isOneOfRates({ values }: FoundNumber, tokens: readonly Token[]): boolean {
  return values[0] === 1 && tokens.some(({ text }) => isWord(BUYING, text));
}

/** "3k", "450 piece ka", "3200 per piece": a price as often as not. */
export function isPriceLike({ to, values, bare, scaled }: FoundNumber, tokens: readonly Token[]): boolean {
  const value = values[0] ?? 0;
  if (scaled && !bare && /^(?:k|কে)$/.test(tokens[to - 1]?.text ?? '')) return true;
  const at = afterUnit(to, tokens);
  return value >= 100 && at > to && /^(?:ka|ki|ke|का|की|के)$/.test(tokens[at]?.text ?? '');
}

/** "jori er dam bereche 100", "দাম কমে ৯০০": what has become of a price. */
export function isOfPrice({ from, suffix, to }: FoundNumber, tokens: readonly Token[]): boolean {
  if (suffix === 'classifier' || isClassifier(tokens[to]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  return before.some((text) => hasWord(PRICE_LABEL, text)) && BECOME.test(before.at(-1)?.normalize('NFC') ?? '');
}

const BECOME = /^(?:ব[াে]ড\u09BC|কম|নেম|নাম|bar|ber|kom|nam|nem|badh|bad|ghat|increase|raise|reduce|बढ\u093C?|घट|कम)/u;

/** "2450 likhun": nobody has so many on the loom who says neither of what nor that they are there. Maybe it is the price. */
export function isTooMany({ values: [value = 0] }: FoundNumber, tokens: readonly Token[]): boolean {
  return value > MANY && !tokens.some(({ text }) => hasWord(IN_STOCK, text) || findTerms(text).some(isGoods));
}

const MANY = 600;
const isGoods = ({ kind }: { readonly kind: string }) => kind === 'product' || kind === 'weave';
/** Said of what there is. */
export const IN_STOCK = wordSet('আছে ache achhe ase available left है hai stock স্টক স্টকে ready রেডি');

/** "3200 per piece": so much for one. */
export function isRate({ to, values }: FoundNumber, tokens: readonly Token[]): boolean {
  const next = tokens[to]?.text ?? '';
  return (values[0] ?? 0) >= 100 && isWord(PER, next) && isClassifier(tokens[to + 1]?.text ?? '');
}

/** গাঁট, বস্তা, carton: nobody knows how many it holds. */
export function isBale(word: string): boolean {
  return hasWord(BALES, word);
}

const BALES = wordSet(
  'গাঁট gant gaant gatt গাঁটরি gathri gathar gatthar গাঁঠরি गठरी गट्ठर bale bales বেল বস্তা bosta basta bori बोरी পেটি peti कार्टन carton cartons cartoon কার্টন box boxes বাক্স baksho',
);

/** The place behind a number and the টা or পিস that may follow it. */
export function afterUnit(to: number, tokens: readonly Token[]): number {
  return isClassifier(tokens[to]?.text ?? '') ? to + 1 : to;
}

/** "teen hazaar ka hai", "দু হাজারের শাড়ি": what it costs. */
export function isWorth({ to, values, suffix, scaled }: FoundNumber, tokens: readonly Token[]): boolean {
  if (!scaled || (values[0] ?? 0) < 300) return false;
  return (
    (suffix === 'none' && /^(?:ka|ki|ke|का|की|के)$/.test(tokens[to]?.text ?? '')) ||
    (suffix === 'genitive' && tokens[to] !== undefined)
  );
}
