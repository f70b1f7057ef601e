import { blousePieceSpan, isPieceSold, readBlousePiece } from './blouse-piece.ts';
import { type ClothFacts, clothFacts } from './cloth-facts.ts';
import { borderWords } from './colour-parts.ts';
import { isLoom, withoutDoubtedColours } from './doubted-terms.ts';
import { readFloor } from './floors.ts';
import { splitItems } from './items.ts';
import { type FoundTerm, termsIn } from './lexicon.ts';
import { struckOut, withoutNumberlikeNames } from './masking.ts';
import { isLengthUnit } from './measures.ts';
import { normalise } from './normalise.ts';
import { readNumberAtom } from './number-words.ts';
import { CURRENCY } from './price-words.ts';
import { type PriceReading, priceOfItem } from './prices.ts';
import { countIn, lengthIn } from './quantities-beside.ts';
import { hasWord } from './word-sets.ts';

/** What a seller's words say of one item; absent means not said. */
export interface CaptionFacts extends ClothFacts {
  readonly price?: Exclude<PriceReading, { kind: 'none' }>;
  readonly count?: number;
  readonly lengthCm?: number;
  readonly blousePiece?: boolean;
}

/** A caption as read. With several items in one breath the facts are those of the first; read each of `parts` by itself. */
export interface CaptionReading {
  readonly facts: CaptionFacts;
  readonly items: number;
  readonly parts: readonly string[];
  readonly understood: boolean;
}

/** Reads everything a caption, or any free words about an item, says of it. */
export function readCaption(text: string): CaptionReading {
  const parts = splitItems(text);
  const facts = factsOf(parts[0] ?? text);
  return { facts, items: Math.max(1, parts.length), parts, understood: Object.keys(facts).length > 0 };
}

function factsOf(text: string): CaptionFacts {
  const normalised = normalise(text);
  const found = termsIn(normalised).filter((term) => !isUnit(term, normalised) && !isLoom(term, normalised));
  const standing = withoutDoubtedColours(normalised, found);
  const { kind, ...cloth } = clothFacts(standing.text, standing.terms);
  const blouseSpan = blousePieceSpan(normalised);
  const named = withoutNumberlikeNames(normalised, found);
  // "লাল পার বারোশো": no "per", for what so much is.
  const borders = borderWords(normalised, standing.terms.filter(isColour), standing.terms);
  const plain = struckOut(named, blouseSpan === undefined ? borders : [...borders, blouseSpan]);
  const price = orFloor(priceOfItem(plain), text);
  const beside = price.kind === 'none' ? plain : struckOut(plain, price.spans);
  const count = countIn(plain)?.count ?? countIn(beside)?.count;
  const blouse = readBlousePiece(normalised);
  const isBlouseItself = kind === 'blouse_piece' && blouse === 'named' && isPieceSold(normalised, standing.terms);
  const length = lengthIn(plain, isBlouseItself || kind === 'blouse_piece' || kind === undefined)?.cm;
  const lengthCm = length === undefined ? undefined : Math.round(length);
  const blousePiece =
    blouse === 'with' || (blouse === 'named' && !isBlouseItself) ? true : blouse === 'without' ? false : undefined;
  const isAside = (kind === 'blouse_piece' || kind === 'blouse') && blouse !== 'none' && !isBlouseItself;
  return {
    ...cloth,
    ...(kind === undefined || isAside ? {} : { kind }),
    ...(price.kind === 'none' ? {} : { price }),
    ...(count === undefined ? {} : { count }),
    ...(lengthCm === undefined ? {} : { lengthCm }),
    ...(blousePiece === undefined ? {} : { blousePiece }),
  };
}

const isColour = ({ kind }: FoundTerm) => kind === 'colour';

/** "৩৫০০ এর কমে হবে না": where nothing else says what it costs, the lowest she names does. */
function orFloor(price: PriceReading, text: string): PriceReading {
  const floor = price.kind === 'amount' ? undefined : readFloor(text);
  if (floor === undefined) return price;
  const isOther = price.kind === 'ambiguous' && price.candidates.some((paise) => paise !== floor.paise);
  return isOther ? price : { kind: 'amount', paise: floor.paise, spans: [] };
}

/** "২ পিচ" is two pieces, not peach, and "miter" a metre, not মেটে. */
function isUnit(term: FoundTerm, normalised: string): boolean {
  if (term.kind !== 'unit' && term.how !== 'exact' && isLengthUnit(normalised.slice(term.start, term.end))) return true;
  // "net nei": no net, but no internet.
  if (term.id === 'net_fabric' && /(?:\d|টাকা|taka|rs)\s*(?:only\s*)?$/u.test(normalised.slice(0, term.start)))
    return true;
  if (term.id === 'net_fabric')
    return /^\s*(?:নেই|নাই|ছিল না|চলছে না|nei|nai|chilo na|slow|problem|nahi)/u.test(normalised.slice(term.end));
  // "১০০% রং পাকা" holds, whatever the colour.
  if (term.kind === 'colour' && /^(?:রং|রঙ|rong|rang) ?(?:পাকা|pakk?a)/u.test(normalised.slice(term.start, term.end)))
    return true;
  // "খরচ আলাদা ধরিনি" sounds like two tones; "শাল পাতা" is a leaf.
  if (term.id === 'dual_tone' && term.how === 'spelling') return true;
  if (term.id === 'shawl') return /^\s*(?:পাতা|পাতার|গাছ|pata|patar)/u.test(normalised.slice(term.end));
  // "পাট ভাঙা হয়নি": folded, as it left the loom; and a border with thrusts is no Dhakai.
  if (term.id === 'jute') return /^\s*(?:পাট |করে )?(?:ভাঙ|ভাঁজ|bhang|bhaj)|^\s*পাট/u.test(normalised.slice(term.end));
  if (term.id === 'dhakai_jamdani' && /^(?:ধাক্কা|dhakka)/u.test(normalised.slice(term.start, term.end))) return true;
  if (term.id !== 'peach') return false;
  if (/^\s*(?:প্রতি|পিছু|proti|pichu|per)(?![\p{L}\p{M}])/u.test(normalised.slice(term.end))) return true;
  const before = normalised.slice(0, term.start).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return /\d$/.test(word) || hasWord(CURRENCY, word) || readNumberAtom(word) !== undefined;
}
