/** Letters and digits of our codes: none that look or sound alike (no 0/O, 1/I/L, 8/B, 5/S, U/V). */
export const CODE_ALPHABET = '234679ACDEFGHJKMNPQRTWXYZ';

/** A listing's code is said as TH-4K7Q, an order's as OR-7Q2MK, a talk's as QN-4K7Q. Stored without the prefix. */
export const LISTING_CODE_LENGTH = 4;
export const ENQUIRY_CODE_LENGTH = 4;
export const ORDER_CODE_LENGTH = 5;
/** A haat with so many items that short codes are rare gives longer ones. */
export const LONGEST_CODE = 7;

/** How a listing's code is written for people. */
export function sayListingCode(code: string): string {
  return `TH-${code}`;
}

/** How an order's code is written for people. */
export function sayOrderCode(code: string): string {
  return `OR-${code}`;
}

/** How the code of a talk between buyer and seller is written for people. */
export function sayEnquiryCode(code: string): string {
  return `QN-${code}`;
}

/** What codes are said with, of invitations, orders, talks and items. */
export const CODE_KINDS = ['AM', 'OR', 'QN', 'TH'] as const;

/** Whether a code cannot be taken for a price or a word (it has a letter and a digit), or for another kind's (AM-QN4K7X). */
export function isUnmistakable(code: string): boolean {
  return /[A-Z]/.test(code) && /[0-9]/.test(code) && !CODE_KINDS.some((kind) => code.startsWith(kind));
}

const TRIES = 20;

/** A code of `length` letters drawn by `random`, which gives numbers from 0 up to but not including its argument. */
export function drawCode(length: number, random: (below: number) => number): string {
  let code = '';
  for (let tries = 0; tries < TRIES && !isUnmistakable(code); tries += 1)
    code = Array.from({ length }, () => CODE_ALPHABET.charAt(random(CODE_ALPHABET.length))).join('');
  return code;
}

/** How many codes of one length are tried before a longer one is given. */
const TRIES_A_LENGTH = 6;

/** A code nobody has yet, as short as is easily found. The unique index decides when two are drawn at once. */
export async function drawFreeCode(
  length: number,
  random: (below: number) => number,
  isTaken: (code: string) => Promise<boolean>,
): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const code = drawCode(Math.min(length + Math.floor(tries / TRIES_A_LENGTH), LONGEST_CODE), random);
    if (!(await isTaken(code))) return code;
  }
}
