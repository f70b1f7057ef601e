import { type FoundTerm, termsIn } from './lexicon.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isMeasure } from './measures.ts';
import { normalise, tokenise } from './normalise.ts';
import { priceIn } from './prices.ts';

/** Words that may stand between two items said in one breath. */
const BETWEEN = /[\n,;।]+|\.(?=\s)|(?<=\s)(?:আর|ও|এবং|and|ar|aar|aur|और|\+|&)(?=\s)|(?<=\s)\/(?=\s)/gu;
/** After a price an item may end without any word between (লাল ২৮০০ নীল ২৬০০). */
const AFTER_PRICE = /(?<![\d.,])\d{3,6}(?:\s*(?:\/-|\/=|টাকা|টাকায়|taka|tk|rs|₹))*(?=\s)/gu;
/** What makes a piece of text an item: what it is, or which colour of it. */
const HEADS = new Set(['product', 'weave', 'material', 'colour', 'technique']);
const NEVER_HEADS = new Set([
  'blouse_piece',
  'blouse',
  'zari',
  'yarn',
  'handloom',
  'powerloom',
  'light_shade',
  'dark_shade',
  'bright_shade',
]);
const CORRECTION =
  /(?:^|\s)(?:না|na|ছিল|chilo|chhilo|akhon|ekhon|বেচেছি|বেচতাম|কিনেছেন|কিনেছে|কেনেন|পান|bechechi|bechtam|kinechen|kineche|আগে|age|মানে|mane|sorry|সরি|ভুল|bhul|অফার|offer|ছাড়|পাইকারি|wholesale|হোলসেল|কেনা|মজুরি|(?:(?:একসাথে|একসঙ্গে|eksathe|eksonge|একত্রে)|\d ?(?:টা|টো|টি|টে|খানা|পিস|ta|to|ti|te|pis|pcs|piece)?) (?:নিলে|nile)|দোকানে|বাজারে|শোরুমে|dokane|bajare|showroom|বলছে|বলেছে|বলছি|বলেছি|bolche|bolchhe|bolchi|bolechi|bolchhi|কুরিয়ার|courier|এমআরপি|mrp)(?![\p{L}\p{M}])/u;

/** "সঙ্গে আলাদা কুশন কভার ২০০" is another item; a blouse piece, or anything that names none, is only charged apart. */
const APART = /(?:^|\s)(?:আলাদা|alada)(?![\p{L}\p{M}])/u;
const isGoods = ({ kind, id }: FoundTerm) => kind === 'product' && !NEVER_HEADS.has(id);

/** Nobody says more of one item before its price; what is longer is a story, and must not be read again with every clause. */
const LONGEST_ITEM = 400;

/** The text of each item when several are offered in one breath, each with a price of its own; else nothing. */
export function splitItems(text: string): readonly string[] {
  const normalised = normalise(text);
  if ((normalised.match(/\d{2,}|হাজার|শো|hajar|hazar/gu)?.length ?? 0) < 2) return [];
  const bySigns = gather(cut(normalised, BETWEEN, true));
  if (bySigns.length > 1) return areRates(bySigns) ? [] : bySigns;
  const byPrices = gather(cut(normalised, AFTER_PRICE, false));
  return byPrices.length > 1 ? byPrices : [];
}

/** "১টা গামছা ১২০, ৩টা গামছা ৩৩০": one thing, and what more of it cost together. */
function areRates(items: readonly string[]): boolean {
  const counted = items.map((item) => RATE.exec(item)?.[1]);
  const goods = items.map((item) =>
    termsIn(item)
      .filter(isGoods)
      .map(({ id }) => id)
      .join(' '),
  );
  return (
    counted[0] === '1' &&
    new Set(counted).size === items.length &&
    !counted.includes(undefined) &&
    new Set(goods.slice(0, -1)).size <= 1
  );
}

const RATE = /^\s*(\d+)\s*(?:টা|টি|টো|খানা|পিস|জোড\u09BCা|ta|ti|to|pis|pcs?|piece)(?![\p{L}\p{M}])/u;

function cut(text: string, pattern: RegExp, dropped: boolean): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    // A comma inside a number parts nothing.
    if (match[0] === ',' && /\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[end] ?? '')) continue;
    // "700 gm halka sari" is what it weighs.
    if (!dropped && isMeasure(/^\s*([^\s,;।]+)/u.exec(text.slice(end))?.[1] ?? '')) continue;
    pieces.push(text.slice(from, dropped ? match.index : end));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** What is known of a stretch of text that may be an item; it is told of pieces joined as of each of them. */
interface Stretch {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly words: number;
  readonly hasNumber: boolean;
  readonly corrects: boolean;
}

/** Joins pieces until each has a head and a price; what is left over belongs to the item before. */
function gather(pieces: readonly string[]): readonly string[] {
  if (pieces.length < 2 || pieces.filter(hasHead).length < 2) return [];
  const stretches = pieces.map(stretchOf);
  if (stretches.filter(({ hasNumber }) => hasNumber).length < 2) return [];
  const items: string[] = [];
  let open: Stretch | undefined;
  for (const piece of stretches) {
    open = open === undefined || open.text.length > LONGEST_ITEM ? piece : joined(open, piece);
    if (!isItem(open)) continue;
    items.push(open.text);
    open = undefined;
  }
  if (open !== undefined && items.length > 0) items[items.length - 1] = `${items.at(-1)}, ${open.text}`;
  return items;
}

function stretchOf(text: string): Stretch {
  const tokens = tokenise(text);
  return {
    text,
    pieces: [text],
    words: tokens.length,
    hasNumber: measuredNumbers(tokens).length > 0,
    corrects: CORRECTION.test(text) || (APART.test(text) && !termsIn(text).some(isGoods)),
  };
}

function joined(one: Stretch, other: Stretch): Stretch {
  return {
    text: `${one.text}, ${other.text}`,
    words: one.words + 1 + other.words,
    pieces: [...one.pieces, ...other.pieces],
    hasNumber: one.hasNumber || other.hasNumber,
    corrects: one.corrects || other.corrects,
  };
}

function isItem({ text, pieces, words, hasNumber, corrects }: Stretch): boolean {
  if (words < 2 || !hasNumber || corrects || !pieces.some(hasHead)) return false;
  return priceIn(text, 'caption').kind === 'amount';
}

function hasHead(piece: string): boolean {
  return termsIn(piece).some(({ kind, id }) => HEADS.has(kind) && !NEVER_HEADS.has(id));
}
