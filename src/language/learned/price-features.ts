import type { Token } from '../normalise.ts';
import { hasNumberBeside, hasStrangeBehind } from '../number-neighbours.ts';
import type { Amount } from '../price-amounts.ts';
import { type PriceReading, toPaise } from '../price-reading.ts';
import type { HeardWord } from './heard-words.ts';
import { Noticed, placesOf } from './noticed.ts';
import { lineAround, noticeBones, noticePairs, noticeParts, noticeWords, soundAt } from './number-features.ts';
import { hashOf } from './places.ts';

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
  const { words, at } = lineAround(
    amounts.map(({ number }) => number),
    tokens,
  );
  return amounts.map((amount, index) => {
    const place = at[index] ?? 0;
    const noticed = new Noticed();
    noticeRules(noticed, byRules, amount, { words, place, many: amounts.length });
    noticeBones(noticed, words, place);
    noticeItself(noticed, amount);
    noticed.add('number beside', Number(hasNumberBeside(amount, tokens)));
    noticed.add('strange behind', Number(hasStrangeBehind(amount, tokens)));
    noticeOthers(noticed, amounts, index);
    noticeWords(noticed, words, place, bandOf(amount));
    const unasked = new Noticed();
    noticePairs(unasked, words, place);
    noticeParts(unasked, words, place);
    return placesOf({ apart: noticed, rest: unasked }, hashOf(asked), PRICE_PLACES);
  });
}

/** What the rules made of the line and of this amount, alone and with what stands beside it. */
function noticeRules(
  noticed: Noticed,
  reading: PriceReading,
  amount: Amount,
  { words, place, many }: { readonly words: readonly HeardWord[]; readonly place: number; readonly many: number },
): void {
  const doubt = reading.kind === 'ambiguous' ? (reading.doubt ?? '') : '';
  const made = hashOf(`${reading.kind} ${doubt} ${partIn(reading, amount)}`);
  noticed.add('rules', made);
  noticed.add('rules of many', made, many);
  noticed.add('rules of band', made, bandOf(amount));
  noticed.add('rules beside', made, -1, soundAt(words, place, -1));
  noticed.add('rules beside', made, 1, soundAt(words, place, 1));
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

function noticeItself(noticed: Noticed, amount: Amount): void {
  const { number, isMoney, unit = '', not = '', about } = amount;
  const band = bandOf(amount);
  const round = ROUND.find((step) => rupeesOf(amount) % step === 0) ?? 1;
  const isYear = number.bare && rupeesOf(amount) >= 1_900 && rupeesOf(amount) <= 2_040;
  noticed.add('always');
  noticed.add('band', band);
  noticed.add('round', round);
  noticed.add('round in band', round, band);
  noticed.add('money', Number(isMoney));
  noticed.add('money in band', Number(isMoney), band);
  noticed.add('unit', hashOf(unit));
  noticed.add('not', hashOf(not));
  noticed.add('year', Number(isYear));
  noticed.add('about', Number(about));
  noticed.add('ending', hashOf(number.suffix));
  noticed.add('bare', Number(number.bare), band);
  noticed.add('scaled', Number(number.scaled), band);
}

/** How an amount stands among the others. */
function noticeOthers(noticed: Noticed, amounts: readonly Amount[], index: number): void {
  const values = amounts.map(rupeesOf);
  const value = values[index] ?? 0;
  const many = Math.min(values.length, 4);
  noticed.add('many', many);
  noticed.add('first', Number(index === 0), many);
  noticed.add('last', Number(index === values.length - 1), many);
  noticed.add('most', Number(value === Math.max(...values)), many);
  noticed.add('least', Number(value === Math.min(...values)), many);
  noticed.add('again', Number(values.indexOf(value) !== values.lastIndexOf(value)));
  for (const step of [-1, 1]) {
    const other = amounts[index + step];
    if (other === undefined) continue;
    noticed.add('against', step, sizeOf(rupeesOf(other), value));
    noticed.add('against band', step, bandOf(other), bandOf(amounts[index] as Amount));
  }
}

/** The same, above, below; far above and far below twice that. */
function sizeOf(other: number, value: number): number {
  if (other === value) return 0;
  if (other > value) return other > 3 * value ? 2 : 1;
  return value > 3 * other ? -2 : -1;
}
