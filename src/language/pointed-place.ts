/** One thing of a numbered list that words point at by its place, and what they say of it. */
export interface PointedPlace {
  /** From 1; 'last' is the last one shown. */
  readonly place: number | 'last';
  readonly rest: string;
}

const ORDINALS: readonly (readonly [number | 'last', string])[] = [
  [1, 'প্রথম|prothom|pratham|first|1st|pehl[aie]|pahl[aie]|पहल[ाीे]|১ম|1ম'],
  [2, 'দ্বিতীয়|দ্বিতিয়|ditiyo|dwitiyo|second|2nd|d(?:oo|u)sr[aie]|दूसर[ाीे]|২য়|2য়'],
  [3, 'তৃতীয়|তৃতিয়|tritiyo|third|3rd|t(?:ee|i)sr[aie]|तीसर[ाीे]|৩য়|3য়'],
  [4, 'চতুর্থ|choturtho|fourth|4th|চার নম্বর'],
  [5, 'পঞ্চম|ponchom|fifth|5th'],
  ['last', 'শেষের|শেষেরটা|shesher|sesher|last|a(?:a|)khr?i'],
];
const NUMBERS: readonly string[] = [
  'এক|ek|one|एक',
  'দুই|দু|dui|du|two|दो',
  'তিন|tin|three|teen|तीन',
  'চার|char|four|चार',
  'পাঁচ|panch|paanch|five|पांच|पाँच',
];
/** "টা", "টার", " ta r", "wala", "one": which one, in whatever case. */
const ONE =
  '(?:\\s?(?:টা|টি|ডা|খানা|ta|ti|da|tai|টাই)|\\s(?:wala|wali|wale|one|वाला|वाली|वाले|শাড়িটা|শাড়ি|sharee|saree|sari|shari|sarita|জিনিসটা))?';
const CASE = '(?:-?\\s?(?:র|তে|য়|এর|কে|ে|r|er|te|y|ke|s|ka|ki|ke|mein|me|का|की|के|में))?';
const OF = '(?:নম্বর|নাম্বার|নং|নম্বরের|number|nombor|nomber|nambar|nambor|num|no\\.?|নম্বরেরটা|नंबर|नम्बर)';
const END = '(?![\\p{L}\\p{M}\\p{N}])[\\s,:–-]*';
const LEAD = '^\\s*(?:(?:আচ্ছা|ওই|এই|ঐ|accha|acha|oi|ei|the|wo|ye|ওই যে)\\s+)*';

/** Reads "২ নম্বরটার সাথে ব্লাউজ আছে?", "prothom tar dam koto"; undefined where no place is named first. */
export function readPointedPlace(text: string): PointedPlace | undefined {
  const line = text
    .normalize('NFC')
    .replace(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966));
  for (const [place, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    if (found !== null) return { place, rest: line.slice(found[0].length).trim() };
  }
  return undefined;
}

const PATTERNS: readonly (readonly [number | 'last', RegExp])[] = [
  ...ORDINALS.map(([place, words]) => [place, pattern(`(?:${words})${ONE}${CASE}`)] as const),
  ...NUMBERS.flatMap((words, index) => {
    const number = `(?:${index + 1}|${words})`;
    return [
      [index + 1, pattern(`${number}\\s?${OF}${ONE}${CASE}`)] as const,
      [index + 1, pattern(`${OF}\\s?${number}${ONE}${CASE}`)] as const,
      // "2 tar" is of the second; "2 ta" are two.
      [index + 1, pattern(`${index + 1}\\s?(?:টার|টায়|টাতে|tar|tay|tate|er|এর)`)] as const,
    ];
  }),
];

function pattern(words: string): RegExp {
  return new RegExp(`${LEAD}${words}${END}`.normalize('NFC'), 'iu');
}
