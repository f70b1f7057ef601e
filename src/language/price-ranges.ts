import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { BOUND_FILLER } from './price-bound-words.ts';
import { ALTERNATIVE, BETWEEN, BOTH_JOIN, RANGE_JOIN, SMALL_LABEL } from './price-words.ts';
import { hasWord, isWord } from './word-sets.ts';

/** Two amounts said as one range, lower first, in rupees. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** The scale of the second was not said. */
  readonly isRaised: boolean;
  readonly first: Amount;
  readonly second: Amount;
}

/** Finds the first pair of amounts that is a range: ১-২ হাজার, ১০০০ থেকে ২০০০, দেড় দু হাজার, between 1000 and 2000. */
export function findRange(amounts: readonly Amount[], tokens: readonly Token[]): Range | undefined {
  for (const [index, first] of amounts.entries()) {
    const second = amounts[index + 1];
    if (second === undefined || second.not === 'other' || first.not === 'charge' || second.not === 'charge') continue;
    // "pic 1 - 1450", "ছবি ৩ = ১৬৫০".
    if ((first.rupees[0] ?? 0) < 100 && isWord(SMALL_LABEL, tokens[first.from - 1]?.text ?? '')) continue;
    if (!isJoined(first, second, tokens)) continue;
    const raised = raisedTo(first, second, tokens);
    const high = raised ?? second.rupees[0] ?? 0;
    const before = amounts[index - 1];
    const low = raised
      ? (first.rupees[0] ?? 0)
      : scaledAlike(before && isOneLess(before, first, second) ? before : first, second);
    if (low === undefined || low === high) continue;
    return { low: Math.min(low, high), high: Math.max(low, high), isRaised: raised !== undefined, first, second };
  }
  return undefined;
}

/** "3 hajar theke 5", দেড় হাজার থেকে দুই: the thousands of the first are the second's, where it counts nothing. */
function raisedTo(first: Amount, second: Amount, tokens: readonly Token[]): number | undefined {
  const [low, said] = [first.rupees[0] ?? 0, second.rupees[0] ?? 0];
  if (!first.number.scaled || low < 1000 || second.number.scaled || second.isMoney || second.not) return undefined;
  if (!isWord(RANGE_JOIN, tokens[first.to]?.text ?? '') || second.from !== first.to + 1) return undefined;
  const isEnd = /^(?:|[,.;!।]|er|এর|ের|r|র)$/.test(tokens[second.to]?.text ?? '');
  const high = said < 10 ? said * 1000 : said * 100;
  return isEnd && said < 100 && high > low && high <= low * 4 ? high : undefined;
}

function isJoined(first: Amount, second: Amount, tokens: readonly Token[]): boolean {
  const between = tokens.slice(first.to, second.from).map((token) => token.text);
  const joins = between.filter(
    (text) =>
      !isWord(BOUND_FILLER, text) || hasWord(RANGE_JOIN, text) || isWord(BOTH_JOIN, text) || isWord(ALTERNATIVE, text),
  );
  const [join] = joins;
  if (join === undefined) return between.length === 0 && isAscending(first, second, tokens);
  if (joins.length > 1) return joins.every((text) => /^[.-]$/.test(text));
  if (/^[-~/]$/.test(join)) return join !== '/' || isAscending(first, second, tokens);
  if (isWord(RANGE_JOIN, join))
    return !first.not || first.not === 'old' ? true : first.not === 'other' && !first.isMoney;
  // "দুই বা তিন হাজার": the scale is both's.
  if (isWord(ALTERNATIVE, join)) return !first.number.scaled && !first.isMoney && second.number.scaled;
  if (isWord(BOTH_JOIN, join)) {
    const after = tokens.slice(second.to, second.to + 3).some((token) => hasWord(BETWEEN, token.text));
    const before = tokens.slice(Math.max(0, first.from - 3), first.from).some((token) => hasWord(BETWEEN, token.text));
    return after || before;
  }
  return false;
}

/** চার পাঁচ ছশো: the first of three that count up. */
function isOneLess(one: Amount, two: Amount, three: Amount): boolean {
  const [first = 0, second = 0] = [one.rupees[0], two.rupees[0]];
  return one.to === two.from && two.to === three.from && first === second - 1 && second < 10 && three.number.scaled;
}

/** দেড় দু হাজার, হাজার বারোশো: two numbers in a row, near each other, the second with the scale. */
function isAscending(first: Amount, second: Amount, tokens: readonly Token[]): boolean {
  // দু এক হাজার: the one idiom that counts down.
  if (isOneOrTwo(first, second)) return true;
  const low = scaledAlike(first, second) ?? 0;
  const high = second.rupees[0] ?? 0;
  if (!second.number.scaled && !(first.number.bare && second.number.bare)) return false;
  // "1500 1800 er moddhe": twice bare, but between them.
  if (first.number.bare && second.number.bare && (low < 100 || first.not || !isBetween(second, tokens))) return false;
  // "har ek pachees sau ke bheetar": one beside much more is no part of it.
  if (first.rupees[0] === 1 && high > 2000) return false;
  return low < high && low * 3 >= high;
}

function isBetween({ to }: Amount, tokens: readonly Token[]): boolean {
  return [0, 1].some((on) => hasWord(BETWEEN, tokens[to + on]?.text ?? ''));
}

function isOneOrTwo(first: Amount, second: Amount): boolean {
  const [high, low] = [first.rupees[0] ?? 0, second.rupees[0] ?? 0];
  return high === 2 && !first.isMoney && second.number.scaled && [100, 1000, 100_000].includes(low);
}

/** The scale of the second belongs to both: ১-২ হাজার, 2-3000. */
function scaledAlike(first: Amount, second: Amount): number | undefined {
  const low = first.rupees[0] ?? 0;
  const high = second.rupees[0] ?? 0;
  if (isOneOrTwo(first, second)) return high * 2;
  if (first.number.scaled || first.isMoney) return low;
  if (low >= 100) return low;
  for (const scale of [100, 1000, 100_000]) {
    if (second.number.scaled && high % (scale / 4) === 0 && low * scale < high * 1.01 && low * scale * 4 >= high)
      return low * scale;
  }
  if (second.number.scaled) return undefined;
  // "3-500".
  if (low < 10 && first.number.bare && high < 1000 && high % 100 === 0 && low * 100 < high) return low * 100;
  return low < 10 && high >= 1000 && low * 1000 < high && high < 100_000 ? low * 1000 : low;
}
