import type { FoundTerm } from './lexicon.ts';

/** Words with the terms that still stand when what was taken back, or left open, is gone. */
export interface Standing {
  /** The same text with what was taken back blanked, every position kept. */
  readonly text: string;
  readonly terms: readonly FoundTerm[];
}

const NO = '(?:না|নয়|নহে|নাঃ|na|noy|noi|not|no|nahi+n?|nhi|नहीं|नही|ना)';
const SLIP = '(?:মানে|ভুল|সরি|আসলে|বরং|থুড়ি|ওটা|mane|matlab|sorry|bhul|vul|asole|rather|मतलब|माफ|बल्कि)';
const COLOUR = '(?:রং|রঙ|রঙের|রংয়ের|রংটা|রঙটা|টা|টি|rong|ronger|rang|ta|color|colour|रंग)';
/** "নীল না, সবুজ", "নীল, না না সবুজ", "नीला नहीं, हरा": the second is meant. */
const CORRECTS = new RegExp(
  `^\\s*(?:${COLOUR}\\s*)?[,;।.-]*\\s*(?:${NO}|${SLIP})(?:[\\s,;।.-]+(?:${NO}|${SLIP}))*[\\s,;।.:-]+(?:(?:একদম|একেবারে|পুরো|pure|ekdom|purai|bilkul)\\s+)?$`,
  'u',
);
/** "সবুজ, নীল না". */
const REFUSED_AFTER = new RegExp(`^\\s*(?:${COLOUR}\\s*)?${NO}\\s*(?:(?:কিন্তু|kintu)\\s*)?(?:[,;।.!]|$)`, 'u');
/** "not blue, green". */
const REFUSED_BEFORE = /(?<![\p{L}\p{M}])(?:not|no)\s+$/u;
/** "নীল নাকি সবুজ", "blue or maybe green". */
const WONDERS = /(?<![\p{L}\p{M}])(?:নাকি|না কি|naki|na ki|or maybe|ya phir|या फिर|কিনা)(?![\p{L}\p{M}])/u;
/** "লাল নেই, সবুজ আছে", "lal ta bikri hoye geche": of that colour there is none. */
const NONE_LEFT =
  /^\s*(?:শাড\u09BCি|shari|saree|sari)?(?:টা|টো|টি)?\s*(?:ta |to )?(?:নেই|নাই|শেষ|বিক্রি হ|বিক্রি হয\u09BCে|বিকিয\u09BCে|বিকাই|বিকাঁই|nei|nai|sh?esh|bikri ho|bikri hoye|bik gay|sold)/u;
const BOTH = /^[\s,;।]*(?:দুটোই|দুটিই|দুইটাই|দুই রকমই|dutoi|duitai|both|dono|दोनों)(?![\p{L}\p{M}])/u;
/** "ছবিতে লাল লাগছে আসলে মেরুন". */
const SEEMS =
  /^\s*(?:রং|রঙ)?\s*(?:লাগছে|লাগতেছে|লাগে|মনে হচ্ছে|দেখাচ্ছে|দেখায়|আসছে|এসেছে|lagche|lagchhe|lage|dekhacche|dekhachhe|dekhay|asche|looks|dikh raha hai)\s*[,।.]?\s*(?:কিন্তু|তবে|আসলে|আসল রং|asole|kintu|tobe|but|actually|asal me|asal mein)\s+$/u;
/** "ছবিতে লাল দেখাচ্ছে": in the picture, not in truth. */
const LOOKS = /^\s*(?:দেখাচ্ছে|দেখায\u09BC|লাগছে|লাগে|dekhacche|dekhachhe|dekhay|lagche|lagchhe|lage)(?![\p{L}\p{M}])/u;
const ASKS = /^[^,;।\n]{0,20}[?]/u;

/**
 * Leaves of a seller's colours those she means: of two with a "no" between them the second, of two she wonders about neither, so
 * that she is asked.
 */
export function withoutDoubtedColours(text: string, terms: readonly FoundTerm[]): Standing {
  const colours = terms.filter(({ kind }) => kind === 'colour');
  if (colours.length === 0) return { text, terms };
  const gone = new Map<FoundTerm, number>();
  for (const [index, colour] of colours.entries()) {
    const next = colours[index + 1];
    const between = next === undefined ? '' : text.slice(colour.end, next.start);
    if (colours.length > 1 && (NONE_LEFT.test(text.slice(colour.end)) || LOOKS.test(text.slice(colour.end)))) {
      gone.set(colour, colour.end);
      continue;
    }
    // "সবুজ না লাল, দুটোই": she has both.
    if (next !== undefined && BOTH.test(text.slice(next.end))) continue;
    if (next !== undefined && (WONDERS.test(between) || (CORRECTS.test(between) && ASKS.test(text.slice(next.end))))) {
      gone.set(colour, colour.end);
      gone.set(next, next.end);
    } else if (next !== undefined && (CORRECTS.test(between) || SEEMS.test(between))) gone.set(colour, next.start);
    else if (next !== undefined && REFUSED_BEFORE.test(text.slice(0, colour.start))) gone.set(colour, next.start);
    else if (REFUSED_AFTER.test(text.slice(colour.end))) gone.set(colour, colour.end);
  }
  if (gone.size === 0) return { text, terms };
  let blanked = text;
  for (const [{ start }, end] of gone) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return { text: blanked, terms: terms.filter((term) => !gone.has(term)) };
}

const LOOM_BEFORE =
  /(?<![\p{L}\p{M}])(?:নিজের|নিজেদের|নিজেরই|আমার|আমাদের|ঘরের|বাড়ির|বাড়ির|কাঠের|nijer|nijeder|amar|amader|ghorer|barir|apne|apni|my own)\s+$/u;
const WEAVES =
  /^(?:ে|েই|টা|টায়|e|ei)?\s*(?:আমি |আমরা |নিজে |নিজেই |নিজের হাতে |হাতে |ami |amra |nije |nijei )?(?:বুন|বোনা|বুনা|তৈরি|বানা|চালা|চলে|বসা|bun|bona|toiri|bana|chala)/u;
const WEAVES_HERSELF =
  /^(?:ে|েই|e|ei)?\s*(?:আমি |আমরা |নিজে |নিজেই |ami |amra |nije |nijei )?(?:বুনি|চালাই|buni|chalai)(?![\p{L}\p{M}])/u;

/** "মোর ঘরে তাঁত আছে". */
const HAS_LOOM = /(?<![\p{L}\p{M}])(?:ঘরে|বাড়িতে|বাড়িতে|উঠোনে|ghore|barite|bari te|ghar (?:me|mein|pe))\s+(?:\S+\s+)?$/u;
const THERE = /^(?:ও|টা|ta)?\s*(?:আছে|ache|achhe|hai|বসানো|চলে)(?![\p{L}\p{M}])/u;

/** "নিজের তাঁতে বুনি": তাঁত is the loom there, and says nothing of the weave. */
export function isLoom({ id, start, end }: FoundTerm, text: string): boolean {
  const said = text.slice(start, end);
  // "tante" is no tan with an ending.
  if (!(id === 'taant' || (id === 'tan' && /te$/.test(said))) || /(?:ের|er)$/u.test(said)) return false;
  const after = text.slice(end);
  if (HAS_LOOM.test(text.slice(0, start)) && THERE.test(after)) return true;
  return WEAVES_HERSELF.test(after) || (LOOM_BEFORE.test(text.slice(0, start)) && WEAVES.test(after));
}
