import { isLengthUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import { readNumberWord } from './number-word-parts.ts';
import { readNumberAtom } from './number-words.ts';

/** The tokens of an answer to "how long", with what is a number only there: "sara panch mitar", সোয়া মিটার, "৫,৫ মিটার". */
export function measuredAs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    const text = lengthWord(token.text, tokens[place + 1]?.text ?? '', tokens[place - 1]?.text ?? '');
    return text === undefined ? token : { ...token, text };
  });
}

/** The tokens of an answer to "which size", with the in of "47in width" for what it is. */
export function inInches(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    const isUnit = token.text === 'in' && /^\d/.test(tokens[place - 1]?.text ?? '');
    return isUnit && !/^[a-z]/.test(tokens[place + 1]?.text.replace(WIDE, '') ?? '')
      ? { ...token, text: 'inch' }
      : token;
  });
}

const WIDE = /^(?:width|wide|chowra|chaura|panna|pana|bohor|bahar|arz)$/;

function lengthWord(text: string, next: string, before: string): string | undefined {
  if (FEET.test(text) && (/^\d/.test(before) || readNumberWord(before))) return 'feet';
  if (HALF.test(text) && isWholeWord(next)) return 'সাড়ে';
  if (SIX.test(text) && before === '' && (next === '' || IS.test(next))) return '6';
  // "saoya dui mitar": a quarter more than two.
  if (QUARTER_MORE.test(text) && isWholeWord(next)) return 'সোয়া';
  if (!isLengthUnit(next)) return undefined;
  const misspelt = MISSPELT.find(([, spellings]) => spellings.test(text));
  if (misspelt !== undefined) return misspelt[0];
  const atom = readNumberAtom(text);
  if (atom?.kind === 'offset' && atom.alone !== undefined) return String(atom.alone);
  const [, whole = '', part = ''] = /^(\d{1,2}),(\d{1,2})$/.exec(text) ?? [];
  // "5,6 m" may be five or six.
  if (whole === '' || Math.abs(Number(part) - Number(whole)) === 1) return undefined;
  return `${whole}.${part}`;
}

/** It is also "who wants", where no length is told. */
const SIX = /^(?:chh?[oe]y?|choi|chha|soy|soi)$/;

const IS = /^(?:hobe|hoibo|hai|ache|hoy)$/;

/** Numbers as some write them, which mean something else away from a unit: bara is large, deri late, pas beside. */
const MISSPELT = [
  ['12', /^(?:bara|baara|bar|bhara|বার)$/],
  ['1.25', /^s[ao]+(?:oy|wy|y|w)a$/],
  ['1.5', /^(?:deri|dheri|দেরি|ডেরি)$/],
  ['5', /^(?:pas|paas|pach|পাচ|পাস)$/],
  ['6', SIX],
] as const;

const QUARTER_MORE = /^s[ao]+(?:oy|wy|y|w)a$/;

/** After a number it fits nobody. */
const FEET = /^(?:fit|fitt|fits|feets|phi?e?t|ফীট|ফিঠ)$/;

/** সাড়ে as it sounds; elsewhere it is "whole". */
const HALF = /^sh?a+ra$/;

function isWholeWord(word: string): boolean {
  const number = readNumberWord(word);
  const [atom] = number?.atoms ?? [];
  return atom?.kind === 'number' && number?.suffix === 'none' && (atom.values[0] ?? 0) < 20;
}
