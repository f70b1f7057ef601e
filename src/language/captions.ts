import { blousePieceSpan, isPieceSold, readBlousePiece } from './blouse-piece.ts';
import { type ClothFacts, clothFacts } from './cloth-facts.ts';
import { borderWords } from './colour-parts.ts';
import { isLoom, withoutDoubtedColours } from './doubted-terms.ts';
import { readFloor } from './floors.ts';
import { splitItems } from './items.ts';
import { type FoundTerm, termsIn } from './lexicon.ts';
import { struckOut, withoutNumberlikeNames } from './masking.ts';
import { isMisheard } from './misheard-terms.ts';
import { normalise } from './normalise.ts';
import { hasOnePrice, type PriceReading, priceOfItem } from './prices.ts';
import { countIn, lengthIn } from './quantities-beside.ts';
import { remembering } from './remember.ts';
import { withoutOthers } from './term-likeness.ts';
import { withWordsApart } from './words-apart.ts';

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
export function readCaption(written: string): CaptionReading {
  const text = withWordsApart(written);
  const split = splitItems(text);
  const isOne = split.length > 1 && !areUnlike(split) && hasOnePrice(heardWords(normalise(text)).plain);
  const parts = isOne ? [] : split;
  const facts = factsOf(parts[0] ?? text);
  return { facts, items: Math.max(1, parts.length), parts, understood: Object.keys(facts).length > 0 };
}

/** Whether all the items of a caption are goods, or weaves, of another name. */
function areUnlike(items: readonly string[]): boolean {
  const named = (kind: FoundTerm['kind']) => items.map((item) => namesIn(item, kind));
  return [named('product'), named('weave')].some(
    (names) => names.every((each) => each !== '') && new Set(names).size === items.length,
  );
}

function namesIn(item: string, kind: FoundTerm['kind']): string {
  return termsIn(normalise(item))
    .flatMap((term) => (term.kind === kind ? [term.id] : []))
    .join(' ');
}

/** The terms of a normalised caption that are its item's, and its words with all struck out that only looks like a number or money. */
export const heardWords = remembering(wordsHeardIn, 16, 8000);

function wordsHeardIn(normalised: string) {
  const found = termsHeard(normalised);
  const plainly = withoutDoubtedColours(normalised, found);
  const own = new Set(withoutOthers(found, normalised, 'caption'));
  const standing = { text: plainly.text, terms: plainly.terms.filter((term) => own.has(term)) };
  const blouseSpan = blousePieceSpan(normalised);
  const named = withoutNumberlikeNames(normalised, found);
  // "লাল পার বারোশো": no "per", for what so much is.
  const borders = borderWords(normalised, standing.terms.filter(isColour), standing.terms);
  return { standing, plain: struckOut(named, blouseSpan === undefined ? borders : [...borders, blouseSpan]) };
}

/** The terms of a normalised caption, but for words that only sound like one. */
export function termsHeard(normalised: string): readonly FoundTerm[] {
  return termsIn(normalised).filter((term) => !isMisheard(term, normalised) && !isLoom(term, normalised));
}

function factsOf(text: string): CaptionFacts {
  const normalised = normalise(text);
  const { standing, plain } = heardWords(normalised);
  const { kind, ...cloth } = clothFacts(standing.text, standing.terms);
  const price = orFloor(priceOfItem(plain), text);
  const beside = price.kind === 'none' ? plain : struckOut(plain, price.spans);
  const count = (countIn(plain) ?? (beside === plain ? undefined : countIn(beside)))?.count;
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
