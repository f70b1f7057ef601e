import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './number-reader.ts';
import { readNumberWord } from './number-word-parts.ts';

const NO = /^(?:no|নো)$/;
const PIECE = /^(?:t[aieo]|টা|টি|টো|টে)(?:r|te|র|তে)?$/u;

/** The "no" of "3 no ta", "char no ta" is "number"; behind a price it is nine ("900 no ta"). */
export function isNumero(index: number, tokens: readonly Token[]): boolean {
  if (!NO.test(tokens[index]?.text ?? '') || !isMeasure(tokens[index + 1]?.text ?? '')) return false;
  const before = tokens[index - 1]?.text ?? '';
  const word = readNumberWord(before);
  const isWord = word?.suffix === 'none' && word.atoms.length === 1 && word.atoms[0]?.kind === 'number';
  return isWord || /^\d{1,2}$/.test(before);
}

/** "3 no ta", "char no ta te": which of them it is, not how many. */
export function isWhichOne({ to, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  return suffix === 'none' && NO.test(tokens[to]?.text ?? '') && PIECE.test(tokens[to + 1]?.text ?? '');
}
