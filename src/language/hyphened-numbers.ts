import { readNumberWord } from './number-word-parts.ts';
import { readNumberAtom } from './number-words.ts';
import { ENGLISH_HUNDREDS, ENGLISH_NUMBER_WORDS, ENGLISH_THOUSANDS } from './number-words-english.ts';

/** "twenty-five", "thirteen-fifty", "twelve-hundred-rupee", "sat-hattar": one number without its hyphens; "ten-twelve" is from one to the other. */
export function withNumbersUnhyphened(text: string): string {
  if (!/[\p{L}\p{M}\d]-\p{L}/u.test(text)) return text;
  return text.replace(SCALED_DIGITS, ' ').replace(HYPHENED, (said) => {
    const words = said.split('-');
    const money = /^(?:rupees?|taka|rs)$/.test(words.at(-1) ?? '') ? words.pop() : undefined;
    const isOne = words.length === 1 ? NUMBERS.has(said) : isOneInEnglish(words) || isScaled(words);
    if (isOne || (money !== undefined && words.length === 1)) return said.replaceAll('-', ' ');
    if (isScaledRange(words)) return said.replace(/-(?=[^-]*$)/, ' ');
    return isSplit(words) ? words.join('').padEnd(said.length) : said;
  });
}

function isOneInEnglish(words: readonly string[]): boolean {
  const values = words.map((word) => NUMBERS.get(word) ?? 0);
  const [first = 0, second = 0] = values;
  if (values.includes(0)) return false;
  if (SCALES.has(second)) return values.length === 2;
  const rest = first >= 20 && first % 10 === 0 && second < 10 ? values.slice(2) : values.slice(1);
  const hundreds = rest.length === values.length - 2 ? first + second : first;
  if (rest.length === 0) return true;
  if (SCALES.has(rest[0] ?? 0)) return rest.length === 1;
  const [tens = 0, unit] = rest;
  const isTens = tens >= 20 && tens < 100 && tens % 10 === 0 && rest.length <= 2 && (unit === undefined || unit < 10);
  return isTens && (unit !== undefined || !isRange(hundreds, tens));
}

/** fifteen-twenty, nineteen-twenty, forty-fifty. */
function isRange(low: number, high: number): boolean {
  return low >= 10 && high < low * 2 + 10 && (low % 5 === 0 || high - low < 6 || high < low);
}

/** do-hazaar, পাঁচ-শো, সাড়ে-তিন-হাজার. */
function isScaled(words: readonly string[]): boolean {
  const kinds = words.map((word) => readNumberWord(word)?.atoms[0]?.kind ?? 'none').join(' ');
  return /^(?:number|fraction|offset|offset number) scale$/.test(kinds);
}

/** দুই-তিন-হাজার: from one to the other of them. */
function isScaledRange(words: readonly string[]): boolean {
  return words.length === 3 && isScaled(words.slice(1)) && isScaled([words[0] ?? '', words[2] ?? '']);
}

/** sat-hattar: no number by its second half. */
function isSplit([first = '', second = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || second.length < 3 || readNumberAtom(second) !== undefined) return false;
  const atom = readNumberAtom(first + second);
  return atom?.kind === 'number' && atom.risky !== true && (atom.values[0] ?? 0) > 20;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...ENGLISH_NUMBER_WORDS, [100, ENGLISH_HUNDREDS] as const, [1000, `${ENGLISH_THOUSANDS} grand`] as const].flatMap(
    ([value, words]) => words.split(' ').map((word) => [word, value] as const),
  ),
);
const SCALES = new Set([100, 1000]);
const HYPHENED = /(?<![\p{L}\p{M}\d-])\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*){1,4}(?![\p{L}\p{M}-])/gu;
/** 12-sho, ১০-হাজার. */
const SCALED_DIGITS =
  /(?<=(?<![\p{L}\d])\d{1,2})-(?=(?:শো|শ|হাজার|sh?o|ha[jz]a+r|hundred|thousand|सौ|हज\u093C?ार)(?![\p{L}\p{M}]))/gu;
