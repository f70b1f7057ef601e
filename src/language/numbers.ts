import { isAt } from './english-numbers.ts';
import type { Token } from './normalise.ts';
import { isScale } from './number-neighbours.ts';
import { type FoundNumber, NOTHING, readAt, type Word } from './number-reader.ts';
import { OPEN_HEADS, readNumberWord } from './number-word-parts.ts';
import { readNumberAtom, readSomeWord } from './number-words.ts';
import { numberInPlace } from './numbers-in-place.ts';
import { isNumero } from './numero.ts';
import { CURRENCY, PRICE_LABEL } from './price-words.ts';
import { remembering } from './remember.ts';
import { isWith } from './sixty-or-with.ts';
import { withTakenOff } from './taken-off.ts';
import { hasWord } from './word-sets.ts';

export type { FoundNumber } from './number-reader.ts';

const GROUPED = /^\d{1,3}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?$|^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;

/** Finds every number, or the first so many, in digits or words, in order. `isUnit` says which tokens count or measure: they close a number. */
export function findNumbers(
  tokens: readonly Token[],
  isUnit: (token: Token) => boolean,
  most = Number.POSITIVE_INFINITY,
): readonly FoundNumber[] {
  const words = tokens.map(({ text }, place) => {
    const word = openHead(place, tokens) ?? partsOf(text);
    return word.atoms.length > 0 ? word : (numberInPlace(place, tokens) ?? word);
  });
  const line = { tokens, words, isUnit };
  const found: FoundNumber[] = [];
  for (let index = 0; index < tokens.length && found.length < most; ) {
    const isPart =
      (words[index]?.atoms.length ?? 0) > 0 &&
      !gives(index, tokens) &&
      !isOfPeople(index, tokens) &&
      !isWith(index, tokens) &&
      !isAt(index, tokens) &&
      !isNumero(index, tokens) &&
      !isUncounted(index, tokens);
    const number = (isPart ? readAt(index, line) : undefined) ?? readDozenOrSo(index, tokens);
    if (number) found.push(number);
    index = number ? Math.max(number.to, index + 1) : index + 1;
  }
  return withTakenOff(found, tokens);
}

/** na sho taka: so it sounds, and only right before its hundreds it is a nine. */
function openHead(place: number, tokens: readonly Token[]): Word | undefined {
  if (isOfThousands(place, tokens)) return { atoms: THOUSAND, suffix: 'genitive' };
  const joined = thousandsIn(tokens[place]?.text ?? '');
  if (joined !== undefined) return joined;
  if (isHeardTwo(place, tokens)) return { atoms: [{ kind: 'number', values: [2], english: true }], suffix: 'none' };
  if (isHeardHalf(place, tokens)) return { atoms: [{ kind: 'offset', value: 0.5 }], suffix: 'none' };
  if (isGrand(place, tokens)) return { atoms: [{ kind: 'scale', value: 1000, alone: true }], suffix: 'none' };
  if (isTwelve(place, tokens)) return { atoms: [{ kind: 'number', values: [12] }], suffix: 'none' };
  if (isLoneHundred(place, tokens)) return { atoms: [{ kind: 'scale', value: 100, alone: true }], suffix: 'none' };
  if (isThousandInDigits(place, tokens)) return { atoms: THOUSAND, suffix: 'none' };
  if (isFew(place, tokens)) return { atoms: [{ kind: 'number', values: [5] }], suffix: 'case' };
  const atom = OPEN_HEADS.get(tokens[place]?.text ?? '');
  if (atom === undefined || !/^(?:sho|so|শো|শ)$/.test(tokens[place + 1]?.text ?? '')) return undefined;
  return [place - 1, place + 2].some((beside) => /^\d/.test(tokens[beside]?.text ?? ''))
    ? undefined
    : { atoms: [atom], suffix: 'none' };
}

/** "hare tin hajar", হাড়ে বারোশো: so সাড়ে sounds in the east; "এই হারে" is at this rate. */
function isHeardHalf(place: number, tokens: readonly Token[]): boolean {
  if (!/^(?:haa?re|হারে|হাড\u09BCে)$/.test(tokens[place]?.text ?? '') || RATED.test(tokens[place - 1]?.text ?? ''))
    return false;
  const [number, scale] = readNumberWord(tokens[place + 1]?.text ?? '')?.atoms ?? [];
  const after = scale ?? readNumberWord(tokens[place + 2]?.text ?? '')?.atoms[0];
  return number?.kind === 'number' && (number.values[0] ?? 0) > 2 && after?.kind === 'scale';
}

const RATED = /^(?:%|\d.*|[eo]i|এই|ওই|je|যে|ek[io]?|একই|শতকরা|percent)$/u;

/** "a grand, no less", two grand; a grand saree is a fine one. */
function isGrand(place: number, tokens: readonly Token[]): boolean {
  const before = tokens[place - 1]?.text ?? '';
  if (tokens[place]?.text !== 'grand' || !(before === 'a' || partsOf(before).atoms[0]?.kind === 'number')) return false;
  return /^(?:|for|only|each|per|plus|less|max|maximum|tops|ceiling|limit|budget|total|rupees|pls|please|and|or|[^\p{L}\p{M}\d])$/u.test(
    tokens[place + 1]?.text ?? '',
  );
}

/** "bara sau pachas", "bara so chalis": only there it is twelve, elsewhere big. */
function isTwelve(place: number, tokens: readonly Token[]): boolean {
  if (!/^baraa?$/.test(tokens[place]?.text ?? '')) return false;
  const [rest] = readNumberWord(tokens[place + 2]?.text ?? '')?.atoms ?? [];
  const isBeforeTens = rest?.kind === 'number' && (rest.values[0] ?? 0) >= 10;
  return (isBeforeTens ? /^s(?:au|ou|ao|o)$/ : /^s(?:au|ou|ao)$/).test(tokens[place + 1]?.text ?? '');
}

/** "sau rupaye", শ টাকা, सौ डेढ़ सौ: one hundred, where nothing is said before it that might count it. */
function isLoneHundred(place: number, tokens: readonly Token[]): boolean {
  if (!/^(?:sau|sou|सौ|সৌ|শ|শো)$/.test(tokens[place]?.text ?? '')) return false;
  const [before = '', after = ''] = [tokens[place - 1]?.text, tokens[place + 1]?.text];
  if (/^[\p{L}\d]/u.test(before) && !hasWord(PRICE_LABEL, before) && !ONLY.test(before)) return false;
  if (hasWord(CURRENCY, after) || /^(?:se|से)$/.test(after)) return true;
  const [fraction] = readNumberWord(after)?.atoms ?? [];
  return fraction?.kind === 'fraction' && fraction.value === 1.5;
}

const ONLY = /^(?:ekta|একটা|sirf|bas|only|matro|মাত্র|सिर्फ|बस|piece|पीस|পিস)$/u;

/** আড়াই 1000: voice typing writes the scale in digits. */
function isThousandInDigits(place: number, tokens: readonly Token[]): boolean {
  const [before] = readNumberWord(tokens[place - 1]?.text ?? '')?.atoms ?? [];
  return tokens[place]?.text === '1000' && before?.kind === 'fraction' && before.value > 1;
}

/** "তেরোশো পাঁচে": alone it is part of a saying. */
function isFew(place: number, tokens: readonly Token[]): boolean {
  return tokens[place]?.text === 'পাঁচে' && isScale(tokens[place - 1]?.text ?? '');
}

/** "২ হাজারি শাড়ি": alone it is a name. */
function isOfThousands(place: number, tokens: readonly Token[]): boolean {
  if (!/^(?:হাজারি|হাজারী|hajari|hazari)$/.test(tokens[place]?.text ?? '')) return false;
  const before = tokens[place - 1]?.text ?? '';
  const kind = readNumberWord(before)?.atoms[0]?.kind;
  return /^\d{1,2}$/.test(before) || kind === 'number' || kind === 'fraction';
}

/** দুহাজারি: the same in one word. */
function thousandsIn(text: string): Word | undefined {
  const whole = /^(.{2,}(?:হাজার|ha[jz]a+r))(?:[িী]|[iy])$/u.exec(text)?.[1];
  const word = whole === undefined ? undefined : readNumberWord(whole);
  return word?.suffix === 'none' && word.atoms.length > 1 ? { atoms: word.atoms, suffix: 'genitive' } : undefined;
}

const THOUSAND = readNumberWord('হাজার')?.atoms ?? [];

/** টু থাউজেন্ড, ওয়ান থাউজেন্ড টু হান্ড্রেড: anywhere else টু is "to". */
function isHeardTwo(place: number, tokens: readonly Token[]): boolean {
  const scale = HEARD_SCALE.exec(tokens[place + 1]?.text ?? '');
  if (!/^(?:টু|टू)$/.test(tokens[place]?.text ?? '') || scale === null) return false;
  const before = tokens[place - 1]?.text ?? '';
  if (HEARD_SCALE.test(before)) return scale[1] !== undefined;
  const [atom] = readNumberWord(before)?.atoms ?? [];
  // টোয়েন্টি টু হান্ড্রেড.
  const isTens = atom?.kind === 'number' && atom.english === true && (atom.values[0] ?? 0) >= 20;
  return isTens || (atom === undefined && !/^\d/.test(before));
}

const HEARD_SCALE =
  /^(?:(হান্ড্রেড|হানড্রেড|হান্ডরেড|হান্ড্রেট|हंड्रेड|हन्ड्रेड|हंड्रेट)|থাউজ(?:ে|্যা|া)?(?:ন্ড|ণ্ড)|थाउज\u093C?[ेैं]+न?्?ड)(?:ের)?$/;

/** कर दो, likh do: that दो gives, and is no two. */
function gives(index: number, tokens: readonly Token[]): boolean {
  return /^(?:दो|do)$/.test(tokens[index]?.text ?? '') && GIVING.test(tokens[index - 1]?.text ?? '');
}

const GIVING = /^(?:कर|रख|लिख|दे|लगा|बता|डाल|बना|भेज|kar|rakh|likh|de|laga|lagaa|bata|daal|dal|bana|bhej)$/u;

/** "bondhu der jonno", বাচ্চা দের: that der belongs to the people before it, and is no one and a half. */
function isOfPeople(
  index: number,
  { [index]: token, [index - 1]: before, [index + 1]: after }: readonly Token[],
): boolean {
  if (token === undefined || before === undefined || !/^(?:der|দের)$/.test(token.text)) return false;
  if (!/^\p{L}[\p{L}\p{M}]{2}/u.test(before.text) || BEFORE_AMOUNT.has(before.text)) return false;
  const atom = partsOf(after?.text ?? '').atoms[0];
  return atom?.kind !== 'scale';
}

/** "onek hajar", কয়েক হাজার: nobody says how many. */
function isUncounted(index: number, tokens: readonly Token[]): boolean {
  const { atoms } = partsOf(tokens[index]?.text ?? '');
  return atoms.length === 1 && atoms[0]?.kind === 'scale' && UNCOUNTED.test(tokens[index - 1]?.text ?? '');
}

const UNCOUNTED =
  /^(?:o+ne+k|ko[iy]?e+k|koto|eto|oto|joto|অনেক|কয\u09BCেক|কত|কতো|এত|এতো|অত|যত|कई|कितने|इतने|kitne|itne|kai)$/u;

const BEFORE_AMOUNT = new Set('dam daam price rate mane hobe rakhun likhun দাম দামটা রেট মানে'.split(' '));

const OR_SO = new Set('গোটা gota খান খানা khan khana পিস pis piece টা ta থান than সেট set'.split(' '));
const DOZEN = new Set('ডজন dozen dojon dozon'.split(' '));
/** What else is counted so: জোড়া তিনেক, গণ্ডা দুয়েক, কুড়ি চারেক. */
const SETS: ReadonlyMap<string, number> = new Map([
  ...['জোড\u09BCা', 'jora'].map((word) => [word, 2] as const),
  ...['গণ্ডা', 'গন্ডা', 'gonda', 'ganda'].map((word) => [word, 4] as const),
  ['কুড\u09BCি_', 20],
]);
/** After ডজন দুই there is no scale that would make it a price. */
const ENDS_DOZENS = new Set(['', ...'আছে হবে মতো ache hobe moto , . ; ।'.split(' ')]);

/** গোটা দশেক, খান চারেক, ডজন দুই: ten or so, four or so, two dozen. */
function readDozenOrSo(index: number, tokens: readonly Token[]): FoundNumber | undefined {
  const some = readSomeJoined(tokens[index]?.text ?? '');
  if (some !== undefined) return { ...PLAIN, values: [some], from: index, to: index + 1, about: true, scaled: true };
  const isDozen = DOZEN.has(tokens[index]?.text ?? '') && ENDS_DOZENS.has(tokens[index + 2]?.text ?? '');
  const set = isDozen ? 12 : SETS.get(tokens[index]?.text ?? '');
  if (set === undefined && !OR_SO.has(tokens[index]?.text ?? '')) return undefined;
  const word = tokens[index + 1]?.text ?? '';
  const isSome = isDozen || (/.[কk]$/u.test(word) && word !== 'এক');
  const value = isSome ? (readSomeWord(word) ?? readSomeAs(word)) : undefined;
  if (value === undefined) return undefined;
  return { ...PLAIN, values: [value * (set ?? 1)], from: index, to: index + 2, about: true };
}

const PLAIN = { bare: false, scaled: false, loose: false, malformed: false, suffix: 'none' } as const;

/** শ'তিনেক, হাজারচারেক, shopanchek: the scale and its "or so" in one word. */
function readSomeJoined(word: string): number | undefined {
  const [, scale = '', some = ''] = /^(শো|শ|হাজার|sho|so|hajar|hazar)(.{2,}(?:েক|ek))$/u.exec(word) ?? [];
  const value = some === '' ? undefined : readSomeWord(some);
  return value === undefined ? undefined : value * (/^[হh]/.test(scale) ? 1000 : 100);
}

/** পঁচিশেক, chollishek: a number with its "or so". */
function readSomeAs(word: string): number | undefined {
  const [, base = '', end = ''] = /^(.{2,}?)((?:\u09DF|য\u09BC)?েক|ক|y?ek|k)$/u.exec(word) ?? [];
  // "tek" is no ten, nor চাক a four.
  if (base === '' || (/^[a-z]/.test(base) && (base.length < 3 || end === 'k'))) return undefined;
  const atom = readNumberAtom(base);
  return atom?.kind === 'number' && atom.values.length === 1 && (atom.values[0] ?? 0) > 1 ? atom.values[0] : undefined;
}

const partsOf = remembering(
  (text: string): Word => {
    if (/^\d/.test(text)) return digitsOf(text);
    if (!/^\p{L}/u.test(text)) return NOTHING;
    return readNumberWord(text) ?? NOTHING;
  },
  5000,
  40,
);

function digitsOf(text: string): Word {
  const plain = text.replace(/,/g, '');
  const wellFormed = !text.includes(',') || GROUPED.test(text);
  const oneDot = /^\d+(?:\.\d+)?$/.test(plain);
  const thousandsDot = /^\d{1,3}\.\d{3}$/.test(plain);
  if (!oneDot) return NOTHING;
  const value = Number(thousandsDot ? plain.replace('.', '') : plain);
  return {
    atoms: [{ kind: 'number', values: [value] }],
    suffix: 'none',
    digits: text,
    malformed: !wellFormed || thousandsDot,
  };
}
