import { joinedNumbers } from './joined-numbers.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isClassifier, isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import type { Span } from './price-reading.ts';
import { CURRENCY } from './price-words.ts';
import { hasWord, type WordSet, wordSet } from './word-sets.ts';

/** One length said with its unit. */
export interface FoundLength {
  readonly cm: number;
  /** Of the unit it was said in. */
  readonly unit: number;
  readonly span: Span;
  /** Across, not along: said with বহর/চওড়া, or in inches too few for a length. */
  readonly isWidth: boolean;
  readonly isDoubtful: boolean;
  /** The unit was written as a word, not as m or a quotation mark. */
  readonly isSure: boolean;
  /** Of the blouse piece, the border or the end piece: beside the length. */
  readonly isBeside: boolean;
}

type Unit = readonly [cm: number, words: WordSet];
/** A cubit is 18 inches, a গজ one yard. */
const UNITS: readonly Unit[] = [
  [45.72, wordSet('হাত আত হাতি হস্ত haat hat hath hosto হাতের हाथ')],
  [100, wordSet('মিটার মিটর মি metre meter metres meters mtr mtrs mt m mitar miter मीटर')],
  [91.44, wordSet('গজ yard yards yd yds yrd yrds goj gaj গজি goji gaji gauj गज')],
  [2.54, wordSet('ইঞ্চি ইন্চি ইঞ্চ inch inches inchi इंच "')],
  [30.48, wordSet('ফুট ফিট foot feet ft फुट fut')],
  [1, wordSet('সেমি সেন্টিমিটার সেন্টি cm cms centimetre centimeter senti centi semi sentimitar sentimeter')],
];
const ACROSS_WORDS =
  'চ্যাওড়া চওরা চ্যাওরা chaowra chyaora chaorai বহরটা বহরে বহরের বহরও bohorer আড় আড়ে আড়টা ওসার ওসারে অর্জ পানায় পানহা চওড়াই চওড়াটা bohore bohorta osar osher oshar oser osare panna panha chowray chawra chawda chaora chaoray chaoda chauda chaudai breadth arz चौड़ाई चौड़ी বহর bohor bahar পানা pana panna চওড়া চওড়ায় প্রস্থ prosth prosthe chowra chaura choura width wide prostho orj अर्ज चौड़ा';
/** How wide. */
export const ACROSS = wordSet(ACROSS_WORDS);
const WIDTH = wordSet(`w আড়াআড়ি পাড় পাড়ের par border ${ACROSS_WORDS}`);
const LENGTH = wordSet(
  'l লম্বাই লম্বাটা lombai lambai लंबाई लम्बाई লম্বা লম্বায় দৈর্ঘ্য লেংথ lomba lombay length long doirgho लंबा lamba',
);
const BESIDE = wordSet('ব্লাউজ ব্লাউস blouse blaus bp পাড় পাড়ের পাড়টা পাড়ে আঁচল border anchal');

const BY = /^(?:বাই|bai|by|×|x|\*)$/u;

/** No loom is wider, and no border, end piece or blouse piece longer: "লাল পাড় ১২ হাত" is the cloth's length. */
const WIDEST = 300;

/** "লাল পাড় ২ মিটার": no border is so broad. */
const BROADEST_BORDER = 60;
export const BORDER = wordSet('পাড় পাড়ের পাড়টা পাড়ে par border');

/** Every length said with a unit; "পাঁচ মিটার আশি" and "5 m 50 cm" are one. */
export function readLengths(tokens: readonly Token[]): readonly FoundLength[] {
  const numbers = joinedNumbers(measuredNumbers(tokens), tokens);
  const lengths: FoundLength[] = [];
  const used = new Set<FoundNumber>();
  const opening = tokens[(numbers[0]?.from ?? 0) - 1]?.text ?? '';
  const labelFirst = opening !== '' && (hasWord(LENGTH, opening) || hasWord(WIDTH, opening) || opening === ':');
  for (const [index, number] of numbers.entries()) {
    const unit = used.has(number) ? undefined : unitAt(number.to, tokens);
    if (unit === undefined || number.suffix === 'money' || isOfHands(number, tokens)) continue;
    let cm = (number.values[0] ?? 0) * unit[0];
    let to = number.to + 1;
    const next = numbers[index + 1];
    const rest = next && next.from === to ? remainder(unit[0], next, tokens) : undefined;
    if (next && rest !== undefined) {
      cm += rest;
      used.add(next);
      to = next.to + (unitAt(next.to, tokens) ? 1 : 0);
    }
    // "৪ হাত বাই ৬ হাত": what lies longer is the length.
    const across = index > 0 && BY.test(tokens[number.from - 1]?.text ?? '') ? numbers[index - 1] : undefined;
    const before = lengths.at(-1);
    if (across?.to === number.from - 1) cm = Math.max(cm, (across.values[0] ?? 0) * unit[0]);
    else if (before && across?.to === number.from - 2 && before.span.end === tokens[number.from - 2]?.end) {
      if (before.cm >= cm) continue;
      lengths.pop();
    }
    if (cm <= 0 || cm > 500_000) continue;
    const cloth = cm < BROADEST_BORDER ? tokens : tokens.map(withoutBorder);
    const near = nearby(number.from, to, cloth, labelFirst);
    const isInches = unit[0] === 2.54;
    lengths.push({
      cm: Math.round(cm * 100) / 100,
      unit: unit[0],
      span: { start: tokens[number.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      isWidth: cm < WIDEST && (near === 'width' || (near === undefined && isInches && cm < 60 * 2.54)),
      isDoubtful:
        number.values.length > 1 ||
        number.malformed ||
        isLimited(to, tokens) ||
        isRange(number.from, tokens) ||
        isSecondOfTwo(number, numbers, tokens) ||
        isEitherOf(number, numbers, tokens),
      // "m" alone may be a size; after a word for length, or after 5.5, it is metres.
      isSure:
        (tokens[number.to]?.text ?? '').length > 1 || near === 'length' || !Number.isInteger(number.values[0] ?? 0),
      isBeside: cm < WIDEST && near === 'beside',
    });
  }
  return lengths;
}

function withoutBorder(token: Token): Token {
  return hasWord(BORDER, token.text) ? { ...token, text: '·' } : token;
}

function unitAt(place: number, tokens: readonly Token[]): Unit | undefined {
  const text = tokens[place]?.text ?? '';
  return text === '' ? undefined : UNITS.find(([, words]) => hasWord(words, text));
}

/** "পাঁচ হাত বদল", "দুই হাতে বোনা": hands, no cubits. */
function isOfHands({ to, values }: FoundNumber, tokens: readonly Token[]): boolean {
  const [unit, next] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? ''];
  if (!/^(?:হাত|ha+t)/u.test(unit)) return false;
  return /^(?:বদল|ঘুর|bodo?l|ghu?r|এক$|ek$)/u.test(next) || (/^(?:হাতে|ha+te)$/.test(unit) && (values[0] ?? 0) <= 2);
}

/** What follows the unit: আশি after মিটার is centimetres, 6 after ফুট is inches, or a smaller unit is said. */
function remainder(unit: number, next: FoundNumber, tokens: readonly Token[]): number | undefined {
  const value = next.values[0] ?? 0;
  const said = unitAt(next.to, tokens);
  // "2 mtr 28 inch chowra": that is across.
  if (said && hasWord(WIDTH, tokens[next.to + 1]?.text ?? '')) return undefined;
  if (said) return said[0] < unit && value * said[0] < unit ? value * said[0] : undefined;
  const after = tokens[next.to]?.text ?? '';
  if (isMeasure(after) || isPaid(after) || next.suffix !== 'none' || next.scaled) return undefined;
  if (unit === 100 && value >= 10 && value < 100) return value;
  return unit === 30.48 && value < 12 ? value * 2.54 : undefined;
}

/** "20 meter 90 per meter", "৫ মিটার ৮০ করে": what one costs. */
function isPaid(word: string): boolean {
  return hasWord(CURRENCY, word) || /^(?:per|প্রতি|করে|kore|each|\/)$/.test(word);
}

function nearby(
  from: number,
  to: number,
  tokens: readonly Token[],
  labelFirst: boolean,
): 'width' | 'length' | 'beside' | undefined {
  // "bohor ta 45 inch, lomba ta …": the label stands before it.
  const isLabelled = /^(?:টা|টি|ta|ti|:|=)$/.test(tokens[from - 1]?.text ?? '') && isLabel(tokens[from - 2]?.text ?? '');
  const places = labelFirst || isLabelled ? [from - 1, from - 2] : [to, from - 1, to + 1, from - 2];
  for (const place of places) {
    const text = tokens[place]?.text ?? '';
    if (text === '' || /^\d/.test(text) || text === ',') continue;
    // In "সাড়ে পাঁচ মিটার বহর ৪৫" the label opens the next number.
    if (place === to && /^\d/.test(tokens[to + 1]?.text ?? '') && !isClassifier(tokens[to + 2]?.text ?? '')) continue;
    if (hasWord(LENGTH, text)) return 'length';
    // "সবুজ পাড়। ১২ হাত": a mark ends what was said of the border.
    if (place === from - 2 && /^[,;।|]$/.test(tokens[from - 1]?.text ?? '')) continue;
    if (hasWord(WIDTH, text)) return 'width';
    if (hasWord(BESIDE, text) && place !== to + 1) return 'beside';
  }
  return undefined;
}

/** Whether a word says that a measure is one across. */
export function isWidthLabel(word: string): boolean {
  return word !== '' && hasWord(WIDTH, word);
}

function isLabel(word: string): boolean {
  return word !== '' && (hasWord(LENGTH, word) || hasWord(WIDTH, word));
}

/** পাঁচ সাড়ে পাঁচ মিটার; five and half: the first number is part of it. */
function isSecondOfTwo(number: FoundNumber, numbers: readonly FoundNumber[], tokens: readonly Token[]): boolean {
  const end = /^(and|n|or|to|বা|কিংবা|অথবা|থেকে|নাকি|ba|kimba|othoba|theke|naki|ya|se|से|या)$/.test(
    tokens[number.from - 1]?.text ?? '',
  )
    ? number.from - 1
    : number.from;
  return numbers.some((each) => each.to === end && each.suffix === 'none');
}

/** "5, 6 meter": the one or the other. */
function isEitherOf(number: FoundNumber, numbers: readonly FoundNumber[], tokens: readonly Token[]): boolean {
  if (tokens[number.from - 1]?.text !== ',') return false;
  const before = numbers.find((each) => each.to === number.from - 1);
  return before?.suffix === 'none' && (number.values[0] ?? 0) - (before.values[0] ?? 0) === 1;
}

/** "বারো হাতের কম", "5 meter er beshi": a limit is no length. */
function isLimited(to: number, tokens: readonly Token[]): boolean {
  const isLimit = (place: number) =>
    LIMIT.test(tokens[SLIGHTLY.test(tokens[place]?.text ?? '') ? place + 1 : place]?.text ?? '');
  const isOf = /(?:ের|[a-z]er)$/u.test(tokens[to - 1]?.text ?? '') && isLimit(to);
  if (/^(?:কম|kom|kam|कम)$/.test(tokens[to]?.text ?? '')) return true;
  return isOf || (/^(?:er|এর|se|से|than)$/u.test(tokens[to]?.text ?? '') && isLimit(to + 1));
}

const SLIGHTLY = /^(?:একটু|সামান্য|ektu|ekto|samanno|thoda|thora|थोड\u093C?ा|ইট্টু|অল্প|olpo)$/u;
const LIMIT = /^(?:কম|বেশি|বেশী|উপরে|ওপরে|নিচে|নীচে|kom|beshi|besi|upore|opore|niche|kam|zyada|jyada|कम|ज्यादा)$/u;

function isRange(from: number, tokens: readonly Token[]): boolean {
  return /^[-~/]$/.test(tokens[from - 1]?.text ?? '') && /^\d/.test(tokens[from - 2]?.text ?? '');
}
