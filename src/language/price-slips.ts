import type { Line } from './price-line.ts';
import { PUT, WRONG } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "২২০০ হবে, ভুল করে ২০০০ লিখেছি": what was written by mistake. */
export function isByMistake(place: number, line: Line): boolean {
  const [before, text] = [line.tokens[place - 1]?.text ?? '', line.tokens[place]?.text ?? ''];
  if (/^[.।]$/.test(line.tokens[place + 1]?.text ?? '')) return false; // "galti se. 1900 hai" was of what came before
  if (isWord(SLIP, text)) return !isWord(PUT, before);
  // "1200 likhlam bhul kore 1400": the mistake is the number's before it.
  if (isWord(PUT, line.tokens[place - 2]?.text ?? '')) return false;
  return (
    (isWord(DONE, text) && isWord(WRONG, before)) ||
    (isWord(ERROR, text) && /^(?:by|in)$/.test(before)) ||
    (/^(?:se|से|সে)$/.test(text) && isWord(ERROR, before))
  );
}

const SLIP = wordSet('ভুলে ভুলবশত ভুলক্রমে bhule vule bhulbosoto mistakenly wrongly');
const DONE = wordSet('করে kore korey');
const ERROR = wordSet('mistake error galti ghalti गलती গলতি');
