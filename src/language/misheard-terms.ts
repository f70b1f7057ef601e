import type { FoundTerm } from './lexicon.ts';
import { isLengthUnit } from './measures.ts';
import { readNumberAtom } from './number-words.ts';
import { CURRENCY } from './price-words.ts';
import { hasWord } from './word-sets.ts';

/** Says of a term found in a text whether something else was meant by its words. */
type IsMisheard = (said: {
  readonly term: FoundTerm;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}) => boolean;

/** By the term's id. */
const MISHEARD: Readonly<Record<string, IsMisheard>> = {
  // "net nei": no net, but no internet; "৯০০ net" is a price.
  net_fabric: ({ before, after }) =>
    /(?:\d|টাকা|taka|rs)\s*(?:only\s*)?$/u.test(before) ||
    /^\s*(?:নেই|নাই|ছিল না|চলছে না|nei|nai|chilo na|slow|problem|nahi)/u.test(after),
  // "খরচ আলাদা ধরিনি" sounds like two tones.
  dual_tone: ({ term }) => term.how === 'spelling',
  // "শাল পাতা" is a leaf.
  shawl: ({ after }) => /^\s*(?:পাতা|পাতার|গাছ|pata|patar)/u.test(after),
  // "পাট ভাঙা হয়নি": folded, as it left the loom.
  jute: ({ words, after }) =>
    /^(?:জুত|jut[ao])/u.test(words) || /^\s*(?:পাট |করে )?(?:ভাঙ|ভাঁজ|bhang|bhaj)|^\s*পাট/u.test(after),
  // "other than red", "less than 900".
  than: ({ words, before, after }) =>
    words === 'than' &&
    (/(?<![a-z])(?:other|less|more|cheaper|better|rather|under|costlier)\s+$/u.test(before) ||
      /^\s*(?:rs\.? ?|₹ ?)?\d/u.test(after)),
  // "ছেলের বউরে" is his wife.
  brown: ({ words }) => /^(?:বউ|বৌ)/u.test(words),
  // A border with thrusts is no Dhakai.
  dhakai_jamdani: ({ words }) => /^(?:ধাক্কা|dhakka)/u.test(words),
  // "২ পিচ" is two pieces.
  peach: ({ before, after }) => {
    if (/^\s*(?:\d|(?:প্রতি|পিছু|proti|pichu|per)(?![\p{L}\p{M}]))/u.test(after)) return true;
    const word = before.trimEnd().split(' ').at(-1) ?? '';
    return /\d$/.test(word) || hasWord(CURRENCY, word) || readNumberAtom(word) !== undefined;
  },
};

/** Whether a caption's words, taken for a term of the cloth, mean another thing. Expects normalised text. */
export function isMisheard(term: FoundTerm, normalised: string): boolean {
  const words = normalised.slice(term.start, term.end);
  // "miter" is a metre, not মেটে.
  if (term.kind !== 'unit' && term.how !== 'exact' && isLengthUnit(words)) return true;
  // "১০০% রং পাকা" holds, whatever the colour.
  if (term.kind === 'colour' && /^(?:রং|রঙ|rong|rang) ?(?:পাকা|pakk?a)/u.test(words)) return true;
  const said = { term, words, before: normalised.slice(0, term.start), after: normalised.slice(term.end) };
  return MISHEARD[term.id]?.(said) === true;
}
