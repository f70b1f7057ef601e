import { foldWord } from './folding.ts';
import { STOP_WORDS } from './lexicon/stop-words.ts';
import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';

/**
 * A text as words to index or to look for, the same for an item and for a query: a term of the trade is its id, any other
 * word its fold without ending, a number its digits. Everyday words are left out.
 */
export function searchTokens(text: string): readonly string[] {
  const normalised = normalise(text);
  const terms = findTerms(text);
  const tokens = new Set<string>();
  let next = 0;
  for (const token of tokenise(normalised)) {
    while (next < terms.length && (terms[next]?.end ?? 0) <= token.start) next += 1;
    const term = terms[next];
    if (term !== undefined && term.start <= token.start && token.end <= term.end) tokens.add(term.id);
    else {
      const folded = foldedToken(token.text);
      if (folded !== undefined) tokens.add(folded);
    }
  }
  return [...tokens];
}

/** No word of the trade is longer; an index entry has its limits. */
const LONGEST_TOKEN = 40;

/** One word as it is indexed; undefined for marks and for words that say nothing. */
export function foldedToken(word: string): string | undefined {
  if (STOP_WORDS.has(word)) return undefined;
  if (/^\d/.test(word)) return word.replace(/[^\d]/g, '').slice(0, LONGEST_TOKEN);
  if (!/^\p{L}/u.test(word)) return undefined;
  const { fold } = foldWord(withoutEnding(word));
  // Loose on purpose: an unwritten o, a nasal and case differ between scripts and hands.
  const loose = fold.toLowerCase().replace(/o/g, '').replace(/ng/g, 'n');
  // Basak, Bosak, বসাক: a long word is told without its a.
  const bare = loose.replace(/a/g, '');
  const token = bare.length >= 3 ? bare : loose;
  return token === '' ? undefined : token.slice(0, LONGEST_TOKEN);
}

const SAFE_ENDINGS =
  /(গুলোর|গুলির|গুলো|গুলি|টার|টির|টা|ের|দের|কে|(?<=[ািীুূেো])র|gulor|gulo|guli|tar|ta|er|der|ke|(?<=[aiuo])r)$/u;

function withoutEnding(word: string): string {
  const ending = SAFE_ENDINGS.exec(word)?.[0];
  if (ending === undefined) return word;
  const rest = word.slice(0, word.length - ending.length);
  return rest.length >= 4 ? rest : word;
}
