import { isPlainWord } from './lexicon/plain-words.ts';
import { BENGALI_NUMBER_WORDS } from './number-words-bengali.ts';
import { ENGLISH_HUNDREDS, ENGLISH_NUMBER_WORDS, ENGLISH_THOUSANDS } from './number-words-english.ts';
import { HEARD_NUMBERS } from './number-words-heard.ts';
import { HINDI_NUMBER_WORDS } from './number-words-hindi.ts';

/** The numbers a word may be whose inner vowels were left out (pnch, athr, chbbish), where its scale is stuck to it. */
export function hastyNumbers(word: string, scale: number): readonly number[] | undefined {
  if (!/^[a-z]{2,}$/.test(word)) return undefined;
  const values = [...(numbers.get(soundOf(word)) ?? openEnded.get(soundOf(word)) ?? [])];
  const said = scale === 100 ? values.filter((value) => value < 60) : values;
  return said.length === 0 || said.length > 2 ? undefined : said;
}

/** The same where it stands apart, and only beside a scale or money is a number: a short one may be too much else. */
export function hastyNumbersApart(word: string): readonly number[] | undefined {
  const isLong = word.length > 3 || /^(?:tn|chr|pch|dsh)$/.test(word);
  const values = isLong && /^[a-z]+$/.test(word) && !isPlainWord(word) ? numbers.get(soundOf(word)) : undefined;
  return values === undefined || values.size > 2 ? undefined : [...values];
}

/** An English number or scale whose vowels were left out (sevnty, hndrd); it looks like nothing else. */
export function hastyEnglish(word: string): number | undefined {
  return word.length > 3 && /^[a-z]+$/.test(word) ? english.get(soundOf(word)) : undefined;
}

const numbers = new Map<string, Set<number>>();
/** chodd, bar, athar: the last vowel of eleven to eighteen. */
const openEnded = new Map<string, Set<number>>();
const english = new Map<string, number>();
for (const list of [BENGALI_NUMBER_WORDS.entries(), HINDI_NUMBER_WORDS.entries(), HEARD_NUMBERS])
  for (const [value, words] of list)
    for (const word of words.split(' ').filter((each) => /^[a-z]/.test(each))) {
      for (const each of vowelsLeftOut(word, value > 10 && value < 19)) put(numbers, each, value);
      if (value > 10 && value < 19 && /[aeo]$/.test(word)) put(openEnded, word.slice(0, -1), value);
    }
for (const [value, words] of [...ENGLISH_NUMBER_WORDS, [100, ENGLISH_HUNDREDS], [1000, ENGLISH_THOUSANDS]] as const)
  for (const each of vowelsLeftOut(words.split(' ')[0] ?? ''))
    if (each.length > 3 && !english.has(soundOf(each))) english.set(soundOf(each), value);

function put(map: Map<string, Set<number>>, word: string, value: number): void {
  const key = soundOf(word);
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** One spelling of each consonant, ch and c kept apart: pics are no eighty-five. */
function soundOf(word: string): string {
  return word
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/z/g, 'j')
    .replace(/([a-z])\1+/g, '$1');
}

/** Each way of leaving out vowels behind the first letter, at least once between consonants; the last only where the word may end open. */
function vowelsLeftOut(word: string, endsOpen = true): readonly string[] {
  const parts = word.match(/[aeiou]+|[^aeiou]+/g) ?? [];
  let spelt: readonly (readonly [string, boolean])[] = [['', false]];
  for (const [place, part] of parts.entries()) {
    const isLast = place === parts.length - 1;
    const mayGo = /^[aeiou]/.test(part) && place > 0 && (endsOpen || !isLast);
    spelt = spelt.flatMap(([each, isShort]) => [
      [each + part, isShort] as const,
      ...(mayGo ? [[each, isShort || !isLast] as const] : []),
    ]);
  }
  return spelt.filter(([, isShort]) => isShort).map(([each]) => each);
}
