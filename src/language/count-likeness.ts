import { type LikelyCount, likeliestCount } from './count-hypotheses.ts';
import { wholeOf } from './count-wholes.ts';
import { type Count, countsIn } from './counts.ts';
import { likelyCounts } from './learned/likely-counts.ts';
import { leastCount } from './least-counts.ts';
import { findTerms } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { isUndecided } from './quantity-doubts.ts';
import { type QuantityReading, wholeSpan } from './quantity-reading.ts';
import { AND } from './quantity-words.ts';
import { withoutSetAside } from './set-aside.ts';
import { afterUnit } from './stock-asides.ts';
import { hasNoneOfHerOwn, withoutOthersStock } from './whose-stock.ts';

/** With more counts than these nobody says how many there are. */
const MANY = 5;
/** How likely a count must be to be taken without a question, by what the rules made of the answer; and one that was reckoned. */
const TAKEN = { ambiguous: 0.45, none: 0.7, count: 0.5 };
const RECKONED = 0.6;
/** How likely a count must be to be all of several sorts. */
const SORTED = 0.9;
/** How likely a count must be to be meant where a time is named, or nothing is decided. */
const TIMED = 0.8;
/** How likely it must be that no count is said where the rules were about to ask. */
const NONE = 0.75;
/** The same where they read one. */
const NONE_AFTER_ALL = 0.8;
/** How likely anything else must be for the rules' count to be asked. */
const DOUBTED = 0.7;

/**
 * What rules read of an answer to "how many", heard once more by its likeness to labelled ones: of all that its counts may be, the
 * likeliest. A count that is hardly likelier than the rest is asked.
 */
export function countedAgain(byRules: QuantityReading, tokens: readonly Token[]): QuantityReading {
  const counts = withoutOthersStock(countsIn(tokens, true), tokens);
  // Figures alone are like nothing.
  if (counts.length === 0 || counts.length > MANY || !tokens.some(({ text }) => /\p{L}[\p{L}\p{M}]/u.test(text)))
    return byRules;
  if (byRules.kind === 'length' || byRules.kind === 'width' || byRules.kind === 'size') return byRules;
  const shares = likelyCounts({ counts, tokens, byRules });
  const best = likeliestCount(
    counts.flatMap((count, index) => (shares[index] ? [{ count, likely: shares[index] }] : [])),
  );
  // "chabbis" may be 24 or 26, l0 ten.
  if (counts.some(({ count, number }) => count === best.value && (number.values.length > 1 || number.malformed)))
    return byRules;
  if (leastCount(counts, tokens) !== undefined) return byRules;
  if (withoutSetAside(counts, tokens) === 0 || hasNoneOfHerOwn(counts, tokens) || wholeOf(counts, tokens) !== undefined)
    return byRules;
  // What rules reckoned stays.
  if (byRules.kind === 'count' && byRules.count > 0 && !counts.some(({ count }) => count === byRules.count))
    return byRules;
  if (best.value !== undefined && isUnclear(counts, best, tokens)) return byRules;
  if (best.value !== undefined && best.share < SORTED && isOfSorts(counts, best.value, tokens)) return byRules;
  const asked: QuantityReading = { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
  if (best.says !== 'value' || best.value === undefined) {
    if (best.says === 'none' && byRules.kind === 'count' && best.share > NONE_AFTER_ALL) return { kind: 'none' };
    if (byRules.kind === 'count') return best.share > DOUBTED ? asked : byRules;
    return best.says === 'none' && best.share > NONE ? { kind: 'none' } : byRules;
  }
  if (byRules.kind === 'count' && byRules.count === best.value) return byRules;
  const least = Math.max(TAKEN[byRules.kind], best.reckoned === true ? RECKONED : 0);
  if (best.share > least && Number.isInteger(best.value))
    return { kind: 'count', count: best.value, spans: [wholeSpan(tokens)] };
  return byRules.kind === 'count' && best.share > DOUBTED ? asked : byRules;
}

/** "৫টা না ৬টা, গুনে বলছি", "প্রত্যেকটা ২টা করে", "৮টা ছিল ৩টা বিক্রি হয়নি", "মাসে ৫টা", "৩টা কাল আসবে": so many of each, unsold, a month, or to come. */
function isUnclear(
  counts: readonly Count[],
  { value, share, reckoned }: LikelyCount,
  tokens: readonly Token[],
): boolean {
  if (share < SORTED && tokens.some(({ text }) => EACH.test(text))) return true;
  // "5 pcs × 2 colours": a sum to do, and no count.
  if (!reckoned && counts.length > 1 && tokens.some(({ text }) => /^[×*+]$/.test(text))) return true;
  // "3 design 2 ta kore": so many of each, and no sum.
  if (reckoned && counts.length === 2 && APIECE.test(tokens.at(-1)?.text ?? '')) return true;
  if (share < TIMED && isUndecided(tokens)) return true;
  if (counts.length < 2) return share < TIMED && tokens.some(({ text }) => ANOTHER_TIME.test(text));
  const isUnsold = ({ text }: Token, place: number) => UNSOLD.test(`${text} ${tokens[place + 1]?.text ?? ''}`);
  if (NOT_ONLY.test(tokens.map(({ text }) => text).join(' '))) return true;
  return !counts.some(({ count }) => count === value) && tokens.some(isUnsold);
}

/** "লাল ২টা নীল ৩টা", "two stoles and one shawl", "ek jora r ekta", "6 tar moddhe 2 ta lal": of several sorts, unless the value is what all of them make. */
function isOfSorts(counts: readonly Count[], value: number, tokens: readonly Token[]): boolean {
  if (counts.length < 2) return false;
  const others = counts.filter(({ count }) => count !== value);
  const isSaid = others.length < counts.length;
  if (isSaid && others.length > 1 && others.reduce((sum, { count }) => sum + count, 0) === value) return false;
  const terms = tokens.flatMap(({ text }) => findTerms(text));
  const colours = new Set(terms.filter(({ kind }) => kind === 'colour').map(({ id }) => id)).size;
  const goods = new Set(terms.filter(({ kind }) => kind === 'product' || kind === 'weave').map(({ id }) => id)).size;
  if (colours > 1 || goods > 1 || (!isSaid && colours > 0)) return true;
  const [one, other] = counts;
  const between = one && other ? tokens.slice(afterUnit(one.number.to, tokens), other.number.from) : [];
  return isSaid && counts.length === 2 && between.length < 3 && AND.test(between.at(-1)?.text ?? '');
}

const ANOTHER_TIME =
  /^(?:মাসে|হপ্তায\u09BC|সপ্তাহে|দিনে|উইকে|week|weekly|month|monthly|hafte|mahine|हफ्ते|महीने|mase|maase|hopta[ye]?|soptahe|dine|আসবে|আইব|asbe|aasbe|aibo|a+yeg[aei]|आएग[ाेी])$/u;
const NOT_ONLY = /(?:^| )not only /;
const EACH = /^(?:each|per|প্রতি\S*|প্রত্যেক\S*|protit?\S*|prott?ek\S*|har|हर|রকম|rokom)$/u;
const APIECE = /^(?:করে|কইরা|কৈরা|kore|koire|koira|apiece)$/u;
/** Not sold, or only woven: nothing has gone. */
const UNSOLD = /^(?:হয\u09BCনি|hoyni|hoini)|^(?:হয\u09BC|hoy|ho|not) (?:নাই|নি|nai|ni|sold)|^(?:বোনা|বুনা|bona|buna) /u;
