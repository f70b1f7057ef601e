import type { Token } from './normalise.ts';

/** "1450 saath me blouse", "sath blouse free": with it, and no sixty. "Barah sau saath hai" and "nau sau saath mein dungi" are so much. */
export function isWith(index: number, tokens: readonly Token[]): boolean {
  if (!/^saa?th$/.test(tokens[index]?.text ?? '')) return false;
  const [after = '', next = ''] = [tokens[index + 1]?.text, tokens[index + 2]?.text];
  // "teen sau saath chunni free".
  if (!WITH_IT.test(after) && next !== 'free') return false;
  const isBehindHundreds = HUNDREDS.test(tokens[index - 1]?.text ?? '');
  return !isBehindHundreds || !(after === 'hai' || (/^m(?:e|ein)$/.test(after) && GIVEN.test(next)));
}

const WITH_IT = /^(?:m[ea]|mein|blou?se|blaus|ek|free|hai|milega|piece|pis)$/;
const HUNDREDS = /^(?:s[ao]u|so|sao)$/;
const GIVEN = /^(?:d(?:e|o|[ueoi]*ng[aei]|enge|egi|iya|ijiye)|l(?:e|o|[ueo]*ng[aei]|enge)|bech.*|milega|hoga)$/;
