import type { Token } from './normalise.ts';
import type { FoundNumber } from './number-reader.ts';
import { readNumberWord } from './number-word-parts.ts';

/** "pachash kom du hajar", "1500 se 50 kam", सौ में पाँच कम: two numbers that are one, the less taken from the more. */
export function withTakenOff(numbers: readonly FoundNumber[], tokens: readonly Token[]): readonly FoundNumber[] {
  if (numbers.length === 0 || !tokens.some(({ text }) => KOM.test(text))) return numbers;
  const kept: FoundNumber[] = [];
  for (const number of numbers) {
    const before = kept.at(-1);
    const joined = lessOf(
      before?.to === number.from - 1 ? before : saidBefore(number.from - 1, tokens),
      number,
      tokens,
    );
    const left = joined ?? lessFrom(before, number, tokens);
    if (left === undefined) kept.push(number);
    else kept.splice(left.from === before?.from ? -1 : kept.length, left.from === before?.from ? 1 : 0, left);
  }
  return kept;
}

/** দশ কম দেড় হাজার: both in words; "১০০ কম ২০০০" may be what is taken off and what is left. */
function lessOf(less: FoundNumber | undefined, more: FoundNumber, tokens: readonly Token[]): FoundNumber | undefined {
  if (
    less === undefined ||
    !KOM.test(tokens[less.to]?.text ?? '') ||
    hasDigits(less, tokens) ||
    hasDigits(more, tokens)
  )
    return undefined;
  const [part, whole] = [less.values[0] ?? 0, more.values[0] ?? 0];
  const isSaid = more.scaled && part < 100 && part * 5 <= whole && isPlain(less) && more.values.length === 1;
  return isSaid && !FROM.test(tokens[less.from - 1]?.text ?? '')
    ? { ...more, from: less.from, values: [whole - part], bare: false }
    : undefined;
}

/** dus kam, চার কম: a word that by itself is seldom a number. */
function saidBefore(place: number, tokens: readonly Token[]): FoundNumber | undefined {
  const { atoms: [atom] = [], suffix } = readNumberWord(tokens[place - 1]?.text ?? '') ?? {};
  if (atom?.kind !== 'number' || suffix !== 'none') return undefined;
  const plain = { bare: false, scaled: false, loose: false, malformed: false, about: false, suffix } as const;
  return { ...plain, values: atom.values, from: place - 1, to: place };
}

/** "1500 me 100 kam", and nothing more: asked to take it off, one says what to do. */
function lessFrom(more: FoundNumber | undefined, less: FoundNumber, tokens: readonly Token[]): FoundNumber | undefined {
  if (!KOM.test(tokens[less.to]?.text ?? '') || !FROM.test(tokens[less.from - 1]?.text ?? '')) return undefined;
  if (!/^(?:|[.,;!।]|bas|bus|বস|बस)$/.test(tokens[less.to + 1]?.text ?? '') || !isPlain(less)) return undefined;
  const part = less.values[0] ?? 0;
  const isOfHundred = more?.to !== less.from - 1 && HUNDRED.test(tokens[less.from - 2]?.text ?? '');
  const whole = isOfHundred
    ? 100
    : more !== undefined && more.to === less.from - 1 && isPlain(more)
      ? (more.values[0] ?? 0)
      : 0;
  if (whole < 100 || part * 5 > whole) return undefined;
  const from = isOfHundred ? less.from - 2 : (more?.from ?? less.from);
  return { ...less, values: [whole - part], from, to: less.to + 1, bare: false, scaled: true };
}

function isPlain({ suffix, values, loose }: FoundNumber): boolean {
  return suffix === 'none' && values.length === 1 && !loose && Number.isInteger(values[0]);
}

function hasDigits({ from, to }: FoundNumber, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).some(({ text }) => /^\d/.test(text));
}

const KOM = /^(?:kom|kam|কম|कम)$/;
const FROM = /^(?:se|me|mein|main|theke|thek|thika|er theke|থেকে|থিকা|থাইকা|থন|से|में|मे|में)$/;
const HUNDRED = /^(?:sau|सौ|সৌ)$/;
