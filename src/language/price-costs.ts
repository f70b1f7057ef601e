import { readPriceUnit } from './measures.ts';
import type { Line } from './price-line.ts';
import { YARN } from './price-wares.ts';
import { BOUGHT_FOR, PRICE_LABEL } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "suto kinechi 640 kore kg": yarn that she bought is nothing she sells. */
export function isYarnBought(from: number, { tokens }: Line): boolean {
  const before = [1, 2, 3, 4].map((back) => tokens[from - back]?.text ?? '');
  const bought = before.findIndex((text) => isWord(BOUGHT_FOR, text));
  if (bought < 0 || bought > 1 || !before.some((text) => isWord(YARN, text))) return false;
  return tokens.slice(from, from + 5).some(({ text }) => readPriceUnit(text) === 'kilogram');
}

/** "cost price 1200", "কেনা দাম ১২০০", "cost 1400 pore": what she herself paid. */
export function isCostToHer(place: number, from: number, { tokens, numbers }: Line): boolean {
  const before = tokens[place - 1]?.text ?? '';
  if (before === 'cost' || isWord(BOUGHT_FOR, before)) return true;
  const to = numbers.find((number) => number.from === from)?.to ?? from + 1;
  return (
    tokens[place]?.text === 'cost' && /^(?:pore|porche|poreche|pora|pad[ae]|পড\u09BC|पड)/.test(tokens[to]?.text ?? '')
  );
}

/** "mojuri 400 suto 600, dam 1750": what went into the cloth, where its price is named before or after it. */
export function isSpentOn(from: number, line: Line): boolean {
  const at = isWord(TAKES, line.tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const word = line.tokens[at]?.text ?? '';
  if (!isWord(YARN, word) && !isWord(DYE, word)) return false;
  const value = line.numbers.find((number) => number.from === from)?.values[0] ?? 0;
  const isWaged = line.tokens.some(({ text }) => isWord(WAGE, text));
  return line.numbers.some((other) => {
    const before = line.tokens[other.from - 1]?.text ?? '';
    if (other.from > from) return hasWord(PRICE_LABEL, before);
    return isWaged && other.from < from && (other.values[0] ?? 0) > value && !isWord(WAGE, before);
  });
}

const TAKES = wordSet('লাগছে লেগেছে লাগে lagche legeche lage lagse laga');
const WAGE = wordSet('মজুরি মজুরী mojuri majuri wage wages বানি bani mazdoori mazduri मजदूरी');

const DYE = wordSet('রং রঙ rong rang color colour dye');
