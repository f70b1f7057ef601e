import { plainSpelling } from '../plain-spelling.ts';

/** Fourteen, which sounds like "chod do", leave it. */
const FOURTEEN = /^ch(?:o|ou|au)dd?[ao]h?$/;

/** A word of a reply in plain spelling, or as it is where it has none. */
export function spelt(word: string): string {
  return FOURTEEN.test(word) && word !== 'chodo' ? '14' : plainSpelling(word) || word;
}
