import { bonesOf, foldDistance, foldWord } from './folding.ts';
import { ALL_TERMS } from './lexicon/all-terms.ts';
import { isPlainWord } from './lexicon/plain-words.ts';
import type { Term, TermKind } from './lexicon/table.ts';
import { nearestName } from './mending.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { remembering } from './remember.ts';
import { stemsOf } from './suffixes.ts';
import { NAMES_BY_FOLD, NAMES_BY_WORD, type Name, type NameWord, PHRASES_BY_KEY } from './vocabulary.ts';

export type { Term, TermKind } from './lexicon/table.ts';

const TERMS_BY_ID = new Map<string, Term>();
for (const known of ALL_TERMS) {
  if (!TERMS_BY_ID.has(known.id)) TERMS_BY_ID.set(known.id, known);
  TERMS_BY_ID.set(`${known.kind} ${known.id}`, known);
}

/** The term of an id; say which kind where two kinds share one. */
export function term(id: string, kind?: TermKind): Term | undefined {
  return TERMS_BY_ID.get(kind === undefined ? id : `${kind} ${id}`);
}

/** How we say a term to a person, a yarn by the weave of its name where it has none of its own; an unknown id is said as it stands. */
export function termName(id: string, language: 'bn' | 'en' | 'hi', kind?: TermKind): string {
  return (term(id, kind) ?? term(id))?.[language][0] ?? id;
}

/** A term met in a text; `start` and `end` are positions in the normalised text. */
export interface FoundTerm {
  readonly id: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'suffix' | 'spelling';
}

/** The terms of a text, longest first where names overlap, in the order of the text. Expects any text; positions are in the normalised one. */
export function findTerms(text: string): readonly FoundTerm[] {
  return termsIn(normalise(text));
}

/** The same, of a text already normalised. */
export const termsIn: (normalised: string) => readonly FoundTerm[] = remembering(termsOf, 200, 8000);

function termsOf(normalised: string): readonly FoundTerm[] {
  const tokens = tokenise(normalised).filter((token) => !LOOSE_ENDINGS.has(token.text));
  const found: FoundTerm[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = phraseAt(tokens, at) ?? wordAt(tokens, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const last = tokens[at + match.length - 1] as Token;
    const start = tokens[at]?.start ?? 0;
    if (!isTaking(match.term, tokens[at - 1]?.text))
      found.push({ id: match.term.id, kind: match.term.kind, start, end: last.end, how: match.how });
    at += match.length;
  }
  return found;
}

const TAKING = new Set(['le', 'lay', 'ले', 'main', 'mai', 'मैं']);

/** "Theek hai, le lungi": a Hindi verb, "I shall take it", and no length of cloth. */
function isTaking({ id }: Term, before: string | undefined): boolean {
  return id === 'lungi' && before !== undefined && TAKING.has(before);
}

/** Endings written as words of their own (shantipur er tant); they never part a name. */
const LOOSE_ENDINGS = new Set(['er', 'এর', 'র', '-']);

interface Match {
  readonly term: Term;
  readonly length: number;
  readonly how: FoundTerm['how'];
}

const ROUGH: readonly FoundTerm['how'][] = ['exact', 'suffix', 'spelling'];

/** The longest name of several words that begins here; words may be inflected, or spelled within a vowel or two. */
function phraseAt(tokens: readonly Token[], at: number): Match | undefined {
  const first = tokens[at]?.text ?? '';
  if (!/\p{L}/u.test(first)) return undefined;
  let best: Match | undefined;
  for (const { name, how: begun } of phrasesBeginning(first)) {
    if (best !== undefined && name.words.length < best.length) continue;
    const how = alike(name, tokens, at, begun);
    if (how === undefined) continue;
    const better =
      best === undefined || name.words.length > best.length || ROUGH.indexOf(how) < ROUGH.indexOf(best.how);
    if (better) best = { term: name.term, length: name.words.length, how };
  }
  return best;
}

/** Names of several words that may begin with a word as written; most words begin none. */
const phrasesBeginning = remembering(
  (first: string): readonly { name: Name; how: FoundTerm['how'] }[] => {
    const { keys } = foldWord(first);
    const names = new Set([
      ...(NAMES_BY_WORD.get(first) ?? []),
      ...keys.flatMap((key) => PHRASES_BY_KEY.get(key) ?? []),
    ]);
    return [...names].flatMap((name) => {
      if (name.words.length + (name.beforeGarment ? 1 : 0) < 2) return [];
      const how = wordAlike(name, 0, first);
      return how === undefined ? [] : [{ name, how }];
    });
  },
  5000,
  40,
);

function alike(
  name: Name,
  tokens: readonly Token[],
  at: number,
  begun: FoundTerm['how'],
): FoundTerm['how'] | undefined {
  let roughest = begun;
  for (let index = 1; index < name.words.length; index += 1) {
    const how = wordAlike(name, index, tokens[at + index]?.text ?? '');
    if (how === undefined) return undefined;
    if (ROUGH.indexOf(how) > ROUGH.indexOf(roughest)) roughest = how;
  }
  if (name.beforeGarment && !isGarment(tokens[at + name.words.length]?.text)) return undefined;
  return roughest;
}

/** How a word as written may stand for one word of a name. */
function wordAlike(name: Name, index: number, text: string): FoundTerm['how'] | undefined {
  const word = name.words[index];
  if (word === undefined) return undefined;
  if (text === word.text) return 'exact';
  if (!/\p{L}/u.test(text) || word.fold === '' || NEVER_A_NAME.has(text)) return undefined;
  const isLast = index === name.words.length - 1;
  if (!mayBeAlike(word, text, isLast)) return undefined;
  if (isLast && stemsOf(text).includes(word.text)) return 'suffix';
  // A name in its own right is not mended into part of a longer one (তাঁতের শাড়ি is no তত্ত্বের শাড়ি).
  const own = nameOfWord(text);
  if (own !== undefined && own.term.id !== name.term.id && foldDistance(foldWord(text).fold, word.fold, 0.01) > 0.01)
    return undefined;
  const limit = word.fold.length <= 4 || isPlainWord(text) ? 0.05 : 0.11;
  const near = foldDistance(foldWord(text).fold, word.fold, limit) <= limit;
  const nearStem = isLast && stemsOf(text).some((stem) => foldDistance(foldWord(stem).fold, word.fold, 0.05) <= 0.05);
  return near || nearStem ? 'spelling' : undefined;
}

/** "colour with" sounds like কালার ইট, and "বেচতে চাই রঙ লাল" like ছাই রঙ. */
const NEVER_A_NAME = new Set(['with', 'চাই']);

/** Below this length no whole letter may differ, at the limits of `wordAlike`. */
const ALL_BONES = 10;

/** A quick look at the consonants, so that most words need no measuring; an ending may bring more of them. */
function mayBeAlike(word: NameWord, text: string, isLast: boolean): boolean {
  if (word.fold.length >= ALL_BONES || foldWord(text).fold.length >= ALL_BONES) return true;
  const bones = bonesOf(text);
  return isLast ? bones.startsWith(word.bones) : bones === word.bones;
}

function isGarment(text: string | undefined): boolean {
  if (text === undefined || isPlainWord(text)) return false;
  const { fold } = foldWord(text);
  return fold.startsWith('SaRi') || fold.startsWith('DuTi') || fold.startsWith('DoTi');
}

/** A name of one word. */
function wordAt(tokens: readonly Token[], at: number): Match | undefined {
  return matchOf(tokens[at]?.text ?? '') ?? undefined;
}

const matchOf = remembering((text: string): Match | null => matchOfWord(text) ?? null, 5000, 40);

/** As written, without its ending, or mended. */
function matchOfWord(text: string): Match | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const exact = nameOfWord(text);
  if (exact !== undefined) return { term: exact.term, length: 1, how: 'exact' };
  if (isPlainWord(text)) return undefined;
  const sounded = soundsLike(text);
  if (sounded !== undefined) return { term: sounded.term, length: 1, how: 'spelling' };
  for (const stem of stemsOf(text)) {
    const name = isPlainWord(stem) ? undefined : nameOfWord(stem);
    if (name !== undefined && stem.length >= 3) return { term: name.term, length: 1, how: 'suffix' };
  }
  const mended = nearestName(text);
  return mended === undefined ? undefined : { term: mended.term, length: 1, how: 'spelling' };
}

function nameOfWord(text: string): Name | undefined {
  return NAMES_BY_WORD.get(text)?.find((name) => name.words.length === 1 && !name.beforeGarment);
}

/** A name of exactly these sounds, unless it is a short place: doti is a dhoti, not a dot. */
function soundsLike(text: string): Name | undefined {
  const { fold } = foldWord(text);
  return NAMES_BY_FOLD.get(fold)?.find(({ term: { kind } }) => kind !== 'place' && kind !== 'district');
}
