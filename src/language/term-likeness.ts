import { BLOUSE_GOODS } from './blouse-piece.ts';
import { GENERAL_WEAVES } from './cloth-facts.ts';
import { likelyOthers } from './learned/likely-terms.ts';
import { type ToldIn, WEIGHED } from './learned/term-features.ts';
import type { FoundTerm } from './lexicon.ts';
import { tokenise } from './normalise.ts';

/** How likely a term must be another's to be left out. */
const OTHERS = { caption: 0.7, search: 0.65 };
/** What comes with the cloth, and a name that says two colours. */
const NEVER: ReadonlySet<string> = new Set([...BLOUSE_GOODS, 'lal_par_sada']);

/** The terms of a normalised message that are its item's, by their likeness to those of labelled ones. */
export function withoutOthers(terms: readonly FoundTerm[], normalised: string, told: ToldIn): readonly FoundTerm[] {
  if (terms.length === 0) return terms;
  const others = likelyOthers(terms, tokenise(normalised), told);
  const least = (kind: FoundTerm['kind'], id: string) =>
    Math.min(
      ...terms.map((term, index) =>
        term.kind === kind && term.id !== id && !GENERAL_WEAVES.includes(term.id) ? (others[index] ?? 1) : 1,
      ),
    );
  return terms.filter(({ kind, id }, index) => {
    const share = others[index] ?? 0;
    if (!WEIGHED.has(kind) || NEVER.has(id) || isOfList(terms, index, normalised)) return true;
    const isOutdone = ONE_OF.has(kind) && share > OUTDONE && least(kind, id) < share - AHEAD;
    const isAlone = told === 'caption' && least(kind, id) === 1;
    return share < (isAlone ? ALONE : OTHERS[told]) && !isOutdone;
  });
}

/** "লাল নীল সবুজ হলুদ": three colours and more, side by side, are all of the same things. */
function isOfList(terms: readonly FoundTerm[], index: number, text: string): boolean {
  const touches = (one: FoundTerm | undefined, other: FoundTerm | undefined) =>
    one?.kind === 'colour' && other?.kind === 'colour' && SIDE_BY_SIDE.test(text.slice(one.end, other.start));
  let [from, to] = [index, index];
  while (touches(terms[from - 1], terms[from])) from -= 1;
  while (touches(terms[to], terms[to + 1])) to += 1;
  return to - from >= 2;
}

const SIDE_BY_SIDE = /^\s*(?:,|আর|ও|এবং|ar|o|and|aur|और)?\s*$/u;

/** How likely it must be where no other of its kind is told of an item. */
const ALONE = 0.9;
/** Of these an item has one. */
const ONE_OF: ReadonlySet<string> = new Set(['product', 'weave', 'place']);
/** How likely a term must be another's where one of its kind is likelier the item's, and by how much. */
const OUTDONE = 0.35;
const AHEAD = 0.2;
