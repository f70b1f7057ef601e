import type { Count } from './counts.ts';
import { LEAST, restOf } from './hypotheses.ts';
import type { CountLikeness } from './learned/likely-counts.ts';

/** A count, and what it most likely is. */
export interface WeighedCount {
  readonly count: Count;
  readonly likely: CountLikeness;
}

/** What a whole answer to "how many" may say, and how likely that is among all it may say. */
export interface LikelyCount {
  readonly says: 'value' | 'none' | 'ask';
  readonly share: number;
  /** How many there are, where it says so. */
  readonly value?: number;
  /** Whether it was reckoned from several: what is left, or all together. */
  readonly reckoned?: boolean;
}

/** The likeliest of all that its counts may be together. There must be one count at least. */
export function likeliestCount(weighed: readonly WeighedCount[]): LikelyCount {
  const values = new Map<string, LikelyCount>();
  const none = restOf(weighed, []);
  const open = weighed.reduce((share, { likely }) => share * (likely.ask + likely.not), 1) - none;
  const all: LikelyCount[] = [
    { says: 'none', share: none },
    { says: 'ask', share: Math.max(open + twoCounts(weighed), LEAST) },
    allGone(weighed, none),
    ...plain(weighed),
    ...left(weighed),
    ...together(weighed),
    ...multiplied(weighed),
  ];
  for (const one of all) {
    const key = `${one.says} ${one.value}`;
    const known = values.get(key);
    values.set(key, known === undefined ? one : { ...known, share: known.share + one.share });
  }
  const total = all.reduce((sum, { share }) => sum + share, 0);
  const best = [...values.values()].reduce((most, each) => (each.share > most.share ? each : most));
  return { ...best, share: best.share / total };
}

/** How likely two of them are counts: of two sorts, so that neither can be taken. */
function twoCounts(weighed: readonly WeighedCount[]): number {
  return weighed.reduce(
    (sum, one, index) =>
      weighed
        .slice(index + 1)
        .filter(({ count }) => count.count !== one.count.count)
        .reduce((more, other) => more + one.likely.count * other.likely.count * restOf(weighed, [one, other]), sum),
    0,
  );
}

function allGone(weighed: readonly WeighedCount[], none: number): LikelyCount {
  const share = weighed.reduce((all, { likely }) => all * (likely.gone + likely.not), 1) - none;
  return { says: 'value', share: Math.max(share, 0), value: 0 };
}

/** One count as it stands, all others being none; said twice, it is one. */
function plain(weighed: readonly WeighedCount[]): readonly LikelyCount[] {
  const values = [...new Set(weighed.map(({ count }) => count.count))];
  return values.map((value) => {
    const same = weighed.filter(({ count }) => count.count === value);
    const share = Math.max(LEAST, ...same.map(({ likely }) => likely.count)) * restOf(weighed, same);
    return { says: 'value', share, value };
  });
}

/** What there was without what went, once or twice. */
function left(weighed: readonly WeighedCount[]): readonly LikelyCount[] {
  return weighed.flatMap((whole) => {
    const others = weighed.filter((each) => each !== whole);
    const gone = [
      ...others.map((one) => [one]),
      ...others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other])),
    ];
    return gone.flatMap((less): LikelyCount[] => {
      const value = less.reduce((rest, { count }) => rest - count.count, whole.count.count);
      if (value < 0) return [];
      const share = less.reduce((all, { likely }) => all * likely.less, whole.likely.whole);
      return [{ says: 'value', share: share * restOf(weighed, [whole, ...less]), value, reckoned: true }];
    });
  });
}

/** Two or three parts of what there is. */
function together(weighed: readonly WeighedCount[]): readonly LikelyCount[] {
  const pairs = weighed.flatMap((one, index) => weighed.slice(index + 1).map((other) => [one, other]));
  const sets = weighed.length > 2 ? [...pairs, [...weighed]] : pairs;
  return sets.map((parts) => ({
    says: 'value',
    share: parts.reduce((all, { likely }) => all * likely.part, 1) * restOf(weighed, parts),
    value: parts.reduce((sum, { count }) => sum + count.count, 0),
    reckoned: true,
  }));
}

/** So many of so many each, and perhaps some beside them. */
function multiplied(weighed: readonly WeighedCount[]): readonly LikelyCount[] {
  return weighed.flatMap((one, index) =>
    weighed.slice(index + 1).flatMap((other): LikelyCount[] => {
      const share = one.likely.times * other.likely.times;
      const value = one.count.count * other.count.count;
      const beside = weighed.filter((each) => each !== one && each !== other);
      return [
        { says: 'value', share: share * restOf(weighed, [one, other]), value, reckoned: true },
        ...beside.map(
          (each): LikelyCount => ({
            says: 'value',
            share: share * each.likely.part * restOf(weighed, [one, other, each]),
            value: value + each.count.count,
            reckoned: true,
          }),
        ),
      ];
    }),
  );
}
