import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { wordAt } from './price-line.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

/** "গতবার ১৮০০ দিয়ে নিয়েছিলাম", "saw one for 3500", "pension 3000 pai": money of another time or another person, beside a limit of one's own. */
export function isOfAnother({ from, to }: Amount, tokens: readonly Token[]): boolean {
  for (let place = to; place < to + 5; place += 1) {
    const text = wordAt(tokens, place).normalize('NFC');
    if (text === '' || CLAUSE_BREAK.test(text) || /^\d/.test(text)) break;
    if (DONE.test(text)) return true;
  }
  for (let place = from - 1; place >= 0 && place >= from - 8; place -= 1) {
    const text = wordAt(tokens, place);
    if (CLAUSE_BREAK.test(text) || /^\d/.test(text)) return false;
    if (isWord(BEFORE, text)) return true;
  }
  return false;
}

/** Bought, took, saw: done, not wished for. */
const DONE =
  /^(?:কিন(?:ে|ল|লাম|লো|েছ|ছি|ছে|ছিল)|নিয\u09BCেছ|নিছি|নিলাম|নিল|দেখলাম|দেখেছ|দেখছিলাম|(?:kin(?:e|l|lam|lo|si)|nilam|nilo|nichi|li|liya|liye|dekhi|dekha|bought|paid|ली|लिया|लिए|देख[ीा])$|kinechh?|kinech|niye?ch|dekhlam|dekhech|खरीद[ीा]|khareed[ia]|kharid[ia])/u;
const BEFORE = wordSet(
  'saw seen bought paid got spent দেখলাম দেখেছিলাম dekhlam dekhechilam পেনশন pension মাইনে maine বেতন beton salary income রোজগার rojgar',
);
