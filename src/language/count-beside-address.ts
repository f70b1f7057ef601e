import { findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { readTaking } from './taking.ts';

/** How many she takes, as words of where a parcel goes say it beside, and those words without it. */
export interface CountBeside {
  readonly count?: number;
  readonly rest: string;
}

const PARTS = /([\n,;।|]+|\s[–-]\s|\.\s+)/u;
const UNIT = '(?:ta|to|ti|te|টা|টো|টি|টে|খানা|খান|khana|pis|piece|pieces|pcs?|পিস|পিছ|পিচ|पीस)';
/** "২টা", "2 pcs", "duto", "তিনখানা": a number with what counts pieces, and no "2 no" of a house. */
const COUNTED = new RegExp(
  String.raw`^(?:\p{Nd}{1,3}\s?|[\p{L}\p{M}]{1,7}(?=${UNIT})|(?:ek|dui|du|tin|char|panch|one|two|three|four|five|এক|দুই|তিন|চার|পাঁচ|एक|दो|तीन|चार|पांच|पाँच)\s)${UNIT}(?![\p{L}\p{M}\p{Nd}])`,
  'iu',
);
const LABELLED =
  /^(?:qty|quantity|pieces?|pcs|মোট|পরিমাণ|সংখ্যা|mot|total)\s*[:=-]?\s*(\p{Nd}{1,3})(?:\s*(?:ta|টা|pcs?|pieces?|পিস))?$/iu;

/** Reads "2to, Rina Das, 12 Station Road …", "… পিন ৭৩১২০৪, ২টা লাগবে"; two counts that differ are none. */
export function countBesideAddress(text: string): CountBeside {
  const said: number[] = [];
  const parts = text.split(PARTS);
  const take = (count: number | undefined, rest: string, part: string) => {
    if (count === undefined) return part;
    said.push(count);
    return rest;
  };
  const last = parts.findLastIndex((part, at) => at % 2 === 0 && /[\p{L}\p{Nd}]/u.test(part));
  const kept = parts.map((part, at) => {
    if (at % 2 === 1 || !/[\p{L}\p{Nd}]/u.test(part)) return part;
    const whole = countOf(part);
    if (whole !== undefined) return take(whole, '', part);
    const words = part.trim().split(/\s+/u);
    const before = at === 0 ? headOf(words) : 0;
    if (before > 0) return take(countOf(words.slice(0, before).join(' ')), words.slice(before).join(' '), part);
    const from = at === last ? tailOf(words) : words.length;
    return from === words.length
      ? part
      : take(countOf(words.slice(from).join(' ')), words.slice(0, from).join(' '), part);
  });
  const [count] = said;
  if (count === undefined || said.some((each) => each !== count)) return { rest: text };
  return { count, rest: kept.join('').replace(/^[\s,;।|.–-]+/u, '') };
}

/** How many the words count and nothing else: "২টা লাগবে", "2to lal jamdani". */
function countOf(words: string): number | undefined {
  const line = words.trim();
  const labelled = LABELLED.exec(normalise(line))?.[1];
  if (labelled !== undefined) return Number(labelled);
  const isCounted = COUNTED.test(line);
  const count = readTaking(isCounted ? withoutGoods(line) : line)?.count;
  return count !== undefined && (isCounted || /\p{L}/u.test(line)) && count > 0 ? count : undefined;
}

function withoutGoods(line: string): string {
  const plain = normalise(line);
  const goods = findTerms(plain).filter(({ kind }) => kind === 'product' || kind === 'weave' || kind === 'colour');
  return goods.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, plain);
}

/** So many words at the beginning say how many; what follows them is a name. */
function headOf(words: readonly string[]): number {
  if (!COUNTED.test(words.slice(0, 2).join(' '))) return 0;
  for (let count = words.length - 1; count > 0; count -= 1) {
    if (countOf(words.slice(0, count).join(' ')) === undefined) continue;
    // "পাঁচটা পুকুর" is a place.
    const isPlace = count === words.length - 1 && !/\p{Nd}/u.test(words.join(' '));
    return isPlace || LATER.test(words[count] ?? '') ? 0 : count;
  }
  return 0;
}

/** "২টো দিন পরে". */
const LATER = /^(?:por|pore|bade|moddhe|er|r|পর|পরে|বাদে|মধ্যে|এর|র|baad|बाद)$/iu;

/** From which word on the end says how many. */
function tailOf(words: readonly string[]): number {
  for (let from = 1; from < words.length; from += 1) {
    const tail = words.slice(from).join(' ');
    if (!COUNTED.test(tail) || countOf(tail) === undefined) continue;
    return HOUR.test(words[from - 1] ?? '') ? words.length : from;
  }
  return words.length;
}

/** "বিকেল ৫টা". */
const HOUR =
  /^(?:sok[ao]l|dupur|bikel|bikal|rat|raat|sondh[ay]e?|bela|ভোর|সকাল|দুপুর|বিকেল|বিকাল|সন্ধ্যা|সন্ধে|রাত|বেলা|subah|shaam|सुबह|शाम|দুপুরে|by|at|after|before)$/iu;
