import type { FoundTerm } from './lexicon.ts';
import { clauseAround, isStory } from './stories.ts';

/** Words with the terms that still stand when what was taken back, or left open, is gone. */
export interface Standing {
  /** The same text with what was taken back blanked, every position kept. */
  readonly text: string;
  readonly terms: readonly FoundTerm[];
}

const NO = '(?:না|নয়|নহে|নাঃ|na|noy|noi|not|no|nahi+n?|nhi|नहीं|नही|ना)';
const SLIP = '(?:মানে|ভুল|সরি|আসলে|বরং|থুড়ি|ওটা|ওইটা|এটা|ota|oita|eta|mane|matlab|sorry|bhul|vul|asole|rather|मतलब|माफ|बल्कि)';
const COLOUR =
  '(?:রং|রঙ|রঙের|রংয়ের|রংটা|রঙটা|টা|টি|পা[রড]\u09BC?|পাইড়|rong|ronger|rang|ta|color|colour|pa+[rd]|border|रंग|बॉर्डर)';
/** "নীল না, সবুজ", "নীল, না না সবুজ", "नीला नहीं, हरा": the second is meant. */
const CORRECTS = new RegExp(
  `^\\s*(?:${COLOUR}\\s*)?[,;।.-]*\\s*(?:${NO}|${SLIP})(?:[\\s,;।.-]+(?:${NO}|${SLIP}))*[\\s,;।.:-]+(?:(?:একদম|একেবারে|পুরো|pure|ekdom|purai|bilkul)\\s+)?$`,
  'u',
);
/** "সবুজ, নীল না". */
const REFUSED_AFTER = new RegExp(
  `^\\s*(?:${COLOUR}\\s*)?${NO}\\s*(?:(?:কিন্তু|kintu|দিদি|দাদা|ভাই|গো|didi|dada|bhai|go)\\s*)?(?:[,;।.!]|$)`,
  'u',
);
/** "not blue, green". */
const REFUSED_BEFORE = /(?<![\p{L}\p{M}])(?:not|no)\s+$/u;
/** "নীল নাকি সবুজ", "blue or maybe green". */
const WONDERS = /(?<![\p{L}\p{M}])(?:নাকি|না কি|naki|na ki|or maybe|ya phir|या फिर|কিনা)(?![\p{L}\p{M}])/u;
/** "লাল নেই, সবুজ আছে", "lal ta bikri hoye geche": of that colour there is none. */
const NONE_LEFT =
  /^\s*(?:শাড\u09BCি|shari|saree|sari)?(?:টা|টো|টি|টাও|ওয\u09BCালা)?\s*(?:ta |to |tao |wala |wali |वाल[ीाे] |is |are )?\(?(?:আর |ar |স্টকে |stock e )?(?:নেই|নাই|শেষ|সোল্ড|বিক্রি হ|বিক্রি হয\u09BCে|বিকিয\u09BCে|বিকাই|বিকাঁই|nei|nai|sh?esh|bikri ho|bikri hoye|bik gay|sold|❌|✖|gone|finished|out of stock|बिक ग|ख़?त्म|नहीं है)/u;
const BOTH = /^[\s,;।]*(?:দুটোই|দুটিই|দুইটাই|দুই রকমই|dutoi|duitai|both|dono|दोनों)(?![\p{L}\p{M}])/u;
/** "ছবিতে লাল লাগছে আসলে মেরুন". */
const SEEMS =
  /^\s*(?:রং|রঙ)?\s*(?:টা |ta )?(?:লাগছে|লাগতেছে|লাগে|মনে হচ্ছে|দেখাচ্ছে|দেখায়|দেখছেন|দেখতেছেন|ভাবছেন|আসছে|এসেছে|lagche|lagchhe|lage|dekhacche|dekhachhe|dekhay|dekhchen|dekhchhen|bhabchen|asche|looks|dikh raha hai)\s*[,।.]?\s*(?:(?:সেটা|ওটা|ওইটা|seta|ota|oita)\s*)?(?:কিন্তু|তবে|আসলে|আসল রং|asole|kintu|tobe|but|actually|asal me|asal mein)(?:\s+(?:আসলে|asole|actually))?\s+$/u;
/** "ছবিতে লাল দেখাচ্ছে": in the picture, not in truth. */
const LOOKS = /^\s*(?:দেখাচ্ছে|দেখায\u09BC|লাগছে|লাগে|dekhacche|dekhachhe|dekhay|lagche|lagchhe|lage)(?![\p{L}\p{M}])/u;
/** "লাল কি হবে? — হবে না": what a buyer asked. */
const WAS_ASKED = /^\s*(?:টা|ta)?\s*(?:কি|কী|ki)\s+(?:হবে|আছে|হয\u09BC|hobe|ache|achhe)\s*[?]/u;
/** "কাউকে নীল কাউকে সবুজ পাঠিয়েছি, এখন শেষ পিসটা কমলা". */
const HAS_GONE =
  /^[^,;।.\n]*(?:পাঠিয\u09BCেছি|পাঠিয\u09BCে দি|বেচেছি|বেচে দি|চলে গেছে|নিয\u09BCে গেছে|pathiyechi|bechechi|chole geche|niye geche)[^\n]*(?:এখন|বাকি|শেষ পিস|ekhon|baki|sesh pis)/u;
/** "SOLD OUT: red, yellow". */
const SOLD_BEFORE = /(?<![\p{L}\p{M}])(?:sold out|সোল্ড আউট|স্টকে নেই|out of stock|bik gaye?)\s*[:-]?\s*[^.;।\n:]*$/u;
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
    const after = text.slice(colour.end);
    const behind = text.slice(endOfPhrase(colour, terms, text));
    const isGone =
      NONE_LEFT.test(behind) ||
      LOOKS.test(after) ||
      WAS_ASKED.test(behind) ||
      HAS_GONE.test(after) ||
      SOLD_BEFORE.test(text.slice(0, colour.start));
    if (colours.length > 1 && isGone) {
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
    else if (REFUSED_AFTER.test(after) || (colours.length > 1 && REFUSED_AFTER.test(behind)))
      gone.set(colour, colour.end);
  }
  const told = colours.filter((colour) => !gone.has(colour) && isStory(clauseAround(text, colour)));
  if (told.length > 0 && told.length + gone.size < colours.length)
    for (const colour of told) gone.set(colour, colour.end);
  // "nil ta chaichen, seta nil noy": what is refused was not meant before either.
  for (const [index, colour] of colours.entries())
    if (colours.slice(index + 1).some((later) => later.id === colour.id && gone.has(later)))
      gone.set(colour, colour.end);
  if (gone.size === 0) return { text, terms };
  let blanked = text;
  for (const [{ start }, end] of gone) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return { text: blanked, terms: terms.filter((term) => !gone.has(term)) };
}

/** Where what a colour is said of ends: "সাদা থান শাড়ি", "মাস্টার্ড হলুদ", "সাদা চেক". */
export function endOfPhrase({ end }: FoundTerm, terms: readonly FoundTerm[], text: string): number {
  let last = end;
  for (const term of terms) {
    if (term.start < last) continue;
    if (!/^[\s-]*$/.test(text.slice(last, term.start)) || !PHRASED.has(term.kind)) break;
    last = term.end;
  }
  return last;
}

const PHRASED = new Set(['colour', 'product', 'motif', 'weave', 'material']);

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
