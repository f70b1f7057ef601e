import type { Token } from '../normalise.ts';
import { hasNumberBeside, hasStrangeBehind } from '../number-neighbours.ts';
import type { Amount } from '../price-amounts.ts';
import { type PriceReading, toPaise } from '../price-reading.ts';
import { boneFeatures, hashed, partFeatures, wordFeatures, wordsAround } from './number-features.ts';

/** What was asked: a price, what somebody looks for, or nothing, where somebody tells of an item. */
export type Asked = 'answer' | 'search' | 'caption';

/** A message's amounts, and what the rules read of them. */
export interface AmountsRead {
  readonly amounts: readonly Amount[];
  readonly tokens: readonly Token[];
  readonly asked: Asked;
  readonly byRules: PriceReading;
}

/** How many places the features of all amounts share. */
export const PRICE_PLACES = 2 ** 18;

/**
 * The places of the features of each amount: what the rules made of it, its size, how it is written, the words before and after it as
 * they sound and by their bare consonants, and how it stands to the other amounts; the words also with what was asked.
 */
export function pricePlaces({ amounts, tokens, asked, byRules }: AmountsRead): readonly (readonly number[])[] {
  const { words, at } = wordsAround(
    amounts.map(({ number }) => number),
    tokens,
  );
  const bones = words.map(({ bone }) => bone);
  const sounds = words.map(({ sound }) => sound);
  const sentence = sounds.map((sound, each) =>
    sounds[each + 1] === undefined ? '' : `words ${sound} ${sounds[each + 1]}`,
  );
  return amounts.map((amount, index) => {
    const place = at[index] ?? 0;
    const doubts = [
      `number beside ${hasNumberBeside(amount, tokens)}`,
      `strange behind ${hasStrangeBehind(amount, tokens)}`,
    ];
    const alone = [
      ...ruleFeatures(byRules, amount, { before: sounds[place - 1], behind: sounds[place + 1], many: amounts.length }),
      ...boneFeatures(bones, place),
      ...ownFeatures(amount),
      ...doubts,
      ...standing(amounts, index),
      ...wordFeatures(sounds, place, bandOf(amount)),
    ];
    const pairs = sentence.filter((_, each) => each !== place && each + 1 !== place && each + 1 < words.length);
    return hashed({ alone, others: [...pairs, ...partFeatures(sounds, place)], asked }, PRICE_PLACES);
  });
}

/** What the rules made of the line and of this amount, alone and with what stands beside it. */
function ruleFeatures(
  reading: PriceReading,
  amount: Amount,
  beside: { readonly before: string | undefined; readonly behind: string | undefined; readonly many: number },
): readonly string[] {
  const doubt = reading.kind === 'ambiguous' ? (reading.doubt ?? '') : '';
  const made = `rules ${reading.kind} ${doubt} ${partIn(reading, amount)}`;
  const { before = '^', behind = '$', many } = beside;
  return [made, `${made} ${many}`, `${made} ${bandOf(amount)}`, `${made} -1 ${before}`, `${made} 1 ${behind}`];
}

/** What an amount is in what was read. */
function partIn(reading: PriceReading, { rupees }: Amount): string {
  const is = (paise: number | undefined) => paise !== undefined && rupees.some((each) => toPaise(each) === paise);
  switch (reading.kind) {
    case 'amount':
      return is(reading.paise) ? 'price' : 'not';
    case 'bounds':
      return is(reading.minPaise) ? 'min' : is(reading.maxPaise) ? 'max' : 'not';
    case 'ambiguous':
      return reading.candidates.some(is) ? 'ask' : 'not';
    case 'none':
      return 'not';
  }
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
