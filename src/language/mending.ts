import { type Folded, foldDistance, foldWord } from './folding.ts';
import { isPlainWord } from './lexicon/plain-words.ts';
import { readNumberWord } from './number-word-parts.ts';
import { stemsOf } from './suffixes.ts';
import { brokenKeys, NAMES_BY_BROKEN_KEY, NAMES_BY_KEY, type Name } from './vocabulary.ts';

/** Up to these distances a word of two codes, or of three, that shares a name's consonants is taken for it. */
const TINY_LIMIT = 0.051;
const SHORT_LIMIT = 0.1;
/** A longer word that shares its consonants. */
const LONG_LIMIT = 0.2;
/** A word of five letters or more whose consonants differ by a slip. */
const SLIP_LIMIT = 0.17;
/** There are more villages than we know: a name like one of ours is likelier another. */
const PLACE_LIMIT = 0.12;
/** Endings of verbs, which no name of the trade has. */
const VERB =
  /(?:লাম|চ্ছি|েছি|েছে|েছেন|চ্ছে|চ্ছেন|বেন|তাম)$|(?:lam|lum|echi|echhi|eche|echen|chhen|cche|cchi|chchi|iben|aben|ing|tion|ness|ment)$/u;
const remembered = new Map<string, Name | undefined>();
const REMEMBERED_AT_MOST = 5000;

/** The name a misspelt word means, or undefined when none is near enough or two are equally near. */
export function nearestName(word: string): Name | undefined {
  if (remembered.has(word)) return remembered.get(word);
  const name = mend(word);
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(word, name);
  return name;
}

function mend(word: string): Name | undefined {
  if (word.length > 30 || VERB.test(word)) return undefined;
  // An everyday word with an ending (কুড়িটা) stays one.
  if (stemsOf(word).some((stem) => stem.length >= 3 && word.length - stem.length >= 2 && isPlainWord(stem)))
    return undefined;
  // ষোলোশো is no সর্ষে.
  if ((readNumberWord(word)?.atoms.length ?? 0) > 1) return undefined;
  const folded = foldWord(word);
  const same = nearest(folded, NAMES_BY_KEY, folded.keys, (keys) =>
    keys <= 2 ? TINY_LIMIT : keys === 3 ? SHORT_LIMIT : LONG_LIMIT,
  );
  if (same !== undefined) return same;
  for (const stem of stemsOf(word)) {
    if (stem.length < 3 || isPlainWord(stem)) continue;
    const stemmed = foldWord(stem);
    const found = nearest(stemmed, NAMES_BY_KEY, stemmed.keys, (keys) => (keys <= 2 ? 0 : keys === 3 ? 0.07 : 0.14));
    if (found !== undefined) return found;
  }
  return slipped(word, folded);
}

function slipped(word: string, folded: Folded): Name | undefined {
  if (folded.fold.length < 5) return undefined;
  const found = nearest(folded, NAMES_BY_BROKEN_KEY, folded.keys.flatMap(brokenKeys), () => SLIP_LIMIT);
  if (found !== undefined) return found;
  for (const stem of stemsOf(word).filter((cut) => cut.length >= 6)) {
    const stemmed = foldWord(stem);
    const name = nearest(stemmed, NAMES_BY_BROKEN_KEY, stemmed.keys.flatMap(brokenKeys), () => 0.12);
    if (name !== undefined && name.words[0] !== undefined && name.words[0].fold.length >= 6) return name;
  }
  return undefined;
}

function nearest(
  folded: Folded,
  index: ReadonlyMap<string, readonly Name[]>,
  keys: readonly string[],
  limitFor: (shortest: number) => number,
): Name | undefined {
  let best: Name | undefined;
  let least = Number.POSITIVE_INFINITY;
  let tied = false;
  const seen = new Set<Name>();
  for (const key of keys) {
    for (const name of index.get(key) ?? []) {
      const word = name.words[0];
      if (word === undefined || seen.has(name)) continue;
      seen.add(name);
      const shortest = Math.min(...word.keys.map((own) => own.length));
      const isPlace = name.term.kind === 'place' || name.term.kind === 'district';
      if (isPlace && shortest < 4) continue;
      const limit = Math.min(limitFor(shortest), isPlace ? PLACE_LIMIT : 1);
      if (index === NAMES_BY_BROKEN_KEY && !mayBeSlip(folded, word)) continue;
      const distance = foldDistance(folded.fold, word.fold, limit);
      if (distance > limit) continue;
      if (distance < least - 1e-9) {
        best = name;
        least = distance;
        tied = false;
      } else if (distance < least + 1e-9 && best !== undefined && name.term.id !== best.term.id) {
        if (name.rank < best.rank && distance === 0) best = name;
        tied = distance > 0;
      }
    }
  }
  return tied ? undefined : best;
}

/** A slip keeps the first sound, and only long names are told by the rest. */
function mayBeSlip(folded: Folded, name: Folded): boolean {
  return name.keys.some((key) => key.length >= 4 && folded.keys.some((own) => own[0] === key[0]));
}
