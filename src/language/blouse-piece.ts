import type { FoundTerm } from './lexicon.ts';
import { remembering } from './remember.ts';

const PIECE =
  '(?:ব্লাউজ|ব্লাউস|বেলাউজ|ব্যালাউজ|বিলাউজ|ব্লাউজপিস|বিপি|ब्लाउज|ब्लाउज़|blouse|blouses|blause|belauj|belauz|belaus|beluse|blaus|blauj|blauz|blouz|blous|blousepiece|bp|b\\.p\\.?)';
const BIT = '(?:[\\s-]*(?:পিস|পীস|পিচ|পিসের|পিসটা|piece|pieces|pc|pcs|pis|pies|peace|bit|पीस))?';
const ENDING = '(?:টা|টি|ের|এর|\\s+er|er|\\s+ta)?';
const WITH =
  '(?:সহ|সহিত|সমেত|সঙ্গে|সাথে|আছে|আচে|হবে|লাগানো|হ্যাঁ|যুক্ত|দেওয়া|দেয়া|থাকবে|পাবেন|দেব|দেবো|ফ্রি|ইনক্লুডেড|নিয়ে|অ্যাটাচড|soho|saho|soh|somet|shoho|songe|sathe|ache|achhe|hobe|lagano|yes|with|thakbe|dewa|free|included|include|attached|running|available|साथ|सहित|के साथ|है|ke saath|ke sath|saath|hai|included)';
const WITHOUT =
  '(?:ছাড়া|ছারা|দিব না|দেব না|নেই|নাই|নয়|বিহীন|ছাড়াই|বাদে|পাবেন না|পাইবেন না|পাবেন নাই|দিতে পারব না|দিতে পারবো না|দিতে পারুম না|dite parbo na|paben na|paiben na|diben na|deben na|হবে না|হইব না|হইবো না|থাকবে না|থাকছে না|দেওয়া নেই|chara|chhara|cara|dibo na|debo na|nei|nai|bihin|bade|hobe na|hoibo na|thakche na|thakbe na|নাহলে|नहीं|के बिना|बिना|nahi|nahin|ke bina|not included|not available|কেটে নিয়েছি|কেটে নিয়েছি তাই নেই|কাটা নেই|kete niyechi|kata nei|✖|❌|no|নো|না|na)';
const LEADING_WITH = '(?:with|সঙ্গে|সাথে|songe|sathe|সহ|উইথ|running|রানিং|including|incl|plus|\\+|&|saath mein|साथ में)';
const LEADING_WITHOUT = '(?:without|no|বিনা|বিনে|উইদাউট|bina|not with|w/o|minus|बिना)';
const EDGE = '(?![\\p{L}\\p{M}])';
const START = '(?<![\\p{L}\\p{M}])';

const without = new RegExp(
  `${START}(?:${LEADING_WITHOUT}\\s+${PIECE}${BIT}${EDGE}|${PIECE}(?: টাউজ| টাউস| tauj)?${BIT}${ENDING}[\\s:,—-]*(?:এতে\\s*|ete\\s*|साथ में\\s*|sath me\\s*|কিন্তু\\s*|kintu\\s*|সঙ্গে\\s*|সাথে\\s*|songe\\s*)?${WITHOUT}${EDGE})`,
  'u',
);
const withPiece = new RegExp(
  `${START}(?:${LEADING_WITH}\\s*(?:a\\s+|একটা\\s+|matching\\s+|ম্যাচিং\\s+)?${PIECE}|${PIECE}${BIT}${ENDING}[\\s:,—-]*(?:(?:unstitched|stitched|matching|ম্যাচিং|কনট্রাস্ট)\\s+)?${WITH}${EDGE})`,
  'u',
);
const mentioned = new RegExp(`${START}${PIECE}${BIT}`, 'u');
const apart = new RegExp(`${PIECE}${BIT}\\s*(?:আলাদা|alada|separate|extra|এক্সট্রা)(?!\\s*(?:বিক্রি|bikri|বেচ|bech))`, 'u');
const apartWithPrice = new RegExp(`${apart.source}\\s*\\d*\\s*(?:টাকা|taka|tk|rs|/-)?`, 'u');
const piece = new RegExp(
  `${START}(?:ব্লাউজপিস|বিপি|bp|blousepiece)|${START}${PIECE}[\\s-]*(?:পিস|পীস|পিচ|piece|pc|pis|pies|bit|पीस)`,
  'u',
);

/** What a normalised text says of a blouse piece; `named` when one is named and nothing more is said of it. */
export type BlousePieceReading = 'with' | 'without' | 'named' | 'apart' | 'none';

/** The words about a blouse piece in a normalised text, so that "no blouse 820" is not read as number 820. */
export function blousePieceSpan(normalised: string): { readonly start: number; readonly end: number } | undefined {
  const match = apartWithPrice.exec(normalised) ?? without.exec(normalised) ?? withPiece.exec(normalised);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Reads whether a blouse piece comes with the cloth. */
export const readBlousePiece: (normalised: string) => BlousePieceReading = remembering(blousePieceIn, 50, 8000);

function blousePieceIn(normalised: string): BlousePieceReading {
  if (!mentioned.test(normalised)) return 'none';
  if (apart.test(normalised)) return 'apart';
  if (without.test(normalised)) return 'without';
  if (withPiece.test(normalised)) return 'with';
  return piece.test(normalised) ? 'named' : 'none';
}

/** Ids of the pieces as goods. */
export const BLOUSE_GOODS: ReadonlySet<string> = new Set(['blouse', 'blouse_piece']);

/** Whether the piece is what is sold: no other cloth is named, or only of what the piece is ("জামদানি ব্লাউজ পিস", "ব্লাউজ পিস, তসর"). */
export function isPieceSold(normalised: string, found: readonly FoundTerm[]): boolean {
  if (found.some(({ kind, id }) => kind === 'product' && !BLOUSE_GOODS.has(id))) return false;
  const said = readBlousePiece(normalised);
  if (said === 'with' || said === 'without' || said === 'apart') return false;
  const of = found.filter(({ kind }) => kind === 'weave' || kind === 'material');
  if (of.length === 0) return true;
  const sold = found.find(({ id }) => BLOUSE_GOODS.has(id));
  if (said !== 'named' || sold === undefined) return false;
  const before = found.filter(({ end }) => end <= sold.start);
  const [first] = before;
  if (first === undefined) return normalised.slice(0, sold.start).trim() === '';
  const last = before.at(-1);
  return (
    before.every(({ kind }) => kind === 'weave' || kind === 'material') &&
    first.start === 0 &&
    /^\S*\s*$/u.test(normalised.slice(last?.end, sold.start))
  );
}
