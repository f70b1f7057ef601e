import { normalise, tokenise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import {
  ASKED_FOR,
  ASKING_FILLERS,
  GROUP_FILLERS,
  REPLY_FILLERS,
  REPLY_PHRASES,
  type ReplyGroup,
} from './reply-words.ts';

const LONGEST_PHRASE = 7;
const common = keys(REPLY_FILLERS);
const asking = keys(ASKING_FILLERS);
const lists = new Map<ReplyGroup, { readonly phrases: ReadonlySet<string>; readonly fillers: ReadonlySet<string> }>();
for (const group of Object.keys(REPLY_PHRASES) as ReplyGroup[]) {
  lists.set(group, {
    phrases: keys(REPLY_PHRASES[group]),
    fillers: new Set([...common, ...keys(GROUP_FILLERS[group] ?? ''), ...(ASKED_FOR.includes(group) ? asking : [])]),
  });
}

/** Whether the whole message is phrases of one list and words that add nothing, with at least one phrase. */
export function coversAs(words: readonly string[], group: ReplyGroup): boolean {
  const list = lists.get(group);
  if (list === undefined || words.length === 0) return false;
  const plain = plainWords(words);
  // reached[i]: 0 not reachable, 1 by fillers only, 2 with a phrase on the way.
  const reached = new Array<number>(plain.length + 1).fill(0);
  reached[0] = 1;
  for (let from = 0; from < plain.length; from += 1) {
    const state = reached[from] ?? 0;
    if (state === 0) continue;
    let joined = '';
    for (let to = from + 1; to <= Math.min(plain.length, from + LONGEST_PHRASE); to += 1) {
      joined += plain[to - 1];
      if (list.phrases.has(joined)) reached[to] = 2;
      else if (list.fillers.has(joined)) reached[to] = Math.max(reached[to] ?? 0, state);
    }
  }
  return reached[plain.length] === 2;
}

/** One message is held against many lists. */
const spelled = new WeakMap<readonly string[], readonly string[]>();

function plainWords(words: readonly string[]): readonly string[] {
  const known = spelled.get(words);
  if (known) return known;
  const plain = words.map((word) => plainSpelling(word) || word);
  spelled.set(words, plain);
  return plain;
}

function keys(phrases: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const phrase of phrases.split(',')) {
    const tokens = tokenise(normalise(phrase)).map((token) => plainSpelling(token.text) || token.text);
    if (tokens.length > 0) made.add(tokens.join(''));
  }
  return made;
}
