import type { Token } from './normalise.ts';
import type { FoundNumber } from './number-reader.ts';
import { readNumberWord } from './number-word-parts.ts';
import { CURRENCY } from './price-words.ts';
import { hasWord } from './word-sets.ts';

/** "pachash kom du hajar", "1500 se 50 kam", सौ में पाँच कम: two numbers that are one, the less taken from the more. */
export function withTakenOff(numbers: readonly FoundNumber[], tokens: readonly Token[]): readonly FoundNumber[] {
  if (numbers.length === 0 || !tokens.some(({ text }) => TAKEN_OFF.test(text) || MINUS.test(text) || MORE.test(text)))
    return numbers;
  const kept: FoundNumber[] = [];
  for (const number of numbers) {
    const before = kept.at(-1);
    const kom = number.from - (hasWord(CURRENCY, tokens[number.from - 2]?.text ?? '') ? 2 : 1);
    const joined = lessOf(before?.to === kom ? before : saidBefore(kom, tokens), number, tokens);
    const left = joined ?? lessFrom(before, number, tokens) ?? moreThan(before, number, tokens);
    if (left === undefined) kept.push(number);
    else kept.splice(left.from === before?.from ? -1 : kept.length, left.from === before?.from ? 1 : 0, left);
  }
  return kept;
}

/** দশ কম দেড় হাজার: in words; "১০০ কম ২০০০" may be what is taken off and what is left. */
function lessOf(less: FoundNumber | undefined, more: FoundNumber, tokens: readonly Token[]): FoundNumber | undefined {
  if (less === undefined || !KOM.test(tokens[more.from - 1]?.text ?? '') || hasDigits(less, tokens)) return undefined;
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

/** "1500 me 100 kam", ১৮০০ থেকে ২০০ বাদ: what is left, where nothing else is said of it. */
function lessFrom(more: FoundNumber | undefined, less: FoundNumber, tokens: readonly Token[]): FoundNumber | undefined {
  const to = less.to + (hasWord(CURRENCY, tokens[less.to]?.text ?? '') ? 1 : 0);
  const [before = '', after = ''] = [tokens[less.from - 1]?.text, tokens[to]?.text];
  const isOf = more?.to === less.from && /^(?:genitive|case)$/.test(more.suffix) && more.scaled;
  const isLess = ((isOf || FROM.test(before)) && TAKEN_OFF.test(after)) || (MINUS.test(before) && ENDS.test(after));
  if (!isLess || !isPlain(less) || !isLast(to + 1, tokens)) return undefined;
  const part = less.values[0] ?? 0;
  const isNext = more !== undefined && (isOf || more.to === less.from - 1);
  const isOfHundred = !isNext && HUNDRED.test(tokens[less.from - 2]?.text ?? '');
  const whole = isOfHundred ? 100 : isNext && isPlain({ ...more, ...(isOf && NO_SUFFIX) }) ? (more.values[0] ?? 0) : 0;
  if (whole < 100 || part * 5 > whole) return undefined;
  const end = TAKEN_OFF.test(after) ? to + 1 : to;
  return {
    ...less,
    values: [whole - part],
    from: isNext ? more.from : less.from - 2,
    to: end,
    bare: false,
    scaled: true,
  };
}

/** হাজার প্লাস পঞ্চাশ, "saatsho r opor aro dosh", দেড় হাজারের উপর আরও পঞ্চাশ: a sum, where nothing else is said of it. */
function moreThan(
  base: FoundNumber | undefined,
  added: FoundNumber,
  tokens: readonly Token[],
): FoundNumber | undefined {
  if (base === undefined || !base.scaled || hasDigits(added, tokens) || !isPlain(added)) return undefined;
  const to = added.to + (hasWord(CURRENCY, tokens[added.to]?.text ?? '') ? 1 : 0);
  const between = tokens
    .slice(base.to, added.from)
    .map(({ text }) => text)
    .join(' ');
  const [whole, part] = [base.values[0] ?? 0, added.values[0] ?? 0];
  const areThousandsAnd = AND.test(between) && whole >= 1000 && added.scaled && part >= 100 && part < 1000;
  const isSum = areThousandsAnd || PLUS.test(between) || OVER_AND_MORE.test(between);
  if (!isSum || !isPlain({ ...base, ...NO_SUFFIX }) || !isLast(to, tokens)) return undefined;
  return part * 5 > whole ? undefined : { ...base, values: [whole + part], to: added.to, suffix: added.suffix };
}

/** Nothing but "so be it" and "please": "কম হবে না" says the opposite. */
function isLast(place: number, tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = [tokens[place]?.text, tokens[place + 1]?.text];
  return ENDS.test(first) || (SO_BE_IT.test(first) && (ENDS.test(second) || SO_BE_IT.test(second)));
}

function isPlain({ suffix, values, loose }: FoundNumber): boolean {
  return suffix === 'none' && values.length === 1 && !loose && Number.isInteger(values[0]);
}

function hasDigits({ from, to }: FoundNumber, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).some(({ text }) => /^\d/.test(text));
}

const KOM = /^(?:kom|kam|কম|कम)$/;
const TAKEN_OFF = /^(?:kom|kam|কম|कम|কমিয\u09BCে|komiye|বাদ|bad|baad|less)$/;
const NO_SUFFIX = { suffix: 'none' } as const;
const MORE = /^(?:plus|প্লাস|প্লাশ|প্লাছ|प्लस|a+r|aro|aur|और|আর|আরও|আরো)$/;
const AND = /^(?:a+r|আর|aur|और)$/;
const PLUS = /^(?:plus|প্লাস|प्लस)$/;
const OVER_AND_MORE =
  /^(?:(?:er|r|এর|র) )?(?:উপর|উপরে|ওপর|ওপরে|পরে|opor|opore|upor|upore|pore) (?:ar|aro|aar|আর|আরও|আরো)$/;
const MINUS = /^(?:minus|less|মাইনাস|माइनस)$/;
const FROM = /^(?:se|me|mein|main|theke|thek|thika|থেকে|থিকা|থাইকা|থন|से|में|मे|में)$/;
const HUNDRED = /^(?:sau|सौ|সৌ)$/;
const ENDS = /^(?:|[.,;!।]|bas|bus|বস|बस)$/;
const SO_BE_IT =
  /^(?:kore|koira|dilam|debo|dibo|দিলাম|দেব|দেবো|দিমু|দেবেন|করে|কইরা|karke|करके|দিন|din|den|nin|নিন|nebo|নেবো|নেব|rakhun|রাখুন|rakho|রাখো|কইরেন|করুন|korun)$/;
