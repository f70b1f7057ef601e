import type { District } from '../domain/district.ts';
import { alternativesIn, EITHER_WAY } from './alternatives.ts';
import { isPieceSold, readBlousePiece } from './blouse-piece.ts';
import { isChatter, looksLikeOffer } from './chatter.ts';
import { clothFacts } from './cloth-facts.ts';
import { type FoundTerm, termsIn } from './lexicon.ts';
import { withoutNumberlikeNames } from './masking.ts';
import { isMisheard } from './misheard-terms.ts';
import { normalise, tokenise } from './normalise.ts';
import { type PriceReading, priceIn } from './prices.ts';
import { foldedToken } from './search-tokens.ts';
import { withoutOthers } from './term-likeness.ts';

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
  readonly order?: 'cheapest' | 'dearest' | 'newest';
}

/** A search sentence as read: filters, the words that remain (folded as items are indexed), and whether it is a search at all. */
export interface QueryReading {
  readonly filters: SearchFilters;
  readonly words: readonly string[];
  readonly chatter: boolean;
  readonly looksLikeOffer: boolean;
}

/** "cotton fabric", "মিটার কাপড়": কাপড় alone is as often a saree. */
const BY_LENGTH =
  /fabric|ফে?ব্রিক|ফ্যাব্রিক|মিটার|গজ(?![\p{L}\p{M}])|থান|met(?:er|re)|mitar|miter|(?<![a-z])(?:goj|gaj|mtr)(?![a-z])|मीटर|गज/u;

/** Reads a search sentence. */
export function readQuery(text: string): QueryReading {
  const normalised = normalise(text);
  const found = termsIn(normalised).filter((term) => !isMisheard(term, normalised));
  const price = priceIn(withoutNumberlikeNames(normalised, found), 'search');
  const borders = found.filter((term) => isRefusedBorder(normalised, term));
  const unwanted = unwantedTerms(normalised, found).filter((term) => !borders.includes(term));
  const named = found.filter(
    (term) => !unwanted.includes(term) && !borders.includes(term) && !isPraise(term, normalised),
  );
  const others = alternativesIn(normalised, named);
  const own = new Set(withoutOthers(found, normalised, 'search'));
  // "জামদানি বা টাঙ্গাইল": either is wanted.
  const wanted = others.length > 0 ? named : named.filter((term) => own.has(term) || isTooDear(normalised, term));
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
  const words = wordsLeft({ normalised, found, price });
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
  };
}

const NAMES_HANDLOOM = /হ্যান্ডলুম|হ্যাণ্ডলুম|hand ?l|hand ?woven|हैंडलूम|हथकरघा/u;

/** "হাতে বোনা শাল": all that the haat sells is woven by hand, so it asks for nothing unless handloom is named. */
function isPraise({ id, start, end }: FoundTerm, text: string): boolean {
  return id === 'handloom' && !NAMES_HANDLOOM.test(text.slice(start, end));
}

const AFTER_NOT =
  /^\s*(?:রঙের?|রংয়ের|রং|রঙ|ronger|rong|টা|ta|color|colour|रंग)?\s*(?:বাদে|বাদ|ছাড়া|ছারা|বিনা|নয়|না|নহে|chara|chhara|chada|bade|bad|noy|noi|na|nah|chaina|চাই না|চাইনা|চাইছি না|লাগবে না|নেব না|পছন্দ না|পছন্দ নয়|chai na|lagbe na|nebo na|pochondo na|nahi chahiye|नहीं चाहिए|নাহ|(?:के )?बिना|(?:ke )?bina|(?:को )?छोड़कर|के सिवा|नहीं|के अलावा|nahi|nahin|ke alawa|chod ?kar|chhod ?kar|except|excluded|not(?! in ))(?![\p{L}\p{M}])/u;
const BEFORE_NOT =
  /(?<![\p{L}\p{M}])(?:not|no|except|without|non|minus|but not|other than|anything but|excluding|बिना|bina|বিনা)\s+(?:in\s+|any\s+)?$/u;

const JOINED = /^\s*(?:আর|ও|এবং|বা|কিংবা|অথবা|and|or|ar|aar|ba|aur|और|या|ya|,|&|\/)\s*$/u;

const REFUSED: ReadonlySet<string> = new Set(['colour', 'weave', 'material', 'product']);
/** Said of the piece beside the cloth, or of its ornament; the cloth itself is not refused. */
const BESIDE = new Set(['blouse', 'blouse_piece', 'zari', 'yarn', 'fabric']);

/** Refused terms, with those of their kind joined to them: "কালো আর সাদা বাদে" refuses both. */
function unwantedTerms(text: string, found: readonly FoundTerm[]): readonly FoundTerm[] {
  const refusable = found.filter(({ kind, id }) => REFUSED.has(kind) && !BESIDE.has(id));
  const refused = new Set(refusable.filter((term) => isUnwanted(text, term)));
  for (const [index, term] of [...refusable.entries()].reverse()) {
    const next = refusable[index + 1];
    const isJoined = next?.kind === term.kind && JOINED.test(text.slice(term.end, next.start));
    if (next !== undefined && isJoined && refused.has(next)) refused.add(term);
  }
  return [...refused];
}

/** "lal par na", "no red border": of the border alone; what is red else may be shown. */
function isRefusedBorder(text: string, { kind, start, end }: FoundTerm): boolean {
  if (kind !== 'colour') return false;
  const border = BORDER.exec(text.slice(end, end + NEARBY));
  if (border === null) return false;
  const after = text.slice(end + border[0].length, end + NEARBY);
  return AFTER_NOT.test(after) || BEFORE_NOT.test(text.slice(Math.max(0, start - NEARBY), start));
}

const BORDER = /^\s*(?:পা[ড়র]\u09BC?(?:ের|টা)?|পাইড\u09BC|par(?:er)?|paar|border|বর্ডার|बॉर्डर|पाड\u093C?)(?![\p{L}\p{M}])/u;

/** "সিল্ক না, সুতির" says what is meant in its place, and that is filter enough. */
function refusedCloth(unwanted: readonly FoundTerm[], wanted: readonly FoundTerm[]): readonly string[] {
  const cloth = unwanted.filter(({ kind }) => kind !== 'colour' && !wanted.some((other) => other.kind === kind));
  return [...new Set(cloth.map(({ id }) => id))];
}

const OF_SO_MUCH = /\d\s?(?:er|r|-?এর|-?র|taka?r|টাকার)\s+$/u;
/** Nothing that refuses a word stands farther from it. */
const NEARBY = 60;

/** "500er gamcha noy, 200er moddhe": what is refused is how dear it is. */
function isTooDear(text: string, { start, end }: Pick<FoundTerm, 'start' | 'end'>): boolean {
  const after = text.slice(end, end + NEARBY);
  return OF_SO_MUCH.test(text.slice(Math.max(0, start - NEARBY), start)) && AFTER_NOT.test(after) && /\d/.test(after);
}

function isUnwanted(text: string, { start, end, kind }: FoundTerm): boolean {
  const after = text.slice(end, end + NEARBY);
  // "লাল না নীল?" asks which of the two; it refuses neither.
  const asksWhich =
    /^\s*(?:না|na)\s+[\p{L}\p{M}]+\s*[?]?$/u.test(after) || (/^\s*(?:না|na)\s/u.test(after) && EITHER_WAY.test(text));
  if (asksWhich && termsIn(after).some((term) => term.kind === kind)) return false;
  if (isTooDear(text, { start, end })) return false;
  if (/^\s*(?:না|na)\s+(?:থাকলে|hole|হলে|thakle|পেলে|pele)/u.test(after)) return false;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  // Hindi and Bengali say "without" after its word: in "लाल बिना नीली" it belongs to लाल.
  const isTaken = /(?:बिना|bina|বিনা)\s+$/u.test(before) && termsIn(before).some((term) => term.kind === kind);
  return AFTER_NOT.test(after) || (BEFORE_NOT.test(before) && !isTaken);
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

const CHEAPEST =
  /সস্তা|কম দাম|কমদাম|সবচেয়ে কম|শস্তা|sosta|shosta|sast[aie]|kom dam|komdam|kam da+m|cheap|low price|lowest|budget friendly|सस्त|कम दाम/u;
const DEAREST =
  /(?<!কম )(?<!কম)(?:দামি|দামী)(?![\p{L}\p{M}])|(?<!kom )(?<!kom)\bda+mi\b|expensive|premium|costliest|exclusive|महंग|mehenga|mahanga/u;
const NEWEST = /নতুন|নুতন|notun|natun|newest|latest|new arrival|\bnew\b|नया|नयी|नई|naya|nayi/u;

function orderOf(text: string, found: readonly FoundTerm[]): SearchFilters['order'] {
  if (CHEAPEST.test(text.replace(/(?:\d|র|এর|\ber|टका|से)\s+(?:কম দামে|kom dame|कम दाम में)/gu, ''))) return 'cheapest';
  if (DEAREST.test(text)) return 'dearest';
  return NEWEST.test(text) && !found.some(({ id }) => id === 'poila_boishakh') ? 'newest' : undefined;
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

function wordsLeft({ normalised, found, price }: Sentence): readonly string[] {
  const spans = price.kind === 'none' ? [] : price.spans;
  const words = new Set<string>();
  for (const term of found) if (!FILTERED.has(term.kind) && !NOT_SOUGHT.has(term.id)) words.add(term.id);
  const read = [...found, ...spans].sort((one, other) => one.start - other.start);
  let [next, reach] = [0, 0];
  for (const token of tokenise(normalised)) {
    for (; (read[next]?.start ?? token.end) <= token.start; next += 1) reach = Math.max(reach, read[next]?.end ?? 0);
    const isRead = token.end <= reach;
    const word = isRead || /^\d/.test(token.text) ? undefined : foldedToken(token.text);
    if (word !== undefined && word.length > 1) words.add(word);
  }
  return [...words];
}
