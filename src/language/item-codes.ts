import { CODE_ALPHABET, LISTING_CODE_LENGTH, ORDER_CODE_LENGTH } from '../domain/codes.ts';
import { normalise } from './normalise.ts';

/** The item's code in a message (TH-4K7Q, th4k7q, in Bengali digits, in a link), without its prefix. */
export function readListingCode(text: string): string | undefined {
  return readCode(text, 'th', LISTING_CODE_LENGTH);
}

/** The order's code in a message (OR-7Q2MK), without its prefix. */
export function readOrderCode(text: string): string | undefined {
  return readCode(text, 'or', ORDER_CODE_LENGTH);
}

function readCode(text: string, prefix: string, length: number): string | undefined {
  const plain = normalise(spellPrefix(text));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\d])${prefix}([\\s._:#-]*)([a-z0-9]{${length}})(?![\\p{L}\\p{M}\\d])`,
    'gu',
  );
  for (const [, gap = '', body = ''] of plain.matchAll(pattern)) {
    // "or saree" and "th this" are English: without a hyphen a code needs a digit.
    const isPlainWord = !gap.includes('-') && !/\d/.test(body);
    const code = isPlainWord ? undefined : lookAlikes(body);
    if (code !== undefined && (gap !== ' ' || !/^\d+$/.test(body) || prefix === 'th')) return code;
  }
  return undefined;
}

/** Repeated letters are part of a code, and Bengali hands also type টিএইচ and ওআর. */
function spellPrefix(text: string): string {
  return text
    .slice(0, 8000)
    .replace(/টি\s*এইচ/g, 'th')
    .replace(/ও\s?আর(?=[\s-]*[0-9০-৯a-zA-Z]{3,5})/g, 'or');
}

/** What the alphabet leaves out was misread from what looks like it. */
function lookAlikes(body: string): string | undefined {
  const mended = body
    .toUpperCase()
    .replace(/[O0]/g, 'Q')
    .replace(/[1IL]/g, 'J')
    .replace(/[8B]/g, 'R')
    .replace(/[5S]/g, 'Z')
    .replace(/[UV]/g, 'Y');
  return [...mended].every((letter) => CODE_ALPHABET.includes(letter)) ? mended : undefined;
}
