import type { Param } from '../conversation/reply.ts';

/** How terms of the cloth trade are called in a language; handed in, for the lexicon is not ours to know. */
export type TermName = (id: string, language: string, of?: string, before?: string) => string;

/** The Indian form of a language: Bengali digits, lakh grouping, the rupee sign in front. */
const region = (language: string) => `${language}-IN`;

/** One formatter a language: making one takes longer than all it is used for in a sentence. */
function numbersIn(format: Intl.NumberFormatOptions): (value: number, language: string) => string {
  const formatters = new Map<string, Intl.NumberFormat>();
  return (value, language) => {
    const known = formatters.get(language) ?? new Intl.NumberFormat(region(language), format);
    formatters.set(language, known);
    return known.format(value);
  };
}

const inDigits = numbersIn({ maximumFractionDigits: 2 });
const inRupees = numbersIn({ style: 'currency', currency: 'INR', trailingZeroDisplay: 'stripIfInteger' });
const inMetres = numbersIn({ style: 'unit', unit: 'meter', unitDisplay: 'long', maximumFractionDigits: 2 });

/** Says a number. */
export function sayNumber(value: number, language: string): string {
  return inDigits(value, language);
}

/** Says an amount of paise as rupees, without paise when there are none. */
export function sayMoney(paise: number, language: string): string {
  return inRupees(paise / 100, language);
}

/** Says a length in metres. */
export function sayLength(cm: number, language: string): string {
  return inMetres(cm / 100, language);
}

/** Says a day of the calendar, such as 2026-11-23, with the month by its name. */
export function sayDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(region(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Says every value but nested sentences, which only the speaker can. */
export function sayValue(
  param: Exclude<Param, { lines: unknown } | { reply: unknown }>,
  language: string,
  termName: TermName,
): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return sayNumber(param, language);
  if ('money' in param) return sayMoney(param.money, language);
  if ('lengthCm' in param) return sayLength(param.lengthCm, language);
  if ('day' in param) return sayDay(param.day, language);
  if ('terms' in param)
    return param.terms.map(({ id, of, before }) => termName(id, language, of, before)).join(param.join ?? ', ');
  return termName(param.term, language, param.of);
}
