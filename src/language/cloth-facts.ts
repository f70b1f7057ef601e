import type { District } from '../domain/district.ts';
import { colourRoles } from './colour-roles.ts';
import { endOfPhrase } from './doubted-terms.ts';
import type { ToldIn } from './learned/term-features.ts';
import type { FoundTerm } from './lexicon.ts';
import { isElsewhere } from './origins.ts';
import { isOfPerson } from './personal-names.ts';
import { placedIn, readShared } from './places.ts';
import { WEAVES_THAT_ARE_MATERIALS } from './relations.ts';

/** What is said of a cloth by its words alone; absent means not said. */
export interface ClothFacts {
  readonly kind?: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours?: readonly string[];
  readonly borderColours?: readonly string[];
  readonly district?: District;
  readonly place?: string;
}

/** Materials of ornament, not of the cloth. */
const ORNAMENTS = new Set(['zari', 'yarn']);
/** Weaves that say less than any other weave beside them. */
export const GENERAL_WEAVES = ['handloom', 'powerloom', 'half_half', 'lal_par_sada', 'taant'];
/** Products that are more often a word about another product. */
const WEAK_PRODUCTS = ['fabric', 'than', 'blouse_piece', 'blouse', 'file_folder', 'bag'];

/**
 * Gathers the facts of a cloth from the terms of a normalised text. Of a cloth that is told of, a weave's name in the genitive says where
 * it was woven ("রাজবলহাটের তাঁত"); of one that is looked for, only the weave.
 */
export function clothFacts(text: string, terms: readonly FoundTerm[], told: ToldIn = 'caption'): ClothFacts {
  const found = withNamedBeside(unfolded(terms, text), text).filter(
    (term, _, all) => !isTakenBack(term, all, text) && !isElsewhere(term, all, text) && !isOfPerson(term, text),
  );
  const { ground, border } = colourRoles(text, found);
  const weaves = found.filter(({ kind, id }) => kind === 'weave' && id !== 'lal_par_sada').map(({ id }) => id);
  const weave = weaveOf(weaves) ?? weaveOfHome(found, text);
  const material = materialOf(found, weaves, weave);
  const kind = kindOf(found, text);
  const colours = ids(ground);
  const borderColours = ids(border);
  const where = placedIn(readShared(text), told === 'search' ? found : withHomes(found, text));
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(weave === undefined ? {} : { weave }),
    ...(material === undefined ? {} : { material }),
    ...(colours.length === 0 ? {} : { colours }),
    ...(borderColours.length === 0 ? {} : { borderColours }),
    ...(where.kind === 'district' ? { district: where.district } : {}),
    ...(where.kind === 'district' && where.place !== undefined ? { place: where.place } : {}),
  };
}

const REFUSABLE = new Set(['weave', 'material', 'product', 'place']);
/** No word that refuses is longer. */
const NEARBY = 30;

/** "স্বর্ণচরী নয় বালুচরী", "পাটের ব্যাগ না, সুতির ব্যাগ": refused, with what is meant in its place said after it. */
function isTakenBack(term: FoundTerm, all: readonly FoundTerm[], text: string): boolean {
  const { kind, id } = term;
  if (!REFUSABLE.has(kind)) return false;
  const isRefused = (one: FoundTerm) => {
    const after = (at: number) => text.slice(at, at + NEARBY).normalize('NFC');
    if (MERELY_LIKE.test(after(one.end))) return true;
    if (!REFUSED.test(after(one.end)) && !REFUSED.test(after(endOfPhrase(one, all, text))) && !isDenied(one, text))
      return false;
    const isLike = LOOKS_LIKE.test(after(one.end));
    return (
      kind === 'place' || isLike || all.some((other) => other.kind === kind && other.id !== id && other.start > one.end)
    );
  };
  // "মটকা শাড়ি? না দিদি, মটকা না, তসর": what is refused was not meant before either.
  return isRefused(term) || all.some((other) => other.id === id && other.start > term.end && isRefused(other));
}

/** "dekhte tosor er moto kintu cotton". */
const MERELY_LIKE =
  /^\s*(?:er|এর|র|ের)?\s*(?:moto|মতো|মত)\s+(?:dekhte |দেখতে )?(?:kintu|কিন্তু|but|noy|নয়|না)(?![\p{L}\p{M}])/u;
const LIKE = '(?:look|লুক|টাইপ|type|ধাঁচ|ধরনের|স্টাইল|style)\\s';
const LOOKS_LIKE = new RegExp(`^\\s*${LIKE}`, 'u');
const REFUSED = new RegExp(
  `^\\s*(?:(?:er|এর|থেকে|theke|se|से)\\s)?(?:আনা |ana )?(?:${LIKE})?(?:(?:পিস|সেট|piece|set)\\s)?(?:নয়|না|নহে|নাই|নেই|ভাববেন না|bhabben na|noy|na|nai|not|nahi|नहीं)(?:\\s*[,—-]\\s*|\\s)`,
  'u',
);

/** "not art silk, pure silk". */
function isDenied({ kind, start }: FoundTerm, text: string): boolean {
  return kind === 'material' && /(?<![\p{L}\p{M}])not\s+$/u.test(text.slice(0, start));
}

/** Words that name something only beside others: "কাল জমিন" has no yesterday in it but black, and কোটা alone is cut, or a quota. */
const NAMED_BESIDE: readonly (readonly [Pick<FoundTerm, 'id' | 'kind'>, RegExp])[] = [
  [
    { id: 'black', kind: 'colour' },
    /(?<![\p{L}\p{M}])কাল(?= (?:জমিন|জমি|পা[রড]\u09BC?|পাই[রড]\u09BC?|বর্ডার|রং|রঙ|কালার|বডি))/gu,
  ],
  [{ id: 'black', kind: 'colour' }, /(?<=(?<![\p{L}\p{M}])পা[রড]\u09BC? )কাল(?=\s*(?:[,;।\n]|$))/gu],
  [
    { id: 'kota', kind: 'weave' },
    /(?<![\p{L}\p{M}])(?:কোটা|kota)(?=\s+(?:শাড\u09BCি|সাড\u09BCি|shari|saree|sari)(?![\p{L}\p{M}]))/gu,
  ],
];

function withNamedBeside(terms: readonly FoundTerm[], text: string): readonly FoundTerm[] {
  const more = NAMED_BESIDE.flatMap(([named, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: words }): FoundTerm => ({ ...named, how: 'spelling', start: index, end: index + words.length }),
    ),
  );
  return more.length === 0 ? terms : [...terms, ...more].sort((one, other) => one.start - other.start);
}

/** "লাল পাড় সাদা" is a name of its own, and also says its colours: they are read as colours. */
function unfolded(terms: readonly FoundTerm[], text: string): readonly FoundTerm[] {
  return terms.flatMap((term): readonly FoundTerm[] => {
    if (term.id !== 'lal_par_sada') return [term];
    const words = [...text.slice(term.start, term.end).matchAll(/[^\s-]+/gu)];
    const at = (index: number) => ({
      start: term.start + (words[index]?.index ?? 0),
      end: term.start + (words[index]?.index ?? 0) + (words[index]?.[0].length ?? 0),
    });
    const red: FoundTerm = { id: 'red', kind: 'colour', how: term.how, ...at(0) };
    const border: FoundTerm = { id: 'border', kind: 'part', how: term.how, ...at(1) };
    if (words.length < 3) return [red, border];
    return [red, border, { id: 'white', kind: 'colour', how: term.how, ...at(2) }];
  });
}

/** Names of a weave that also say where it was woven: "রাজবলহাটের তাঁত" names the village, "শান্তিপুরী" only the weave. */
const HOMES_IN_NAMES: readonly (readonly [string, string, RegExp])[] = [
  ['rajbalhat_taant', 'rajbalhat', /হাট ?[েএ]র|ha+t ?er/u],
  ['samudragarh_taant', 'samudragarh', /গড় ?[েএ]র|গর ?[েএ]র|g[ao]r+h? ?er/u],
  ['phulia', 'phulia_town', /য়ার|ia ?e?r\b|iya ?e?r\b/u],
  ['shantipuri', 'shantipur', /পুর ?[েএ]র|pur ?er/u],
  ['begampuri', 'begampur', /পুর ?[েএ]র|pur ?er/u],
  ['bishnupuri_silk', 'bishnupur', /পুর ?[েএ]র|pur ?er/u],
];

/** "শান্তিপুরের শাড়ি": what a saree from there is called. */
function weaveOfHome(found: readonly FoundTerm[], text: string): string | undefined {
  for (const [index, { id, kind, start, end }] of found.entries()) {
    const next = found[index + 1];
    if (kind !== 'place' || next?.id !== 'saree' || text.slice(end, next.start).trim() !== '') continue;
    const home = HOMES_IN_NAMES.find(([, place, genitive]) => place === id && genitive.test(text.slice(start, end)));
    if (home !== undefined) return home[0];
  }
  return undefined;
}

function withHomes(found: readonly FoundTerm[], text: string): readonly FoundTerm[] {
  return found.flatMap((term): readonly FoundTerm[] => {
    const said = text.slice(term.start, term.end);
    const home = HOMES_IN_NAMES.find(([weave, , genitive]) => weave === term.id && genitive.test(said));
    return home === undefined ? [term] : [term, { ...term, id: home[1], kind: 'place' }];
  });
}

function weaveOf(weaves: readonly string[]): string | undefined {
  const exact = weaves.filter((weave) => !GENERAL_WEAVES.includes(weave));
  const pure = exact.filter((weave) => !WEAVES_THAT_ARE_MATERIALS.has(weave));
  if (pure.includes('tangail') && pure.includes('jamdani')) return 'tangail_jamdani';
  if (pure.includes('dhakai_jamdani')) return 'dhakai_jamdani';
  const chosen = pure[0] ?? exact[0];
  if (chosen !== undefined) return chosen;
  if (weaves.includes('taant')) return 'taant';
  if (weaves.includes('powerloom')) return 'powerloom';
  return ['half_half', 'handloom'].find((general) => weaves.includes(general));
}

function materialOf(
  found: readonly FoundTerm[],
  weaves: readonly string[],
  weave: string | undefined,
): string | undefined {
  const materials = found.filter(({ kind, id }) => kind === 'material' && !ORNAMENTS.has(id)).map(({ id }) => id);
  const other = weaves.find((one) => one !== weave && one !== 'katan' && WEAVES_THAT_ARE_MATERIALS.has(one));
  const finest = materials.find((material) => material !== 'silk' && material !== 'cotton') ?? materials[0];
  return finest ?? other;
}

function kindOf(found: readonly FoundTerm[], text: string): string | undefined {
  const named = found.filter(({ kind }) => kind === 'product');
  // Of two side by side the second is the thing: গামছা শাড়ি is a saree.
  const heads = named.filter((product, index) => {
    const next = named[index + 1];
    return (
      next === undefined ||
      WEAK_PRODUCTS.includes(next.id) ||
      !/^[\s-]*(?:(?:চেক|check|chek)(?:ের|er| er)?\s*)?$/u.test(text.slice(product.end, next.start))
    );
  });
  if (heads.some((product, index) => isToBeSewn(product, heads[index + 1], text))) return 'fabric';
  const products = heads.filter((product) => !isOfAll(product, named, text)).map(({ id }) => id);
  return (
    products.find((id) => !WEAK_PRODUCTS.includes(id)) ?? products.find((id) => id !== 'blouse_piece') ?? products[0]
  );
}

/** "লুঙ্গি ধুতি গামছা সব পাবেন, ছবিরটা ধুতি": all that somebody sells is not what the picture shows. */
function isOfAll({ start, end }: FoundTerm, named: readonly FoundTerm[], text: string): boolean {
  const all = /^[^,;।.\n]*(?<![\p{L}\p{M}])(?:সব|সবই|sob|sobi)(?![\p{L}\p{M}])/u.exec(text.slice(end))?.[0];
  if (all === undefined) return false;
  const beside = named.filter(
    (other) =>
      other.start !== start &&
      /^[\s,]*(?:[\p{L}\p{M}]+[\s,]+){0,2}$/u.test(text.slice(Math.min(end, other.end), Math.max(start, other.start))),
  );
  return beside.length > 0 && named.some((other) => other.start > end + all.length);
}

const SEWN = new Set([
  'panjabi',
  'kurta',
  'kurti',
  'fatua',
  'shirt',
  'jacket',
  'frock',
  'skirt',
  'petticoat',
  'nightie',
]);

/** "পাঞ্জাবির কাপড়", "कुर्ते का कपड़ा": cloth to make one of. */
function isToBeSewn(garment: FoundTerm, cloth: FoundTerm | undefined, text: string): boolean {
  if (!SEWN.has(garment.id)) return false;
  const before = text.slice(0, garment.start);
  if (CLOTH_BEFORE.test(before) && FOR_SEWING.test(text.slice(garment.end))) return true;
  if (cloth?.id !== 'fabric') return false;
  return /^\s*(?:er|এর|r|र|का|ke|ka|के)?\s*(?:jonno|জন্য)?\s*$/u.test(text.slice(garment.end, cloth.start));
}

/** "সুতির কাপড়, ফ্রক বানানোর জন্য", "jamdani fabric kurtar jonno". */
const CLOTH_BEFORE = /(?<![\p{L}\p{M}])(?:কাপড\u09BC|ফেব্রিক|থান|kapor|kapod|fabric|cloth)(?![\p{L}\p{M}])[^;।\n]*$/u;
const FOR_SEWING =
  /^(?:র|ের|r|er)?\s*(?:জন্য|jonno|for|বানানো|বানাতে|বানাবার|banano|banate|সেলাই|selai|(?:\S+ )?সব হবে|sob hobe)/u;

function ids(terms: readonly FoundTerm[]): readonly string[] {
  return [...new Set(terms.map(({ id }) => id))];
}
