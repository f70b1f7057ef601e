/** One sound of a word: a vowel as written, the vowel a bare consonant carries unwritten, a nasal mark, or a consonant. */
export type Sound =
  | { readonly kind: 'vowel'; readonly vowel: string }
  | { readonly kind: 'inherent' }
  | { readonly kind: 'nasal'; readonly options: readonly string[]; readonly fold: string }
  | { readonly kind: 'consonant'; readonly options: readonly string[]; readonly joined: boolean };

const BENGALI = 0x980;
const DEVANAGARI = 0x900;
const CLASSES: readonly (readonly [string, string])[] = [
  ['K', 'কখकख'],
  ['G', 'গঘगघ'],
  ['C', 'চছचछ'],
  ['J', 'জঝजझ'],
  ['T', 'টঠতথৎटठतथ'],
  ['D', 'ডঢদধडढदध'],
  ['N', 'ঙঞণনङञणन'],
  ['P', 'পप'],
  ['F', 'ফफ'],
  ['B', 'বভबभ'],
  ['M', 'মम'],
  ['R', 'রৰर'],
  ['L', 'লलळ'],
  ['S', 'শষসशषस'],
  ['H', 'হह'],
];
const CLASS_OF = new Map(CLASSES.flatMap(([code, letters]) => [...letters].map((letter) => [letter, code])));
const VOWEL_OF = new Map<string, string>([
  ...pairs('a', 'আাआा'),
  ...pairs('i', 'ইঈিীइईिी'),
  ...pairs('e', 'এেएेऍॅ'),
  ...pairs('o', 'অওোअओोऑॉ'),
  ...pairs('u', 'উঊুূउऊुू'),
  ...pairs('oi', 'ঐৈऐै'),
  ...pairs('ou', 'ঔৌৗऔौ'),
]);
const NUKTA = '\u09BC\u093C';
const VIRAMA = '\u09CD\u094D';

/** A word in Bengali or Devanagari letters as its sounds (rules N1–N14); expects a normalised word. */
export function soundsOfIndic(word: string): readonly Sound[] {
  const letters = [...word.replace(/অ্যা/g, 'আ').replace(/ক্ষ|क्ष/g, 'ক').replace(/জ্ঞ|ज्ञ/g, 'গ')];
  const sounds: Sound[] = [];
  let previous = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const nukta = NUKTA.includes(letters[at + 1] ?? ' ');
    const next = letters[at + (nukta ? 2 : 1)] ?? '';
    const joined = VIRAMA.includes(letters[at - 1] ?? ' ');
    const vowel = VOWEL_OF.get(letter);
    if (vowel !== undefined) sounds.push({ kind: 'vowel', vowel });
    else if (letter === 'ঁ' || letter === 'ँ') sounds.push({ kind: 'nasal', options: ['N', ''], fold: 'n' });
    else if (letter === 'ং' || letter === 'ं') {
      const last = at === letters.length - 1;
      sounds.push({
        kind: 'nasal',
        options: last ? ['N', ''] : ['N'],
        fold: last && letter === 'ं' ? 'n' : 'N',
      });
    } else if ('ঋৃऋृ'.includes(letter)) sounds.push({ kind: 'consonant', options: ['R'], joined: true });
    else {
      const options = optionsOf({
        letter,
        nukta,
        joined,
        previous,
        next,
        first: sounds.length === 0,
        before: letters[at - 1] ?? '',
      });
      if (options === undefined) continue;
      if (options.length > 0) sounds.push({ kind: 'consonant', options, joined });
      if (bare(next)) sounds.push({ kind: 'inherent' });
      previous = options[0] === '' ? (options[1] ?? '') : (options[0] ?? '');
    }
  }
  return sounds;
}

interface Letter {
  readonly letter: string;
  readonly nukta: boolean;
  readonly joined: boolean;
  readonly previous: string;
  readonly next: string;
  readonly before: string;
  readonly first: boolean;
}

/** The codes a consonant letter may stand for; [] when it is silent, undefined when it is no consonant. */
function optionsOf({ letter, nukta, joined, previous, next, before, first }: Letter): readonly string[] | undefined {
  const afterR = joined && previous === 'R';
  if (letter === 'য') return nukta ? [] : joined && !afterR ? [] : ['J', ''];
  if (letter === 'य') return first || afterR ? ['J', ''] : [];
  if (letter === 'ব' && joined) return 'MRLBG'.includes(previous || ' ') ? ['B'] : ['', 'B'];
  if (letter === 'ৱ') return ['', 'B'];
  if (letter === 'व') return joined ? ['', 'B'] : ['B', ''];
  if ((letter === 'ম' || letter === 'म') && joined && 'TDSK'.includes(previous || ' ')) return ['M', ''];
  if (nukta && (letter === 'ড' || letter === 'ঢ')) return ['R'];
  if (letter === 'ड' || letter === 'ढ') {
    if (nukta) return ['R', 'D'];
    const plain = first || joined || VIRAMA.includes(next || ' ') || before === 'ं' || before === 'ँ';
    return plain ? ['D'] : ['D', 'R'];
  }
  if ((letter === 'হ' || letter === 'ह') && (next === '' || joined)) return ['H', ''];
  const code = CLASS_OF.get(letter);
  return code === undefined ? undefined : [code];
}

function bare(next: string): boolean {
  return !VOWEL_OF.has(next) && !VIRAMA.includes(next || ' ') && next !== 'ৃ' && next !== 'ृ';
}

function pairs(vowel: string, letters: string): [string, string][] {
  return [...letters].map((letter) => [letter, vowel]);
}

/** Whether a word is written in an Indic script we can sound out. */
export function isIndic(word: string): boolean {
  const first = word.codePointAt(0) ?? 0;
  return first >= DEVANAGARI && first < BENGALI + 0x80;
}
