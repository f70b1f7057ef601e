import { readPriceUnit } from './measures.ts';
import type { Token } from './normalise.ts';

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
