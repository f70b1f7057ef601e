import type { Count } from './counts.ts';
import type { Token } from './normalise.ts';
import { isWas } from './quantity-turns.ts';
import { CORRECTED } from './quantity-words.ts';
import { hasWord } from './word-sets.ts';

// "দশটা আছে, চারটে মহাজনকে কথা দেওয়া": what is promised, kept or spoilt is not for sale.

/** Promised, booked, kept, of an order, left out. */
const SET_ASIDE =
  /কথা (?:দে|দি|হয)|বুক|অ্যাডভান্স|অগ্রিম|বায়না|নাম লিখি|রেখে দি|রেখেছ|রাখা|রাখছি|রাখলাম|অর্ডারের|দিতে হবে|নিজে পর|বাদ|(?<![a-z])(?:kotha (?:d|ho)|book|advance|ogrim|bayna|nam likh|rekhe (?:d|r)|rekhech|rakha|rakhi|rakhch|rakhlam|order er|orderer|dite hobe|nije porb|bad(?:e)?(?![a-z])|promised|reserved|kept|keeping|ke naam|bol di|(?:debo|dibo|dimu) (?:bol|koi|kai))|(?:দেব|দিব|দিমু) (?:বল|কই)/u;
/** "ওটা দেব না", "woh nahi de sakte", "not for sale". */
const NOT_FOR_SALE =
  /(?:দেব|দিব|দিমু|দেয\u09BCা|ছাড\u09BC\S*|বেচব|বেচুম|বিক্রি|দিতে|পাবেন|পাইবেন|ছুঁতে)(?:\S*)? (?:\S+ )?(?:না|নয\u09BC)(?:[\s.।,!]|$)|(?<![a-z])(?:debo|dibo|dimu|deya|ch?har\S*|bechbo|bikri|dite|paben|cholbe)(?: \S+)? (?:na|noy)(?![a-z])|nahi (?:d|b|mil|chh)|नहीं (?:द|ब|मिल)|not (?:for sale|giving|selling)/u;
/** What is left over of it is offered, or the piece is named once more. */
const TAKEN_OUT = /বাকি|বাদ|ওইটা|ওই দু|ওইদু|ওগুলো|ওটা|(?<![a-z])(?:baki|bad|oita|oi|ota|ogulo|woh|rest|so not|others)/u;
/** Another matter: at what price, how many at once, whom she may still promise them to. */
const OF_TERMS =
  /(?:^|\s)(?:কম|কমে|নিচে|করে|একসাথে|একসঙ্গে|সব|kom|kome|niche|kore|eksathe|eksonge|sob|all|together|less|below|पारेन|পারেন|paren|chaile|চাইলে|hole|হলে|নিলে|nile)(?:\s|$)/u;

const MANY = 4;

/** How many are left of what there is without what is set aside; undefined where nothing is, or it is not plain how many. */
export function withoutSetAside(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [whole, part, ...more] = counts;
  if (isAllKept(counts, tokens)) return 0;
  if (whole === undefined || part === undefined || counts.length > MANY) return undefined;
  if (whole.loose || part.count >= whole.count || part.count < 1 || whole.count > 500) return undefined;
  if ([whole, part].some(({ number, count }) => number.values.length > 1 || !Number.isInteger(count))) return undefined;
  if (tokens.some(({ text }) => text === '?')) return undefined;
  const words = tokens.map(({ text }) => text);
  const between = words.slice(whole.number.to, part.number.from);
  if (between.some((word) => isWas(word) || hasWord(CORRECTED, word))) return undefined;
  const rest = whole.count - part.count;
  // Said once more, or what is left of it, or "one" of a saying.
  if (more.some(({ count }) => count !== part.count && count !== rest && count !== 1)) return undefined;
  const behind = words.slice(part.number.to).join(' ');
  if (OF_TERMS.test(words.slice(part.number.to, part.number.to + 4).join(' '))) return undefined;
  const isAside = SET_ASIDE.test(behind);
  const isKept = NOT_FOR_SALE.test(behind) && TAKEN_OUT.test(behind);
  return isAside || isKept ? rest : undefined;
}

/** "একটা আছে কিন্তু বেচব না", "duto ache, duto e booked", "সাতটা ছিল, সাতটাই বেচে ফেলেছি": none of them is left for anybody. */
function isAllKept(counts: readonly Count[], tokens: readonly Token[]): boolean {
  const [whole, ...more] = counts;
  if (whole === undefined || whole.loose || more.some(({ count }) => count !== whole.count)) return false;
  const words = tokens.map(({ text }) => text);
  const last = more.at(-1);
  if (last !== undefined)
    return (
      more.length === 1 &&
      ALL_OF_THEM.test(words.slice(last.number.from, last.number.to + 2).join(' ')) &&
      TAKEN.test(words.slice(last.number.to).join(' '))
    );
  const but = words.findIndex((word, place) => place >= whole.number.to && BUT.test(word));
  return but >= 0 && whole.count < 3 && NEVER_SOLD.test(words.slice(but).join(' '));
}

const BUT = /^(?:কিন্তু|তবে|kintu|tobe|but|lekin|magar|par|लेकिन|पर|मगर)$/u;
const ALL_OF_THEM = /টাই|টিই|টোই|টেই|খানাই|(?:t[aeio]i?|khanai?) ?(?:i|e)?(?:\s|$)|^all |(?:on|no) hi/u;
const TAKEN =
  /বেচে ফেল|বিক্রি হয\u09BCে গে|বুক|নিয\u09BC[াে] (?:গে|নি)|শেষ|শ্যাষ|(?<![a-z])(?:beche fel|bikri hoye g|booked|booking|niy[ae] (?:g|n)|sh?es?h|got sold|sold out|are sold|bik ga?y)/u;
const NEVER_SOLD =
  /(?:বেচব|বেচবো|বেচুম|বিক্রি(?: করব)?) না|(?<![a-z])(?:bechbo|bechum|bikri(?: korbo)?) na(?![a-z])|nahi bech|नहीं बेच|not for sale|not selling/u;
