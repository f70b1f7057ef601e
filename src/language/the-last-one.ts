import type { Token } from './normalise.ts';

// One piece, said without a number: the last, or this one and no other.

const LAST =
  /(?<![\p{L}\p{M}])(?:শেষ|শ্যাষ|লাস্ট|last|sh?es?h|आखिरी|aa?khri) ?(?:পিস|পিচ|piece|pis|pc|টা|টাও|ta|tao|one|খানা|khana|wala|वाला)/u;
const WENT =
  /(?<![\p{L}\p{M}])(?:গেল|গেলো|গেছে|গ্যাছে|গ্যালো|নিল|নিলো|নিয\u09BCে গেছে|দিলাম|দিয\u09BCেছি|বিক্রি|gelo|gechh?e|nilo|niye ge\p{L}+|dilam|diyechi|bikri|sold|gone|went|bik|चला|बिक)(?![\p{L}\p{M}])/u;
/** This one, and no other. */
const THIS_ALONE =
  /^(?:.{0,40}(?<![\p{L}\p{M}]))?(?:(?:এইটাই|এটাই|এইডাই|অইটাই|ওইটাই|ওটাই|এটিই|ওইডাই|e?itai|etai|oitai|otai|yeh?i|yahi|wahi|यही|वही)(?: (?:আছে|আসে|শেষ|শ্যাষ|সর্বশেষ|লাস্ট|ache|ase|achh?e|sh?es?h|last|hai|है|wala hai|খালি|khali|piece|পিস))|(?:শুধু|খালি|কেবল|shudhu|sudhu|only|khali) (?:ছবির ?(?:টা|শাড\u09BCিটা)|chobir ?(?:ta|saree?ta|sharita)|এইটাই?|এটাই?|e?ita|eta|this one|this)|(?:only|just) (?:this|the) one(?! (?:in|of) each)|(?:ছবির|chobir) (?:টাই|শাড\u09BCিটাই|tai)|the one in the (?:photo|picture|pic)|(?:ছবিতে|chobite|photo me|फोटो में).{0,24}(?:ওটাই|ওইটাই|অইটাই|otai|oitai|wohi|wahi|वही))(?![\p{L}\p{M}])/u;
/** "লাস্ট পিস, আর নেই": that one is there. */
const NO_MORE =
  /^ ?[,;।.]? ?(?:আর|ar|aar|aur|और|no more|nothing) ?(?:নেই|নাই|হবে না|nei|nai|hobe na|nahi|नहीं|after|left)?(?![\p{L}\p{M}])/u;
const MORE = /(?:অনেক|onek|many|lots|আরো আছে|aro ache|দাম|dam|price|রং|rong|colou?r|নকশা|design)(?![\p{L}\p{M}])|\?/u;

/** "শেষ পিসটা আজ সকালে দিয়ে দিলাম": none is left. */
export function isTheLastGone(tokens: readonly Token[]): boolean {
  const line = lineOf(tokens);
  const last = LAST.exec(line);
  return last !== null && !line.includes('?') && WENT.test(line.slice(last.index + last[0].length));
}

/** "যেটা ছবিতে ওটাই, আর নেই", "only this one". */
export function isOnlyThis(tokens: readonly Token[]): boolean {
  const line = lineOf(tokens);
  const last = LAST.exec(line);
  const isLast = last !== null && NO_MORE.test(line.slice(last.index + last[0].length));
  return (isLast || THIS_ALONE.test(line)) && !MORE.test(line);
}

const lineOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');
