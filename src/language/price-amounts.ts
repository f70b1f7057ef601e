import type { PriceUnit } from '../domain/price.ts';
import { isCrowded, measuredNumbers } from './measured-numbers.ts';
import { isMeasure, readPriceUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { isAge } from './price-ages.ts';
import { isJudged, opensMeasure } from './price-asides.ts';
import { ABOUT_AFTER, ABOUT_BEFORE } from './price-bound-words.ts';
import { reasonAfter } from './price-charges.ts';
import { isLabelled, isNamedSmall, labelBefore, labelsNext, reasonBefore, type WhyNot } from './price-labels.ts';
import { type Line, textAt } from './price-line.ts';
import { isCountTaken } from './price-many.ts';
import { isSide, isSizedAfter } from './price-sizes.ts';
import { isSomeYear, isStillSo } from './price-then-now.ts';
import { isHowMade, isListed, isModel, isNumero, isRiseOfOther, isSprigs, isYarnByKilo } from './price-wares.ts';
import { CURRENCY, MEASURE_LABEL, PAISA, PER, PRICE_LABEL } from './price-words.ts';
import { isPerSet } from './sold-by.ts';
import { withThousandsSaidOnce } from './thousands-said-once.ts';
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
  readonly not?: WhyNot;
}

/** Every number of the message with what its neighbours say about it. */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const found = known.get(tokens) ?? amountsOf(tokens);
  known.set(tokens, found);
  return found;
}

/** A search sentence is read for its bounds, and again to see whether it offers something. */
const known = new WeakMap<readonly Token[], readonly Amount[]>();

/** Of a message with more numbers than anybody says, so many are held up to be chosen from. */
const ENOUGH = 12;

function amountsOf(tokens: readonly Token[]): readonly Amount[] {
  const found = withThousandsSaidOnce(measuredNumbers(tokens), tokens);
  const numbers = isCrowded(tokens) ? found.slice(0, ENOUGH) : found;
  const taken = new Set<number>();
  for (const number of numbers) for (let place = number.from; place < number.to; place += 1) taken.add(place);
  const line: Line = { tokens, numbers, taken, endingAt: new Map(numbers.map((number) => [number.to, number])) };
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

function describe(number: FoundNumber, line: Line): Amount {
  let to = number.to;
  let isMoney = number.suffix === 'money';
  let unit: PriceUnit | undefined;
  if (/^[/]$/.test(textAt(line, to)) && /^[-=_]$/.test(textAt(line, to + 1))) {
    isMoney = true;
    to += 2;
  } else if (/^[-=]$/.test(textAt(line, to)) && textAt(line, to + 1) === '/') {
    isMoney = true;
    to += 2;
  } else if (textAt(line, to) === '=' && !/\d/.test(textAt(line, to + 1))) {
    isMoney = true;
    to += 1;
  }
  const dot = textAt(line, to) === '.' && hasWord(CURRENCY, textAt(line, to + 1)) ? 1 : 0;
  if (hasWord(CURRENCY, textAt(line, to + dot))) {
    isMoney = true;
    to += dot + 1;
    if (textAt(line, to) === '/' && textAt(line, to + 1) === '-') to += 2;
  } else if (isShortForTaka(number, line)) {
    isMoney = true;
    to += 2;
  } else if (/^(টা|ta)$/.test(textAt(line, to)) && /^(কা|কার|কায়|ka)$/.test(textAt(line, to + 1))) {
    isMoney = true;
    to += 2;
  }
  const before = signBefore(number.from, line);
  const from = before ?? number.from;
  isMoney ||= before !== undefined;
  // Of a count -টে (তিনটে) is the piece; of a price -তে is "for".
  const isCase = /^(?:te|তে|e|এ|য\u09BC)$/.test(textAt(line, number.to)) && (number.values[0] ?? 0) >= 100;
  // "2000 min 1000": the least begins there; nobody weaves by the minute. And "২৫০০ দিন" asks to be given, not for days.
  const opensLimit =
    /^(?:to|tha|min|তলায\u09BC|tolay|দিন|din|রং|রঙ|rong|rang|colou?rs?)$/.test(textAt(line, number.to)) &&
    (number.values[0] ?? 0) >= 100;
  // "labh 200 tai 1400": therefore.
  const isTherefore = textAt(line, number.to) === 'tai' && line.taken.has(number.to + 1);
  const measured =
    number.suffix === 'classifier' ||
    opensMeasure(number, line) ||
    isListed(number, line) ||
    isNumero(number, line) ||
    isSprigs(number, line) ||
    isSomeYear(number, line) ||
    isAge(number, line) ||
    isModel(number, line) ||
    isRiseOfOther(number, line) ||
    isSide(number, line) ||
    isCountTaken(number, line) ||
    isNamedSmall(number, line) ||
    ((number.values[0] ?? 0) < 100 &&
      (isWord(MEASURE_LABEL, textAt(line, number.to)) ||
        /^(?:r[ao]ng(?:er)?|ba+r|pa[s]h?er?|পাশে|পাশের|ba+je|बजे)$/.test(textAt(line, number.to))) &&
      !labelsNext(number.to, line)) ||
    // "ek hi piece hai".
    ((number.values[0] ?? 0) < 100 &&
      /^(?:hi|ही|hee)$/.test(textAt(line, number.to)) &&
      isMeasure(textAt(line, number.to + 1))) ||
    // "সকাল ১০টার পর"; "২৫০০ টার শাড়ি" is the saree for so much.
    (/^(?:টার|টের|টোর|টোয়|টেয়|টায়|টাতে|tay|tatey?)$/.test(textAt(line, number.to).normalize('NFC')) &&
      (number.values[0] ?? 0) < 100) ||
    (isMeasure(textAt(line, number.to)) &&
      !opensLimit &&
      !isTherefore &&
      !isCase &&
      !isMoney &&
      !line.taken.has(number.to) &&
      !isLabelled(number, line) &&
      !isJudged(number, line) &&
      !((number.values[0] ?? 0) >= 300 && /^(?:tar|টার)$/.test(textAt(line, number.to))) &&
      !isPerSet(number, line) &&
      !isSizedAfter(number, line) &&
      !isHowMade(number, line) &&
      !isYarnByKilo(number, line) &&
      !labelsNext(number.to, line));
  const isRate = isPerSet(number, line) || isLabelled(number, line) || isYarnByKilo(number, line);
  const after = unitAfter(to, isMoney || isRate, line);
  if (after) {
    unit = after.unit;
    to = after.to;
  } else unit = unitBefore(from, line);
  const label = labelBefore(from, line);
  isMoney ||= label === 'price' || after !== undefined;
  const why = measured && !after ? 'other' : (reasonBefore(label) ?? reasonAfter(number, to, line));
  const not = why === 'old' && isStillSo(number, line) ? undefined : why;
  const about = number.about || isAbout(from, to, line);
  return {
    rupees: [...mistyped(number, line), ...number.values],
    number,
    from,
    to,
    isMoney,
    about,
    ...(unit && { unit }),
    ...(not && { not }),
  };
}

/** I500, l500: the letter may have been meant for the digit, so that there are two readings. */
function mistyped({ from, values }: FoundNumber, { tokens }: Line): readonly number[] {
  const [letter, digits] = [tokens[from - 1], tokens[from]];
  if (letter === undefined || digits === undefined || letter.end !== digits.start) return [];
  if (!/^[il]$/.test(letter.text) || !/^\d{2,4}$/.test(digits.text)) return [];
  return values.map((value) => value + 10 ** digits.text.length);
}

/** ₹, Rs. or টাকা straight before, unless that টাকা belongs to the number before it. */
function signBefore(from: number, line: Line): number | undefined {
  let place = from - 1;
  while (place >= 0 && /^[.:=-]$/.test(line.tokens[place]?.text ?? '')) place -= 1;
  const text = line.tokens[place]?.text ?? '';
  if (!hasWord(CURRENCY, text)) return undefined;
  if (!line.taken.has(place - 1)) return place;
  // "850 rs 5.5 m": the sign belongs to the number before it, unless that has one of its own.
  const owner = line.endingAt.get(place);
  const isSigned = owner !== undefined && hasWord(CURRENCY, line.tokens[owner.from - 1]?.text ?? '');
  const isMeasured = isMeasure(line.tokens[numberEnd(from, line)]?.text ?? '');
  return /^(₹|rs|inr)$/.test(text) && (isSigned || !isMeasured) ? place : undefined;
}

/** "১৮০০ টা.", "1800 টাঃ": the money, cut short. */
function isShortForTaka({ to, values }: FoundNumber, line: Line): boolean {
  return (values[0] ?? 0) >= 100 && textAt(line, to) === 'টা' && /^[.:]$/.test(textAt(line, to + 1));
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
  if (unit === undefined || !(said || isMoney) || isOtherwise(place, line)) return undefined;
  // In "৫০০ টাকা পিস ১০টা" the piece is the price's; in "২৬০০ টাকা জোড়া ২" it may begin a count, but a price is nearer.
  return { unit, to: place + 1 };
}

/** "1800 jodi nen" is "if", and "1800 set korun" puts the price there. */
function isOtherwise(place: number, line: Line): boolean {
  const next = textAt(line, place + 1);
  return textAt(line, place) === 'jodi'
    ? /^\p{L}/u.test(next)
    : /^(?:set|সেট)$/.test(textAt(line, place)) && /^(?:kor|kar|কর)/.test(next);
}

function unitBefore(from: number, line: Line): PriceUnit | undefined {
  let place = from - 1;
  while (place >= 0) {
    const text = line.tokens[place]?.text ?? '';
    if (!/^[:=-]$/.test(text) && !hasWord(PRICE_LABEL, text) && !hasWord(PER, text)) break;
    place -= 1;
  }
  const unit = readPriceUnit(line.tokens[place]?.text ?? '');
  const counted = line.endingAt.get(place);
  if (unit === undefined || (counted && counted.values[0] !== 1) || textAt(line, place) === 'jodi') return undefined;
  // "kurti M 750": a size.
  return textAt(line, place) === 'm' && !hasWord(PER, textAt(line, place - 1)) ? undefined : unit;
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
  // "এক পয়সা কম না" is how firm the price is.
  return isNear && value >= 5 && value < 100 && hasWord(PAISA, tokens[number.to]?.text ?? '') ? value / 100 : undefined;
}
