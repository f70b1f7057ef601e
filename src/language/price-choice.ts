import { measuredNumbers } from './measured-numbers.ts';
import { isClassifier, isLengthUnit, readPriceUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import { readNumberAtom } from './number-words.ts';
import type { Amount } from './price-amounts.ts';
import { readBound } from './price-ranges.ts';
import { type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { ALTERNATIVE, ASKING, CLAUSE_BREAK, CORRECTION, NEGATION, NOW, OLD_PRICE, RANGE_JOIN } from './price-words.ts';
import { hasWord, isWord } from './word-sets.ts';

/** What there is to choose from. */
export interface Choice {
  readonly possible: readonly Amount[];
  readonly all: readonly Amount[];
  readonly tokens: readonly Token[];
  readonly context: 'answer' | 'caption' | 'search';
}

/** Settles on one amount, the last correction winning; asks when two remain or the one is doubtful. */
export function chooseAmount(choice: Choice): PriceReading {
  const { possible, tokens, context } = choice;
  const standing = withoutCharges(possible);
  if (standing.length === 0) return { kind: 'none' };
  const current = standing.filter((amount) => amount.not !== 'old');
  const hadOld = current.length < standing.length;
  const kept = withoutNegated(current.length > 0 ? current : standing, tokens);
  if (kept.length === 0) return { kind: 'none' };
  const money = kept.filter((amount) => amount.isMoney);
  // Beside money a small bare number is a count; in an answer a large one is a second price.
  const besides = kept.filter((each) => each.isMoney || (context === 'answer' && (each.rupees[0] ?? 0) >= 100));
  const strong = money.length > 0 && !isCorrecting(kept, tokens) ? besides : kept;
  const { amount, rivals, corrected } = lastWord(strong, tokens);
  if (rivals.length > 0) return ask([amount, ...rivals], tokens);
  if (current.length === 0 || isDoubtful(amount, choice)) return ask([amount], tokens);
  const opened = standing.length === 1 && opensWithCorrection(amount, tokens);
  return {
    kind: 'amount',
    paise: toPaise(amount.rupees[0] ?? 0),
    ...(amount.unit && { unit: amount.unit }),
    ...(amount.about && { about: true }),
    ...((corrected || opened || (hadOld && context === 'answer') || kept.length < current.length) && {
      corrected: true,
    }),
    spans: [spanOf(amount, tokens)],
  };
}

function withoutCharges(possible: readonly Amount[]): readonly Amount[] {
  const items = possible.filter((amount) => amount.not !== 'charge' && amount.not !== 'chargeMaybe');
  if (items.length > 0) return items;
  const maybe = possible.filter((amount) => amount.not === 'chargeMaybe');
  return maybe.length === 1 || possible.length > maybe.length ? maybe : maybe.slice(0, 1);
}

/** "২৬০০, ৩০০০ না": the one said not to be the price goes, if another remains or it stands refused. */
function withoutNegated(amounts: readonly Amount[], tokens: readonly Token[]): readonly Amount[] {
  return amounts.filter((amount, index) => {
    const isLast = index === amounts.length - 1;
    for (let place = amount.to; place < amount.to + 3; place += 1) {
      const text = tokens[place]?.text ?? '';
      if (isWord(NEGATION, text)) return !isLast || tokens[place + 1]?.text === '?' || !endsThere(place + 1, tokens);
      if (!/^(হবে|হবেনা|হলে|hobe|রাখব|দেব|debo)$/.test(text)) return !/^(হবেনা|hobena)$/.test(text);
    }
    return true;
  });
}

function endsThere(place: number, tokens: readonly Token[]): boolean {
  const text = tokens[place]?.text ?? '';
  return text === '' || CLAUSE_BREAK.test(text) || text === '-';
}

function isCorrecting(amounts: readonly Amount[], tokens: readonly Token[]): boolean {
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
  place: number;
  before: string;
  isChoice: boolean;
  isCorrection: boolean;
  isNow: boolean;
  readonly signs: Set<string>;
}

function saidAfter({ to }: Amount): Said {
  return { place: to, before: '', isChoice: false, isCorrection: false, isNow: false, signs: new Set() };
}

const ELSE_FIRST = /^(?:না|na|নয়তো|noyto)$/u;
const ELSE_SECOND = /^(?:হলে|হয়|hole|hoy|to|তো)$/u;
const ELSE_JOINED = /^(?:না|na|নয়তো|noyto)(?:হলে|হয়|hole|hoy|to|তো)$/u;
const SIGNS = new Set(['→', '>', '-', '*']);

function hear(said: Said, tokens: readonly Token[], to: number): void {
  for (; said.place < to; said.place += 1) {
    const text = tokens[said.place]?.text ?? '';
    const word = text.normalize('NFC');
    // "১৮০০ না হলে ১৭০০": or else, which is a choice.
    const isElse = (ELSE_FIRST.test(said.before) && ELSE_SECOND.test(word)) || ELSE_JOINED.test(word);
    said.isChoice ||= isElse || isWord(ALTERNATIVE, text);
    said.isCorrection ||= isWord(CORRECTION, text);
    said.isNow ||= isWord(NOW, text) || isWord(OLD_PRICE, text);
    if (SIGNS.has(text)) said.signs.add(text);
    said.before = word;
  }
}

function turnsTo(second: Amount, { isChoice, isCorrection, isNow, signs }: Said, tokens: readonly Token[]): boolean {
  if (isChoice) return false;
  if (isCorrection) return !tokens.slice(second.to).some(({ text }) => text === '?' || isWord(ASKING, text));
  if (isNow || signs.has('→') || (signs.has('>') && signs.has('-'))) return true;
  return tokens[second.to]?.text === '*' || signs.has('*');
}

function lastWord(amounts: readonly Amount[], tokens: readonly Token[]) {
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

/** True when one number still has more than one reading, or only a limit or a question was said. */
function isDoubtful(amount: Amount, { tokens, context }: Choice): boolean {
  const { number } = amount;
  const value = amount.rupees[0] ?? 0;
  if (amount.rupees.length > 1 || number.malformed) return true;
  if (number.loose && (!amount.isMoney || value < 10)) return true;
  if (context === 'answer') {
    if (mayBeHalf(amount, tokens) || isForSeveral(amount, tokens) || isLoneScale(amount, tokens)) return true;
    // "৯০ টাকা হাত": by the cubit, which is no unit of ours.
    if (amount.isMoney && isLengthUnit(tokens[amount.to]?.text ?? '')) return true;
    if (isWord(RANGE_JOIN, tokens[amount.to]?.text ?? '') && !isFirm(amount, tokens)) return true;
    if (isWageApart(amount, tokens)) return true;
    if (!amount.isMoney && !number.scaled && value < 10) return true;
    if (readBound(amount, tokens) !== undefined && !amount.about && !isFirm(amount, tokens)) return true;
    if (asksBack(amount, tokens)) return true;
  }
  return false;
}

/** "২০০০ থেকে এক টাকাও কম না": not a taka less is that price. */
function isFirm({ to }: Amount, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 6).map((token) => token.text.normalize('NFC'));
  const one = after.findIndex((text) => /^(এক|একটা|ek|ekta|1|one|single)$/.test(text));
  return one >= 0 && after.slice(one).some((text) => isWord(NEGATION, text));
}

/** "মজুরি ৭০০ বাদে দাম ২১০০": with the wage or without it? */
function isWageApart({ from }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, from).map((token) => token.text.normalize('NFC'));
  return (
    before.some((text) => /^(মজুরি|মজুরী|mojuri|majuri|wage|wages)$/.test(text)) &&
    before.some((text) => /^(বাদে|বাদ|ছাড়া|bade|bad|chara|without|plus)$/.test(text))
  );
}

/** "2 ta 2600": for one, or for both? ("করে" is for each.) */
function isForSeveral({ from, to }: Amount, tokens: readonly Token[]): boolean {
  if (/^(করে|kore|each|প্রতিটা|protita)$/.test(tokens[to]?.text.normalize('NFC') ?? '')) return false;
  const count = measuredNumbers(tokens).findLast((number) => number.to <= from);
  if (count === undefined || count.values[0] === 1) return false;
  if (count.to === from) return count.suffix === 'classifier';
  const counted = tokens[count.to]?.text ?? '';
  return (
    count.to === from - 1 && (isClassifier(counted) || (readPriceUnit(counted) !== undefined && !isLengthUnit(counted)))
  );
}

/** "হাজার ধন্যবাদ": a thousand of something else. */
function isLoneScale({ number, isMoney, about }: Amount, tokens: readonly Token[]): boolean {
  const word = tokens[number.from]?.text ?? '';
  return (
    !isMoney && !about && tokens.length > 1 && number.to === number.from + 1 && readNumberAtom(word)?.kind === 'scale'
  );
}

/** "saree tin hajar" may be সাড়ে তিন হাজার as well as a saree for three thousand. */
function mayBeHalf({ number }: Amount, tokens: readonly Token[]): boolean {
  const before = tokens[number.from - 1]?.text ?? '';
  return (
    number.scaled && /^(sare?e|saari|sari|সাড\u09BCি)$/.test(before) && !/^\d/.test(tokens[number.from]?.text ?? '')
  );
}

/** "২০০০ রাখব?": she asks us, so we ask her. */
function asksBack(amount: Amount, tokens: readonly Token[]): boolean {
  const after = tokens.slice(amount.to);
  return (
    after.some((token) => token.text === '?') && !after.some((token) => /^(তো|to|আছে|ok|ঠিক|thik)$/.test(token.text))
  );
}

function opensWithCorrection(amount: Amount, tokens: readonly Token[]): boolean {
  return tokens.slice(0, amount.from).some((token) => hasWord(CORRECTION, token.text) || isWord(NOW, token.text));
}

function ask(amounts: readonly Amount[], tokens: readonly Token[]): PriceReading {
  const candidates = new Set<number>();
  for (const amount of amounts) for (const rupees of plausible(amount)) candidates.add(toPaise(rupees));
  return {
    kind: 'ambiguous',
    candidates: [...candidates].slice(0, 4),
    spans: amounts.map((amount) => spanOf(amount, tokens)),
  };
}

/** 2.5 or আড়াই may be short for thousands or hundreds; likeliest first. */
function plausible({ rupees, number, isMoney }: Amount): readonly number[] {
  const [value] = rupees;
  if (value === undefined || isMoney || rupees.length > 1 || value >= 10) return rupees;
  return number.loose || number.bare || !number.scaled ? [value * 1000, value * 100] : rupees;
}
