import { normalise } from './normalise.ts';
import { districtSpellings } from './number-spellings.ts';
import { BENGALI_NUMBER_WORDS } from './number-words-bengali.ts';
import { ENGLISH_HUNDREDS, ENGLISH_JOINED, ENGLISH_NUMBER_WORDS, ENGLISH_THOUSANDS } from './number-words-english.ts';
import {
  GLUED_NUMBERS,
  HEARD_IN_HINDI,
  HEARD_NUMBERS,
  HEARD_OFFSETS,
  HEARD_SCALES,
  HEARD_TENS,
  HEARD_UNITS,
} from './number-words-heard.ts';
import { HINDI_NUMBER_WORDS } from './number-words-hindi.ts';
import { plainSpelling } from './plain-spelling.ts';

/** Beyond so many hundreds people count in thousands. */
export const MOST_HUNDREDS = 59;

/** The smallest part of a number said in words. `values` holds more than one only when the spelling is truly two numbers. */
export type NumberAtom =
  | {
      readonly kind: 'number';
      readonly values: readonly number[];
      readonly english?: boolean;
      readonly risky?: boolean;
      /** Spelt without its vowels. */
      readonly hasty?: boolean;
    }
  | { readonly kind: 'scale'; readonly value: number; readonly alone: boolean }
  /** দেড়, আড়াই, আধ: a number by itself once a scale or unit follows. */
  | { readonly kind: 'fraction'; readonly value: number }
  /** সাড়ে, সোয়া, পৌনে: changes the number that follows; `alone` is its value straight before a scale. */
  | { readonly kind: 'offset'; readonly value: number; readonly alone?: number }
  /** হাজার দুয়েক, শ পাঁচেক: the scale came first, and "about" is meant. */
  | { readonly kind: 'some'; readonly value: number };

/** Words that are something else far more often than a number: a number only straight before a scale or stuck to a classifier. */
const RISKY =
  'নয় ন ছ বার noy nay noi no nou at ath bar der do so choi chay cho sola bara tera tais egar solo dus che chai छौ छव छओ दू चारि চারি chhau chhav';

/** Spellings that stand for two numbers: asked, never guessed. The likelier first. */
const AMBIGUOUS: Readonly<Record<string, readonly number[]>> = {
  shat: [60, 7],
  shaat: [60, 7],
  sath: [60, 7],
  saath: [60, 7],
  shath: [60, 7],
  shaath: [60, 7],
  shait: [60, 7],
  shaait: [60, 7],
  shaith: [60, 7],
  saith: [60, 7],
  chabbish: [24, 26],
  chabbis: [24, 26],
  chhabbees: [26],
  chotrish: [34, 36],
  chattis: [36],
  chhatis: [36],
  chatis: [36],
  chattish: [36],
  chhattish: [36],
  chhattis: [36],
  chhattees: [36],
  chattees: [36],
  pachashi: [85],
};

const SCALES: readonly (readonly [number, boolean, string])[] = [
  [100, false, 'শো শ শত সো সৌ শোটা sho so soo sau saw sou show shoto sato सौ सो'],
  [100, true, 'hundred hundreds hundrad হান্ড্রেড হানড্রেড হান্ডরেড হান্ড্রেট हंड्रेड हन्ड्रेड हंड्रेट'],
  [
    1000,
    true,
    'হাজার হাজর সহস্র hajar hazar hajaar hazaar hajr hagar hazr hjr thousand thousands thousnd থাউজেন্ড থাউজ্যান্ড থাউজান্ড থাউজন্ড থাউজেণ্ড थाउजेंड थाउज़ेंड थाउजैंड थाउजंड हज़ार हजार',
  ],
  [100_000, true, 'লাখ লক্ষ lakh lac lak lakhs lacs lokkho lokho लाख'],
  [10_000_000, true, 'কোটি koti crore करोड़'],
];

/** দেড়, আড়াই and the parts of one. */
export const FRACTIONS: readonly (readonly [number, string])[] = [
  [1.5, 'দেড় ড্যার der dyar derh dedh daer deir dhedh dedha derha ডেড় डेढ़'],
  [2.5, 'আড়াই আঢ়াই arai aarai adai arhai aadai aarhai dhai adhai dhaai ঢাই ढाई अढ़ाई'],
  [0.5, 'আধ আধা হাফ অর্ধেক adh adha aadha half আদ্ধেক आधा'],
  [0.25, 'সিকি siki'],
];

const OFFSETS: readonly (readonly [number, number | undefined, string])[] = [
  [
    0.5,
    undefined,
    'সাড়ে সাঢ়ে শাড়ে সারে sara sare saare sarhe saarhe share sade saade sadhe saadhe shaare sarey saarey sarhey sharey sadey sadhey saray साढ़े साड़े',
  ],
  [0.25, 1.25, 'সোয়া সওয়া সাওয়া soya sowa sawa shoya soa swa savva shawa saoa saowa sawya सवा'],
  [-0.25, 0.75, 'পৌনে পোনে পউনে poune paune pone pouney pauney powne pouna pauna paune poney पौने पौन पौना'],
];

const SOME: readonly (readonly [number, string])[] = [
  [1, 'খানেক এক khanek'],
  [1.5, 'দেড়েক derek dedek'],
  [2, 'দুয়েক দুইয়েক দুই duyek duek'],
  [3, 'তিনেক tinek'],
  [4, 'চারেক charek'],
  [5, 'পাঁচেক panchek pachek'],
  [6, 'ছয়েক choyek'],
  [7, 'সাতেক satek'],
  [8, 'আটেক আষ্টেক atek astek ashtek'],
  [10, 'দশেক doshek'],
  [9, 'নয়েক noyek'],
  [12, 'বারোক বারোয়েক'],
  [15, 'পনেরোক পনেরোয়েক'],
  [20, 'বিশেক কুড়িক'],
];

const exact = new Map<string, NumberAtom>();
const folded = new Map<string, NumberAtom>();
const heard = new Map<string, NumberAtom>();
fill();
fillHeard();

/** The number atom a whole word stands for. `some` words are found by `readSomeWord`. */
export function readNumberAtom(word: string): NumberAtom | undefined {
  const plain = plainSpelling(word);
  return (
    exact.get(word) ??
    folded.get(plain) ??
    (plain.length > 5 ? folded.get(plain.replace(/o/g, 'a')) : undefined) ??
    heard.get(plain)
  );
}

/** How সাড়ে, আড়াই and the like are spelt, plainly. */
export function fractionSpellings(): readonly string[] {
  return [...folded].filter(([, { kind }]) => kind === 'fraction' || kind === 'offset').map(([word]) => word);
}

/** How the numbers and scales are spelt, plainly. */
export function numberSpellings(): readonly string[] {
  return [...folded].filter(([, { kind }]) => kind === 'number' || kind === 'scale').map(([word]) => word);
}

const someWords = new Map<string, number>();
for (const [value, words] of SOME) for (const word of words.split(' ')) someWords.set(fold(word), value);

/** The about-number said after a scale: হাজার *দুয়েক*. */
export function readSomeWord(word: string): number | undefined {
  return someWords.get(plainSpelling(word));
}

function fill(): void {
  for (const [value, words] of GLUED_NUMBERS)
    for (const word of words.split(' ')) exact.set(word, { kind: 'number', values: [value] });
  // panch sh: plainly spelt it would be a lone s.
  for (const hundred of ['sh', 'shho']) exact.set(hundred, { kind: 'scale', value: 100, alone: false });
  // Plainly spelt it would be hundi, a bill; নিন, take; चौड़ा, wide; সত্তর; and the site of the web.
  exact.set('hundy', { kind: 'scale', value: 100, alone: true });
  exact.set('nyn', { kind: 'number', values: [9], english: true });
  exact.set('chodda', { kind: 'number', values: [14] });
  exact.set('সতর', { kind: 'number', values: [70, 17] });
  for (const sixty of 'ষাইট শাইট ষাইঠ'.split(' ')) exact.set(sixty, { kind: 'number', values: [60] });
  // Plainly spelt it would be দাড়.
  exact.set('দ্যাড়'.normalize('NFC'), { kind: 'fraction', value: 1.5 });
  for (const [word, value] of HEARD_OFFSETS) exact.set(word, { kind: 'offset', value });
  for (const [text, values] of Object.entries(AMBIGUOUS)) exact.set(text, { kind: 'number', values });
  for (const [value, words] of FRACTIONS) add(words, { kind: 'fraction', value });
  for (const [value, alone, words] of OFFSETS) {
    add(words, alone === undefined ? { kind: 'offset', value } : { kind: 'offset', value, alone });
  }
  for (const [value, alone, words] of SCALES) add(words, { kind: 'scale', value, alone });
  const risky = new Set(RISKY.split(' ').map(fold));
  for (const list of [BENGALI_NUMBER_WORDS, HINDI_NUMBER_WORDS]) {
    for (const [value, words] of list.entries()) addNumber(words, value, risky, false);
  }
  for (const [value, words] of ENGLISH_NUMBER_WORDS) addNumber(words.split(' ')[0] ?? '', value, risky, true);
  addNumber('ওয়ান', 1, risky, true);
  for (const [index, word] of HEARD_UNITS.split(' ').entries()) addNumber(word, index + 3, risky, true);
  for (const [index, word] of HEARD_IN_HINDI.split(' ').entries()) addNumber(word, index + 3, risky, true);
  for (const [index, word] of HEARD_TENS.split(' ').entries())
    addNumber(word.replace('|', ' '), (index + 2) * 10, risky, true);
  for (const [value, words] of HINDI_NUMBER_WORDS.entries())
    for (const word of words.split(' ').flatMap(inBengaliLetters))
      add(word, { kind: 'number', values: [value], risky: true });
  // ponchash is also typed panchash: o and a are one letter to many. Never over a spelling that means something else.
  for (const [value, words] of BENGALI_NUMBER_WORDS.entries()) {
    for (const word of words.split(' ').filter((each) => /^[a-z]{5,}$/.test(each))) {
      const open = fold(word).replace(/o/g, 'a');
      if (!folded.has(open)) folded.set(open, { kind: 'number', values: [value] });
    }
  }
}

/** What is read as a number and nothing is held to be a slip of. */
function fillHeard(): void {
  const risky = new Set(RISKY.split(' ').map(fold));
  const put = (words: string, atom: NumberAtom) => {
    for (const word of words.split(' ')) {
      const key = fold(word);
      const usual = folded.get(key);
      // What is risky only because Hindi is written so too.
      if (usual?.kind === 'number' && usual.risky && /^[\u0980-\u09ff]/.test(key) && isSame(usual, atom))
        folded.set(key, atom);
      if (!heard.has(key)) heard.set(key, atom.kind === 'number' && risky.has(key) ? { ...atom, risky: true } : atom);
    }
  };
  for (const [value, words] of HEARD_NUMBERS) put(words, { kind: 'number', values: [value] });
  for (const [value, words] of HEARD_SCALES) put(words, { kind: 'scale', value, alone: false });
  put(ENGLISH_HUNDREDS, { kind: 'scale', value: 100, alone: true });
  put(ENGLISH_THOUSANDS, { kind: 'scale', value: 1000, alone: true });
  put('sova', { kind: 'offset', value: 0.25, alone: 1.25 });
  for (const [value, words] of [...ENGLISH_NUMBER_WORDS, ...ENGLISH_JOINED])
    put(words, { kind: 'number', values: [value], english: true });
  for (const [value, words] of [...BENGALI_NUMBER_WORDS.entries(), ...HEARD_NUMBERS])
    for (const word of words.normalize('NFC').split(' '))
      for (const other of districtSpellings(word)) put(other, { kind: 'number', values: [value] });
}

function isSame(first: NumberAtom, second: NumberAtom): boolean {
  return first.kind === 'number' && second.kind === 'number' && first.values[0] === second.values[0];
}

/** ইক্কিস সৌ, পন্দ্রা সৌ: Hindi as a keyboard set to Bengali writes it; its letters stand 128 behind the Devanagari ones. */
function inBengaliLetters(word: string): readonly string[] {
  if (!/^\p{Script=Devanagari}/u.test(word)) return [];
  const heard = word
    .normalize('NFC')
    .replace(/व/g, 'ब')
    .replace(/[\u0901-\u094D]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x80));
  return heard.endsWith('হ') ? [heard, ...['া', 'াহ'].map((end) => heard.replace(/হ$/, end))] : [heard];
}

function addNumber(words: string, value: number, risky: ReadonlySet<string>, english: boolean): void {
  for (const word of words.split(' ')) {
    const key = fold(word);
    add(word, { kind: 'number', values: [value], ...(english && { english }), ...(risky.has(key) && { risky: true }) });
  }
}

function add(words: string, atom: NumberAtom): void {
  for (const word of words.split(' ')) {
    const key = fold(word);
    if (!folded.has(key)) folded.set(key, atom);
  }
}

function fold(word: string): string {
  return plainSpelling(normalise(word));
}
