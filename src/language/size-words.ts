import { measuredNumbers } from './measured-numbers.ts';
import { isLengthUnit } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import type { Span } from './price-reading.ts';
import { NOT_ITEM_PRICE } from './price-words.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const BY = /^(?:x|×|\*|বাই|by|bai|bye|গুণ|बाई|बाय|into)$/u;

/** "৯০ বাই ১০০", "নব্বই বাই একশো আট", "16/16": both sides. */
export function sidesOf(tokens: readonly Token[]): string | undefined {
  const numbers = measuredNumbers(tokens);
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    if (next === undefined) return undefined;
    const [one, other] = [sideOf(number), sideOf(next)];
    const by = isLengthUnit(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
    if (next.from !== by + 1 || one === undefined || other === undefined) continue;
    const text = tokens[by]?.text ?? '';
    if (BY.test(text) || (/^[/-]$/.test(text) && one === other && one >= 10)) return `${one}x${other}`;
  }
  return undefined;
}

/** একশো আট may be 180 of a price; no cover is so wide. */
function sideOf({ values }: FoundNumber): number | undefined {
  const [side, ...others] = values.length === 1 ? values : values.filter((value) => value <= WIDEST);
  return others.length > 0 ? undefined : side;
}

const WIDEST = 130;

/** "38 to 42", "36 theke": to is no টো here, and from one on is no one size. */
export function isOpenRange({ to, values }: FoundNumber, tokens: readonly Token[]): boolean {
  const next = measuredNumbers(tokens).find(({ from }) => from === to + 1);
  if (!/^(?:to|tu|টু|থেকে|theke|thke|se|से)$/u.test(tokens[to]?.text ?? '')) return false;
  if (/^(?:shuru|suru|শুরু|start)/.test(tokens[to + 1]?.text ?? '')) return true;
  return (next?.values[0] ?? 0) > (values[0] ?? 0);
}

/** "সব সাইজ", "har size hai". */
export function isEverySize(tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ text }) => hasWord(SIZE, text));
  return tokens.some(({ text }) => /^(?:সব|sob|all|any|সকল|সবরকম)$/.test(text) || (isNamed && isWord(EVERY, text)));
}

const SIZE = wordSet('সাইজ size sizes saiz साइज साइज़ মাপ map');
const EVERY = wordSet('sab har সবরকম sobrokom sobrokomer সবরকমের সমস্ত somosto every each सब सभी हर sabhi প্রতিটা');

/** ছোট ছেলেরে, বড় ভালো, ছোট করে, small business: of a person, of how much or of another thing, no size. */
export function isOfAnother(place: number, tokens: readonly Token[]): boolean {
  const next = tokens[place + 1]?.text ?? '';
  if (hasWord(VERY, next) || /^(?:করে|kore|business)$/.test(next)) return true;
  if (/^(?:der|দের|ders)$/.test(next)) return true;
  const isPerson = isSpokenTo(next) || hasWord(PEOPLE, next);
  const rest = tokens.slice(place + 2).filter(({ text }) => /[\p{L}\d]/u.test(text));
  // "বড় দিদি" alone is the size, and who is told.
  return isPerson && (rest.length > 0 || !isSpokenTo(next));
}

/** "free delivery", ফ্রিতে: no free size. */
export function isGivenAway(place: number, tokens: readonly Token[]): boolean {
  const text = tokens[place]?.text ?? '';
  if (/^(?:ফ্রিতে|ফ্রীতে|freete|frite)$/.test(text)) return true;
  return FREE.test(text) && hasWord(NOT_ITEM_PRICE, tokens[place + 1]?.text ?? '');
}

const FREE = /^(?:ফ্রি|ফ্রী|free|fri|फ्री)$/;

/** "38 na", "S chara sob", "L nei": that one not, and no other said. */
export function isLeftOut({ end }: Span, tokens: readonly Token[]): boolean {
  const next = tokens.find(({ start }) => start >= end)?.text ?? '';
  return /^(?:শেষ|শ্যাষ|she?sh|sesh?|khatam|खत्म|না|নয\u09BC|নেই|নাই|ছাড\u09BCা|na|noy|nei|nai|chh?ara|bade|except|nahi|नहीं|छोड\u093C?कर)$/u.test(
    next,
  );
}

const PEOPLE = wordSet(
  'ছেলে chele ছেলেরে ছেলেকে chheleke cheleke মেয়ে meye মেয়েরে বোন বোনকে বোনরে bonke bon ভাই ভাইরে ভাইকে bhaike bhai দাদা দাদাকে dadake didi দিদি দিদিকে didike বউ বৌ bou বৌমা bouma বউমা কাকা kaka মামা mama জা ja ননদ bhaiya bhaiyya behen behan bahan beta beti বাবা baba মা ma শালা গিন্নি মানুষ manush lok लोग भाई भैया बहन बेटा बेटी दीदी बाबू',
);
const VERY = wordSet(
  'ভালো ভাল bhalo valo সুন্দর sundor sundar অসুবিধা osubidha কষ্ট kosto উপকার upokar মুশকিল mushkil muskil আশা asha দরকার dorkar বিপদ bipod সমস্যা somossa কথা kotha মিষ্টি misti চিন্তা chinta अच्छा acha acchi বাজার bazar bazaar রাস্তা রাস্তার rasta rastar বাড়ি bari ঘর ghor दुकान dukan dokan দোকান ব্যবসা bebsa byabsa problem samasya dikkat',
);

/** "কাঁধ ১৪ ইঞ্চি", "sleeve 18": of a part of it, and no size. */
export function isOfPart({ from, to }: FoundNumber, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const label = /^[:=-]$/.test(before) || isWord(PART_OF, before) ? (tokens[from - 2]?.text ?? '') : before;
  if (hasWord(PARTS, label)) return true;
  // "14 inch sleeve".
  const after = isLengthUnit(tokens[to]?.text ?? '') ? to + 1 : to;
  return hasWord(PARTS, tokens[after]?.text ?? '') && !/^\d/.test(tokens[after + 1]?.text ?? '');
}

const PARTS = wordSet(
  'কাঁধ কাঁধের kandh kadh kadher shoulder sholder হাতা হাতার hata hatar sleeve sleeves স্লিভ গলা gola neck কলার kolar collar',
);
const PART_OF = wordSet('মাপ map size সাইজ');
