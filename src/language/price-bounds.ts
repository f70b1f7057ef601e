import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { isPassedOver, isRefusedLimit, readBound } from './price-limits.ts';
import { boundAfterwards } from './price-limits-again.ts';
import { boundBehindGoods } from './price-limits-behind.ts';
import { isOfAnother } from './price-paid-before.ts';
import { isInReach, type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { isCorrecting } from './price-turns.ts';
import { NEGATION } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

interface Limit {
  readonly amount: Amount;
  readonly kind: 'max' | 'min';
  readonly paise: number;
}

/** The limits of a search sentence; asks when two of a kind are said, or another amount beside them is left unexplained. */
export function readBounds(said: {
  readonly all: readonly Amount[];
  readonly possible: readonly Amount[];
  readonly tokens: readonly Token[];
}): PriceReading | undefined {
  const { tokens } = said;
  const isStanding = (amount: Amount, index: number, amounts: readonly Amount[]) =>
    !(isRefusedLimit(amount, tokens) || isPassedOver(amount, tokens)) ||
    (index === amounts.length - 1 && !amounts.slice(0, -1).some((each) => readBound(each, tokens) !== undefined));
  const [all, possible] = [said.all.filter(isStanding), said.possible.filter(isStanding)];
  const limits: Limit[] = [];
  const own = all.filter((amount) => mayBeLimit(amount) && (all.length === 1 || !isOfAnother(amount, tokens)));
  for (const amount of own) {
    const end = all[all.indexOf(amount) + 1]?.from ?? tokens.length;
    const kind =
      boundAfterwards(amount, end, tokens) ??
      readBound(amount, tokens) ??
      boundBehindGoods(amount, tokens) ??
      (isPurse(amount, tokens) ? 'max' : undefined);
    if (kind === undefined) continue;
    const [rupees = 0] = amount.rupees;
    if (isShort(amount))
      return ask(
        [1000, 100].map((scale) => toPaise(rupees * scale)),
        [amount],
        tokens,
      );
    if (amount.rupees.length > 1) return ask(amount.rupees.map(toPaise), [amount], tokens);
    const isNor =
      limits.length > 0 && limits.every((each) => isNeither(each.amount, tokens)) && isNeither(amount, tokens);
    limits.push({ amount, kind: isNor && kind === limits[0]?.kind ? OTHER[kind] : kind, paise: toPaise(rupees) });
  }
  const last = limits.at(-1);
  if (last === undefined) return undefined;
  const corrected = possible.find((each) => takesOver(each, last.amount, tokens));
  if (corrected) limits.push({ amount: corrected, kind: last.kind, paise: toPaise(corrected.rupees[0] ?? 0) });
  const loose = possible.filter(
    (each) => each.not === undefined && limits.every(({ amount }) => amount !== each) && !isOfAnother(each, tokens),
  );
  const doubted = [...limits.map(({ amount }) => amount), ...loose].sort((one, other) => one.from - other.from);
  const isOnce = (['max', 'min'] as const).every((kind) => valuesOf(limits, kind).size <= 1);
  const isPlain = isOnce && loose.every(({ rupees }) => limits.some(({ paise }) => paise === toPaise(rupees[0] ?? 0)));
  const isSettled = isCorrecting(doubted, tokens) && limits.some(({ amount }) => amount === doubted.at(-1));
  if (!isPlain && !isSettled)
    return ask([...new Set(doubted.map(({ rupees }) => toPaise(rupees[0] ?? 0)))], doubted, tokens);
  let [minPaise, maxPaise] = [lastOf(limits, 'min'), lastOf(limits, 'max')];
  // "under 1000 is not good, so above 1000": what was said last.
  if (minPaise === maxPaise && limits.length > 1) {
    if (last.kind === 'min') maxPaise = undefined;
    else minPaise = undefined;
  }
  if (minPaise !== undefined && maxPaise !== undefined && minPaise > maxPaise)
    [minPaise, maxPaise] = [maxPaise, minPaise];
  return {
    kind: 'bounds',
    ...(minPaise !== undefined && { minPaise }),
    ...(maxPaise !== undefined && { maxPaise }),
    spans: limits.map(({ amount }) => spanOf(amount, tokens)),
  };
}

/** "না ৮০০ র কম না ১২০০ র বেশি": each limit is refused by the word before its amount. */
function isNeither({ from }: Amount, tokens: readonly Token[]): boolean {
  return isWord(NEGATION, tokens[from - 1]?.text ?? '');
}

const OTHER = { max: 'min', min: 'max' } as const;

/** "under 2000, sorry 3000": the limit is this now. */
function takesOver(amount: Amount, limit: Amount, tokens: readonly Token[]): boolean {
  if (amount.from < limit.to || amount.not !== undefined || (amount.rupees[0] ?? 0) < 50) return false;
  // "2000 er moddhe na, 2500 takar": what it costs.
  const isOf =
    amount.number.suffix === 'genitive' ||
    OF_IT.test(tokens[amount.to]?.text ?? '') ||
    OF_IT.test(tokens[amount.to - 1]?.text ?? '');
  // "budget 2000 na 2500": না is "or" there.
  const isOr = amount.from === limit.to + 1 && /^(?:na|না)$/.test(tokens[limit.to]?.text ?? '');
  return !isOf && !isOr && readBound(amount, tokens) === undefined && isCorrecting([limit, amount], tokens);
}

const OF_IT = /^(?:er|এর|r|র|টাকার|taka?r|wala|wali|वाली|की|ki)$/u;

/** "amar kache 2000 taka ache", "I have 2000": what a buyer can spend. */
function isPurse({ from, to, isMoney, rupees: [value = 0] }: Amount, tokens: readonly Token[]): boolean {
  if (!isMoney && value < 300) return false;
  const at = tokens[to]?.text === 'hi' ? to + 1 : to;
  const isThere = isWord(THERE, tokens[at]?.text ?? '');
  if (isThere && isWord(MINE, tokens[at + 1]?.text ?? '')) return true;
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  return before.some((text) => isWord(MINE, text)) && (isThere || before.at(-1) === 'have');
}

const MINE = wordSet('আমার amar mere मेरे mujh i');
const THERE = wordSet('আছে ache achhe ase hai hain है हैं');

function mayBeLimit({ not, rupees, number, isMoney }: Amount): boolean {
  if (not === 'other' || not === 'foreign' || not === 'charge' || !isInReach(rupees[0] ?? 0)) return false;
  // "দেড়ের মধ্যে" is asked.
  return (!number.loose || (rupees[0] ?? 0) < 10) && (!number.malformed || isMoney);
}

/** "তিনের মধ্যে": three thousand, most likely, and never three taka. */
function isShort({ rupees, isMoney, number }: Amount): boolean {
  return !isMoney && !number.scaled && rupees.length === 1 && (rupees[0] ?? 0) < 50;
}

function valuesOf(limits: readonly Limit[], kind: Limit['kind']): ReadonlySet<number> {
  return new Set(limits.filter((each) => each.kind === kind).map(({ paise }) => paise));
}

function lastOf(limits: readonly Limit[], kind: Limit['kind']): number | undefined {
  return limits.findLast((each) => each.kind === kind)?.paise;
}

function ask(candidates: readonly number[], amounts: readonly Amount[], tokens: readonly Token[]): PriceReading {
  return { kind: 'ambiguous', candidates, spans: amounts.map((amount) => spanOf(amount, tokens)) };
}
