import { tokenise } from '../normalise.ts';
import { withRefusals } from './refusals.ts';
import { spelt } from './spelt.ts';
import { withNouns, withVerbGroups } from './verb-groups.ts';
import { isWho } from './who.ts';
import { type Item, type Sense, senseOf, senseOfPhrase, unstuck } from './word-senses.ts';

/** What is said between two marks: its senses as one set of names (`DO`, `DO.imp`, `!DO.imp` when refused). */
export interface Clause {
  readonly said: ReadonlySet<string>;
  readonly senses: readonly Sense[];
  /** Words that mean nothing to us. */
  readonly unknown: number;
}

const LONGEST_PHRASE = 3;
const ENDS_CLAUSE = /^[,.;:।!?\n]$/u;
/** What follows is the reason, and said of it alone. */
const BECAUSE = new Set(
  'কারণ কেননা karon because cause coz bcz cuz kyunki kyonki kyuki क्योंकि'.normalize('NFC').split(' '),
);
/** "cancel it please i found another": what she says of herself comes after. */
const PLEADS = /^(?:please|pls|plz|plis|plj)$/;
const TO = /^(?:ke|কে|ko|को)$/u;
const NOTHING = new Set([
  'POLITE',
  'EMPTY',
  'ME',
  'YOU',
  'THANKS',
  'LETSEE',
  'SOME',
  'HAAT',
  'THEM',
  'ALLTHIS',
  'HERE',
]);

/** Cuts a message into clauses and reads each word by its sense, with what is refused marked. */
export function readClauses(normalised: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let words: string[] = [];
  const close = () => {
    if (words.length > 0) clauses.push(clauseOf(words));
    words = [];
  };
  for (const { text } of tokenise(normalised)) {
    if (ENDS_CLAUSE.test(text) || BECAUSE.has(text) || (text === 'i' && PLEADS.test(words.at(-1) ?? ''))) close();
    else if (/[\p{L}\p{M}\d]|\p{Extended_Pictographic}/u.test(text)) words.push(...unstuck(spelt(text)));
  }
  close();
  return clauses;
}

function clauseOf(words: readonly string[]): Clause {
  const items: Item[] = [];
  const said = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const { sense, length } = phraseAt(words, at);
    // "Is it …" asks; "it is …" does not.
    if (sense.tag === 'UNKNOWN' && isEcho(words[at - 1], words[at] ?? '')) said.add('EMPTY');
    else if (sense.tag === 'AUXQ') said.add(at === 0 ? 'ISIT' : 'EMPTY');
    // "boss ke den": given to him, who is not the one spoken to.
    else if (sense.tag === 'POLITE' && TO.test(words[at + length] ?? ''))
      items.push({ tag: 'UNKNOWN', word: words[at] ?? '' });
    else if (NOTHING.has(sense.tag) && length === 1 && isWho(words, at))
      items.push({ tag: 'ASKWHO', word: words[at] ?? '' });
    else if (NOTHING.has(sense.tag)) said.add(sense.tag);
    else items.push({ ...sense, word: words.slice(at, at + length).join(' ') });
    at += length;
  }
  const senses = withoutForeign(withNouns(withRefusals(withVerbGroups(items))));
  for (const { tag, form, refused } of senses) {
    const name = refused === true ? `!${tag}` : tag;
    said.add(name);
    if (form !== undefined) said.add(`${name}.${form}`);
  }
  return { said, senses, unknown: senses.filter(({ tag }) => tag === 'UNKNOWN').length };
}

const LANGUAGE = /^LANG[BEH]$/;
const MASTERED = /^(?:UNDERSTAND|KNOW|CAN|SAY|READ|COME)$/;

/** "ইংরেজি বুঝি না বাংলায় লিখুন", "english na bangla": of two languages the refused one is not meant. */
function withoutForeign(senses: readonly Sense[]): readonly Sense[] {
  if (senses.filter(({ tag }) => LANGUAGE.test(tag)).length < 2) return senses;
  const isNot = (each: Sense | undefined) => each?.tag === 'NEG' || (each?.refused === true && MASTERED.test(each.tag));
  return senses.filter((each, at) => !isNot(each) && !(LANGUAGE.test(each.tag) && isNot(senses[at + 1])));
}

function phraseAt(words: readonly string[], at: number): { readonly sense: Sense; readonly length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
    const sense = senseOfPhrase(words.slice(at, at + length));
    if (sense !== null) return { sense, length };
  }
  return { sense: senseOf(words[at] ?? '') ?? { tag: 'UNKNOWN' }, length: 1 };
}

/** অফার *টফার*, msg *tsg*: the word before it once more, and the like. */
function isEcho(before: string | undefined, word: string): boolean {
  const [, rest = ''] = /^[টt](.{2,})$/u.exec(word) ?? [];
  return rest !== '' && before !== undefined && /^.?.$/u.test(before.slice(0, -rest.length)) && before.endsWith(rest);
}
