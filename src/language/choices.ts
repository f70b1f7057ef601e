import { normalise, tokenise } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import { plainSpelling } from './plain-spelling.ts';
import { hasWord, wordSet } from './word-sets.ts';

/** One thing on offer, as it was shown. */
export interface OfferedChoice {
  readonly id: string;
  readonly label: string;
}

const NUMBER_FILLERS = wordSet(
  'নম্বর নাম্বার নং নম্বরটা number no nombor num nomber option অপশন টা টি ta ti te to টো টে st nd rd th ম য় র্থ লা রা ঠা नंबर টাই wala wali ওয়ালা वाला वाली one',
);
/** "prothom ta dekhi", where a list of things is numbered; a button does something. */
const LOOKS = wordSet('দেখি দেখান দেখাও দেখব dekhi dekhan dekhao dekhbo dikhao dikhaiye show दिखाओ दिखाइए');
const ORDINALS = [
  'প্রথম প্রথমে ১ম prothom pratham first pehla pahla pehli pahli पहला पहली 1st পয়লা',
  'দ্বিতীয় দ্বিতিয় ২য় ditiyo dwitiyo second doosra dusra dusri doosri दूसरा दूसरी 2nd',
  'তৃতীয় ৩য় tritiyo third teesra tisra teesri tisri तीसरा तीसरी 3rd',
  'চতুর্থ ৪র্থ choturtho fourth chautha chauthi चौथा चौथी 4th',
  'পঞ্চম ৫ম ponchom fifth paanchva 5th',
].map(wordSet);
const LAST = wordSet('শেষেরটা শেষেরটি শেষের last shesherta sesherta shesher sesher aakhri akhri आखिरी');

/** Which choice a message means: its number in any script, its place, or its label in a spelling near it. Never guesses between two. */
export function readChoice(text: string, choices: readonly OfferedChoice[]): string | undefined {
  const normalised = normalise(text);
  const byLabel = matchLabel(normalised, choices);
  if (byLabel !== undefined) return byLabel;
  const isList = /^\s*\p{N}/u.test(choices[0]?.label ?? '');
  // Of a numbered list the last is the last thing in it, whatever button stands beneath.
  const count = isList ? choices.filter(({ label }) => /^\s*\p{N}/u.test(label)).length : choices.length;
  const place = readPlace(isList ? withoutLooking(normalised) : normalised, choices.length, isList ? count : undefined);
  return place === undefined ? undefined : choices[place - 1]?.id;
}

function withoutLooking(normalised: string): string {
  return tokenise(normalised)
    .map((token) => token.text)
    .filter((word) => !hasWord(LOOKS, word))
    .join(' ');
}

function readPlace(normalised: string, last: number, lastThing?: number): number | undefined {
  const tokens = tokenise(normalised).filter((token) => /[\p{L}\p{M}\d]/u.test(token.text));
  if (tokens.length === 0 || tokens.length > 4) return undefined;
  const words = tokens.map((token) => token.text);
  const ordinal = ORDINALS.findIndex((set) => hasWord(set, words[0] ?? ''));
  if (ordinal >= 0 && words.slice(1).every((word) => hasWord(NUMBER_FILLERS, word)))
    return ordinal + 1 <= last ? ordinal + 1 : undefined;
  // "last?" asks for the price, wherever no list is shown.
  const isPrice = /^last$/.test(words[0] ?? '') && (lastThing === undefined || normalised.includes('?'));
  if (!isPrice && hasWord(LAST, words[0] ?? '') && words.slice(1).every((word) => hasWord(NUMBER_FILLERS, word)))
    return lastThing ?? (words.length === 1 ? last : undefined);
  const [number, ...others] = findNumbers(tokens, (token) => hasWord(NUMBER_FILLERS, token.text));
  const lone = number ?? loneRisky(words);
  if (lone === undefined || others.length > 0) return undefined;
  const rest = words.filter((_, index) => index < lone.from || index >= lone.to);
  const value = lone.values.length === 1 ? lone.values[0] : undefined;
  if (value === undefined || !Number.isInteger(value) || !rest.every((word) => hasWord(NUMBER_FILLERS, word)))
    return undefined;
  return value >= 1 && value <= last ? value : undefined;
}

/** Alone among numbered choices, নয় and আট are numbers. */
function loneRisky(words: readonly string[]) {
  const index = ['নয়', 'at', 'aat', 'noy', 'do', 'choy', 'ছ', 'চার']
    .map((word) => plainSpelling(normalise(word)))
    .indexOf(plainSpelling(words[0] ?? ''));
  const value = [9, 8, 8, 9, 2, 6, 6, 4][index];
  return words.length === 1 && value !== undefined ? { values: [value], from: 0, to: 1 } : undefined;
}

function matchLabel(normalised: string, choices: readonly OfferedChoice[]): string | undefined {
  const said = plainWords(normalised);
  if (said.length === 0) return undefined;
  const labels = choices.map((choice) => ({ id: choice.id, words: plainWords(normalise(choice.label)) }));
  const exact = labels.filter(({ words }) => words.join('') === said.join(''));
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.id : undefined;
  const near = labels.filter(({ words }) => isNear(said, words));
  return near.length === 1 ? near[0]?.id : undefined;
}

/** All that was said stands in the label, or is a slip of the pen away from it. */
function isNear(said: readonly string[], label: readonly string[]): boolean {
  if (label.length === 0) return false;
  const [whole, wanted] = [said.join(''), label.join('')];
  if (wanted.length >= 4 && distanceWithin(whole, wanted, wanted.length >= 8 ? 2 : 1)) return true;
  const letters = said.join('').length;
  // "হবে" is no part of "এই দামে হবে না".
  if (label.some(denies) && !said.some(denies)) return false;
  return (
    letters >= 3 &&
    said.every(
      (word) =>
        word.length >= 2 && label.some((each) => each === word || (each.length >= 5 && distanceWithin(word, each, 1))),
    )
  );
}

const DENIALS = new Set(
  ['না', 'নয়', 'নেই', 'নাই', 'na', 'noy', 'nei', 'nai', 'no', 'not', 'नहीं', 'मत'].map((word) =>
    plainSpelling(normalise(word)),
  ),
);

const denies = (word: string) => DENIALS.has(word);

function plainWords(normalised: string): readonly string[] {
  return tokenise(normalised)
    .filter((token) => /[\p{L}\p{M}\d]/u.test(token.text))
    .slice(0, 12)
    .map((token) => plainSpelling(token.text) || token.text);
}

/** Whether at most `limit` letters differ. */
function distanceWithin(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit || left.length > 40 || right.length > 40) return false;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return (row[right.length] ?? Number.POSITIVE_INFINITY) <= limit;
}
