/** How two were known to be one person: she typed the code of one into the other, both showed the same number, or staff said so. */
export type JoinedBy = 'code' | 'phone' | 'staff';

/** How long six digits may be typed into the other chat. */
export const LINK_CODE_MS = 10 * 60 * 1_000;

/** Wrong codes a person may type in an hour before we stop listening to more. */
export const MAX_WRONG_LINK_CODES = 5;

/** Wrong codes, by anybody, that a code outlives: with many phones one cannot try more than these of nine hundred thousand. */
export const MAX_MISSES = 50;

/** A number says who somebody is for so long after its platform vouched for it: given up, it is another's after three months. */
export const NUMBER_HOLDS_MS = 90 * 24 * 60 * 60 * 1_000;

const SMALLEST = 100_000;

/** Six digits that do not begin with a zero, which people leave out. */
export function drawLinkCode(random: (below: number) => number): string {
  return String(SMALLEST + random(9 * SMALLEST));
}

/** How the digits are written for people: three and three. */
export function sayLinkCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** Of two who are one, who lives on: whoever came first, whose name stands in what was done before. */
export function keptOf(one: string, other: string): { readonly keptId: string; readonly absorbedId: string } {
  return one < other ? { keptId: one, absorbedId: other } : { keptId: other, absorbedId: one };
}
