/** What `npm run learn` writes down. */
export interface LearnedFile {
  readonly labels: readonly string[];
  /** How many places there are. */
  readonly places: number;
  /** One step of a weight. */
  readonly step: number;
  /** For each place one weight per label, in steps of -28 to 28, a letter each: `?` is 0, `@` is 1, `>` is -1. */
  readonly weights: string;
}

/**
 * Weighs places: the share of each label, in their order; together they are 1. Weights stay packed as they were read, for each is
 * wanted seldom; what each letter lies above `?` is the same for all labels and changes no share.
 */
export function openWeighing({
  labels,
  places: count,
  step,
  weights: packed,
}: LearnedFile): (places: readonly number[]) => number[] {
  const width = labels.length;
  return (places) => {
    if (packed.length !== count * width) throw new Error('Learned weights are stale: run `npm run learn`');
    const sums = new Array<number>(width).fill(0);
    for (const place of places) {
      const start = place * width;
      for (let label = 0; label < width; label += 1)
        sums[label] = (sums[label] ?? 0) + packed.charCodeAt(start + label);
    }
    const scale = step / Math.sqrt(Math.max(1, places.length));
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp((sum - most) * scale));
    const total = shares.reduce((all, share) => all + share, 0);
    return shares.map((share) => share / total);
  };
}

/** The same by name: the share of each of `roles`, 0 for one that was never taught. */
export function openRoles<Role extends string>(
  learned: LearnedFile,
  roles: readonly Role[],
): (places: readonly number[]) => Readonly<Record<Role, number>> {
  const weigh = openWeighing(learned);
  const at = roles.map((role) => [role, learned.labels.indexOf(role)] as const);
  return (places) => {
    const shares = weigh(places);
    const named = {} as Record<Role, number>;
    for (const [role, index] of at) named[role] = shares[index] ?? 0;
    return named;
  };
}

/** The letter of a weight of nothing. From 28 below it to 28 above none is one that JSON must escape. */
export const LETTER_OF_ZERO = 63;
