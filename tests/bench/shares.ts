/** The figure that this share of all figures does not exceed, to a tenth. */
export function shareOf(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) * 10) / 10;
}
