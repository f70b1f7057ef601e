import { isPlainWord } from './lexicon/plain-words.ts';
import { findTerms } from './lexicon.ts';
import { readNumberWord } from './number-word-parts.ts';
import { fractionSpellings, numberSpellings, readNumberAtom } from './number-words.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';

/** Whether a word that is no number would be one if a letter were added, left out or another. For a place where a number may stand. */
export const resemblesNumber: (word: string) => boolean = remembering(
  (word) => {
    if (word.length > 24 || !/^\p{L}/u.test(word) || isPlainWord(word) || readNumberWord(word)) return false;
    if (!isSlip(word) && !isSlipOfScaled(word)) return false;
    return findTerms(word).length === 0;
  },
  2000,
  40,
);

/** The same of সাড়ে, পৌনে, আড়াই, which stand before their number. */
export const resemblesFraction: (word: string) => boolean = remembering(
  (word) => {
    const plain = plainSpelling(word);
    if (word.length > 24 || plain.length < (plain.charCodeAt(0) < 0x250 ? 4 : 3) || isPlainWord(word)) return false;
    const isNear = [plain, ...withoutOneLetter(plain)].some((each) => fractionSlips.has(each));
    return isNear && fractionHeads.has(plain.slice(0, 1)) && findTerms(word).length === 0;
  },
  2000,
  40,
);

const longFractions = fractionSpellings().filter((word) => word.length > 3);
const fractionSlips = new Set(longFractions.flatMap((word) => [word, ...withoutOneLetter(word)]));
const fractionHeads = new Set(longFractions.map((word) => word.slice(0, 1)));

/** Each number word, and each with one letter left out. */
const slips = new Set(numberSpellings().flatMap((word) => [word, ...withoutOneLetter(word)]));

function isSlip(word: string): boolean {
  const plain = plainSpelling(word);
  if (plain.length < (plain.charCodeAt(0) < 0x250 ? 3 : 2)) return false;
  return slips.has(plain) || withoutOneLetter(plain).some((shorter) => shorter.length > 1 && slips.has(shorter));
}

/** atherosso, তিরসঠশো: a number and its scale in one word, one of them misspelt. */
function isSlipOfScaled(word: string): boolean {
  for (let cut = 2; cut < word.length; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (readNumberAtom(tail)?.kind === 'scale' && isSlip(head)) return true;
    if (readNumberAtom(head)?.kind === 'number' && head.length > 2 && tail.length > 1 && isSlip(tail)) return true;
  }
  return false;
}

function withoutOneLetter(word: string): readonly string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}
