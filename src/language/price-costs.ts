import { readPriceUnit } from './measures.ts';
import type { FoundNumber } from './numbers.ts';
import type { Line } from './price-line.ts';
import { YARN } from './price-wares.ts';
import { BOUGHT_FOR, CLAUSE_BREAK, CURRENCY, PRICE_LABEL } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "suto kinechi 640 kore kg", "suto kinlam 60 count 2400 taka bundle": yarn that she bought is nothing she sells. */
export function isYarnBought(from: number, line: Line): boolean {
  const { tokens } = line;
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ text }) => text);
  const bought = before.findLastIndex((text) => isWord(BOUGHT_FOR, text));
  if (bought < 0 || !before.some((text) => isWord(YARN, text))) return false;
  if (before.slice(bought).some((text) => CLAUSE_BREAK.test(text) || hasWord(CURRENCY, text))) return false;
  const near = tokens.slice(from - before.length + bought, from + 5);
  return near.some(({ text }) => readPriceUnit(text) === 'kilogram' || isWord(BULK, text));
}

const BULK = wordSet('বান্ডিল বান্ডেল bundle bandil bundil kg লাছি lachi lachhi lasi');

/** "৮ কেজি সুতো নিলাম ৩৬০০ টাকা দিয়ে", "1 kg resham 4500 me liya": what was paid for so much yarn. */
export function isPaidForYarn({ from, to }: FoundNumber, { tokens, numbers }: Line): boolean {
  const start = Math.max(0, from - 6);
  const yarn = tokens.findIndex(({ text }, place) => place >= start && place < from && isWord(YARN, text));
  if (yarn < 0 || tokens.slice(yarn, from).some(({ text }) => CLAUSE_BREAK.test(text))) return false;
  const isBulk = tokens.slice(start, from).some(({ text }) => isWord(BULK, text));
  const isWeighed =
    isBulk ||
    numbers.some((other) => {
      const unit = tokens[other.to]?.text ?? '';
      return other.from >= start && other.to <= from && (readPriceUnit(unit) === 'kilogram' || isWord(BULK, unit));
    });
  const beside = [...tokens.slice(yarn + 1, from), ...tokens.slice(to, to + 4)];
  return isWeighed && beside.some(({ text }) => hasWord(BOUGHT_FOR, text) || isWord(TOOK, text));
}

const TOOK = wordSet(
  'nei nii kini নিই কিনি নিলাম নিয়েছি নিছি নিসি আনলাম এনেছি আনছি nilam niyechi niyechhi nichi nisi anlam enechi anchi liya liye li kharida bought लिया लिये खरीदा',
);

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

/** "suto legeche 900 takar tai 2100", "material cost 900 so selling at 1500": what went into it, before what is asked for it. */
export function isWhy({ from, to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  const { tokens, numbers } = line;
  const before = stretchBefore(from, line);
  const after = stretchAfter(to, line);
  const said = [...before, ...after];
  const isTotal = before.some((text) => isWord(TOTAL, text));
  const isOutlay = said.some((text) => hasWord(OUTLAY, text));
  if (!isOutlay && !(isTotal && tokens.slice(0, from).some(({ text }) => isWord(OUTLAY, text)))) return false;
  const isSpent = said.some((text) => SPENT.test(text.normalize('NFC')));
  return numbers.some((other) => {
    const [price = 0] = other.values;
    if (other.from < to || price <= value || price < 100) return false;
    const reasons = stretchBefore(other.from, line);
    if (reasons.some((text) => isWord(OUTLAY, text))) return false;
    const isDrawn = reasons.some(
      (text, at) => isWord(SO, text) || (isWord(ALL, reasons[at + 1] ?? '') && isWord(IN_ALL, text)),
    );
    const isAsked = reasons.some((text) => isWord(SELLING, text) || hasWord(PRICE_LABEL, text));
    return isDrawn || ((isSpent || isTotal) && (isAsked || price >= value * 2)) || (isAsked && value * 8 > price);
  });
}

/** The words before a number that no mark and no other number part from it, the nearest first. */
function stretchBefore(from: number, { tokens, taken }: Line): readonly string[] {
  const words: string[] = [];
  for (let place = from - 1; place >= 0 && place >= from - 6; place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (taken.has(place) || CLAUSE_BREAK.test(text)) break;
    words.push(text);
  }
  return words;
}

function stretchAfter(to: number, { tokens, taken }: Line): readonly string[] {
  const words: string[] = [];
  for (let place = to; place < to + 4; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (text === '' || taken.has(place) || CLAUSE_BREAK.test(text) || isWord(SO, text)) break;
    words.push(text);
  }
  return words;
}

const OUTLAY = wordSet(
  'সুতো সুতা সুতোই সুতাই suto suta yarn thread dhaga dhage ধাগা धागा धागे सूत sut soot রং রঙ rong rang dye জরি jori zari মজুরি মজুরী mojuri majuri wage wages material materials raw খরচ khoroch kharch kharcha khorcha kharach মাল maal লেগেছে',
);
const SPENT = /^(?:লাগ|লেগে|গেল|গেছে|পড\u09BC|lag|leg|gel|gech|gay|por|poreche|cost|spent|khor|khar|খরচ|लग)/u;
const TOTAL = wordSet('মোট mot total টোটাল sobmot');
const SO = wordSet('তাই tai tay so isliye इसलिए সেজন্য sejonno sejonye hence therefore');
const ALL = wordSet('সব sob sab shob सब');
const IN_ALL = wordSet('মিলিয়ে miliye mile মিলে milake milakar मिलाकर');
const SELLING = wordSet(
  'বেচব বেচবো বেচি বেচছি bechbo bechi bechchi selling sell দেব দেবো debo রাখছি rakhchi রাখব rakhbo নেব nebo',
);
