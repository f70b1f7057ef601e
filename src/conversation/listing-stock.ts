import type { PriceUnit } from '../domain/price.ts';
import { readQuantity } from '../language/quantities.ts';
import { readCount, readLength } from '../language/quantities-beside.ts';

const PER_METRE_CM = 100;
const PER_YARD_CM = 91.44;
const PAIRS = /জোড়া|জোড়া|যোড়া|জোরা|jora|joda|pair|जोड़/iu;
const DOZENS = /ডজন|doz|dojon|दर्जन|darjan/iu;

/** What an answer to "how many" says, in what one price buys: "১০ জোড়া" of what is priced by the pair is ten. */
export function readStock(
  text: string,
  unit: PriceUnit,
): { readonly kind: 'count'; readonly count: number } | { readonly kind: 'ambiguous' | 'none' } {
  const isCloth = unit === 'metre' || unit === 'yard';
  const read = readQuantity(withoutShares(text), 'stock');
  if (isCloth && read.kind === 'length') return { kind: 'count', count: wholeUnits(read.cm, unit) };
  if (read.kind === 'count') return { kind: 'count', count: inUnits(read.count, text, unit) };
  return { kind: read.kind === 'ambiguous' ? 'ambiguous' : 'none' };
}

/** "৬টা, প্রত্যেক রঙের ২টো করে": how the six are shared out is no other count. */
function withoutShares(text: string): string {
  const rest = text.replace(SHARES, ' ');
  return /[\p{N}]|\p{L}{2}/u.test(rest) ? rest : text;
}

const SHARES =
  /[,;।]?\s*(?:প্রত্যেক|প্রতি|প্রত্যেকটা|সব|এক এক|একেক|protyek|proti|sob|each|every)\S*\s*(?:রং|রঙ|কালার|রকম|ডিজাইন|ron?g|colou?r|rokom|design)\S*\s*\S+(?:\s*(?:টা|টো|টি|টে|খানা|ta|to|ti|te))?\s*(?:করে|কইরা|kore)?\s*$/iu;

/** Whether the words themselves say that they count something: "২টা", "৫ মিটার"; a bare number does not. */
export function saysHowMany(text: string, unit: PriceUnit): boolean {
  const inLength = (unit === 'metre' || unit === 'yard') && readLength(text) !== undefined;
  return inLength || readCount(text) !== undefined;
}

/** Stock and length of a caption: what is priced by the metre is counted in metres and has no length of its own. */
export function stockAndLength(
  said: { readonly text: string; readonly count: number | undefined; readonly lengthCm: number | undefined },
  unit: PriceUnit,
): { readonly stock: number | undefined; readonly length: number | undefined } {
  const { text, count, lengthCm } = said;
  if (unit === 'metre' || unit === 'yard') {
    const cm = lengthCm ?? readLength(text)?.cm;
    return { stock: count ?? (cm === undefined ? undefined : wholeUnits(cm, unit)), length: undefined };
  }
  return { stock: count === undefined ? undefined : inUnits(count, text, unit), length: lengthCm };
}

/** How many of what one price buys went: of ten dozen priced by the dozen, "২ ডজন" is two. */
export function soldOf({ count, said }: { readonly count: number; readonly said: string }, unit: PriceUnit): number {
  const cm = unit === 'metre' || unit === 'yard' ? readLength(said)?.cm : undefined;
  return cm === undefined ? inUnits(count, said, unit) : wholeUnits(cm, unit === 'yard' ? 'yard' : 'metre');
}

function wholeUnits(cm: number, unit: 'metre' | 'yard'): number {
  return Math.floor(cm / (unit === 'metre' ? PER_METRE_CM : PER_YARD_CM) + 0.01);
}

/** The reader counts pieces; said in pairs or dozens and priced by them, it is so many pairs or dozens. */
function inUnits(pieces: number, text: string, unit: PriceUnit): number {
  if (unit === 'pair' && PAIRS.test(text) && pieces % 2 === 0) return pieces / 2;
  if (unit === 'dozen' && DOZENS.test(text) && pieces % 12 === 0) return pieces / 12;
  return pieces;
}
