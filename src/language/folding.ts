import { soundsOfLatin } from './latin-sounds.ts';
import { remembering } from './remember.ts';
import { isIndic, type Sound, soundsOfIndic } from './sounds.ts';

const MOST_KEYS = 16;
/** People say the same words again and again; a hostile flood of new ones only empties this. */
const REMEMBERED_AT_MOST = 20_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, Folded>();

/** A word as it sounds: `keys` are its consonant skeletons (two words may match if they share one), `fold` keeps vowels. */
export interface Folded {
  readonly keys: readonly string[];
  readonly fold: string;
}

/** Folds a normalised word in Bengali, Devanagari or Latin letters. */
export function foldWord(word: string): Folded {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const sounds = isIndic(word) ? soundsOfIndic(word) : soundsOfLatin(word);
  const folded = { keys: keysOf(sounds), fold: foldOf(sounds) };
  if (word.length > LONGEST_REMEMBERED) return folded;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

interface Partial {
  readonly key: string;
  readonly vowelSince: boolean;
  /** A vowel that opens the word counts once, before any code. */
  readonly opened: boolean;
}

function keysOf(sounds: readonly Sound[]): readonly string[] {
  let partials: readonly Partial[] = [{ key: '', vowelSince: false, opened: false }];
  let previous: Sound | undefined;
  for (const sound of sounds) {
    if (sound.kind === 'vowel') {
      partials = partials.map(({ key }) => ({ key: key === '' ? 'A' : key, vowelSince: true, opened: true }));
    } else if (sound.kind !== 'inherent') {
      const after = previous;
      partials = partials.flatMap((partial) => grown(partial, sound, after)).slice(0, MOST_KEYS);
    }
    if (sound.kind !== 'inherent') previous = sound;
  }
  return [...new Set(partials.map(({ key }) => nasalised(key)))].filter((key) => key !== '');
}

function grown(
  partial: Partial,
  sound: Exclude<Sound, { kind: 'vowel' | 'inherent' }>,
  previous: Sound | undefined,
): Partial[] {
  return sound.options.flatMap((code): Partial[] => {
    const repeats = code !== '' && !partial.vowelSince && partial.key.endsWith(code) && partial.key !== 'A';
    const longer = { key: partial.key + code, vowelSince: false, opened: true };
    if (code === '') return [partial];
    if (!repeats) return [longer];
    const shorter = { ...partial, vowelSince: false };
    if (sound.kind === 'consonant' && sound.joined) return [shorter];
    return previous?.kind === 'nasal' ? [longer] : [longer, shorter];
  });
}

function nasalised(key: string): string {
  return key.replace(/NG/g, 'N').replace(/N(?=[PBFM])/g, 'M');
}

function foldOf(sounds: readonly Sound[]): string {
  let fold = '';
  let inherent = false;
  for (const sound of sounds) {
    if (sound.kind === 'vowel') fold += sound.vowel;
    if (sound.kind === 'nasal') fold += sound.fold;
    if (sound.kind === 'consonant') {
      const code = sound.options[0] ?? '';
      if (code === '') continue;
      if (inherent && /[A-Z]$/.test(fold)) fold += 'o';
      if (!fold.endsWith(code) || !sound.joined) fold += code;
    }
    inherent = sound.kind === 'inherent';
    if (sound.kind === 'nasal') inherent = false;
  }
  return fold;
}

/** The consonants of a word that no near spelling drops or swaps: each costs a whole letter. */
export const bonesOf = remembering(
  (word) => foldWord(word).fold.replace(/[aeiounHNJMBG]/g, ''),
  8000,
  LONGEST_REMEMBERED,
);

/** Two rows of the table of distances; folds are short, and no call outlives the next. */
const shortRows: readonly [Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64)];

function rowsOf(length: number): readonly [Float64Array, Float64Array] {
  return length <= 64 ? shortRows : [new Float64Array(length), new Float64Array(length)];
}

/** How far two folds lie apart: 0 the same, 0.1 a slip of a vowel, above 0.25 another word. Stops early above `most`. */
export function foldDistance(one: string, other: string, most = 1): number {
  const scale = Math.max(4, one.length, other.length);
  const limit = most * scale;
  let [row, next] = rowsOf(other.length + 1);
  row[0] = 0;
  for (let j = 1; j <= other.length; j += 1) row[j] = (row[j - 1] ?? 0) + lone(other[j - 1] ?? '', other[j - 2]);
  for (let i = 1; i <= one.length; i += 1) {
    const letter = one[i - 1] ?? '';
    const dropped = lone(letter, one[i - 2]);
    next[0] = (row[0] ?? 0) + dropped;
    let least = next[0] ?? 0;
    for (let j = 1; j <= other.length; j += 1) {
      const against = other[j - 1] ?? '';
      const cost = Math.min(
        (row[j] ?? 0) + dropped,
        (next[j - 1] ?? 0) + lone(against, other[j - 2]),
        (row[j - 1] ?? 0) + swapped(letter, against),
      );
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return 1;
    [row, next] = [next, row];
  }
  return (row[other.length] ?? 0) / scale;
}

function lone(letter: string, before: string | undefined): number {
  if (letter === 'n') return 0.1;
  if (letter === 'o') return 0.2;
  if (letter === 'a') return 0.3;
  if ('eiu'.includes(letter)) return 0.5;
  // A written g after a nasal is not heard: tangail, tanggail, টাঙ্গাইল.
  if (letter === 'G' && before === 'N') return 0.1;
  return 'HNJMB'.includes(letter) ? 0.5 : 1;
}

const VOWEL_SWAPS: Readonly<Record<string, number>> = {
  ao: 0.25,
  oa: 0.25,
  ei: 0.3,
  ie: 0.3,
  ou: 0.4,
  uo: 0.4,
  ae: 0.5,
  ea: 0.5,
};

function swapped(one: string, other: string): number {
  if (one === other) return 0;
  if ((one === 'n' && other === 'N') || (one === 'N' && other === 'n')) return 0;
  const vowels = Number('aeiou'.includes(one)) + Number('aeiou'.includes(other));
  if (vowels === 2) return VOWEL_SWAPS[one + other] ?? 0.7;
  return vowels === 1 ? 1.2 : 1;
}
