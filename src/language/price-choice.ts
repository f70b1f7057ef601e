import type { Token } from './normalise.ts';
import { hasNumberBeside } from './number-neighbours.ts';
import type { Amount } from './price-amounts.ts';
import { isBarelySaid, isBounded, isDoubtful, isRest } from './price-doubts.ts';
import { isQualified, leavesOver } from './price-leftovers.ts';
import { type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { isForbidden, isTurnedDown } from './price-refusals.ts';
import { isCorrecting, lastWord, workedOut } from './price-turns.ts';
import { CLAUSE_BREAK, CORRECTION, NEGATION, NOW, WRONG } from './price-words.ts';
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
  // "12k for the silk one": one is no price beside another.
  const named = kept.filter((each) => each.isMoney || each.number.bare || each.rupees[0] !== 1);
  const heard = withoutAsides(named.length > 0 ? named : kept, tokens);
  // "15 days to weave one": nor beside what is measured.
  if (named.length === 0 && choice.all.length > heard.length) return { kind: 'none' };
  const money = heard.filter((amount) => amount.isMoney);
  // Beside money a small bare number is a count; in an answer a large one is a second price.
  const besides = heard.filter((each) => each.isMoney || (context === 'answer' && (each.rupees[0] ?? 0) >= 100));
  const strong = money.length > 0 && !isCorrecting(heard, tokens) ? besides : heard;
  const { amount, rivals, corrected } = workedOut(standing, tokens) ?? lastWord(strong, tokens);
  // "২০০০ দিয়েছি, বাকি ৫০০": neither is all of it.
  if (rivals.some((each) => isRest(each, tokens)) || isTorn([amount, ...rivals]))
    return ask([amount, ...rivals], tokens);
  if (rivals.length > 0) return { ...ask([amount, ...rivals], tokens), doubt: 'slight' };
  const settled = (each: Amount) =>
    (corrected && each.from < amount.from) || (current.includes(each) && !kept.includes(each));
  if (current.length === 0) return ask([amount], tokens);
  const said = { all: choice.all, tokens, isCaption: context === 'caption', settled };
  const again = standing.filter(({ rupees: [rupees] }) => rupees === amount.rupees[0]);
  if (context !== 'search' && again.some((each) => isBounded(each, tokens)))
    return { ...ask([amount], tokens), doubt: 'limit' };
  if (context !== 'search' && again.some((each) => isQualified(each, said))) return ask([amount], tokens);
  if (isDoubtful(amount, choice)) return { ...ask([amount], tokens), doubt: 'strong' };
  if (context !== 'search' && hasNumberBeside(amount, tokens)) return { ...ask([amount], tokens), doubt: 'strong' };
  if (context !== 'search' && leavesOver(amount, said)) return { ...ask([amount], tokens), doubt: 'slight' };
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

/** "সেট ১৮০০ (বেডশিট + ২ বালিশ)": what stands in brackets behind a price tells of the thing. */
function withoutAsides(amounts: readonly Amount[], tokens: readonly Token[]): readonly Amount[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const [first] = amounts;
  if (open < 0 || first === undefined || first.from > open || (first.rupees[0] ?? 0) < 50) return amounts;
  const close = tokens.findIndex(({ text }, place) => text === ')' && place > open);
  return amounts.filter(({ from, isMoney }) => isMoney || from < open || (close >= 0 && from > close));
}

/** "ek hazar soi tin sho": thousands, and one strange word further hundreds, may be one number. */
function isTorn(amounts: readonly Amount[]): boolean {
  return amounts.some((one) =>
    amounts.some(
      (other) =>
        other.from === one.to + 1 &&
        one.number.scaled &&
        other.number.scaled &&
        (one.rupees[0] ?? 0) % 1_000 === 0 &&
        (other.rupees[0] ?? 0) < 1_000,
    ),
  );
}

function withoutCharges(possible: readonly Amount[]): readonly Amount[] {
  const items = possible.filter((amount) => amount.not !== 'charge' && !mayBeCharge(amount));
  if (items.length > 0) return items;
  const maybe = possible.filter(mayBeCharge);
  return maybe.length === 1 || possible.length > maybe.length ? maybe : maybe.slice(0, 1);
}

function mayBeCharge({ not }: Amount): boolean {
  return not === 'chargeMaybe' || not === 'cost';
}

/** "২৬০০, ৩০০০ না": the one said not to be the price goes, if another remains or it stands refused. */
function withoutNegated(amounts: readonly Amount[], tokens: readonly Token[]): readonly Amount[] {
  return amounts.filter((amount, index) => {
    const isLast = index === amounts.length - 1;
    // "1250 not 1520" in English, where the word stands before what it refuses.
    if (amounts.length > 1 && tokens[amount.from - 1]?.text === 'not') return false;
    if (amounts.length > 1 && isTurnedDown(amount, tokens)) return false;
    if (amounts.length > 1 && isForbidden(amount.to, tokens)) return false;
    for (let place = amount.to; place < amount.to + 3; place += 1) {
      const text = tokens[place]?.text ?? '';
      // "১৮৫০ ঠিক ১৭৫০ ভুল".
      if (isWord(WRONG, text) && amounts.length > 1 && endsThere(place + 1, tokens)) return false;
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

function opensWithCorrection(amount: Amount, tokens: readonly Token[]): boolean {
  return tokens.slice(0, amount.from).some((token) => hasWord(CORRECTION, token.text) || isWord(NOW, token.text));
}

function ask(amounts: readonly Amount[], tokens: readonly Token[]): PriceReading & { readonly kind: 'ambiguous' } {
  const candidates = new Set<number>();
  for (const amount of amounts) for (const rupees of plausible(amount)) candidates.add(toPaise(rupees));
  return {
    kind: 'ambiguous',
    candidates: [...candidates].slice(0, 4),
    spans: amounts.map((amount) => spanOf(amount, tokens)),
  };
}

/** 2.5 or আড়াই may be short for thousands or hundreds; likeliest first. */
function plausible(amount: Amount): readonly number[] {
  const { rupees, number, isMoney } = amount;
  const [value] = rupees;
  if (value !== undefined && rupees.length === 1 && value >= 10 && isBarelySaid(amount)) return [value * 100, value];
  if (value !== undefined && number.loose && value < 10) return [value * 1000, value * 100];
  if (value === undefined || isMoney || rupees.length > 1 || value >= 10) return rupees;
  return number.loose || number.bare || !number.scaled ? [value * 1000, value * 100] : rupees;
}
