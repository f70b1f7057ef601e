import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { Part } from './number-reader.ts';
import { readNumberWord } from './number-word-parts.ts';
import { MOST_HUNDREDS } from './number-words.ts';

/** "twenty five", "two fifty", 6forty, thirteen50: what the parts from the first on are in English, and how many of them. */
export function saidInEnglish(
  parts: readonly Part[],
  tokens: readonly Token[],
): { readonly value: number; readonly parts: number } | undefined {
  const [head, next] = parts;
  if (head === undefined || next === undefined || head.atom.kind !== 'number') return undefined;
  const first = head.atom.values[0] ?? 0;
  const isEnglish = head.atom.english === true;
  const joined = isEnglish && isTwenties(first, next) ? { value: first + numberOf(next), parts: 2 } : undefined;
  if (!isEnglish && !isMixed(parts, tokens)) return hundredsUnsaid(parts, tokens);
  const { value, parts: used } = joined ?? { value: first, parts: 1 };
  const rest = spokenHundreds(value, parts.slice(used)) ?? tensInDigits(value, parts.slice(used - 1), tokens);
  return rest === undefined ? joined : { value: rest.value, parts: used + rest.parts };
}

function isTwenties(tens: number, next: Part): boolean {
  const unit = isSpoken(next) ? numberOf(next) : 0;
  return tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10;
}

/** সতেরো আশি, "baish shottor": the hundreds are not said, and what follows is no range (পনেরো কুড়ি) nor counted. */
function hundredsUnsaid([head, tens, next]: readonly Part[], tokens: readonly Token[]) {
  if (head?.digits !== undefined || tens?.digits !== undefined || tens?.token !== (head?.token ?? 0) + 1)
    return undefined;
  const [first, second] = [numberOf(head), numberOf(tens)];
  const isSixteen = tokens[head?.token ?? 0]?.text === 'sholo';
  const areTold = [head, tens].every(
    (part) => part?.atom.kind === 'number' && (!part.atom.risky || (part === head && isSixteen)) && !part.atom.hasty,
  );
  const isSum = first > 10 && first <= MOST_HUNDREDS && first % 10 > 0 && second % 10 === 0 && second >= 20;
  if (!areTold || !isSum || Math.abs(second - first) <= 10) return undefined;
  const after = tokens[tens.token + 1]?.text ?? '';
  if (next !== undefined || /^[\d-]/.test(after) || isMeasure(after)) return undefined;
  return { value: first * 100 + second, parts: 2 };
}

/** two fifty, eighteen seventy five: the hundreds are not said in English. */
function spokenHundreds(hundreds: number, [tens, unit, next]: readonly Part[]) {
  const value = numberOf(tens);
  if (!isSpoken(tens) || hundreds < 1 || hundreds > 99 || value < 10) return undefined;
  const units = isSpoken(unit) && value >= 20 && value % 10 === 0 ? numberOf(unit) : 0;
  const parts = units > 0 && units < 10 ? 2 : 1;
  const after = parts === 2 ? next : unit;
  if (after?.atom.kind === 'scale' || after?.atom.kind === 'number') return undefined;
  return { value: hundreds * 100 + value + (parts === 2 ? units : 0), parts };
}

/** 6forty, "18 fifty": hundreds in digits, and the rest of it said. */
function isMixed([head, tens, unit]: readonly Part[], tokens: readonly Token[]): boolean {
  if (head === undefined || tens === undefined || !/^\d{1,2}$/.test(head.digits ?? '') || numberOf(tens) < 20)
    return false;
  const after = tokens[unit?.token ?? tens.token + 1]?.text ?? '';
  const isGlued = tokens[head.token]?.end === tokens[tens.token]?.start;
  return isGlued || unit !== undefined || after === '' || /^[^\p{L}\p{M}\d]/u.test(after);
}

/** thirteen50. */
function tensInDigits(hundreds: number, [head, tens]: readonly Part[], tokens: readonly Token[]) {
  if (head === undefined || head.digits !== undefined || !/^[1-9]\d$/.test(tens?.digits ?? '')) return undefined;
  if (tokens[head.token]?.end !== tokens[tens?.token ?? 0]?.start) return undefined;
  return { value: hundreds * 100 + Number(tens?.digits), parts: 1 };
}

function isSpoken(part: Part | undefined): boolean {
  return part?.atom.kind === 'number' && part.atom.english === true && part.digits === undefined;
}

function numberOf(part: Part | undefined): number {
  return part?.atom.kind === 'number' ? (part.atom.values[0] ?? 0) : 0;
}

/** "at eighteen hundred", "seven hundred at seven pm": beside English at is no eight. */
export function isAt(place: number, tokens: readonly Token[]): boolean {
  if (tokens[place]?.text !== 'at') return false;
  const [next] = readNumberWord(tokens[place + 1]?.text ?? '')?.atoms ?? [];
  const isEnglish = next?.kind === 'number' && next.english === true;
  return isEnglish || /^(?:hundred|thousand)$/.test(tokens[place - 1]?.text ?? '');
}

/** "and a half", "nd three quarters": how many words it takes behind a number, and what part it is. */
export function partAfter(
  last: Part | undefined,
  tokens: readonly Token[],
): { readonly words: number; readonly part: number } | undefined {
  if (last === undefined || !/^(?:and|n|nd|&)$/.test(tokens[last.token + 1]?.text ?? '')) return undefined;
  const after = tokens.slice(last.token + 2, last.token + 4).map(({ text }) => text);
  const named = after[0] === 'half' ? 1 : 2;
  const part = PARTS.get(after.slice(0, named).join(' '));
  return part === undefined ? undefined : { words: named + 1, part };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['a half', 0.5],
  ['half', 0.5],
  ['a quarter', 0.25],
  ['three quarters', 0.75],
]);
