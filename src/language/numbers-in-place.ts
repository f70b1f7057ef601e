import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { isHardlyKnown, isScale, isStrange } from './number-neighbours.ts';
import { numberSound } from './number-sounds.ts';
import type { NumberSuffix } from './number-word-parts.ts';
import { readNumberWord } from './number-word-parts.ts';
import { MOST_HUNDREDS, type NumberAtom, readNumberAtom } from './number-words.ts';
import { MAX_AFTER, MIN_AFTER } from './price-bound-words.ts';
import { CURRENCY } from './price-words.ts';
import { soundingNumbers, strengthOf } from './sounding-numbers.ts';
import { hasWord } from './word-sets.ts';

/** A word in a number's place that nobody spells so, as the number it sounds like: "bavanno sho", চোউদ্দোশো, "egaro so ponchas". */
export function numberInPlace(
  place: number,
  tokens: readonly Token[],
): { readonly atoms: readonly NumberAtom[]; readonly suffix: NumberSuffix } | undefined {
  const text = tokens[place]?.text ?? '';
  if (text.length < 2 || text.length > 30 || !/^\p{L}/u.test(text)) return undefined;
  const after = tokens[place + 1]?.text ?? '';
  const before = tokens[place - 1]?.text ?? '';
  const isCounted = isNumber(before);
  if (isCounted && isThousand(text)) return { atoms: THOUSAND, suffix: 'none' };
  if (isCounted && HUNDRED.test(text)) return { atoms: [{ kind: 'scale', value: 100, alone: false }], suffix: 'none' };
  if (isCounted && HUNDRED_ENDED.test(text))
    return { atoms: [{ kind: 'scale', value: 100, alone: false }], suffix: 'case' };
  const scale = isCounted ? undefined : scaleOf(after);
  if (scale !== undefined) return plain(soundsLike(text, { least: 1, most: scale === 100 ? MOST_HUNDREDS : 99 }));
  const glued = gluedTo(text);
  if (glued !== undefined) return glued;
  const isPaid = hasWord(CURRENCY, after);
  if (isScale(before)) return asTens(text, after);
  const isLong = isPaid && strengthOf(numberSound(text)) > 2;
  return isLong ? plain(soundsLike(text, { least: 20, most: 99, near: NEAR_ALONE })) : undefined;
}

/** Two numbers that are no further apart than this are asked. */
const EQUALLY = 0.2;
/** A word so near is a number rather than a word of the trade misspelt. */
const NEAREST = 0.2;
/** How far a word may be from one to nine: they are short, and much sounds like them. */
const NEAR_SMALL = 0.25;
/** How far it may be where only money stands behind, or a mere শ. */
const NEAR_ALONE = 0.3;

/** Big, enough, a day's times: talk that sounds like a number and stands before "so" as well. */
const NO_NUMBERS = new Set('boro bodo bas bass bus baby baar tar tor dor dar'.split(' '));

interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly near?: number;
}

function soundsLike(word: string, { least, most, near = Number.POSITIVE_INFINITY }: Wanted): NumberAtom | undefined {
  if (NO_NUMBERS.has(word)) return undefined;
  const said = soundingNumbers(word).filter(
    ({ value, far }) =>
      value >= least && value <= most && far <= (value < 10 && Number.isInteger(value) ? NEAR_SMALL : near),
  );
  const [nearest] = said;
  if (nearest === undefined || !(nearest.far <= NEAREST ? isHardlyKnown(word) : isStrange(word))) return undefined;
  if (!Number.isInteger(nearest.value)) return { kind: 'fraction', value: nearest.value };
  const values = said.filter(({ far }) => far < nearest.far + EQUALLY).map(({ value }) => value);
  return values.length > 2 ? undefined : { kind: 'number', values };
}

function plain(atom: NumberAtom | undefined) {
  return atom && { atoms: [atom], suffix: 'none' as const };
}

const THOUSAND: readonly NumberAtom[] = [{ kind: 'scale', value: 1000, alone: false }];

/** হাঝার, hajjer, hazor, hjar, hezar; হাজির is "present". */
function isThousand(text: string): boolean {
  return /^[hহह]/.test(text) && /^h[aeo~A]?j[aeo~A]?r$/.test(numberSound(text)) && isStrange(text);
}

/** shw, sooh, শৌ: what else a hundred is written. */
const HUNDRED = /^(?:s+h*(?:o+[hw]+|w+|oe|owe?)|[শষস](?:ৌ|োও|য\u09BCে?))$/u;

/** "sotero shoi", "teish shoy", উনিশ শোয়: a hundred with its ending. */
const HUNDRED_ENDED = /^(?:sho(?:i|y|ye|te|ta)|soy|(?:শো|শ|সো)(?:ই|য\u09BC|য\u09BCে|তে|তেই))$/u;

/** Digits, or a number in words that no scale ends. */
function isNumber(text: string): boolean {
  return /^\d/.test(text) || (readNumberAtom(text) ?? readNumberWord(text)?.atoms.at(-1))?.kind === 'number';
}

/** The scale a word is, be it সৌ, হাজার or k. */
function scaleOf(text: string): number | undefined {
  if (text === 'k') return 1000;
  const atom = readNumberAtom(text) ?? readNumberWord(text)?.atoms[0];
  return atom?.kind === 'scale' ? atom.value : undefined;
}

const GLUED =
  /^(.{2,}?)(শো|শত|শ|ষো|সো|হাজার|sh?o?to|sh?o|hajar|hazar|सौ|सो|हजार|s[ao]u)(?:(এর|ের|র|er|r)|(টাকা|taka|tk))?$/u;

/** চোউদ্দোশো, bavannosho, পোনেরশর: the number and its scale in one word. */
function gluedTo(text: string) {
  const [, base = '', end = '', genitive, money] = GLUED.exec(text) ?? [];
  if (base === '') return undefined;
  const scale = /^(?:হ|h|ह)/.test(end) ? 1000 : 100;
  const most = scale === 100 ? MOST_HUNDREDS : 99;
  // Many a word ends in শ.
  const number = soundsLike(base, end === 'শ' ? { least: 10, most, near: NEAR_ALONE } : { least: 1, most });
  if (number === undefined || (end === 'শ' && !isStrange(text))) return undefined;
  const suffix: NumberSuffix = money ? 'money' : genitive ? 'genitive' : 'none';
  return { atoms: [number, { kind: 'scale', value: scale, alone: false } as const], suffix };
}

/** "egaro so ponchas", বারোশো পোঞ্চাষের: the tens behind the hundreds. */
function asTens(text: string, after: string) {
  const [, base = text, ending = ''] = /^(.{3,}?)(ের|er|তে|te|ে|e|(?<=[io])r)$/u.exec(text) ?? [];
  const exact = readNumberAtom(base);
  // "tin sho ponchasher niche": rightly spelt, and the ending is the whole amount's.
  const isWhole = exact?.kind === 'number' && !exact.risky && (exact.values[0] ?? 0) >= 10;
  if (ending !== '' && isWhole && (isClose(after) || (/^(?:er|r)$/.test(ending) && isTalk(after))))
    return { atoms: [exact], suffix: endingOf(ending) };
  const [bare, whole] = [base, text].map((word) => soundingNumbers(word)[0]?.far ?? Number.POSITIVE_INFINITY);
  const isEnding = ending !== '' && (bare ?? 0) < (whole ?? 0);
  const said = isEnding ? base : text;
  const isShort = strengthOf(numberSound(said)) < 3;
  const isEnd = hasWord(CURRENCY, after) || isClose(after);
  if (!isEnd && (isShort || !isTalk(after))) return undefined;
  // What is said behind an amount is short: bas is no twenty-two.
  const number = soundsLike(said, { least: 10, most: 99, near: isShort ? 0.15 : 0.5 });
  if (number?.kind !== 'number' || (!isEnd && number.values.length > 1)) return undefined;
  return { atoms: [number], suffix: isEnding ? endingOf(ending) : 'none' };
}

function endingOf(ending: string): NumberSuffix {
  return /r|র/.test(ending) ? 'genitive' : 'case';
}

/** Nothing of the number comes behind it. */
function isClose(after: string): boolean {
  return after === '' || /^[^\p{L}\p{M}\d]/u.test(after) || hasWord(MAX_AFTER, after) || hasWord(MIN_AFTER, after);
}

/** No number and nothing that one would count. */
function isTalk(after: string): boolean {
  return /^\p{L}/u.test(after) && !isMeasure(after) && readNumberWord(after) === undefined;
}
