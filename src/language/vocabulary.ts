import { bonesOf, foldWord } from './folding.ts';
import { ALL_TERMS } from './lexicon/all-terms.ts';
import type { Term, TermKind } from './lexicon/table.ts';
import { normalise, tokenise } from './normalise.ts';

/** One word of one name, with its sound worked out once. */
export interface NameWord {
  readonly text: string;
  readonly fold: string;
  readonly keys: readonly string[];
  readonly bones: string;
}

/** One way of writing a term. `follows`: the name counts only when one of these words comes after it (ফুলিয়া শাড়ি). */
export interface Name {
  readonly term: Term;
  readonly words: readonly NameWord[];
  readonly beforeGarment: boolean;
  /** Position in the vocabulary: when two names are equally near, the earlier is meant. */
  readonly rank: number;
}

/** Kinds whose spelling may be mended; the rest are too short and too many-voiced. */
const MENDED: ReadonlySet<TermKind> = new Set([
  'product',
  'weave',
  'technique',
  'material',
  'colour',
  'occasion',
  'district',
  'place',
]);
/** Kinds whose names may end in the garment, which is then named, too: ফুলিয়া শাড়ি, কনের শাড়ি, ছাপা শাড়ি. */
const NAMES_GARMENTS: ReadonlySet<TermKind> = new Set(['weave', 'occasion', 'technique']);
const GARMENT = new Set(
  ['শাড়ি', 'শাড়ী', 'ধুতি', 'साड़ी', 'saree', 'shari', 'dhoti', 'শাড়ির'].map((word) => normalise(word)),
);

/** Every name by its first word as written. */
export const NAMES_BY_WORD: ReadonlyMap<string, readonly Name[]> = new Map();
/** Names of several words, by each consonant key of the first word. */
export const PHRASES_BY_KEY: ReadonlyMap<string, readonly Name[]> = new Map();
/** Names of one word that may be mended, by consonant key. */
export const NAMES_BY_KEY: ReadonlyMap<string, readonly Name[]> = new Map();
/** The same by fold: another spelling of the very same sounds. */
export const NAMES_BY_FOLD: ReadonlyMap<string, readonly Name[]> = new Map();
/** The same by the key with one code left out, for slips that touch a consonant. */
export const NAMES_BY_BROKEN_KEY: ReadonlyMap<string, readonly Name[]> = new Map();

fill();

/** A key and all keys with one code left out; short keys are left alone. */
export function brokenKeys(key: string): readonly string[] {
  if (key.length < 3) return [];
  const broken = new Set<string>([key]);
  for (let at = 0; at < key.length; at += 1) broken.add(key.slice(0, at) + key.slice(at + 1));
  return [...broken];
}

function fill(): void {
  ALL_TERMS.forEach((term, rank) => {
    const written = new Set([...term.bn, ...term.hi, ...term.en, ...term.roman].map((name) => normalise(name)));
    for (const name of written) {
      addName(nameOf(term, rank, name));
      // Written in one: ranipink, লালপাড়, dhakaijamdani.
      const joined = name.replace(/[\s-]+/g, '');
      const isPhrase = joined !== name && joined.length >= 6 && /^[\p{L}\p{M}]+$/u.test(joined);
      if (isPhrase && !written.has(joined) && !nameOf(term, rank, name).beforeGarment)
        addName(nameOf(term, rank, joined));
    }
  });
}

function nameOf(term: Term, rank: number, written: string): Name {
  const words = tokenise(written).map(({ text }) => ({ text, ...foldWord(text), bones: bonesOf(text) }));
  const beforeGarment = NAMES_GARMENTS.has(term.kind) && words.length > 1 && GARMENT.has(words.at(-1)?.text ?? '');
  return { term, rank, words: beforeGarment ? words.slice(0, -1) : words, beforeGarment };
}

function addName(name: Name): void {
  const first = name.words[0];
  if (first === undefined) return;
  add(NAMES_BY_WORD, first.text, name);
  if (name.words.length > 1) {
    for (const key of first.keys) add(PHRASES_BY_KEY, key, name);
  } else if (MENDED.has(name.term.kind) && !name.beforeGarment) {
    add(NAMES_BY_FOLD, first.fold, name);
    for (const key of first.keys) add(NAMES_BY_KEY, key, name);
    for (const broken of new Set(first.keys.flatMap(brokenKeys))) add(NAMES_BY_BROKEN_KEY, broken, name);
  }
}

/** The maps are filled once, here, and are read-only to everyone else. */
function add(index: ReadonlyMap<string, readonly Name[]>, key: string, name: Name): void {
  const writable = index as Map<string, Name[]>;
  const names = writable.get(key);
  if (names === undefined) writable.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
}
