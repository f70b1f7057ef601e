import { z } from 'zod';
import { DISTRICTS } from '../domain/district.ts';
import { MAX_LENGTH_CM, MAX_PHOTOS, MAX_STOCK } from '../domain/listing.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE, PRICE_UNITS } from '../domain/price.ts';
import type { CaptionFacts } from '../language/captions.ts';
import { defaultsOfWeave } from '../language/defaults.ts';
import type { ListingFacts } from './command.ts';
import type { KeptPhoto } from './input.ts';
import { stockAndLength } from './listing-stock.ts';
import type { PersonView } from './look.ts';
import { WHO } from './who-she-is.ts';

const paise = z.number().int().min(MIN_PRICE_PAISE).max(MAX_PRICE_PAISE);
const word = z.string().min(1).max(60);
const picture = z.object({ hash: z.string(), look: z.string() });

/** An item on its way to the haat. Null: asked, and she does not know. */
export const listingDraft = z.object({
  photos: z.array(picture).min(1).max(MAX_PHOTOS).optional(),
  about: z.string().max(2_000).optional(),
  kind: word.optional(),
  weave: word.nullable().optional(),
  material: word.nullable().optional(),
  colours: z.array(word).max(8).optional(),
  borderColours: z.array(word).max(8).optional(),
  price: z.object({ paise, unit: z.enum(PRICE_UNITS) }).optional(),
  /** Prices her words may mean, when they may mean several. */
  priceChoices: z.array(paise).max(4).optional(),
  /** The lowest offer she wants to hear of; nobody else sees it. */
  floor: paise.optional(),
  stock: z.number().int().min(1).max(MAX_STOCK).optional(),
  length: z.number().int().min(1).max(MAX_LENGTH_CM).nullable().optional(),
  blouse: z.boolean().nullable().optional(),
  district: z.enum(DISTRICTS).optional(),
  place: word.optional(),
  words: z.string().max(4_000).optional(),
  /** Who she is, told before she was asked. */
  who: WHO.optional(),
  /** The field she is changing: only then are some questions asked at all. */
  changing: z.string().optional(),
  /** What that field held before: she may yet leave it so. */
  before: z.unknown().optional(),
  /** In whose name, when she lists for several. */
  seller: z.string().max(60).optional(),
  /** Which of several pictures it is of, where each is of another thing. */
  at: z.number().int().min(1).max(MAX_PHOTOS).optional(),
  /** Further items, to be listed after this one: words that named them in the same breath, or their own pictures with what was written to them. */
  later: z
    .array(
      z.union([
        z.string().max(2_000),
        z.object({
          words: z.string().max(2_000),
          photos: z.array(picture).max(MAX_PHOTOS),
          at: z.number().int().min(1).max(MAX_PHOTOS).optional(),
        }),
      ]),
    )
    .max(9)
    .optional(),
});
export type ListingDraft = z.infer<typeof listingDraft>;

/** What a sentence said, as draft fields. Only what was said; a price with several readings becomes a question. */
export function fieldsFrom(facts: CaptionFacts, text: string, before?: ListingDraft): Partial<ListingDraft> {
  const { price, kind, weave, material, colours, borderColours, count, lengthCm, blousePiece, district, place } = facts;
  const unit = (price?.kind === 'amount' ? price.unit : undefined) ?? before?.price?.unit ?? 'piece';
  const { stock, length } = stockAndLength({ text, count, lengthCm }, unit);
  const said = {
    kind: kind ?? (weave === undefined ? undefined : defaultsOfWeave(weave).kind),
    weave,
    material,
    colours: colours && [...colours],
    borderColours: borderColours && [...borderColours],
    stock: stock !== undefined && stock >= 1 && stock <= MAX_STOCK ? stock : undefined,
    length,
    blouse: blousePiece,
    district,
    place,
    ...priceFields(price),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function priceFields(price: CaptionFacts['price']): Partial<ListingDraft> {
  if (price === undefined) return {};
  const inRange = (amount: number) => amount >= MIN_PRICE_PAISE && amount <= MAX_PRICE_PAISE;
  if (price.kind === 'amount')
    return inRange(price.paise) ? { price: { paise: price.paise, unit: price.unit ?? 'piece' } } : {};
  const candidates =
    price.kind === 'ambiguous'
      ? price.candidates
      : [price.minPaise, price.maxPaise].filter((amount) => amount !== undefined);
  const choices = candidates.filter(inRange).slice(0, 4);
  return choices.length === 0 ? {} : { priceChoices: choices };
}

/** Adds pictures; one sent before, or one that looks the same, counts once. */
export function addPhotos(
  draft: ListingDraft,
  photos: readonly KeptPhoto[],
): { photos: { hash: string; look: string }[]; added: number; full: boolean } {
  const all = [...(draft.photos ?? [])];
  let added = 0;
  let full = false;
  for (const { hash, look } of photos) {
    if (all.some((one) => one.hash === hash || looksSame(one.look, look))) continue;
    if (all.length >= MAX_PHOTOS) full = true;
    else {
      all.push({ hash, look });
      added += 1;
    }
  }
  return { photos: all, added, full };
}

/** Of 256 bits; a platform's own recompression flips a few, another fold of the same cloth flips dozens. */
const SAME_LOOK_BITS = 6;

function looksSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    let bits = Number.parseInt(a.slice(at, at + 4), 16) ^ Number.parseInt(b.slice(at, at + 4), 16);
    for (; bits > 0; bits &= bits - 1) different += 1;
  }
  return different <= SAME_LOOK_BITS;
}

/** In whose name it will be: the chosen one, or her own. One who was taken out meanwhile lists for those she still belongs to. */
export function sellerOf({ seller }: ListingDraft, person: PersonView): PersonView['sellers'][number] | undefined {
  return person.sellers.find(({ id }) => id === seller) ?? person.sellers[0];
}

/** The item as it will be published: what she said, then what her weave usually is, then where she lives. Undefined while something is missing. */
export function completeListing(draft: ListingDraft, person: PersonView): ListingFacts | undefined {
  const { photos, kind, price, stock } = draft;
  if (photos === undefined || kind === undefined || price === undefined || stock === undefined) return undefined;
  const usual = typeof draft.weave === 'string' ? defaultsOfWeave(draft.weave) : {};
  const home = sellerOf(draft, person);
  const known = {
    weave: draft.weave ?? undefined,
    material: draft.material === undefined ? usual.material : (draft.material ?? undefined),
    lengthCm:
      draft.length === undefined ? (kind === usual.kind ? usual.lengthCm : undefined) : (draft.length ?? undefined),
    blousePiece: draft.blouse ?? undefined,
    // One above the price would turn away whoever pays in full.
    floorPaise: draft.floor === undefined || draft.floor > price.paise ? undefined : draft.floor,
    district: draft.district ?? home?.district ?? usual.district,
    place: draft.place ?? (draft.district === undefined || draft.district === home?.district ? home?.place : undefined),
  };
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return {
    kind,
    pricePaise: price.paise,
    priceUnit: price.unit,
    onHand: stock,
    colours: draft.colours ?? [],
    borderColours: draft.borderColours ?? [],
    words: draft.words ?? '',
    placeSaid: draft.district !== undefined || draft.place !== undefined,
    photos: photos.map((photo) => photo.hash),
    ...said,
  };
}
