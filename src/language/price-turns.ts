import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { isRoundedTo } from './price-rounding.ts';
import {
  ALTERNATIVE,
  ASKING,
  BETWEEN,
  CHANGING,
  CLAUSE_BREAK,
  CONDITION,
  CORRECTION,
  CURRENCY,
  NEGATION,
  NOW,
  OLD_PRICE,
  PRICE_LABEL,
  SAID_OF_PRICE,
  WRITTEN,
} from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** The amount that stands when all is said: a correction turns from one to the next; `rivals` are others left standing. */
export function lastWord(amounts: readonly Amount[], tokens: readonly Token[]) {
  let [amount] = amounts as readonly [Amount, ...Amount[]];
  let between = saidAfter(amount);
  let rivals: Amount[] = [];
  let corrected = false;
  for (const next of amounts.slice(1)) {
    hear(between, tokens, next.from);
    const isTurn = turnsTo(next, between, tokens);
    if (isTurn) {
      rivals = [];
      corrected = true;
    } else if (next.rupees[0] !== amount.rupees[0]) rivals.push(next);
    if (isTurn || (next.rupees[0] === amount.rupees[0] && next.unit && !amount.unit)) {
      amount = next;
      between = saidAfter(amount);
    }
  }
  return { amount, rivals, corrected };
}

/** "1900 theke 100 baad, 1800 final": one, less another, is the third. */
export function workedOut(amounts: readonly Amount[], tokens: readonly Token[]) {
  const [whole, part, amount] = amounts;
  if (whole === undefined || part === undefined || amount === undefined || amounts.length > 3) return undefined;
  const [from = 0, less = 0, left = 0] = [whole, part, amount].map(({ rupees }) => rupees[0]);
  const isSaid = tokens.slice(whole.to, amount.from).some(({ text }) => isWord(LESS, text) || isWord(CHANGING, text));
  return isSaid && from - less === left && less < left ? { amount, rivals: [], corrected: true } : undefined;
}

const LESS = wordSet('বাদ বাদে bad baad bade minus মাইনাস কম kom less - घटाकर');

/** Whether one amount is turned from to the next anywhere. */
export function isCorrecting(amounts: readonly Amount[], tokens: readonly Token[]): boolean {
  return amounts.some((amount, index) => {
    const next = amounts[index + 1];
    return next !== undefined && isCorrection(amount, next, tokens);
  });
}

function isCorrection(first: Amount, second: Amount, tokens: readonly Token[]): boolean {
  const between = saidAfter(first);
  hear(between, tokens, second.from);
  return turnsTo(second, between, tokens);
}

/** What was said between two amounts; it only grows as later amounts are held against the first. */
interface Said {
  /** The amount that it was said after, in rupees, and the place behind it. */
  readonly first: number;
  readonly start: number;
  place: number;
  before: string;
  isChoice: boolean;
  /** A word that can only be a correction: sorry, ভুল, আসলে. */
  isCorrection: boolean;
  /** A না that belongs to one of the amounts. */
  isRefusal: boolean;
  isNow: boolean;
  /** কমিয়ে, বাড়িয়ে: up or down, by the next amount or to it. */
  isChange: boolean;
  /** দিলে, হলে: if it were so much; and that it is refused. */
  isIf: boolean;
  isTurnedDown: boolean;
  /** Words that say nothing of a price were heard since the amount or since the last mark. */
  strays: boolean;
  readonly signs: Set<string>;
}

function saidAfter({ to, rupees: [first = 0] }: Amount): Said {
  return {
    first,
    start: to,
    place: to,
    before: '',
    isChoice: false,
    isCorrection: false,
    isRefusal: false,
    isNow: false,
    isChange: false,
    isIf: false,
    isTurnedDown: false,
    strays: false,
    signs: new Set(),
  };
}

const ELSE_FIRST = /^(?:না|na|নয়তো|noyto)$/u;
const ELSE_SECOND = /^(?:হলে|হয়|hole|hoy|to|তো)$/u;
const ELSE_JOINED = /^(?:না|na|নয়তো|noyto)(?:হলে|হয়|hole|hoy|to|তো)$/u;
const IF_SO = wordSet('দিলে দিলেই dile dilei হলে hole takay টাকায়');
const UNSURE = wordSet(
  'কোনটা konta কোনটে kaunsa konsa कौनसा which মনে mone yaad याद বুঝতে bujhte bujte বুঝছি bujhchi জানি jani জানিনা janina জানাব janabo বলব বলবো bolbo দেখি dekhi ভাবছি bhabchi vabchi বলুন bolun বলেন bolen bataiye बताइए confused confuse কনফিউজ কনফিউজড sure decide ভেবে bhebe দ্বিধা dwidha',
);
/** খুঁজছিলাম, chaichilam, bhabchilam. */
const WAS_SEEKING = /(?:ছিলাম|ছিলুম|ch?hilam|s[iy]lam|chilum)$/u;
/** না may be "or"; these are never. */
const IS_NOT = /^(?:নয়|noy|noi|nahi|nahin|नहीं|not)$/u;
const FROM = /^(?:theke|thek|থেকে|se|से)$/;
const SIGNS = new Set(['→', '>', '-', '*']);

function hear(said: Said, tokens: readonly Token[], to: number): void {
  for (; said.place < to; said.place += 1) {
    const text = tokens[said.place]?.text ?? '';
    const word = text.normalize('NFC');
    // "১৮০০ না হলে ১৭০০": or else, which is a choice; and so is "2 ta nile 1400".
    const isElse = (ELSE_FIRST.test(said.before) && ELSE_SECOND.test(word)) || ELSE_JOINED.test(word);
    said.isChoice ||= isElse || isWord(ALTERNATIVE, text) || isWord(CONDITION, text);
    said.isNow ||= isWord(NOW, text) || isWord(OLD_PRICE, text) || isWord(WRITTEN, text) || WAS_SEEKING.test(word);
    // "bhul 1500 lekha, asol dam 1700".
    said.isNow ||= /^(?:asol|asal|আসল|असली)$/.test(said.before) && hasWord(PRICE_LABEL, text);
    said.isNow ||= /^(?:rah[aie]|रह[ाीे])$/u.test(said.before) && /^(?:th[aei]|थ[ाीे])$/u.test(word);
    // "রং উঠবে না ২০০০": that না is the colour's.
    const isNumero = word === 'no' && (tokens[said.place + 1]?.text === '.' || /^\d{1,2}$/.test(said.before));
    if (isWord(IF_SO, text)) said.isIf = true;
    // "1500 hole poshabe na, 1700": what is refused is the first.
    if (said.isIf && isWord(NEGATION, text) && !isElse && CLAUSE_BREAK.test(tokens[said.place + 1]?.text ?? '')) {
      said.isTurnedDown = true;
      said.isChoice = false;
    }
    // "3250 bad, 3300".
    const isDropped = /^(?:bad|বাদ)$/.test(word) && CLAUSE_BREAK.test(tokens[said.place + 1]?.text ?? '');
    if (isDropped && !said.strays) said.isTurnedDown = true;
    if (isNumero) said.strays = true;
    else if (isWord(NEGATION, text)) {
      // "dui hajar hobe naki? na 1850": what was asked is answered.
      if (said.before === '?') said.isChoice = false;
      if (said.before === '?' || (IS_NOT.test(word) && !said.strays)) said.isCorrection = true;
      said.isRefusal ||= !said.strays;
    } else if (isWord(CORRECTION, text)) said.isCorrection = true;
    else if (CLAUSE_BREAK.test(text)) said.strays = false;
    else if (/[\p{L}\d]/u.test(text)) said.strays ||= !saysOfPrice(text);
    // "1600 theke kome 1400".
    const isLess = /^(?:kom|কম)$/.test(word) && /^(?:kore|করে|koira|কইরা)$/.test(tokens[said.place + 1]?.text ?? '');
    const isChange = isLess || isWord(CHANGING, text);
    if (FROM.test(said.before) && isChange) said.isCorrection = true;
    said.isChange ||= isChange;
    if (SIGNS.has(text)) said.signs.add(text);
    said.before = word;
  }
}

function saysOfPrice(text: string): boolean {
  return isWord(SAID_OF_PRICE, text) || isWord(BETWEEN, text) || hasWord(PRICE_LABEL, text) || hasWord(CURRENCY, text);
}

const known = new WeakMap<readonly Token[], boolean>();

/** Whether she asks, or says that she does not know. */
export function isUnsure(tokens: readonly Token[]): boolean {
  const unsure =
    known.get(tokens) ??
    tokens.some(({ text }, place) => isWord(ASKING, text) || isWord(UNSURE, text) || isUndecided(place, tokens));
  known.set(tokens, unsure);
  return unsure;
}

/** "ঠিক করতে পারছি না", "thik korini", "decide nahi kiya", "গুনে দেখতে হবে". */
function isUndecided(place: number, tokens: readonly Token[]): boolean {
  const must = tokens[place + 1]?.text ?? '';
  // "২৬০০ না ২৮০০ দেখে বলছি".
  if (/^(?:দেখে|জেনে|শুনে|dekhe|jene|shune)$/.test(tokens[place]?.text ?? '') && /^(?:বল|জানা|bol|jana)/.test(must))
    return true;
  if (/^(?:দেখতে|গুনতে|dekhte|gunte)$/.test(tokens[place]?.text ?? '') && /^(?:হবে|hobe)$/.test(must)) return true;
  if (!/^(?:ঠিক|thik|theek|स्थिर|तय|tay|taye)$/.test(tokens[place]?.text ?? '')) return false;
  const [verb, can] = [1, 2].map((on) => (tokens[place + on]?.text ?? '').normalize('NFC'));
  if (/^(?:করিনি|korini|hoyni|হয়নি|nahi|नहीं)$/.test(verb ?? '')) return true;
  if (/^(?:করি|kori|হয়|hoy)$/.test(verb ?? '') && /^(?:নি|ni)$/.test(can ?? '')) return true;
  return /^(?:করতে|korte|kar)$/.test(verb ?? '') && /^(?:পার|par|pach|paach|पा|pa)/.test(can ?? '');
}

/** "2500 ko 2300 kar do", "১৮০০ কে ২০০০ করুন", "1800 theke 2000 kore din": made into another. */
function isMadeInto({ from, to }: Amount, start: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(start + 1, from);
  const isOfFirst = isWord(INTO, tokens[start]?.text ?? '') && between.every(({ text }) => isWord(CHANGING, text));
  if (!isOfFirst) return false;
  // "price drop 1600 to 1450", "দাম কমালাম, ১৯৫০ থেকে ১৮৫০".
  if (between.length === 0 && tokens.slice(0, start).some(({ text }) => isWord(DROPPED, text))) return true;
  const isCase = /^(?:te|তে|e|এ|ta|টা|ko|को)$/.test(tokens[to]?.text ?? '');
  const verb = tokens[isCase ? to + 1 : to]?.text ?? '';
  return MAKES.test(verb.normalize('NFC')) || isWord(CHANGING, verb);
}

/** "1600 se kam nahi, chalo 1550", "1300, thik ache 1250": what is come down to. */
function isAgreed({ from }: Amount, tokens: readonly Token[]): boolean {
  const at = hasWord(CURRENCY, tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const [before, last] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
  return isWord(WELL, last) || (isWord(FINE, before) && /^(?:ache|achhe|আছে|hai|है)$/.test(last));
}

const WELL = wordSet('chalo cholo চলো চলুন cholun चलो चलिए chaliye accha achha acha আচ্ছা अच्छा যান jan');
const FINE = wordSet('ঠিক thik theek teek ठीक');
const DROPPED = wordSet(
  'drop dropped reduced cut slashed down কমালাম কমাইলাম কমিয়েছি কমেছে কমল komalam komiyechi komeche komlo',
);
const INTO = wordSet('ko ke to কে को theke thek থেকে se से');
/** কমিয়ে stands before its amount; this after it. */
const MAKES = /^(?:কর|kor|kar|कर|bana|बना|বানা)/u;

function turnsTo(second: Amount, said: Said, tokens: readonly Token[]): boolean {
  const { isChoice, isCorrection, isRefusal, isNow, signs } = said;
  // "2000 taka, ekhon 500 dilei hobe": a part of it.
  const isPart = (second.rupees[0] ?? 0) * 2 <= said.first && isWord(IF_SO, tokens[second.to]?.text ?? '');
  if (isChoice || isPart || (said.isChange && (second.rupees[0] ?? 0) * 2 <= said.first)) return false;
  // "1800 na 2000 bujhte parchi na": there না is "or".
  if (isRefusal && !isCorrection && isUnsure(tokens)) return false;
  if (isMadeInto(second, said.start, tokens) || isRoundedTo(second, said.start, said.first, tokens)) return true;
  if (isAgreed(second, tokens)) return true;
  if (isCorrection || isRefusal || said.isTurnedDown)
    return !tokens.slice(second.to).some(({ text }) => text === '?' || isWord(ASKING, text));
  if (isNow || signs.has('→') || (signs.has('>') && signs.has('-'))) return true;
  return tokens[second.to]?.text === '*' || signs.has('*');
}
