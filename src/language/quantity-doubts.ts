import type { Token } from './normalise.ts';
import { isUnsure } from './price-turns.ts';

const COUNTING = /^(?:গুন|গুণ|গোন|মেপে|মাইপ|gun|gon|mep|map|gin|गिन|नाप)/u;
const SEEN = /^(?:দেখি|dekhi)$/;
const SAY = /^(?:বলতে|bolte|কইতে|koite)$/;
const CAN = /^(?:পার|par|পাচ|pach)/u;
const OR_ELSE = /^(?:হলে|hole)$/;

/** Whether of two quantities neither is settled: "5 na 6 bolte parbo na", "5 na hole 4"; in "গুনে দেখি ১৩" she has counted. */
export function isUndecided(tokens: readonly Token[]): boolean {
  const heard = tokens.filter(({ text }, place) => !(SEEN.test(text) && COUNTING.test(tokens[place - 1]?.text ?? '')));
  return (
    isUnsure(heard) ||
    isToCount(heard) ||
    tokens.some(({ text }, place) => {
      const next = tokens[place + 1]?.text ?? '';
      return text === '?' || (SAY.test(text) && CAN.test(next)) || (/^(?:না|na)$/.test(text) && OR_ELSE.test(next));
    })
  );
}

/** "৪টে না ৫টা গুনে বলি": she has yet to count. */
function isToCount(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => COUNTING.test(text) && TELLS.test(tokens[place + 1]?.text ?? ''));
}

const TELLS = /^(?:বল(?:ি|ব|বো|তে|ছি)|জানা(?:ব|বো|চ্ছি)|bol(?:i|bo|te|chi)|jana(?:bo|cchi)|batat|बता)/u;

/** "maybe 5, not sure", "৫টা হবে, ঠিক জানি না". */
export function isDoubted(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => {
    const next = tokens[place + 1]?.text ?? '';
    if (text === 'not') return /^(?:sure|certain)$/.test(next);
    return (
      /^(?:জানি|মনে|jani|mone|pata|पता|sure|শিওর)$/.test(text) && /^(?:না|নেই|নাই|na|nei|nai|nahi+n?|नहीं)$/.test(next)
    );
  });
}

/** "10 ta gunechi aro ache": more than was counted. */
export function hasMore(rest: readonly Token[]): boolean {
  return rest.some(
    ({ text }, place) =>
      /^(?:আরো|আরও|a+ro|more)$/.test(text) && /^(?:আছে|achh?e|hai|है)$/.test(rest[place + 1]?.text ?? ''),
  );
}
