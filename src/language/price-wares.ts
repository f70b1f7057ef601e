import { readPriceUnit } from './measures.ts';
import { isStrange } from './number-neighbours.ts';
import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { namesItem } from './price-then-now.ts';
import { CLAUSE_BREAK, CURRENCY, PRICE_LABEL } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Yarn, by the names a seller gives it. */
export const YARN = wordSet('সুতো সুতা suto suta yarn thread dhaga ধাগা धागा सूत sut soot সুত রেশম resham');

/** "jori er dam bereche 100", "সুতোর দাম ২০০ বেড়েছে": by how much something else has become dearer. */
export function isRiseOfOther({ from, to }: FoundNumber, { tokens }: Line): boolean {
  const text = (place: number) => (tokens[place]?.text ?? '').normalize('NFC');
  const label = [1, 2, 3, 4].map((back) => from - back).find((place) => hasWord(PRICE_LABEL, text(place)));
  if (label === undefined) return false;
  const of = GENITIVE.test(text(label - 1)) ? label - 2 : label - 1;
  if (!hasWord(YARN, text(of)) && !hasWord(TRIMMINGS, text(of))) return false;
  const after = hasWord(CURRENCY, text(to)) ? to + 1 : to;
  const before = text(from - 1) === 'by' ? from - 2 : from - 1;
  return (
    (before > label && RISEN.test(text(before))) ||
    (before > label && GONE.test(text(before)) && RISEN.test(text(before - 1))) ||
    RISEN.test(text(after))
  );
}

const TRIMMINGS = wordSet(
  'জরি জরী jori zari jari জরির রং রঙ রঙের রংয়ের rong rang ronger রেশম silk সিল্ক dye colour color',
);
const GENITIVE = /^(?:er|r|এর|র|ka|ki|ke|का|की|के|of)$/;
const GONE = /^(?:up|dilo|dil|gechh?e|gelo|gaya|দিল|গেছে|গেল|गया)$/;
const RISEN =
  /^(?:বেড\u09BC|বাড\u09BC(?:[লছ]|িয)|চড\u09BC|কমে?ছ|কমল|bere|berh?ech|bar(?:lo|che|iye)|chor(?:eche|lo)|kome?ch|komlo|bad+ha?[ei]?$|rose|risen|went|increas|बढ)/u;

const AT = wordSet('দর দরে দাম dor dore dam rate রেট করে kore হিসেবে hisebe হিসাবে te তে e এ');

/** "suto 380 kg": nobody has so much of it; a kilo costs that. */
export function isYarnByKilo(number: FoundNumber, line: Line): boolean {
  const isMuch = ({ values }: FoundNumber) => (values[0] ?? 0) >= 100;
  if (!isMuch(number) || readPriceUnit(line.tokens[number.to]?.text ?? '') !== 'kilogram') return false;
  const beside = line.tokens.slice(Math.max(0, number.from - 2), number.to + 2);
  // "suto 200 kg ache" is how much there is.
  const isNamed = isWord(YARN, line.tokens[number.to + 1]?.text ?? '');
  const next = line.tokens[number.to + (isNamed ? 2 : 1)]?.text ?? '';
  if (next !== '' && !CLAUSE_BREAK.test(next) && !isWord(AT, next)) return false;
  return beside.some(({ text }) => isWord(YARN, text)) && line.numbers.filter(isMuch).length === 1;
}

/** "500 buti jamdani", "1500 buti, dam 5200": how many sprigs are woven in. */
export function isSprigs({ from, to, bare, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (!bare || !SPRIG.test(line.tokens[to]?.text ?? '')) return false;
  // "প্লেন ৫৫০ বুটি ৭৫০": two cloths, each before its price.
  const isNext = line.numbers.some((other) => other.from === to + 1 && (other.values[0] ?? 0) < 5 * value);
  if (
    isNext &&
    from > 0 &&
    /^\p{L}/u.test(line.tokens[from - 1]?.text ?? '') &&
    !hasWord(PRICE_LABEL, line.tokens[from - 1]?.text ?? '')
  )
    return false;
  return (
    value <= 1000 || (value <= 5000 && line.numbers.some(({ from, values }) => from > to && (values[0] ?? 0) > value))
  );
}

const SPRIG = /^(?:ব[ুূ]ট[িীা](?:র|দার)?|b[uo]+t+[iae]r?|बूट[ीेा]|बुट[ीेा])$/u;

/** "Regular 2600, puja offer 2300": what it costs when there is no offer. */
export function isBeforeOffer(from: number, line: Line): boolean {
  const number = line.numbers.find((each) => each.from === from);
  if (number === undefined || isOffered(from, line)) return false;
  return line.numbers.some((other) => {
    const [value = 0, less = 0] = [number.values[0], other.values[0]];
    if (less >= value || less * 4 < value || less < 100 || !isOffered(other.from, line)) return false;
    const between = line.tokens.slice(Math.min(number.to, other.to), Math.max(from, other.from));
    return between.every(({ text }) => !namesItem(text));
  });
}

function isOffered(from: number, { tokens }: Line): boolean {
  for (let place = from - 1; place >= 0 && place >= from - 4; place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (isWord(OFFER, text) || isForYou(place, tokens)) return true;
    if (!hasWord(PRICE_LABEL, text) && !hasWord(CURRENCY, text) && !/^(?:[:=-]|e|te|এ|তে)$/.test(text)) return false;
  }
  return false;
}

/** আপনার জন্য, aapke liye, for you. */
function isForYou(place: number, tokens: Line['tokens']): boolean {
  const [before = '', text = ''] = [tokens[place - 1]?.text, tokens[place]?.text];
  // In "1500 apnake 1200 onnoke" it is the first that is for you.
  if (isWord(TO_YOU, text)) return !/^\d/.test(before) && !hasWord(CURRENCY, before);
  return before === 'for'
    ? text === 'you'
    : /^(?:জন্য|জন্যে|jonno|jonne|jonyo|liye|लिए)$/u.test(text) && isWord(YOURS, before);
}

const TO_YOU = wordSet('আপনাকে আপনারে তোমাকে তোমারে apnake apnare tomake tomare aapko apko आपको');
const YOURS = wordSet('আপনার আপনাদের তোমার apnar apnader tomar aapke apke tumhare आपके तुम्हारे');

const OFFER = wordSet('অফার অফারে offer ofar offare ऑफर discounted sale সেল সেলে');

/** "1) 1800", "১। ১৮০০": which of a list it is. */
export function isListed({ from, to, values }: FoundNumber, { tokens, numbers }: Line): boolean {
  const [value = 0.5] = values;
  const mark = tokens[to]?.text ?? '';
  if (!Number.isInteger(value) || value > 20 || !/^[).।]$/.test(mark)) return false;
  const isFirst = from === 0 || tokens[from - 1]?.text === ';';
  const isClosed = mark === ')' && tokens.slice(0, from).every(({ text }) => text !== '(');
  return (isFirst || isClosed) && numbers.some((other) => other.from > to);
}

/** "২৫০০ হাতে বোনা", "1500 ghore toiri", "1800 sutor kaj": by hand, at home, of thread; nothing is measured so. */
export function isHowMade({ to, values }: FoundNumber, { tokens }: Line): boolean {
  const [value = 0, word = '', next = ''] = [values[0], tokens[to]?.text, tokens[to + 1]?.text];
  // "সাতশো সুতোর মসলিন": only muslin is so fine.
  if (value < 50 || (value <= 1200 && hasWord(YARN, word) && MUSLIN.test(next))) return false;
  if (hasWord(PICTURE, word) || hasWord(UNCOUNTED, word)) return value >= 300;
  // "ekhon 2100 suto r dam bereche": no cloth has so many.
  if (isWord(YARN, word) && value > 1200) return true;
  if (isWord(HAND, word) && WITH.test(next)) return true;
  if (isWord(MADE_OF, word) || !hasWord(MADE_OF, word)) return false;
  return isWord(MADE, next) || value >= (hasWord(YARN, word) ? 600 : 300);
}

const MUSLIN = /^(?:মসলিন|মসলীন|মলমল|m[ao]s+li?n|m[au]slin|m[ua]lmul|malmal|मलमल|मसलिन)/u;
/** Nobody says so many hundreds of them; after a price they begin what is said next. */
const UNCOUNTED = wordSet(
  'সকাল দুপুর বিকেল সন্ধ্যা রাত sokal shokal dupur bikel sondhya raat রং রঙ রঙের rong rang colour color জেলা jela',
);
const HAND = wordSet('হাত hat haat hath haath हाथ');
const WITH = /^(?:se|से|diye|দিয\u09BCে|ka|का|ki|की)$/u;
const MADE_OF = wordSet('হাত hat haat hath हाथ ঘর ghor মেয়ে ছেলে meye chele সুতো সুতা suto suta');
/** Pictures, which people number. */
export const PICTURE = wordSet('ছবি chobi chhobi photo photos pic picture ফটো');
const MADE = wordSet(
  'বোনা তৈরি তৈরী কাজ কাজের কাটা আঁকা করা সেলাই বুনন bona boona toiri toyri kaj kajer kata aka anka kora selai bunon made woven का की से बुनी बना बनी',
);

/** "JD 204", "kp-318": no sum that one asks, behind letters that are no word. */
export function isModel({ from, bare, values: [value = 0] }: FoundNumber, { tokens }: Line): boolean {
  const [letters, mark] = [tokens[0]?.text ?? '', tokens[1]?.text ?? ''];
  const isAlone = from === tokens.length - 1 && (from === 1 || (from === 2 && mark === '-'));
  if (!isAlone || !bare) return false;
  const isOdd = value >= 100 && value <= 999 && value % 5 > 0 && value % 10 !== 9;
  const isJoined = mark === '-' && tokens[from]?.start === (tokens[0]?.end ?? 0) + 1;
  if (!isOdd && !isJoined) return false;
  return /^[b-df-hj-np-tv-z]{2,3}$/.test(letters) && !hasWord(CURRENCY, letters) && isStrange(letters);
}

/** "1 no quality", "17 no. tant": which, not how much. */
export function isNumero({ to, values }: FoundNumber, { tokens, taken }: Line): boolean {
  if (tokens[to]?.text !== 'no') return false;
  const isMarked = tokens[to + 1]?.text === '.';
  const next = isMarked ? to + 2 : to + 1;
  if ((values[0] ?? 0) > (isMarked ? 99 : 20)) return false;
  return /^\p{L}/u.test(tokens[next]?.text ?? '') && !taken.has(next);
}
