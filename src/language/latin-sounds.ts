import type { Sound } from './sounds.ts';

const DIGRAPH_VOWELS: ReadonlyMap<string, string> = new Map([
  ['aa', 'a'],
  ['ee', 'i'],
  ['ii', 'i'],
  ['oo', 'u'],
  ['uu', 'u'],
  ['ai', 'oi'],
  ['oi', 'oi'],
  ['ou', 'ou'],
]);

/** Spellings of one consonant, longest first; the first that fits is taken. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['chchh', 'C'],
  ['cchh', 'C'],
  ['chch', 'C'],
  ['kkh', 'K'],
  ['ggh', 'G'],
  ['chh', 'C'],
  ['cch', 'C'],
  ['jjh', 'J'],
  ['tth', 'T'],
  ['ddh', 'D'],
  ['ngh', 'N'],
  ['bbh', 'B'],
  ['shh', 'S'],
  ['ssh', 'S'],
  ['kh', 'K'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['gh', 'G'],
  ['jn', 'G'],
  ['ch', 'C'],
  ['jh', 'J'],
  ['zh', 'J'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ng', 'N'],
  ['ny', 'N'],
  ['ph', 'F'],
  ['bh', 'B'],
  ['rh', 'R'],
  ['sh', 'S'],
  ['k', 'K'],
  ['q', 'K'],
  ['j', 'J'],
  ['z', 'J'],
  ['t', 'T'],
  ['d', 'D'],
  ['n', 'N'],
  ['p', 'P'],
  ['f', 'F'],
  ['b', 'B'],
  ['m', 'M'],
  ['r', 'R'],
  ['l', 'L'],
  ['s', 'S'],
];

/** A word in Latin letters as its sounds (rules L1–L13). */
export function soundsOfLatin(written: string): readonly Sound[] {
  const word = written.normalize('NFKD').replace(/[^a-z]/g, '');
  const sounds: Sound[] = [];
  const push = (...options: string[]) => sounds.push({ kind: 'consonant', options, joined: true });
  let at = 0;
  while (at < word.length) {
    const rest = word.slice(at, at + 5);
    const letter = rest[0] ?? '';
    const before = word[at - 1] ?? '';
    const after = word[at + 1] ?? '';
    if (isVowel(letter)) {
      const pair = DIGRAPH_VOWELS.get(rest.slice(0, 2));
      sounds.push({ kind: 'vowel', vowel: pair ?? letter });
      at += pair === undefined ? 1 : 2;
    } else if (at > 0 && /^(tion|sion|tian)/.test(rest)) {
      push('S');
      push('N');
      at += 4;
    } else if (rest.startsWith('ksh')) {
      push('K');
      push('', 'S');
      at += 3;
    } else if (rest.startsWith('tch')) {
      push('', 'T');
      push('C');
      at += rest.startsWith('tchh') ? 4 : 3;
    } else if (letter === 'y') {
      if (at === 0 && isVowel(after)) push('J', '');
      else if (!isVowel(before) && !isVowel(after)) sounds.push({ kind: 'vowel', vowel: 'i' });
      at += 1;
    } else if (letter === 'w') {
      push('', 'B');
      at += 1;
    } else if (letter === 'v') {
      if (isConsonant(before)) push('B', '');
      else push('B');
      at += 1;
    } else if (letter === 'x') {
      push('K');
      push('S', '');
      at += 1;
    } else if (letter === 'h') {
      if (isVowel(after) && !isConsonant(before)) push('H');
      at += 1;
    } else if (letter === 'c' && after !== 'h' && after !== 'k' && !/^cch/.test(rest)) {
      if (/[eiy]/.test(after)) push('C', 'S');
      else push('K', 'C');
      at += 1;
    } else if (letter === 'g' && after !== 'h' && !rest.startsWith('ggh')) {
      if (/[eiy]/.test(after)) push('G', 'J');
      else push('G');
      at += 1;
    } else {
      const spelling = SPELLINGS.find(([spelled]) => rest.startsWith(spelled));
      if (spelling !== undefined) push(spelling[1]);
      at += spelling?.[0].length ?? 1;
    }
  }
  return sounds;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}

/** Y and w glide, so an h after them is heard (white). */
function isConsonant(letter: string): boolean {
  return letter !== '' && !'aeiouyw'.includes(letter);
}
