import { HINDI_FILLERS, HINDI_PHRASES } from './hindi-reply-words.ts';
import { normalise, tokenise } from './normalise.ts';
import { plainSpelling } from './plain-spelling.ts';
import { remembering } from './remember.ts';
import { spelt } from './replies/spelt.ts';
import { isWho } from './replies/who.ts';
import {
  ASKED_FOR,
  ASKING_FILLERS,
  GROUP_FILLERS,
  LITTLE_WORDS,
  LITTLE_WORDS_BESIDE,
  REPLY_FILLERS,
  REPLY_PHRASES,
  type ReplyGroup,
  SAID_BESIDE,
} from './reply-words.ts';
import { sameWord } from './same-words.ts';
import { SPOKEN_TO } from './spoken-to.ts';

const LONGEST_PHRASE = 7;
const common = keys(REPLY_FILLERS);
const asking = keys(ASKING_FILLERS);
const little = keys(LITTLE_WORDS);
const lists = new Map<ReplyGroup, { readonly phrases: ReadonlySet<string>; readonly fillers: ReadonlySet<string> }>();
const phrasesOf = (group: ReplyGroup) => [REPLY_PHRASES[group], HINDI_PHRASES[group] ?? ''];
const fillersOf = (group: ReplyGroup) => [GROUP_FILLERS[group] ?? '', HINDI_FILLERS[group] ?? ''];
const keysOf = (lists: readonly string[]) => lists.flatMap((list) => [...keys(list)]);
const AGREEMENTS: ReadonlySet<ReplyGroup> = new Set(['sureYes', 'softYes', 'agrees', 'buys', 'weakYes', 'haveYes']);
/** "kichu", "ache": not what was put to her, but anything, or that there is some. */
const UNBOUND = keys(
  'কিছু, kichu, kichhu, kuch, some, any, আছে, ache, hai, একটাই, ektai, আমার, amar, my, mera, meri, mere, আমাদের, amader',
);
/** What leaves, puts off or ends is no filler beside a yes, though it sounds like one (ok thak, ok pass). */
const refusals = new Set(
  (
    ['no', 'refuses', 'haveNo', 'leave', 'letGo', 'cancel', 'stop', 'halts', 'forbids', 'skip', 'back'] as const
  ).flatMap((group) => keysOf(phrasesOf(group))),
);
/** "boss ke den": to somebody else. */
const TO = /^(?:ke|কে|ko|को)$/u;
const spokenTo = new Set(SPOKEN_TO.split(', '));
const BINDING: ReadonlySet<ReplyGroup> = new Set(['sureYes', 'softYes', 'agrees', 'buys']);
const NONE: ReadonlySet<string> = new Set();
for (const group of Object.keys(REPLY_PHRASES) as ReplyGroup[]) {
  const beside = SAID_BESIDE[group] ?? [];
  const refused = AGREEMENTS.has(group) ? refusals : NONE;
  const unbound = BINDING.has(group) ? UNBOUND : NONE;
  lists.set(group, {
    phrases: new Set([group, ...beside].flatMap((each) => keysOf(phrasesOf(each)))),
    fillers: new Set(
      [
        ...common,
        ...(LITTLE_WORDS_BESIDE.includes(group) ? little : []),
        ...[group, ...beside].flatMap((each) => keysOf(fillersOf(each))),
        ...(ASKED_FOR.includes(group) ? asking : []),
      ].filter((word) => !refused.has(word) && !unbound.has(word)),
    ),
  });
}

/** Whether the whole message is phrases of one list and words that add nothing, with at least one phrase. */
export function coversAs(words: readonly string[], group: ReplyGroup): boolean {
  const list = lists.get(group);
  if (list === undefined || words.length === 0) return false;
  if (
    AGREEMENTS.has(group) &&
    words.some((word, at) => isWho(words, at) || (TO.test(word) && spokenTo.has(words[at - 1] ?? '')))
  )
    return false;
  const said = piecesOf(words);
  // reached[i]: 0 not reachable, 1 by fillers only, 2 with a phrase on the way.
  const reached = new Uint8Array(words.length + 1);
  reached[0] = 1;
  for (let from = 0; from < words.length; from += 1) {
    const state = reached[from] ?? 0;
    if (state === 0) continue;
    for (const [length, piece] of (said[from] ?? []).entries()) {
      const to = from + length + 1;
      // Short words said one after another make no other word: "hi a" is no hya.
      if (list.phrases.has(piece) && (length === 0 || piece.length > 3)) reached[to] = 2;
      else if ((reached[to] ?? 0) < state && fills(piece, length, list.fillers)) reached[to] = state;
    }
  }
  return reached[words.length] === 2;
}

function fills(piece: string, length: number, fillers: ReadonlySet<string>): boolean {
  return fillers.has(piece) || (length === 0 && piece.length > 4 && fillers.has(withoutArticle(piece)));
}

/** অর্ডারটা, দামেই: "the" and "just" change no filler. */
const withoutArticle = remembering(
  (word: string): string => word.replace(/(?:টাই|টাকে|টা|টি|গুলো|গুলি|ই|gulo|ta)$/u, ''),
  2000,
  40,
);

/** What is said from each word on, one word more each time. One message is held against many lists. */
const pieces = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function piecesOf(words: readonly string[]): readonly (readonly string[])[] {
  const known = pieces.get(words);
  if (known) return known;
  const plain = words.map((word) => sameWord(spelt(word)));
  const made = plain.map((_, from) => {
    let joined = '';
    return plain.slice(from, from + LONGEST_PHRASE).map((word) => {
      joined += word;
      return joined;
    });
  });
  pieces.set(words, made);
  return made;
}

function keys(phrases: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const phrase of phrases.split(',')) {
    const tokens = tokenise(normalise(phrase)).map((token) => sameWord(plainSpelling(token.text) || token.text));
    if (tokens.length > 0) made.add(tokens.join(''));
  }
  return made;
}
