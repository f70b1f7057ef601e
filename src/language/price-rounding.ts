import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { namesItem } from './price-then-now.ts';
import { CURRENCY } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "1980 thak, 2000 i din", "1950, round kore 2000", "2030 hochhe, 2000 dilei hobe": one amount smoothed into the next. */
export function isRoundedTo(second: Amount, start: number, first: number, tokens: readonly Token[]): boolean {
  const [value = 0] = second.rupees;
  const isNear = Math.abs(value - first) * 10 <= Math.max(value, first) && Math.min(value, first) >= 50;
  const between = tokens.slice(start, second.from).map(({ text }) => text);
  if (!isNear || between.some(namesItem)) return false;
  if (between.some((text) => isWord(ROUND, text))) return true;
  const [next = '', after = ''] = [0, 1].map((on) => tokens[second.to + on]?.text ?? '');
  if (tokens.slice(second.to).some(({ text }) => text === '?')) return false;
  const said = between.find((text) => !hasWord(CURRENCY, text)) ?? '';
  if (isWord(COMES_TO, said) && (isWord(PUT_IT, next) || isOnly(second, tokens))) return true;
  if (isWord(LEFT, said) && (isWord(PUT_IT, next) || isOnly(second, tokens))) return true;
  return isWord(IF_GIVEN, next) && isWord(WILL_DO, after) && isWord(COMES_TO, said);
}

/** "2000 i din", ৩০০০ই: that and no other. */
function isOnly({ to }: Amount, tokens: readonly Token[]): boolean {
  return /^(?:i|ই|hi|ही)$/.test(tokens[to]?.text ?? '') || /\dই$/.test(tokens[to - 1]?.text ?? '');
}

const ROUND = wordSet('round রাউন্ড রাউণ্ড গোল gol গোলগাল raund राउंड');
const COMES_TO = wordSet(
  'হয় হচ্ছে হইতেছে পড়ে পড়ছে আসে দাঁড়ায় মানে hoy hoi hocche hochhe hochche pore porche ase asche daray mane banta banti',
);
const LEFT = wordSet('থাক থাকুক থাকগে ছাড়ুন ছাড়ো thak thakuk charun charo chhoro');
const PUT_IT = wordSet(
  'ধরুন ধরেন ধরো দিন দেন দেবেন দিবেন রাখুন রাখেন করুন করেন dhorun dhoren dhoro din den deben diben rakhun rakhen korun koren kor rakho',
);
const IF_GIVEN = wordSet('দিলেই দিলে হলেই হলে dilei dile holei hole');
const WILL_DO = wordSet('হবে চলবে হইবো চলব hobe cholbe hoibo cholbo');
