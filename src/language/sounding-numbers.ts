import { numberSound, soundDistance } from './number-sounds.ts';
import { districtSpellings } from './number-spellings.ts';
import { FRACTIONS, readNumberAtom } from './number-words.ts';
import { BENGALI_NUMBER_WORDS } from './number-words-bengali.ts';
import { HEARD_NUMBERS } from './number-words-heard.ts';
import { HINDI_NUMBER_WORDS } from './number-words-hindi.ts';
import { remembering } from './remember.ts';

/** A number that a strange word sounds like, and how far it is from it. */
export interface Sounding {
  readonly value: number;
  readonly far: number;
}

/** The numbers 1–99, one and a half and two and a half, that a word sounds much like, the nearest first. Only for a place where a number may stand. */
export const soundingNumbers: (word: string) => readonly Sounding[] = remembering(
  (word) => {
    const sound = numberSound(word);
    if (word.length > LONGEST || sound.length < 2) return [];
    const nearest = new Map<number, number>();
    const bound = mostOf(sound);
    for (const { sound: known, value, most: its } of SOUNDS) {
      const most = Math.min(bound, its);
      if (Math.abs(known.length - sound.length) > LENGTHS_APART) continue;
      const far = soundDistance(sound, known, most);
      if (far <= most && far < (nearest.get(value) ?? Number.POSITIVE_INFINITY)) nearest.set(value, far);
    }
    return [...nearest].map(([value, far]) => ({ value, far })).sort((first, second) => first.far - second.far);
  },
  2000,
  40,
);

const LONGEST = 24;
const LENGTHS_APART = 5;
/** How many consonants a sound has, a vowel at its head counted with them. */
export function strengthOf(sound: string): number {
  return sound.replace(/[~A^]|h$|(?<=.)[aeiou]/g, '').length;
}

/** How far a word may be from a number word of so many consonants. */
const MOST = [0, 0.3, 0.45, 0.75, 0.95];

function mostOf(sound: string): number {
  return MOST[Math.min(strengthOf(sound), MOST.length - 1)] ?? 0;
}

const SOUNDS = soundsOfNumbers();

function soundsOfNumbers(): readonly { readonly sound: string; readonly value: number; readonly most: number }[] {
  const sounds = new Map<string, { readonly sound: string; readonly value: number; readonly most: number }>();
  for (const [value, words] of [
    ...[...BENGALI_NUMBER_WORDS.entries()].map(([each, all]) => [each, withDistricts(all)] as const),
    ...HINDI_NUMBER_WORDS.entries(),
    ...HEARD_NUMBERS,
    ...FRACTIONS.filter(([part]) => part > 1),
  ])
    for (const word of words.normalize('NFC').split(' ')) {
      const sound = numberSound(word);
      if (value > 0 && !isRisky(word)) sounds.set(`${sound} ${value}`, { sound, value, most: mostOf(sound) });
    }
  return [...sounds.values()];
}

/** বার, sat: what is more often another word. */
function isRisky(word: string): boolean {
  const atom = readNumberAtom(word);
  return atom?.kind === 'number' && atom.risky === true;
}

function withDistricts(words: string): string {
  return words
    .normalize('NFC')
    .split(' ')
    .flatMap((word) => [word, ...districtSpellings(word)])
    .join(' ');
}
