import { findTerms } from './lexicon.ts';
import { readNumberWord } from './number-word-parts.ts';
import { remembering } from './remember.ts';

/** What a word run together with another may end in: a thing, that it is there, money. */
const TAIL =
  /^(?:শাড়ি|শাড়িটা|শাড়ির|গামছা|লুঙ্গি|ধুতি|জামদানি|টাঙ্গাইল|তাঁত|তাঁতের|পাড়|পাড়ের|আছে|টাকা|টাকার|টাকায়|করে|sh?ar(?:ee|i)|saree|gamcha|gamchha|jamdani|taant?er|tanter|ache|achhe|taka)$/u;
const KINDS: ReadonlySet<string> = new Set(['colour', 'weave', 'material', 'product']);
const SHORTEST = 5;
const LONGEST = 30;

/** "লালশাড়ি", "দুটোআছে", "২৮০০টাকা": words that were run together come apart, where each is a word by itself. */
export function withWordsApart(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{Nd}]+/gu, (word) =>
    word.length < SHORTEST || word.length > LONGEST ? word : apart(word.normalize('NFC'), word),
  );
}

function apart(word: string, written: string): string {
  return pieces(word) ?? written;
}

const pieces = remembering(
  (word: string): string | undefined => {
    if (isOneWord(word)) return undefined;
    const parts = cut(word);
    return parts === undefined || parts.length < 2 ? undefined : parts.join(' ');
  },
  5_000,
  LONGEST,
);

/** Cut into words from its end; undefined where any of them is none. */
function cut(word: string): readonly string[] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const tail = word.slice(at);
    // No word begins with a vowel sign.
    if (/^\p{M}/u.test(tail) || !TAIL_NFC.test(tail)) continue;
    const head = word.slice(0, at);
    const heads = isWord(head, tail) ? [head] : cut(head);
    if (heads !== undefined) return [...heads, tail];
  }
  return undefined;
}

const TAIL_NFC = new RegExp(TAIL.source.normalize('NFC'), 'iu');
const MONEY = /^(?:টাকা|taka)/iu;

/** A colour, a weave, a thing; or a number, of money bare and else with what counts it. */
function isWord(word: string, before: string): boolean {
  if (/^(?:টাকা|আছে|taka)$/iu.test(word)) return true;
  const digits = /^\p{Nd}+(টা|টো|টি|টে|খানা|পিস|ta|to|ti|te|khana|pis|pcs)?$/iu.exec(word);
  if (digits !== null) return MONEY.test(before) || digits[1] !== undefined;
  const number = readNumberWord(word.toLowerCase());
  if (number !== undefined) return MONEY.test(before) ? number.suffix === 'none' : number.suffix === 'classifier';
  return isOneWord(word);
}

/** Whether the lexicon knows it as it is. */
function isOneWord(word: string): boolean {
  return findTerms(word).some(
    ({ kind, how, start, end }) => KINDS.has(kind) && how !== 'spelling' && start === 0 && end >= word.length - 1,
  );
}
