import { findTerms } from '../language/lexicon.ts';

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
  return things.filter(({ kind, weave, colours }) =>
    named.every(({ id }) => id === kind || id === weave || colours.includes(id)),
  );
}
