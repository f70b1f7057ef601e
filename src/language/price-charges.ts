import { isForeign } from './foreign-money.ts';
import { BLANK } from './never-prices.ts';
import type { FoundNumber } from './numbers.ts';
import { isDiscount } from './price-asides.ts';
import { isDiscountedTo, isLessBy, isReducedFrom, isReplaced, isTakenOffBefore } from './price-discounts.ts';
import { isDue, isFreeAbove } from './price-dues.ts';
import { isSeenElsewhere } from './price-elsewhere.ts';
import { isLabelled, isOfSmallerBefore, type WhyNot } from './price-labels.ts';
import { type Line, textAt } from './price-line.ts';
import { isForMany } from './price-many.ts';
import {
  BOUGHT_FOR,
  CLAUSE_BREAK,
  CONSIDERED_FREE,
  INCLUDED,
  NEGATION,
  NOT_ITEM_PRICE,
  OLD_PRICE,
  PAISA,
  PRICE_LABEL,
  PUT,
  SEPARATE,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** likhiye, लिखिए: write it, please. */
const TO_BE_WRITTEN = /(?:iye|iyega|ie|ियेगा|िए|िये)$/u;

const AFTERWARDS = /^(?:por|pore|পর|পরে|baad)$/u;
const MRP = /^(?:mrp|এমআরপি)$/;
const SPENDS = /^(?:কর|kor|kar|कर)/u;

/** Money that went from one to the other. */
const PAID = wordSet(
  'prize পুরস্কার ঢুকেছে ঢুকছে ঢুকল dhukeche dhukechhe dhukse dhuklo পাঠাব পাঠাবো pathabo পাঠিয়েছি পাঠালাম পাঠাইছি পাঠিয়েছেন pathiyechi pathiechi pathalam pathiyechen pathiyeche পেয়েছি পেলাম peyechi pelam paid sent received credited debited transferred transfer জমা joma jama भेजा भेजे भेज bheja bheje bhej',
);
/** What another gives her for it, or what she gets elsewhere. */
const GIVES = wordSet('দেয় dey দিত dito নেয় ney যায় jay chole চলে পাই pai পাইতাম paitam देता deta देते dete');
const MORE = wordSet('বেশি বেশী beshi besi extra এক্সট্রা more অতিরিক্ত zyada jyada ज़्यादा ज्यादा');

/** Straight before a charge: the price is without it. */
const LEFT_OUT = wordSet('excluding excl exclusive without except বাদে ছাড়া বিনা bade chara chhara bina');

/** What nobody pays if it is not. */
const WANTED = wordSet('চাই chai লাগবে lagbe লাগে lage নেব নেবো nebo নিই nii nei দরকার dorkar লাগছে চাইছি');

/** "এক টাকাও কম না": not a price, but how firm one is. */
const MORE_OR_LESS = wordSet('কম বেশি বেশী kom beshi besi less more kam zyada कम ज्यादा');

/** What the words after a number make of it. */
export function reasonAfter(number: FoundNumber, to: number, line: Line): WhyNot | undefined {
  if (isForeign(number, line)) return 'foreign';
  const next = line.tokens[number.to]?.text ?? '';
  if (next === BLANK || line.tokens[number.from - 1]?.text === BLANK) {
    const joined = line.tokens[number.to]?.start === line.tokens[number.to - 1]?.end;
    if (next === BLANK && joined) return 'other';
  }
  const least = hasWord(PAISA, line.tokens[to]?.text ?? '') ? to + 1 : to;
  const isToo = /^(?:o|ও|bhi|भी)$/.test(line.tokens[least]?.text ?? '');
  if (number.values[0] === 1 && isWord(MORE_OR_LESS, line.tokens[isToo ? least + 1 : least]?.text ?? ''))
    return 'other';
  if (isSeenElsewhere(number, line)) return 'other';
  if (isFreeAbove(number, to, line)) return 'other';
  if (isDue(number, to, line)) return 'charge';
  const forMany = isForMany(number, line);
  if (forMany !== undefined) return forMany === 'each' ? 'charge' : 'other';
  if (isWorthBefore(number, to, line) || isSlip(to, line)) return 'old';
  if (isDiscountedTo(number, to, line) || isReducedFrom(number, to, line) || isReplaced(number, to, line)) return 'old';
  if (
    isTakenOffBefore(number, to, line) ||
    isLessBy(number, to, line) ||
    isPosted(number, to, line) ||
    isAhead(number, to, line)
  )
    return 'charge';
  for (let place = to; place < to + 4; place += 1) {
    const text = line.tokens[place]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text) || line.taken.has(place)) return undefined;
    // "2300 plus courier": the courier's is another number.
    if (/^(?:plus|প্লাস|after)$/.test(text) || (place === to && /^(?:আর|ar|aar|and|aur|और)$/.test(text)))
      return undefined;
    // "out of my budget": no misspelt "off".
    if (text === 'of' && textAt(line, place - 1) === 'out') return undefined;
    // "1200 debo tobe courier apnar".
    if (isWord(BUT, text)) return undefined;
    // "1450 chharer por": what is left after it.
    if (isDiscount(text) && AFTERWARDS.test(line.tokens[place + 1]?.text ?? '')) return undefined;
    // What is printed is the price where no other is said.
    if (MRP.test(text) && line.numbers.every((other) => other === number || (other.values[0] ?? 0) < 100))
      return undefined;
    if (place < to + 2 && hasWord(OLD_PRICE, text) && !TO_BE_WRITTEN.test(text))
      return isInsisted(place, line) || isInstead(number, line) ? undefined : 'old';
    if (place === to && isSaidThen(place, line)) return 'old';
    if (place < to + 2 && hasWord(BOUGHT_FOR, text)) return 'cost';
    // "1350 e nei" takes it herself.
    const isCase = place === to + 1 && text !== 'nei' && /^(?:te|তে|e|এ)$/.test(line.tokens[to]?.text ?? '');
    if ((place === to || isCase) && isWord(GIVES, text)) return 'cost';
    if (place < to + 2 && isWord(PAID, text) && !isLabelled(number, line)) return 'charge';
    // "50 taka beshi, dam 1400": so much is put on it.
    if (place === to && isWord(MORE, text) && !/\p{L}/u.test(line.tokens[place + 1]?.text ?? '')) return 'chargeMaybe';
    if (hasWord(PRICE_LABEL, text) || isWord(INCLUDED, text) || isWord(LEFT_OUT, text)) return undefined;
    // "২০০০ এর বেশি খরচ করব না" is spent, no expense beside a price.
    if (hasWord(NOT_ITEM_PRICE, text) && !SPENDS.test(line.tokens[place + 1]?.text ?? ''))
      return chargeAfter(place, line);
  }
  return undefined;
}

/** "1500 bole chilam": in two words. */
function isSaidThen(place: number, line: Line): boolean {
  return (
    isWord(SAID, line.tokens[place]?.text ?? '') &&
    /^(?:ch?hilam|silam|ছিলাম|ছিলুম|chilum)$/.test(line.tokens[place + 1]?.text ?? '')
  );
}

/** "460 nahi 640 likhna tha", "900 noy go 950 bolechilam": said before, instead of what is refused. */
function isInstead({ from }: FoundNumber, { tokens, endingAt }: Line): boolean {
  let place = from - 1;
  let isRefused = false;
  for (
    ;
    place >= 0 && (isWord(NEGATION, tokens[place]?.text ?? '') || INSTEAD.test(tokens[place]?.text ?? ''));
    place -= 1
  )
    isRefused ||= isWord(NEGATION, tokens[place]?.text ?? '');
  const [before = 0] = endingAt.get(place + 1)?.values ?? [];
  return isRefused && before >= 50;
}

const INSTEAD = /^(?:,|go|গো|re|রে|ta|টা|টাকা|taka)$/;

/** "1200 bolechilam to!!": said before, and it stands. */
function isInsisted(place: number, line: Line): boolean {
  const isAlone = line.numbers.filter(({ values }) => (values[0] ?? 0) >= 100).length === 1;
  return isAlone && [place - 1, place + 1].some((beside) => /^(?:to|তো)$/.test(line.tokens[beside]?.text ?? ''));
}

/** "২০০০ টাকার শাড়ি ১৬০০ তে দিচ্ছি", "1200 er jinis": what it is worth, and what she lets it go for. */
function isWorthBefore(worth: FoundNumber, to: number, line: Line): boolean {
  const isGenitive = /^(?:er|এর|r|র|ar)$/.test(line.tokens[to]?.text ?? '');
  const start = isGenitive ? to + 1 : to;
  if (!isGenitive && worth.suffix !== 'genitive' && !OF_TAKA.test(line.tokens[to - 1]?.text ?? '')) return false;
  const next = line.numbers.find(({ from }) => from >= start);
  if (next === undefined || next.from - start < 1 || next.from - start > 3) return false;
  if (line.tokens.slice(start, next.from).some(({ text }) => !/^\p{L}/u.test(text) || hasWord(NOT_ITEM_PRICE, text)))
    return false;
  if ((next.values[0] ?? 0) >= (worth.values[0] ?? 0) || (next.values[0] ?? 0) < 100) return false;
  const [first, second] = [0, 1].map((on) => line.tokens[next.to + on]?.text ?? '');
  const isSaid = isWord(LETS_GO, second ?? '') && line.tokens[next.to + 2]?.text !== '?';
  return isWord(FOR, first ?? '') && (isSaid || (second === '' && !isGenitive));
}

/** "দাম ১৫০০, ৫০০ আগে দিতে হবে": a part, paid ahead. */
function isAhead({ from, values: [value = 0] }: FoundNumber, to: number, line: Line): boolean {
  if (!/^(?:আগে|আগাম|age|agey|pehle|पहले)$/.test(line.tokens[to]?.text ?? '')) return false;
  const isPaid = /^(?:দিত|দেব|দিন|দেন|dite|deb|din|den|de|देन|दे)/u.test(line.tokens[to + 1]?.text ?? '');
  return isPaid && line.numbers.some((other) => other.from < from && (other.values[0] ?? 0) > value);
}

/** "1200 + 100 post": what sending it costs. */
function isPosted({ from }: FoundNumber, to: number, line: Line): boolean {
  return line.tokens[from - 1]?.text === '+' && /^(?:post|posta|পোস্ট|পোস্টাল|ডাক|dak)$/.test(line.tokens[to]?.text ?? '');
}

/** "2000 likhe felechi": it slipped out. */
function isSlip(to: number, line: Line): boolean {
  if (isWord(PUT, line.tokens[to]?.text ?? '') && isWord(BY_SLIP, line.tokens[to + 1]?.text ?? '')) return true;
  const at = isWord(BY_SLIP, line.tokens[to]?.text ?? '') ? to + 1 : to;
  const [said = '', slipped = ''] = [0, 1].map((on) => line.tokens[at + on]?.text ?? '');
  // "1500 लिख दिया गलती से".
  const isHindi =
    /^(?:likh|bol|लिख|बोल)$/.test(said) && /^(?:diy?a|di|gay[ai]|दिया|दी|गया)$/.test(slipped.normalize('NFC'));
  if (isHindi && isWord(BY_SLIP, line.tokens[at + 2]?.text ?? '')) return true;
  return isWord(SAID, said) && SLIPPED.test(slipped.normalize('NFC'));
}

const BY_SLIP = wordSet('ভুলে ভুল bhul bhule vul vule galti galati গলতি गलती ग़लती');
const SAID = wordSet('লিখে likhe বলে bole দিয়ে diye লেখা lekha type টাইপ লেখে lekhe বইলা লেইখা');
const SLIPPED = /^(?:ফেল(?:েছ|[ছসল])|phel(?:ec|c)|f[ea]l(?:[ea]c|[cls])|hoye|হয\u09BCে)/u;

const BORNE_BY = wordSet('আপনার আপনাদের তোমার apnar apnader tomar aapka aapki yours buyer customer आपका आपकी');
const BUT = wordSet('তবে কিন্তু tobe kintu but lekin magar लेकिन मगर');
const OF_TAKA = /^(?:টাকার|taka?r|takaar|rs)$/u;
const FOR = wordSet('তে te e এ টাকায় takay টাকাতে takate');
/** Said of oneself. */
const LETS_GO = wordSet(
  'দিচ্ছি dichhi dichi dicchi dichchi দেব দেবো debo dibo দিব ছাড়ছি charchi chharchi ছাড়ব charbo বেচছি bechchi bechhi বেচব bechbo',
);

/** "২০০ ছাড় দিয়ে ১৮০০": the larger is what is left. */
function isTakenOff(place: number, line: Line): boolean {
  const after = line.numbers.find((number) => number.from > place && number.from <= place + 3);
  return after !== undefined && isOfSmallerBefore(place, after.from, line);
}

function chargeAfter(place: number, line: Line): WhyNot | undefined {
  if (isTakenOff(place, line)) return 'charge';
  for (let next = place + 1; next < place + 4; next += 1) {
    const text = line.tokens[next]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text)) break;
    if (hasWord(CONSIDERED_FREE, text) || (next === place + 1 && isWord(BORNE_BY, text))) return undefined;
    // "অগ্রিম চাই না": none is asked for.
    if (isWord(WANTED, text) && isWord(NEGATION, line.tokens[next + 1]?.text ?? '')) return undefined;
    // "৬০০ মজুরি ২৫০": the wage has a number of its own.
    if (next === place + 1 && line.taken.has(next)) return isOfSmallerBefore(place, next, line) ? 'charge' : undefined;
    if (hasWord(SEPARATE, text) || line.taken.has(next)) return 'chargeMaybe';
  }
  return 'charge';
}
