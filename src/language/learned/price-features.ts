import { foldWord } from '../folding.ts';
import type { Token } from '../normalise.ts';
import { hasNumberBeside, hasStrangeBehind } from '../number-neighbours.ts';
import type { Amount } from '../price-amounts.ts';
import { partsOf, placeOf } from './places.ts';

/** What was asked: a price, or what somebody looks for. */
export type Asked = 'answer' | 'search';

/** So many words beside an amount are looked at. */
const MAX_WORDS = 40;
const MARK = /^[,.;:!?।\n|–—/()…-]+$/u;

/**
 * The places of the features of each amount: its size, how it is written, the words before and after it as they sound, and how it
 * stands to the other amounts; the words also with what was asked.
 */
export function pricePlaces(
  amounts: readonly Amount[],
  tokens: readonly Token[],
  asked: Asked,
): readonly (readonly number[])[] {
  const { words, at } = wordsAround(amounts, tokens);
  return amounts.map((amount, index) => {
    const place = at[index] ?? 0;
    const doubts = [
      `number beside ${hasNumberBeside(amount, tokens)}`,
      `strange behind ${hasStrangeBehind(amount, tokens)}`,
    ];
    const alone = [
      ...ownFeatures(amount),
      ...doubts,
      ...standing(amounts, index),
      ...wordFeatures(words, place, bandOf(amount)),
    ];
    const whole = words.flatMap((word, each) => pairFeatures(words, each, place, word));
    const parts = [-1, 1].flatMap((step) => partsOf(words[place + step] ?? '').map((part) => `part ${step} ${part}`));
    const features = [...alone, ...alone.map((feature) => `${feature} ${asked}`), ...whole, ...parts];
    return [...new Set(features.map(placeOf))];
  });
}

/** The line with each amount as one word, and where each stands. */
function wordsAround(amounts: readonly Amount[], tokens: readonly Token[]) {
  const words: string[] = [];
  const at: number[] = [];
  for (let place = 0; place < tokens.length && words.length < MAX_WORDS; place += 1) {
    const index = amounts.findIndex(({ number }) => number.from <= place && place < number.to);
    if (index < 0) words.push(soundOf(tokens[place]?.text ?? ''));
    else if (at[index] === undefined) {
      at[index] = words.length;
      words.push('#');
    }
  }
  return { words, at };
}

function soundOf(word: string): string {
  if (/\d/.test(word)) return '#';
  if (MARK.test(word)) return word.includes('?') ? '?' : ',';
  return foldWord(word).fold || word;
}

/** Ends of the bands of rupees within which amounts are alike. */
const BANDS = [10, 30, 60, 100, 200, 500, 1_000, 2_500, 6_000, 15_000, 60_000];
const ROUND = [100, 50, 10, 5];

const rupeesOf = ({ rupees: [value = 0] }: Amount) => value;
const bandOf = (amount: Amount) => BANDS.filter((end) => rupeesOf(amount) >= end).length;

function ownFeatures(amount: Amount): readonly string[] {
  const { number, isMoney, unit = '', not = '', about } = amount;
  const band = bandOf(amount);
  const round = ROUND.find((step) => rupeesOf(amount) % step === 0) ?? 1;
  const isYear = number.bare && rupeesOf(amount) >= 1_900 && rupeesOf(amount) <= 2_040;
  return [
    ...[
      'always',
      `band ${band}`,
      `round ${round}`,
      `round ${round} ${band}`,
      `money ${isMoney}`,
      `money ${isMoney} ${band}`,
    ],
    ...[`unit ${unit}`, `not ${not}`, `year ${isYear}`, `about ${about}`, `ending ${number.suffix}`],
    ...[`bare ${number.bare} ${band}`, `scaled ${number.scaled} ${band}`],
  ];
}

/** How an amount stands among the others. */
function standing(amounts: readonly Amount[], index: number): readonly string[] {
  const values = amounts.map(rupeesOf);
  const value = values[index] ?? 0;
  const many = Math.min(values.length, 4);
  const against = (name: string, other: Amount | undefined) =>
    other === undefined
      ? []
      : [`${name} ${sizeOf(rupeesOf(other), value)}`, `${name} ${bandOf(other)} ${bandOf(amounts[index] as Amount)}`];
  return [
    ...[`many ${many}`, `first ${index === 0} ${many}`, `last ${index === values.length - 1} ${many}`],
    ...[`most ${value === Math.max(...values)} ${many}`, `least ${value === Math.min(...values)} ${many}`],
    `again ${values.filter((each) => each === value).length > 1}`,
    ...against('before', amounts[index - 1]),
    ...against('behind', amounts[index + 1]),
  ];
}

function sizeOf(other: number, value: number): string {
  if (other === value) return 'same';
  if (other > value) return other > 3 * value ? 'far above' : 'above';
  return value > 3 * other ? 'far below' : 'below';
}

/** The words next to an amount, by how far away they are, and all those of its clause. */
function wordFeatures(words: readonly string[], place: number, band: number): readonly string[] {
  const word = (step: number) => words[place + step] ?? (step < 0 ? '^' : '$');
  const near = [-3, -2, -1, 1, 2, 3].flatMap((step) =>
    Math.abs(step) > 2
      ? [`near ${step} ${word(step)}`]
      : [`near ${step} ${word(step)}`, `near ${step} ${word(step)} ${band}`],
  );
  const start = words.findLastIndex((each, at) => at < place && isMark(each)) + 1;
  const end = words.findIndex((each, at) => at > place && isMark(each));
  return [
    ...near,
    ...[`pair ${word(-2)} ${word(-1)}`, `pair ${word(1)} ${word(2)} after`, `between ${word(-1)} ${word(1)}`],
    ...[`three ${word(-3)} ${word(-2)} ${word(-1)}`, `three ${word(1)} ${word(2)} ${word(3)} after`],
    ...words.slice(start, place).map((each) => `clause before ${each}`),
    ...words.slice(place + 1, end < 0 ? undefined : end).map((each) => `clause after ${each}`),
    ...words.filter((_, at) => at !== place).map((each) => `word ${each}`),
  ];
}

const isMark = (word: string) => word === ',' || word === '?';

function pairFeatures(words: readonly string[], each: number, place: number, word: string): readonly string[] {
  return each === place || each + 1 === place || each + 1 >= words.length ? [] : [`words ${word} ${words[each + 1]}`];
}
