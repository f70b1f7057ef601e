/** How two were known to be one person: she typed the code of one into the other, both showed the same number, or staff said so. */
export type JoinedBy = 'code' | 'phone' | 'staff';

/** How long six digits may be typed into the other chat. */
export const LINK_CODE_MS = 10 * 60 * 1_000;

/** Wrong codes a person may type in an hour before we stop listening to more. */
export const MAX_WRONG_LINK_CODES = 5;

/** Wrong codes, by anybody, that a code outlives: with many phones one cannot try more than these of 850,000. */
export const MAX_MISSES = 50;

/** A number says who somebody is for so long after its platform vouched for it: given up, it is another's after three months. */
export const NUMBER_HOLDS_MS = 90 * 24 * 60 * 60 * 1_000;

/** For so long after somebody took a code, six digits that fit none are likelier a slip than anything else. */
export const LINK_EXPECTED_MS = 30 * 60 * 1_000;

const SMALLEST = 100_000;
/** Bengal's PIN codes, which people send unasked. */
const PINS = { from: 700_000, to: 750_000 };

/** Six digits that do not begin with a zero, which people leave out, and are no PIN code of Bengal. */
export function drawLinkCode(random: (below: number) => number): string {
  const drawn = SMALLEST + random(9 * SMALLEST - (PINS.to - PINS.from));
  return String(drawn < PINS.from ? drawn : drawn + PINS.to - PINS.from);
}

/** Whether six digits may be a code at all. */
export function mayBeLinkCode(digits: string): boolean {
  return Number(digits) < PINS.from || Number(digits) >= PINS.to;
}

/** How the digits are written for people: three and three. */
export function sayLinkCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** Of two who are one, who lives on: whoever came first, whose name stands in what was done before. */
export function keptOf(one: string, other: string): { readonly keptId: string; readonly absorbedId: string } {
  return one < other ? { keptId: one, absorbedId: other } : { keptId: other, absorbedId: one };
}
