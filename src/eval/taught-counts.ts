import { type Count, countsIn } from '../language/counts.ts';
import { countPlaces } from '../language/learned/count-features.ts';
import type { COUNT_ROLES } from '../language/learned/likely-counts.ts';
import { stockByRules, stockTokens } from '../language/quantities.ts';
import { type QuantityLabel, quantityLine } from './quantity-lines.ts';
import type { Taught } from './training.ts';

type Role = (typeof COUNT_ROLES)[number];

/** Lines of the kind `quantities` that answer "how many", count by count: what each is in its line. Where two counts are right nothing is learned. */
export function taughtCounts(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => quantityLine.parse(each))
    .filter(({ ask, accept }) => ask === 'stock' && !accept.some(({ count }) => count !== undefined && count > 0))
    .flatMap(({ text, expect }) => {
      const tokens = stockTokens(text);
      const counts = countsIn(tokens, true);
      const roles = rolesOf(counts, expect);
      const places = countPlaces({ counts, tokens, byRules: stockByRules(tokens) });
      return roles.map((label, index) => ({ places: places[index] ?? [], label }));
    });
}

/** What each of them is, so that together they say what was meant; nothing when they cannot. */
function rolesOf(counts: readonly Count[], { count, ambiguous }: QuantityLabel): readonly Role[] {
  const every = (role: Role) => counts.map(() => role);
  if (ambiguous === true) return every('ask');
  if (count === undefined) return every('not');
  const values = counts.map((each) => each.count);
  if (values.includes(count)) {
    const last = values.lastIndexOf(count);
    return values.map((_, index) => (index === last ? 'count' : 'not'));
  }
  return (
    leftOf(values, count) ?? partsOf(values, count) ?? timesOf(values, count) ?? (count === 0 ? every('gone') : [])
  );
}

/** What there was, and what went of it. */
function leftOf(values: readonly number[], count: number): readonly Role[] | undefined {
  for (const [whole, value] of values.entries()) {
    const others = values.flatMap((_, index) => (index === whole ? [] : [index]));
    const gone = [
      ...others.map((one) => [one]),
      ...others.flatMap((one, at) => others.slice(at + 1).map((b) => [one, b])),
    ];
    const less = gone.find((some) => some.reduce((rest, index) => rest - (values[index] ?? 0), value) === count);
    if (less) return values.map((_, index) => (index === whole ? 'whole' : less.includes(index) ? 'less' : 'not'));
  }
  return undefined;
}

/** The parts that make it up. */
function partsOf(values: readonly number[], count: number): readonly Role[] | undefined {
  const sum = (some: readonly number[]) => some.reduce((all, index) => all + (values[index] ?? 0), 0);
  const every = [...values.keys()];
  const pairs = every.flatMap((one, at) => every.slice(at + 1).map((other) => [one, other]));
  const parts = [...pairs, every].find((some) => sum(some) === count);
  return parts && values.map((_, index) => (parts.includes(index) ? 'part' : 'not'));
}

/** So many of so many each, and perhaps some beside them. */
function timesOf(values: readonly number[], count: number): readonly Role[] | undefined {
  const every = [...values.keys()];
  for (const one of every)
    for (const other of every.slice(one + 1)) {
      const product = (values[one] ?? 0) * (values[other] ?? 0);
      const beside = every.find((each) => each !== one && each !== other && product + (values[each] ?? 0) === count);
      if (product !== count && beside === undefined) continue;
      const isFactor = (index: number) => index === one || index === other;
      return every.map((index) => (isFactor(index) ? 'times' : product !== count && index === beside ? 'part' : 'not'));
    }
  return undefined;
}
