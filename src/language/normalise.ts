import { remembering } from './remember.ts';

const MAX_GRAPHEMES = 2000;
/** More code units than any honest 2,000 graphemes need; stops a tower of combining marks early. */
const MAX_CODE_UNITS = 8000;
const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/**
 * What every reader starts from: one spelling of each letter (NFC, nukta in place), lower case, ASCII digits, no invisible
 * characters, one sign for rupees, at most 2,000 graphemes. Letters keep their sound: শ/স, ি/ী stay apart.
 */
export const normalise: (text: string) => string = remembering(normalised, 50, 8000);

function normalised(text: string): string {
  const plain = cut(text)
    .replace(/\p{Surrogate}/gu, ' ')
    .normalize('NFC')
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u{1D7CE}-\u{1D7FF}]/gu, (digit) => String(((digit.codePointAt(0) ?? 0) - 0x1d7ce) % 10))
    .replace(/([0-9#*])\uFE0F?\u20E3/g, ' $1 ')
    .replace(/🔟/gu, ' 10 ')
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/\p{Cf}|\uFE0E|\uFE0F/gu, '')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]/gu, (blank) => (blank === '\n' ? '\n' : ' '))
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (accented) => accented.normalize('NFD'))
    // The accents and towers of marks of other scripts; ours (Bengali, Devanagari) are letters.
    .replace(/(?![\u0900-\u09FF])\p{Mn}|\p{Me}/gu, '')
    .toLowerCase()
    .replace(/\u0307/g, '');
  return mendSigns(mendLetters(plain)).trim();
}

/** A word, a number (with its inner commas and points) or one mark; positions are those in the normalised text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts normalised text into words, numbers and single marks; a number and the letters stuck to it come apart. */
export const tokenise: (normalised: string) => readonly Token[] = remembering(cutIntoTokens, 50, 8000);

function cutIntoTokens(normalised: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[^\s]/gu)) {
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

function cut(text: string): string {
  if (text.length <= MAX_GRAPHEMES) return text;
  const bounded = text.slice(0, MAX_CODE_UNITS);
  let count = 0;
  for (const { index } of graphemes.segment(bounded)) {
    if (count === MAX_GRAPHEMES) return bounded.slice(0, index);
    count += 1;
  }
  return bounded;
}

function mendLetters(text: string): string {
  return (
    text
      .replace(/([\u09BE-\u09CC])\u09BC/g, '\u09BC$1')
      .replace(/ব\u09BC/g, 'র')
      .replace(/(?<![ডঢয])\u09BC/g, '')
      .replace(/(?<![डढ])\u093C/g, '')
      .replace(/ৰ/g, 'র')
      .replace(/ৱ/g, 'ব')
      .replace(/ৄ/g, 'ৃ')
      .replace(/ৠ/g, 'ঋ')
      .replace(/অা/g, 'আ')
      .replace(/াে/g, 'ো')
      .replace(/ত্(?![ক-হ])/g, 'ৎ')
      .replace(/([\u09BE-\u09CC])\1+/g, '$1')
      .replace(/(^|[^\p{L}\p{M}])[\u09BE-\u09CD]+/gu, '$1')
      // Thrice or more is a drawn-out sound (লাললল, okkk); twice may be spelling, and হাহাহা is laughter, no হা.
      .replace(/(?![হह]\p{M})(\p{L}\p{M}*)\1{2,}/gu, '$1')
  );
}

function mendSigns(text: string): string {
  return text
    .replace(/(\d)[oо](?=\d)/g, '$10')
    .replace(/[৳৲]|\binr\b|₨/g, '₹')
    .replace(/\$(?=\s*\d)/g, '₹')
    .replace(/([\p{L}\p{M}\d])['’‘ʼ`´](?=[\p{L}\p{M}])/gu, '$1')
    .replace(/(^|\s)['’‘ʼ`´](?=শ)/g, '$1')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ঃ(?![\p{L}\p{M}])/gu, ':')
    .replace(/[|॥]/g, '।')
    .replace(/[“”„«»]/g, '"');
}
