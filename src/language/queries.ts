import type { District } from '../domain/district.ts';
import { alternativesIn } from './alternatives.ts';
import { isPieceSold, readBlousePiece } from './blouse-piece.ts';
import { isChatter, looksLikeOffer } from './chatter.ts';
import { clothFacts } from './cloth-facts.ts';
import { type FoundTerm, termsIn } from './lexicon.ts';
import { withoutNumberlikeNames } from './masking.ts';
import { isMisheard } from './misheard-terms.ts';
import { normalise, tokenise } from './normalise.ts';
import { type PriceReading, priceIn } from './prices.ts';
import { isRefusedBorder, isTooDear, refusedCloth, refusedTerms, refusesAll } from './refused-terms.ts';
import { orderOf, type SearchOrder, saysOrder } from './search-order.ts';
import { foldedToken } from './search-tokens.ts';
import { withoutOthers } from './term-likeness.ts';
import { withWordsApart } from './words-apart.ts';

/** What a search sentence asks for; absent means not asked. */
export interface SearchFilters {
  readonly kind?: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours?: readonly string[];
  readonly notColours?: readonly string[];
  readonly borderColours?: readonly string[];
  /** Weaves, materials and kinds refused with nothing said in their place. */
  readonly notCloth?: readonly string[];
  /** Weaves, materials and kinds that will do as well as the one named. */
  readonly orCloth?: readonly string[];
  readonly minPricePaise?: number;
  readonly maxPricePaise?: number;
  readonly district?: District;
  readonly place?: string;
  readonly blousePiece?: boolean;
  readonly occasion?: string;
  readonly order?: SearchOrder;
}

/** A search sentence as read: filters, the words that remain (folded as items are indexed), and whether it is a search at all. */
export interface QueryReading {
  readonly filters: SearchFilters;
  readonly words: readonly string[];
  readonly chatter: boolean;
  readonly looksLikeOffer: boolean;
  /** Whether it only refuses, and wishes for nothing: "লাল শাড়ি না". */
  readonly refuses: boolean;
}

/** "cotton fabric", "মিটার কাপড়": কাপড় alone is as often a saree. */
const BY_LENGTH =
  /fabric|ফে?ব্রিক|ফ্যাব্রিক|মিটার|গজ(?![\p{L}\p{M}])|থান|met(?:er|re)|mitar|miter|(?<![a-z])(?:goj|gaj|mtr)(?![a-z])|मीटर|गज/u;

/** Reads a search sentence. */
export function readQuery(text: string): QueryReading {
  const normalised = normalise(withWordsApart(text));
  const found = termsIn(normalised).filter((term) => !isMisheard(term, normalised));
  const price = priceIn(withoutNumberlikeNames(normalised, found), 'search');
  const borders = found.filter((term) => isRefusedBorder(normalised, term));
  const denied = refusedTerms(normalised, found);
  const { refused, beside } = denied;
  const unwanted = refused.filter((term) => !borders.includes(term));
  const named = found.filter((term) => ![unwanted, beside, borders].some((list) => list.includes(term)));

  const praised = named.filter((term) => !isPraise(term, normalised));
  const others = alternativesIn(normalised, praised);
  const own = new Set(withoutOthers(found, normalised, 'search'));
  // "জামদানি বা টাঙ্গাইল": either is wanted.
  const wanted = others.length > 0 ? praised : praised.filter((term) => own.has(term) || isTooDear(normalised, term));
  const cloth = clothFacts(
    normalised,
    wanted.filter((term) => !others.includes(term)),
    'search',
  );
  const hasCloth = cloth.weave !== undefined || cloth.material !== undefined || cloth.kind !== undefined;
  const blouse =
    isPieceOfCloth(normalised, found) || isPieceSold(normalised, found) ? undefined : blouseOf(normalised, hasCloth);
  const { kind, ...rest } = cloth;
  const notColours = [...new Set(unwanted.filter(({ kind }) => kind === 'colour').map(({ id }) => id))];
  const notCloth = refusedCloth(unwanted, wanted);
  const occasion = found.find((term) => term.kind === 'occasion')?.id;
  const order = orderOf(normalised, found);
  const aside = blouse !== undefined && (kind === 'blouse_piece' || kind === 'blouse');
  const filters: SearchFilters = {
    ...rest,
    ...(kind === undefined || aside || (kind === 'fabric' && !BY_LENGTH.test(normalised)) ? {} : { kind }),
    ...(notColours.length === 0 ? {} : { notColours }),
    ...(notCloth.length === 0 ? {} : { notCloth }),
    ...(others.length === 0 ? {} : { orCloth: [...new Set(others.map(({ id }) => id))] }),
    ...boundsOf(price),
    ...(blouse === undefined ? {} : { blousePiece: blouse }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(order === undefined ? {} : { order }),
  };
  const words = wordsLeft({ normalised, found, price }, order);
  const refuses = words.length === 0 && refusesAll(found, denied) && Object.keys(filters).every(isOfCloth);
  return {
    filters,
    words,
    chatter: isChatter({
      normalised,
      filters,
      found: found.filter((term) => own.has(term) || unwanted.includes(term)),
      words,
    }),
    looksLikeOffer: looksLikeOffer(text, found),
    refuses,
  };
}

function isOfCloth(filter: string): boolean {
  return /^(?:kind|weave|material|notColours|notCloth)$/.test(filter);
}

const NAMES_HANDLOOM = /হ্যান্ডলুম|হ্যাণ্ডলুম|hand ?l|hand ?woven|हैंडलूम|हथकरघा/u;

/** "হাতে বোনা শাল": all that the haat sells is woven by hand, so it asks for nothing unless handloom is named. */
function isPraise({ id, start, end }: FoundTerm, text: string): boolean {
  return id === 'handloom' && !NAMES_HANDLOOM.test(text.slice(start, end));
}

function blouseOf(text: string, hasCloth: boolean): boolean | undefined {
  const reading = readBlousePiece(text);
  if (reading === 'with') return hasCloth || undefined;
  if (reading === 'without') return false;
  return reading === 'named' && hasCloth && !/^\s*(?:ব্লাউজ|blouse)/u.test(text) ? true : undefined;
}

/** "তসরের ব্লাউজ পিস": the piece is what is sought, and the cloth before it only what it is made of. */
function isPieceOfCloth(text: string, found: readonly FoundTerm[]): boolean {
  const products = found.filter(({ kind }) => kind === 'product');
  const [piece] = products;
  if (products.length !== 1 || piece?.id !== 'blouse_piece' || readBlousePiece(text) !== 'named') return false;
  const before = found.findLast(({ end }) => end <= piece.start);
  if (before?.kind !== 'weave' && before?.kind !== 'material') return false;
  return /(?:ের|র|[^s]er|[\s-]er|\s(?:की|के|का|ki|ke|ka))\s*$/u.test(text.slice(before.start, piece.start));
}

function boundsOf(price: PriceReading): Pick<SearchFilters, 'minPricePaise' | 'maxPricePaise'> {
  if (price.kind === 'bounds') {
    return {
      ...(price.minPaise === undefined ? {} : { minPricePaise: price.minPaise }),
      ...(price.maxPaise === undefined ? {} : { maxPricePaise: price.maxPaise }),
    };
  }
  if (price.kind !== 'amount') return {};
  return price.about === true
    ? { minPricePaise: Math.round(price.paise * 0.8), maxPricePaise: Math.round(price.paise * 1.2) }
    : { maxPricePaise: price.paise };
}

interface Sentence {
  readonly normalised: string;
  readonly found: readonly FoundTerm[];
  readonly price: PriceReading;
}

/** Kinds a filter answers for; the rest (technique, motif, part, attribute) are looked for as words. */
const FILTERED = new Set(['product', 'weave', 'material', 'colour', 'district', 'place', 'occasion', 'unit']);
const NOT_SOUGHT = new Set([
  'border',
  'with_blouse',
  'without_blouse',
  'cheap',
  'premium',
  'new',
  'body',
  'in_stock',
  'discount',
]);

/** "সবচেয়ে সস্তা কোনটা" asks for one of them, whatever it is. */
const WHICH =
  /^(?:কোনটা|কোনটার|কোনটি|কোনগুলো|কোনগুলোর|এর|এগুলোর|মধ্যে|konta|kontar|konti|kongulo|kon|which|one|ones|kaunsa|kaunsi|कौनसा|कौनसी|कौन|सा|सी)$/u;

function wordsLeft({ normalised, found, price }: Sentence, order: SearchOrder | undefined): readonly string[] {
  const spans = price.kind === 'none' ? [] : price.spans;
  const words = new Set<string>();
  for (const term of found) if (!FILTERED.has(term.kind) && !NOT_SOUGHT.has(term.id)) words.add(term.id);
  const read = [...found, ...spans].sort((one, other) => one.start - other.start);
  let [next, reach] = [0, 0];
  for (const token of tokenise(normalised)) {
    for (; (read[next]?.start ?? token.end) <= token.start; next += 1) reach = Math.max(reach, read[next]?.end ?? 0);
    const isRead = token.end <= reach || (order !== undefined && (saysOrder(token.text) || WHICH.test(token.text)));
    const word = isRead || /^\d/.test(token.text) ? undefined : foldedToken(token.text);
    if (word !== undefined && word.length > 1) words.add(word);
  }
  return [...words];
}
