import type { PriceUnit } from '../domain/price.ts';
import { isLengthUnit, isMeasure, readPriceUnit } from './measures.ts';
import { BLANK } from './never-prices.ts';
import type { Token } from './normalise.ts';
import { type FoundNumber, findNumbers } from './numbers.ts';
import { ABOUT_AFTER, ABOUT_BEFORE } from './price-bound-words.ts';
import {
  CLAUSE_BREAK,
  CONSIDERED_FREE,
  CURRENCY,
  INCLUDED,
  MEASURE_LABEL,
  NOT_ITEM_PRICE,
  NUMBER_LABEL,
  OLD_BEFORE,
  OLD_PRICE,
  PAISA,
  PER,
  PRICE_LABEL,
  SEPARATE,
} from './price-words.ts';
import { hasWord, isWord } from './word-sets.ts';

/** One number that may be money. Token places; `to` includes the currency said after it. */
export interface Amount {
  readonly rupees: readonly number[];
  readonly number: FoundNumber;
  readonly from: number;
  readonly to: number;
  /** Money was said: a sign, টাকা, /-, or "দাম" before it. */
  readonly isMoney: boolean;
  readonly unit?: PriceUnit;
  readonly about: boolean;
  /** Why this is not the item's price: measured or labelled as another thing, a charge beside it, or an old price. */
  readonly not?: 'other' | 'charge' | 'chargeMaybe' | 'old';
}

/** Every number of the message with what its neighbours say about it. */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const numbers = findNumbers(tokens, (token) => isMeasure(token.text));
  const taken = new Set<number>();
  for (const number of numbers) for (let place = number.from; place < number.to; place += 1) taken.add(place);
  const line: Line = { tokens, numbers, taken };
  const amounts: Amount[] = [];
  for (const number of numbers) {
    const before = amounts.at(-1);
    const paise = before && paisaAfter(before, number, tokens);
    if (before && paise !== undefined)
      amounts.splice(-1, 1, { ...before, rupees: before.rupees.map((each) => each + paise), to: number.to + 1 });
    else amounts.push(describe(number, line));
  }
  return amounts;
}

interface Line {
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
  readonly taken: ReadonlySet<number>;
}

function describe(number: FoundNumber, line: Line): Amount {
  const text = (place: number) => line.tokens[place]?.text ?? '';
  let to = number.to;
  let isMoney = number.suffix === 'money';
  let unit: PriceUnit | undefined;
  if (/^[/]$/.test(text(to)) && /^[-=_]$/.test(text(to + 1))) {
    isMoney = true;
    to += 2;
  } else if (/^[-=]$/.test(text(to)) && text(to + 1) === '/') {
    isMoney = true;
    to += 2;
  } else if (text(to) === '=' && !/\d/.test(text(to + 1))) {
    isMoney = true;
    to += 1;
  }
  const dot = text(to) === '.' && hasWord(CURRENCY, text(to + 1)) ? 1 : 0;
  if (hasWord(CURRENCY, text(to + dot))) {
    isMoney = true;
    to += dot + 1;
    if (text(to) === '/' && text(to + 1) === '-') to += 2;
  } else if (/^(টা|ta)$/.test(text(to)) && /^(কা|কার|কায়|ka)$/.test(text(to + 1))) {
    isMoney = true;
    to += 2;
  }
  const before = signBefore(number.from, line);
  const from = before ?? number.from;
  isMoney ||= before !== undefined;
  // Of a count -টে (তিনটে) is the piece; of a price -তে is "for".
  const isCase = /^(te|তে|e|এ)$/.test(text(number.to)) && (number.values[0] ?? 0) >= 100;
  const measured =
    number.suffix === 'classifier' ||
    (isMeasure(text(number.to)) &&
      !isCase &&
      !isMoney &&
      !line.taken.has(number.to) &&
      !isLabelled(number, line) &&
      !labelsNext(number.to, line));
  const after = unitAfter(to, isMoney, line);
  if (after) {
    unit = after.unit;
    to = after.to;
  } else unit = unitBefore(from, line);
  const label = labelBefore(from, line);
  isMoney ||= label === 'price' || after !== undefined;
  const not = measured && !after ? 'other' : (reasonBefore(label) ?? reasonAfter(number, to, line));
  const about = number.about || isAbout(from, to, line);
  return {
    rupees: number.values,
    number,
    from,
    to,
    isMoney,
    about,
    ...(unit && { unit }),
    ...(not && { not }),
  };
}

/** "850 size 40", "২৪০০ স্টক ৩": the word is the next number's label. */
function labelsNext(place: number, line: Line): boolean {
  const isLabel = isWord(NUMBER_LABEL, line.tokens[place]?.text ?? '');
  return (
    isLabel &&
    (line.taken.has(place + 1) || (/^[:=-]$/.test(line.tokens[place + 1]?.text ?? '') && line.taken.has(place + 2)))
  );
}

/** "দাম দেড় হাজার রং বেগুনি": what the price is called stands right before it, so the next word counts nothing. */
function isLabelled({ from, to, values }: FoundNumber, line: Line): boolean {
  let place = from - 1;
  while (/^[:=-]$/.test(line.tokens[place]?.text ?? '')) place -= 1;
  const isLabel = hasWord(PRICE_LABEL, line.tokens[place]?.text ?? '');
  return isLabel && (values[0] ?? 0) >= 50 && !isLengthUnit(line.tokens[to]?.text ?? '');
}

/** ₹, Rs. or টাকা straight before, unless that টাকা belongs to the number before it. */
function signBefore(from: number, line: Line): number | undefined {
  let place = from - 1;
  while (place >= 0 && /^[.:=-]$/.test(line.tokens[place]?.text ?? '')) place -= 1;
  const text = line.tokens[place]?.text ?? '';
  if (!hasWord(CURRENCY, text)) return undefined;
  if (!line.taken.has(place - 1)) return place;
  // "850 rs 5.5 m": the sign belongs to the number before it, unless that has one of its own.
  const owner = line.numbers.find((number) => number.to === place);
  const isSigned = owner !== undefined && hasWord(CURRENCY, line.tokens[owner.from - 1]?.text ?? '');
  const isMeasured = isMeasure(line.tokens[numberEnd(from, line)]?.text ?? '');
  return /^(₹|rs|inr)$/.test(text) && (isSigned || !isMeasured) ? place : undefined;
}

function numberEnd(from: number, line: Line): number {
  return line.numbers.find((number) => number.from === from)?.to ?? from + 1;
}

function unitAfter(to: number, isMoney: boolean, line: Line): { unit: PriceUnit; to: number } | undefined {
  let place = to;
  let said = false;
  while (/^[/]$/.test(line.tokens[place]?.text ?? '') || hasWord(PER, line.tokens[place]?.text ?? '')) {
    place += 1;
    said = true;
  }
  const unit = readPriceUnit(line.tokens[place]?.text ?? '');
  if (unit === undefined || !(said || isMoney)) return undefined;
  // In "৫০০ টাকা পিস ১০টা" the piece is the price's; in "২৬০০ টাকা জোড়া ২" it may begin a count, but a price is nearer.
  return { unit, to: place + 1 };
}

function unitBefore(from: number, line: Line): PriceUnit | undefined {
  let place = from - 1;
  while (place >= 0) {
    const text = line.tokens[place]?.text ?? '';
    if (!/^[:=-]$/.test(text) && !hasWord(PRICE_LABEL, text) && !hasWord(PER, text)) break;
    place -= 1;
  }
  const unit = readPriceUnit(line.tokens[place]?.text ?? '');
  const counted = line.numbers.find((number) => number.to === place);
  if (unit === undefined || (counted && counted.values[0] !== 1)) return undefined;
  return unit;
}

function labelBefore(from: number, line: Line): 'price' | 'charge' | 'old' | 'number' | undefined {
  let freed = false;
  for (let place = from - 1; place >= 0 && place >= from - 5; place -= 1) {
    const text = line.tokens[place]?.text ?? '';
    if (CLAUSE_BREAK.test(text) && !(text === '.' && place === from - 1)) return undefined;
    if (line.taken.has(place)) return undefined;
    if (hasWord(CONSIDERED_FREE, text)) freed = true;
    if (hasWord(OLD_BEFORE, text)) return 'old';
    // "পাইকারি দাম ২২০০" is a wholesale price all the same.
    if (hasWord(PRICE_LABEL, text)) return isCharge(place - 1, line) ? 'charge' : 'price';
    if (hasWord(NOT_ITEM_PRICE, text)) return freed ? undefined : 'charge';
    // In "100 count 3200" the label has its number already.
    const isSpent = line.taken.has(place - 1) || line.taken.has(place - 2);
    const reach = hasWord(MEASURE_LABEL, text) ? from - 1 : from - 3;
    if (hasWord(NUMBER_LABEL, text) && place >= reach && !isSpent) return 'number';
  }
  return undefined;
}

function isCharge(place: number, line: Line): boolean {
  const text = line.tokens[place]?.text ?? '';
  return hasWord(NOT_ITEM_PRICE, text) && !/ে$/.test(text);
}

function reasonBefore(label: ReturnType<typeof labelBefore>): Amount['not'] {
  if (label === 'charge') return 'charge';
  if (label === 'old') return 'old';
  return label === 'number' ? 'other' : undefined;
}

function reasonAfter(number: FoundNumber, to: number, line: Line): Amount['not'] {
  const next = line.tokens[number.to]?.text ?? '';
  if (next === BLANK || line.tokens[number.from - 1]?.text === BLANK) {
    const joined = line.tokens[number.to]?.start === line.tokens[number.to - 1]?.end;
    if (next === BLANK && joined) return 'other';
  }
  for (let place = to; place < to + 4; place += 1) {
    const text = line.tokens[place]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text) || line.taken.has(place)) return undefined;
    if (place < to + 2 && hasWord(OLD_PRICE, text)) return 'old';
    if (hasWord(PRICE_LABEL, text) || isWord(INCLUDED, text)) return undefined;
    if (hasWord(NOT_ITEM_PRICE, text)) return chargeAfter(place, line);
  }
  return undefined;
}

function chargeAfter(place: number, line: Line): Amount['not'] {
  for (let next = place + 1; next < place + 4; next += 1) {
    const text = line.tokens[next]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text)) break;
    if (hasWord(CONSIDERED_FREE, text)) return undefined;
    // "৬০০ মজুরি ২৫০": the wage has a number of its own.
    if (next === place + 1 && line.taken.has(next)) return undefined;
    if (hasWord(SEPARATE, text) || line.taken.has(next)) return 'chargeMaybe';
  }
  return 'charge';
}

function isAbout(from: number, to: number, line: Line): boolean {
  return (
    hasWord(ABOUT_BEFORE, line.tokens[from - 1]?.text ?? '') ||
    hasWord(ABOUT_AFTER, line.tokens[to]?.text ?? '') ||
    (/^(এর|er|ের)$/.test(line.tokens[to]?.text ?? '') && hasWord(ABOUT_AFTER, line.tokens[to + 1]?.text ?? ''))
  );
}

/** "১২ টাকা ৫০ পয়সা": the second number is part of the first. */
function paisaAfter(before: Amount, number: FoundNumber, tokens: readonly Token[]): number | undefined {
  const value = number.values[0] ?? 0;
  const isNear = before.isMoney && number.from - before.to <= 1;
  return isNear && value < 100 && hasWord(PAISA, tokens[number.to]?.text ?? '') ? value / 100 : undefined;
}
