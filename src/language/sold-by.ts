import { readPriceUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { type Line, textAt } from './price-line.ts';
import { CLAUSE_BREAK } from './price-words.ts';

/** "চারশো আশি মিটার", "do sau bees gaj ka": behind hundreds and tens a length or a pair is what so much is paid for. */
export function isSoldBy(place: number, tens: number, tokens: readonly Token[]): boolean {
  const text = tokens[place]?.text ?? '';
  const unit = readPriceUnit(text);
  if (unit === undefined || text === 'm') return false;
  if (isRate(place, tokens)) return true;
  return unit !== 'piece' && unit !== 'set' && tens >= 20;
}

/** "মিটার প্রতি", "gaj ka bhaw", "গজ হিসাবে": the unit behind which it is said that it is paid for. */
export function isRate(place: number, tokens: readonly Token[]): boolean {
  return RATE.test(tokens[place + 1]?.text ?? '');
}

const RATE = /^(?:প্রতি|proti|pratik?|per|হিসাবে|হিসেবে|hisa+be|hisebe|hisa+b|ka|का|দরে|dore|bha+[vw]|भाव)$/u;

/** "১২০০ জোড়া", "350 metre": nobody has so many pairs, no cloth is so long; it is what a pair or a metre costs. */
export function isPerSet({ values, to }: FoundNumber, line: Line): boolean {
  const unit = readPriceUnit(textAt(line, to));
  const isLast = textAt(line, to + 1) === '' || CLAUSE_BREAK.test(textAt(line, to + 1)) || isRate(to, line.tokens);
  if ((unit === 'metre' || unit === 'yard') && isLast && textAt(line, to) !== 'm') return (values[0] ?? 0) >= 100;
  if (unit === 'piece' && /^(?:প্রতি|proti)$/.test(textAt(line, to + 1))) return (values[0] ?? 0) >= 100;
  return (values[0] ?? 0) >= 300 && (unit === 'pair' || unit === 'dozen' || unit === 'set');
}
