import { devanagariInLatin } from '../devanagari-in-latin.ts';
import { normalise, tokenise } from '../normalise.ts';
import { readNumberWord } from '../number-word-parts.ts';
import { plainSpelling } from '../plain-spelling.ts';
import { remembering } from '../remember.ts';
import { SENSES } from './sense-words.ts';
import { type Form, formsOf } from './verb-forms.ts';
import { IRREGULAR_VERBS, REGULAR_VERBS } from './verbs.ts';

/** What one word of a reply is about, and as a verb in which form. */
export interface Sense {
  readonly tag: string;
  readonly form?: Form | 'plea';
  readonly refused?: boolean;
}

/** A word or phrase of a message in plain spelling, with its sense. */
export interface Item extends Sense {
  readonly word: string;
}

const known = new Map<string, Sense>();
const rough = new Map<string, Sense | undefined>();
/** publsh, cnfrm, cncl: typed in a hurry, without vowels. */
const skeletons = new Map<string, Sense | undefined>();
const SURE_SKELETON = 4;

for (const line of REGULAR_VERBS.trim().split('\n')) {
  const [tag = '', kind = 'c', ...stems] = line.split(' ');
  for (const [word, form] of formsOf(kind as 'c' | 'a' | 'h', stems))
    learn(word, kind === 'h' ? { tag, form } : refusedIn(word, { tag, form }), false);
}
for (const line of [...IRREGULAR_VERBS.trim().split('\n'), ...SENSES.trim().split('\n')]) {
  const at = line.indexOf(':');
  const [tag = '', form] = line.slice(0, at).split('.');
  const sense = form === undefined ? { tag } : { tag, form: form as Form };
  const words = line.slice(at + 1);
  for (const word of words.includes(',') ? words.split(',') : words.trim().split(' '))
    learn(word, refusedIn(word, sense), true);
}

/** হয়নি, korini: a deed and that it was not done, in one word. */
function refusedIn(word: string, sense: Sense): Sense {
  return sense.form === 'perf' && /(?:[\u0980-\u09FF]নি|[aeiouy]ni)$/.test(word) ? { ...sense, refused: true } : sense;
}

function learn(words: string, sense: Sense, wins: boolean): void {
  const key = plainWords(words).join(' ');
  if (key === '' || (known.has(key) && !wins)) return;
  known.set(key, sense);
  if (!/^[a-z]{4,}$/.test(key)) return;
  const bare = withoutVowels(key);
  if (bare.length >= SURE_SKELETON)
    skeletons.set(bare, skeletons.has(bare) && skeletons.get(bare)?.tag !== sense.tag ? undefined : sense);
  const loose = withLooseVowels(key);
  const other = rough.get(loose);
  rough.set(loose, rough.has(loose) && other?.tag !== sense.tag ? undefined : sense);
}

function plainWords(text: string): readonly string[] {
  return tokenise(normalise(text)).map((token) => plainSpelling(token.text) || token.text);
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

function inHaste(word: string): Sense | undefined {
  const bare = withoutVowels(word);
  return word.length - bare.length <= 1 && bare.length >= SURE_SKELETON ? skeletons.get(bare) : undefined;
}

function withLooseVowels(word: string): string {
  return word.replace(/[au]/g, 'o').replace(/e/g, 'i');
}

/** A number as small counts pictures or pieces (FEW); a greater one is a price, a length, a phone (NUM). */
const MOST_PIECES = 12;

/** What a word in plain spelling means, or its stem, or one that differs by a vowel. */
export const senseOf: (word: string) => Sense | null = remembering(
  (word: string): Sense | null => {
    const exact = known.get(word);
    if (exact !== undefined) return exact;
    if (/^\d/.test(word)) return { tag: Number.parseInt(word, 10) <= MOST_PIECES ? 'FEW' : 'NUM' };
    const stem = /[\u0980-\u09FF]$/.test(word)
      ? word.replace(/(?:টাকে|টাই|টাও|টার|টা|ডাই|ডারে|ডার|ডা|গুলোকে|গুলোর|গুলো|গুলা|গুলি|ের|ই|ও)$/u, '')
      : word.length > 4
        ? word.replace(/(?:takei|take|tai|ta|gulo|gula|guli|i|o)$/, '')
        : word;
    const bare = (stem !== word && stem.length > 1 ? known.get(stem) : undefined) ?? ofIt(word);
    if (bare === undefined && word.length >= 4 && readNumberWord(word) !== undefined) return { tag: 'NUM' };
    return (
      bare ?? (word.length >= 4 ? rough.get(withLooseVowels(word)) : undefined) ?? inHaste(word) ?? asInLatin(word)
    );
  },
  4000,
  40,
);

/** Who is spoken to and what says nothing: "দাদার" is of him. */
const NOBODY = new Set(['POLITE', 'EMPTY', 'ME', 'YOU']);

/** বিক্রির, টাকার: of what a word ending in a vowel means. */
function ofIt(word: string): Sense | undefined {
  const [, stem = ''] = /^(.{2,}[\u09be-\u09cc])র$/u.exec(word) ?? [];
  const sense = stem === '' ? undefined : known.get(stem);
  return sense === undefined || sense.form !== undefined || NOBODY.has(sense.tag) ? undefined : sense;
}

/** What a Hindi word means as it is typed in Latin letters. */
function asInLatin(word: string): Sense | null {
  const latin = devanagariInLatin(word);
  if (latin === undefined) return null;
  const plain = plainSpelling(latin);
  return /\p{Script=Devanagari}/u.test(plain) ? null : senseOf(plain); // Vedic signs have no Latin spelling
}

/** What a phrase of several words means, if it means more than its words. */
export function senseOfPhrase(words: readonly string[]): Sense | null {
  return known.get(words.join(' ')) ?? null;
}

/** জানিনা, hobena: a verb and its refusal in one word. */
export function unstuck(word: string): readonly string[] {
  const [, verb = '', no = ''] = /^(.{2,})(না|নি|na)$/u.exec(word) ?? [];
  return verb !== '' && !known.has(word) && known.get(verb)?.form !== undefined ? [verb, no] : [word];
}
