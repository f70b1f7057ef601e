import { type FoundTerm, findTerms } from './lexicon.ts';
import { mayBeName } from './name-words.ts';
import { normalise, tokenise } from './normalise.ts';
import { readDistrict } from './places.ts';
import { isWord, wordSet } from './word-sets.ts';

/** Somebody's name, and what they said of where they live; `''` when not said. */
export interface Introduction {
  readonly name: string;
  readonly home: string;
}

/** What stands before a name and is none of it. */
const OPENING =
  /^(?:(?:হ্যাঁ|নমস্কার|আমি|আমার|আমরা|আমাদের|ami|amar|amra|amader|i am|i'm|my|we are|our|mera|meri|main|मेरा|मैं)[\s,]+)*(?:(?:সমিতির\s+)?(?:নাম|naam|name|nam|नाम)(?=[\s:：ঃ-]))?\s*(?:(?:হল|হলো|holo|is|hai|है)(?=\s))?\s*[:：ঃ-]?\s*/iu;
const CLOSING = /\s*(?:বলছি|bolchi|বলছিলাম|here|speaking|बोल रही हूँ|बोल रहा हूँ)\s*$/iu;
/** Words between a name and a home. */
const BETWEEN =
  /[,;\n।|]+|\s(?:বাড়ি|বাড়ি|বাসা|ঘর|গ্রাম|গ্রামের নাম|ঠিকানা|থাকি|bari|gram|basa|thaki|thikana|village|vill|from|at|se|से|गाँव)\s*[:：-]?\s/iu;

/** Reads "মিনতি বসাক, ফুলিয়া", "আমার নাম মিনতি বসাক বাড়ি ফুলিয়া" and "minati basak phulia" into a name and a home. */
export function readIntroduction(text: string): Introduction {
  const said = text.replace(OPENING, '').replace(CLOSING, '').trim();
  const [first = '', ...rest] = said
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const own = rest.length === 0 ? splitTail(first) : { name: first, home: rest.join(', ') };
  return mayBeName(own.name) && !isNod(text) ? own : { name: '', home: '' };
}

/** A yes or a no is nobody's name. */
const NODS = wordSet(
  'হ্যাঁ হ্যা হা হাঁ হুম জি ঠিক আছে আচ্ছা ওকে না নাহ ha haa haan hya hyan hm hmm ji yes ok okay thik ache achha accha no na nah हाँ हां जी ठीक है अच्छा नहीं',
);
const KIN = wordSet('দিদি দাদা ভাই didi dada bhai दीदी भैया');

function isNod(text: string): boolean {
  const words = tokenise(normalise(text))
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 && isWord(NODS, words[0] ?? '') && words.every((word) => isWord(NODS, word) || isWord(KIN, word))
  );
}

/** A place at the very end, behind a name: everything before the places is the name. */
function splitTail(text: string): Introduction {
  const normalised = normalise(text);
  const places = findTerms(text).filter(
    ({ kind, start, end }) =>
      kind === 'place' ||
      kind === 'district' ||
      // ধনেখালি: a cloth by the name of its town.
      (kind === 'weave' && readDistrict(normalised.slice(start, end)).kind === 'district'),
  );
  let from = normalised.length;
  for (const place of [...places].sort(lastFirst)) {
    if (normalised.slice(place.end, from).trim() !== '') break;
    from = place.start;
  }
  const words = text.split(/\s+/);
  const homeWords = normalised.slice(from).split(/\s+/).filter(Boolean).length;
  if (homeWords === 0 || homeWords >= words.length) return { name: text, home: '' };
  return { name: words.slice(0, -homeWords).join(' '), home: words.slice(-homeWords).join(' ') };
}

function lastFirst(a: FoundTerm, b: FoundTerm): number {
  return b.end - a.end;
}
