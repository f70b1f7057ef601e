import type { FoundTerm } from './lexicon.ts';

const OR = /^\s*,?\s*(?:বা|অথবা|কিংবা|নইলে|নাহলে|না হলে|or|ba|ya|athoba|othoba|kingba|या|अथवा)\s*$/u;
/** Of kinds of things one cannot be the other, so "and" asks for either, too. */
const AND = /^\s*(?:আর|ও|এবং|and|ar|aar|aur|और|[,&/+])\s*$/u;
/** "ধুতি পাঞ্জাবি দুটোই": named side by side, and both wanted. */
const BOTH = /দুটোই|দুইটাই|দুটিই|(?<![a-z])(?:dutoi|duitai|both|dono)(?![a-z])|दोनों/u;
/** "শাল না স্টোল কিছু একটা": which of them does not matter. */
export const EITHER_WAY =
  /কিছু একটা|একটা কিছু|যা হোক|যেটা হোক|(?:যে ?কোনো|যেকোনো) একটা|(?<![a-z])(?:kichu ekta|ekta kichu|ja hok|jeta hok|je ?kono ekta|either|koi bhi|kuch bhi)(?![a-z])/u;
const ASKED_WHICH = /^\s*(?:না|na|নাকি|naki)\s*$/u;
/** Said of the piece beside the cloth, never a thing to choose instead. */
const BESIDE = new Set(['blouse', 'blouse_piece', 'fabric', 'than']);

/** Names of cloth said as another to choose from: the শাল of "চাদর বা শাল", the তসর of "সিল্ক বা তসর". */
export function alternativesIn(text: string, terms: readonly FoundTerm[]): readonly FoundTerm[] {
  const cloth = terms.filter((term) => sortOf(term) !== undefined && !BESIDE.has(term.id));
  return cloth.filter((term, at) => {
    const before = cloth[at - 1];
    if (before === undefined) return false;
    const between = text.slice(before.end, term.start);
    const areKinds = sortOf(before) === 'kind' && sortOf(term) === 'kind';
    const isJoined =
      OR.test(between) ||
      (EITHER_WAY.test(text) && ASKED_WHICH.test(between)) ||
      (areKinds && (AND.test(between) || (/^\s*$/.test(between) && BOTH.test(text))));
    if (!isJoined) return false;
    return cloth.slice(0, at).some((other) => sortOf(other) === sortOf(term) && other.id !== term.id);
  });
}

function sortOf({ kind }: FoundTerm): 'kind' | 'cloth' | undefined {
  if (kind === 'product') return 'kind';
  return kind === 'weave' || kind === 'material' ? 'cloth' : undefined;
}
