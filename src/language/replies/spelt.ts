import { plainSpelling } from '../plain-spelling.ts';

/** Fourteen, which sounds like "chod do", leave it. */
const FOURTEEN = /^ch(?:o|ou|au)dd?[ao]h?$/;

/** "নাহহ": its last letter drawn out. */
const DRAWN_OUT = /(?<=[\u0985-\u0994\u09be-\u09cc])([\u0995-\u09b9])\1$/u;

/** A word of a reply in plain spelling, or as it is where it has none. */
export function spelt(word: string): string {
  return FOURTEEN.test(word) && word !== 'chodo' ? '14' : plainSpelling(word.replace(DRAWN_OUT, '$1')) || word;
}
