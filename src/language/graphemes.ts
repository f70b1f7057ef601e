/** More code units for each grapheme than any honest text needs; stops a tower of combining marks early. */
const UNITS_EACH = 4;
const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** Anything but ASCII, Bengali, Devanagari and the signs of everyday typing: most messages have none. */
export const STRANGE = /[^\n\x20-\x7E\u0900-\u09FF₹৳–—‘’“”]/;

/** The first so many graphemes of a text. Everyday letters are counted by hand, which costs a twentieth of the platform's segmenter. */
export function firstGraphemes(text: string, most: number): string {
  if (text.length <= most) return text;
  const bounded = text.slice(0, most * UNITS_EACH);
  return STRANGE.test(bounded) ? segmented(bounded, most) : counted(bounded, most);
}

function segmented(text: string, most: number): string {
  let count = 0;
  for (const { index } of graphemes.segment(text)) {
    if (count === most) return text.slice(0, index);
    count += 1;
  }
  return text;
}

/** What each character from U+0900 to U+09FF does to the letter before it. */
type Sort = 'consonant' | 'virama' | 'mark' | 'vowelSign' | 'other';
const SORTS: readonly Sort[] = Array.from({ length: 0x100 }, (_, place) => sortOf(0x900 + place));

function sortOf(unit: number): Sort {
  const character = String.fromCharCode(unit);
  const place = unit & 0x7f;
  if (place === 0x4d) return 'virama';
  // These two reach the same place as the vowel signs, but join as marks do.
  if (unit === 0x9be || unit === 0x9d7 || /\p{Mn}/u.test(character)) return 'mark';
  if (/\p{Mc}/u.test(character)) return 'vowelSign';
  const isLetter = (place >= 0x15 && place <= 0x39) || (place >= 0x58 && place <= 0x5f);
  const isLate = unit >= 0x978 && unit <= 0x97f;
  const isConsonant = isLetter || isLate || unit === 0x9f0 || unit === 0x9f1;
  return isConsonant && /\p{L}/u.test(character) ? 'consonant' : 'other';
}

/** A sign belongs to the letter before it, and so does a consonant that a virama joins to another. */
function counted(text: string, most: number): string {
  let count = 0;
  let joins: 'no' | 'after a virama' | 'yes' = 'no';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sort = unit >= 0x900 && unit <= 0x9ff ? (SORTS[unit - 0x900] ?? 'other') : 'other';
    const isPart = at > 0 && (sort === 'consonant' ? joins === 'yes' : sort !== 'other');
    if (!isPart) {
      if (count === most) return text.slice(0, at);
      count += 1;
    }
    if (sort === 'consonant') joins = 'after a virama';
    else if (sort === 'virama') joins = joins === 'no' ? 'no' : 'yes';
    else if (sort !== 'mark') joins = 'no';
  }
  return text;
}
