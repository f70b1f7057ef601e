import { findTerms } from '../language/lexicon.ts';
import { isWeave } from '../language/satisfies.ts';

/** What a thing is, as far as words may name it. */
interface Goods {
  readonly kind: string;
  readonly weave?: string;
  readonly colours: readonly string[];
}

const NAMES: ReadonlySet<string> = new Set(['product', 'weave', 'colour']);

/** Those that are all that words name ("লালটা", "গামছার"); undefined where words name no kind, weave or colour. */
export function namedAmong<Thing extends Goods>(
  text: string,
  things: readonly Thing[],
  by: ReadonlySet<string> = NAMES,
): readonly Thing[] | undefined {
  const named = findTerms(text).filter(({ kind }) => by.has(kind));
  if (named.length === 0) return undefined;
  const fitting = (isOf: (weave: string | undefined, id: string) => boolean) =>
    things.filter(({ kind, weave, colours }) =>
      named.every(({ id }) => id === kind || isOf(weave, id) || colours.includes(id)),
    );
  const exactly = fitting((weave, id) => weave === id);
  // Where none is just so, a Dhakai is the jamdani that is meant.
  return exactly.length > 0 ? exactly : fitting(isWeave);
}
