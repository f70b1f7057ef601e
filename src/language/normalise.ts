import { firstGraphemes, STRANGE } from './graphemes.ts';
import { remembering } from './remember.ts';

const MAX_GRAPHEMES = 2000;
/**
 * What every reader starts from: one spelling of each letter (NFC, nukta in place), lower case, ASCII digits, no invisible
 * characters, one sign for rupees, at most 2,000 graphemes. Letters keep their sound: শ/স, ি/ী stay apart.
 */
export const normalise: (text: string) => string = remembering(normalised, 50, 8000);

function normalised(text: string): string {
  const short = firstGraphemes(text, MAX_GRAPHEMES);
  const lower = (
    STRANGE.test(short) ? withoutStrangeSigns(short) : withAsciiDigits(short.normalize('NFC'))
  ).toLowerCase();
  return mendSigns(mendLetters(withZeros(withSixes(lower)))).trim();
}

/** a6e, k6u, 6ilo: 6, ছয়, is typed for ছ; what only counts or names (6e, 6inch, th-a6e7) keeps it. */
const SIX =
  /(?<![a-z\d@._/-])(?:6(?:ilo?|ilam|ilen|ile|ara|obi|obita|obir|oto|ele)|(?!(?:rs|tk|inr|no|id|th|or|qn|am)6)[a-z]{1,6}6[aeiou][a-z]{0,5})(?![a-z\d@])/g;

function withSixes(text: string): string {
  return text.includes('6') ? text.replace(SIX, (word) => word.replace('6', 'ch')) : text;
}

/** 25oo, 2ooo: the letter for the sign, as many type it. One alone may be "too" (১৫০০ o). */
function withZeros(text: string): string {
  return text.replace(/(?<=\d)[oо]{2,3}(?![\p{L}\p{M}\d])/gu, (letters) => '0'.repeat(letters.length));
}

function withAsciiDigits(text: string): string {
  return (
    text
      .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
      .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
      // Urdu's, Arabic's and Santali's.
      .replace(/[۰-۹٠-٩᱐-᱙]/g, (digit) => String(digit.charCodeAt(0) & 15))
  );
}

function withoutStrangeSigns(text: string): string {
  const plain = text
    .replace(/\p{Surrogate}/gu, ' ')
    .normalize('NFC')
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u{1D7CE}-\u{1D7FF}]/gu, (digit) => String(((digit.codePointAt(0) ?? 0) - 0x1d7ce) % 10))
    .replace(/(?:[#*\d০-৯]\uFE0F?\u20E3)+/g, (keys) => ` ${keys.replace(/[\uFE0F\u20E3]/g, '')} `)
    .replace(/🔟/gu, ' 10 ')
    .replace(/\p{Cf}|\uFE0E|\uFE0F/gu, '')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029]/gu, (blank) => (blank === '\n' ? '\n' : ' '))
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (accented) => accented.normalize('NFD'))
    // The accents and towers of marks of other scripts; ours (Bengali, Devanagari) are letters.
    .replace(/(?![\u0900-\u09FF])\p{Mn}|\p{Me}/gu, '')
    .toLowerCase()
    .replace(/\u0307/g, '');
  return withAsciiDigits(plain);
}

/** A word, a number (with its inner commas and points) or one mark; positions are those in the normalised text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts normalised text into words, numbers and single marks; a number and the letters stuck to it come apart. */
export const tokenise: (normalised: string) => readonly Token[] = remembering(cutIntoTokens, 200, 8000);

function cutIntoTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const sort = sortAt(text, start);
    let end = start + widthAt(text, start);
    if (sort === LETTER) while (sortAt(text, end) === LETTER) end += widthAt(text, end);
    if (sort === DIGIT) {
      while (sortAt(text, end) === DIGIT) end += 1;
      while (/[.,]/.test(text[end] ?? '') && sortAt(text, end + 1) === DIGIT) {
        end += 1;
        while (sortAt(text, end) === DIGIT) end += 1;
      }
    }
    if (sort !== BLANK) tokens.push({ text: spelt(text.slice(start, end)), start, end });
    start = end;
  }
  return tokens;
}

/** One string for all that are alike: what is remembered of a word is then found by its address. */
const spelt = remembering((word) => word, 10_000, 40);

const [BLANK, DIGIT, LETTER, MARK] = [1, 2, 3, 4] as const;
/** What each character of the basic plane is; found out when it is first met. */
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
  if (at >= text.length) return BLANK;
  const unit = text.charCodeAt(at);
  if (isPaired(text, at)) return sortOf(text.slice(at, at + 2));
  const known = sorts[unit] ?? 0;
  if (known > 0) return known;
  const sort = sortOf(text[at] ?? '');
  sorts[unit] = sort;
  return sort;
}

function sortOf(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\s/.test(character) ? BLANK : MARK;
}

function widthAt(text: string, at: number): number {
  return isPaired(text, at) ? 2 : 1;
}

function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

function mendLetters(text: string): string {
  return mendDrawnOut(/[\u0900-\u09FF]/.test(text) ? mendIndic(text) : text);
}

function mendIndic(text: string): string {
  return text
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
    .replace(/([\u09BE-\u09CD\u093E-\u094D])\1+/g, '$1')
    .replace(/[\u09BE-\u09CD](?<![\p{L}\p{M}].)[\u09BE-\u09CD]*/gsu, '');
}

/** Thrice or more is a drawn-out sound (লাললল, okkk); twice may be spelling, and হাহাহা is laughter, no হা. */
function mendDrawnOut(text: string): string {
  return mayBeDrawnOut(text) ? text.replace(/(?![হह]\p{M})(\p{L}\p{M}*)\1{2,}/gu, '$1') : text;
}

/** No syllable is longer than a letter with so many marks. */
const LONGEST_SYLLABLE = 6;

function mayBeDrawnOut(text: string): boolean {
  for (let size = 1; size <= LONGEST_SYLLABLE; size += 1) {
    for (let at = 2 * size; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === text.charCodeAt(at - size) && unit === text.charCodeAt(at - 2 * size) && unit > 0x40) return true;
    }
  }
  return false;
}

const PARTS: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75' };

function mendSigns(text: string): string {
  return text
    .replace(/(\d)[oо](?=\d)/g, '$10')
    .replace(/(\d) ?([¼½¾])/g, (_, whole: string, part: string) => `${whole}.${PARTS[part] ?? ''}`)
    .replace(/(?<![\d/.])(\d{1,2}) (?:and |n |& |\+ )?1\/2(?![\d/])/g, '$1.5')
    .replace(/[৳৲]|\binr\b|₨/g, '₹')
    .replace(/\$(?=\s*\d[\d,]{3})/g, '₹')
    .replace(/['’‘ʼ`´](?<=[\p{L}\p{M}\d].)(?=[\p{L}\p{M}])/gu, '')
    .replace(/['’‘ʼ`´](?<=(?:^|\s).)(?=শ)/g, '')
    .replace(/(?<=শ)['’‘ʼ`´](?!\p{L})/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ঃ(?![\p{L}\p{M}])/gu, ':')
    .replace(/[|॥]/g, '।')
    .replace(/[“”„«»]/g, '"');
}
