/** A line, or an amount of one, to learn from. */
export interface Taught {
  /** The places of its features, each once. */
  readonly places: readonly number[];
  readonly label: string;
}

/** What was learned: for each place, one weight per label, in the order of `labels`. */
export interface Learned {
  readonly labels: readonly string[];
  readonly weights: Float64Array;
}

const ROUNDS = 12;
const STEP = 0.3;

/**
 * Multinomial logistic regression by AdaGrad over features at `count` places, the lines in an order drawn from a fixed seed, so that
 * the same lines teach the same weights. Features of one line alone are left out: they say nothing of the next line.
 */
export function learn(taught: readonly Taught[], count: number): Learned {
  const labels = [...new Set(taught.map(({ label }) => label))].sort();
  const seen = countPlaces(
    taught.map(({ places }) => places),
    count,
  );
  const known = taught.map(({ places, label }) => ({
    places: places.filter((place) => (seen[place] ?? 0) > 1),
    right: labels.indexOf(label),
  }));
  const weights = new Float64Array(count * labels.length);
  const squares = new Float64Array(count * labels.length).fill(1e-8);
  const random = mulberry32(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { places, right } of shuffled(known, random)) step(weights, squares, places, right, labels.length);
  }
  return { labels, weights };
}

function countPlaces(lines: readonly (readonly number[])[], count: number): Uint32Array {
  const seen = new Uint32Array(count);
  for (const places of lines) for (const place of places) seen[place] = (seen[place] ?? 0) + 1;
  return seen;
}

/** One step down the slope for one line: `width` weights lie at each place. */
function step(
  weights: Float64Array,
  squares: Float64Array,
  places: readonly number[],
  right: number,
  width: number,
): void {
  const scale = 1 / Math.sqrt(Math.max(1, places.length));
  const sums = new Float64Array(width);
  for (const place of places)
    for (let label = 0; label < width; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[place * width + label] ?? 0) * scale;
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const slopes = shares.map((share, label) => (share / total - (label === right ? 1 : 0)) * scale);
  for (const place of places)
    for (let label = 0; label < width; label += 1) {
      const at = place * width + label;
      const slope = slopes[label] ?? 0;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const left = [...list];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [left[last], left[other]] = [left[other] as T, left[last] as T];
  }
  return left;
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
