type Fields = Readonly<Record<string, unknown>>;

/** Numbers within a hundredth, so that twelve cubits may be 5.49 or 5.4864 metres. */
const CLOSE = 0.011;

/** Whether a reading says what a label says: the same fields, none missing and none extra; lists in any order. */
export function isSame(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === 'number' && typeof got === 'number') return Math.abs(wanted - got) < CLOSE;
  if (Array.isArray(wanted) && Array.isArray(got))
    return wanted.length === got.length && wanted.every((one) => got.some((other) => isSame(one, other)));
  if (isFields(wanted) && isFields(got)) return wrongFields(wanted, got).length === 0;
  return wanted === got;
}

/** The names of the fields that are missing, extra or different. */
export function wrongFields(wanted: Fields, got: Fields): readonly string[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...names].filter((name) => !isSame(wanted[name], got[name]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
