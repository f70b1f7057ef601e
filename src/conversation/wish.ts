import { z } from 'zod';
import { DISTRICTS } from '../domain/district.ts';
import { findTerms, term } from '../language/lexicon.ts';
import type { Sought } from '../language/narrowing.ts';
import { isAnythingNew, isEverything, meansThisSeller, wishOf } from '../language/news-words.ts';
import { readQuery } from '../language/queries.ts';
import { severalCloths } from '../language/several-wishes.ts';
import type { Look } from './look.ts';
import { type Param, type Reply, say } from './reply.ts';

const search = z.object({
  kind: z.literal('search'),
  filters: z.object({
    kind: z.string().exactOptional(),
    weave: z.string().exactOptional(),
    material: z.string().exactOptional(),
    colours: z.array(z.string()).exactOptional(),
    notColours: z.array(z.string()).exactOptional(),
    borderColours: z.array(z.string()).exactOptional(),
    notCloth: z.array(z.string()).exactOptional(),
    orCloth: z.array(z.string()).exactOptional(),
    minPricePaise: z.number().int().exactOptional(),
    maxPricePaise: z.number().int().exactOptional(),
    district: z.enum(DISTRICTS).exactOptional(),
    place: z.string().exactOptional(),
    blousePiece: z.boolean().exactOptional(),
  }),
  /** Terms of the trade that no filter answers for: a motif, a technique. */
  words: z.array(z.string()),
});

/** What somebody wants to hear of when it comes to the haat. A seller's name is only for saying it. */
export const wishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('weave'), value: z.string() }),
  z.object({ kind: z.literal('district'), value: z.enum(DISTRICTS) }),
  z.object({ kind: z.literal('seller'), value: z.string(), name: z.string() }),
  search,
]);
export type Wish = z.infer<typeof wishSchema>;
export type SearchWish = z.infer<typeof search>;

/** Reads a wish in plain words; `code` is the item on the screen, whose seller "this seller" is. Undefined: nothing to go by. */
export async function readWish(text: string, look: Look, code?: string): Promise<Wish | undefined> {
  const about = wishOf(text);
  if (isEverything(about) || isAnythingNew(text)) return { kind: 'everything' };
  const item = code !== undefined && meansThisSeller(text) ? await look.item(code) : undefined;
  const named = item ?? (await look.sellerNamed(about));
  if (named !== undefined) return { kind: 'seller', value: named.sellerId, name: named.sellerName };
  const words = findTerms(about)
    .filter(({ kind }) => kind === 'motif' || kind === 'technique')
    .map(({ id }) => id);
  return wishOfSearch({ filters: readQuery(about).filters, words });
}

/** Reads the several wishes of one line, each for itself; none where it names nothing to go by. */
export async function readWishes(text: string, look: Look, code?: string): Promise<readonly Wish[]> {
  const parts = severalCloths(text);
  const wishes: Wish[] = [];
  for (const part of parts.length > 1 ? parts : [text]) {
    const wish = await readWish(part, look, code);
    if (wish !== undefined) wishes.push(wish);
  }
  return wishes;
}

/** The wish to hear of what a search looks for; undefined where it names nothing that could be waited for. */
export function wishOfSearch({ filters: sought, words }: Sought): Wish | undefined {
  const { occasion: _occasion, order: _order, ...filters } = sought;
  const { weave, district } = filters;
  const only = Object.keys(filters).length === 1;
  if (only && weave !== undefined) return { kind: 'weave', value: weave };
  if (only && district !== undefined) return { kind: 'district', value: district };
  const known = words.filter((word) => term(word, 'motif') !== undefined || term(word, 'technique') !== undefined);
  if (Object.keys(filters).length === 0 && known.length === 0) return undefined;
  return wishSchema.parse({ kind: 'search', filters, words: [...new Set(known)] });
}

/** Several wishes said after each other. */
export function nameOfWishes(wishes: readonly Wish[]): Reply {
  const names = wishes.map(nameOfWish);
  return names.reduce((said, other) => say('news.wish.and', { wish: { reply: said }, other: { reply: other } }));
}

/** A wish said in a few words. */
export function nameOfWish(wish: Wish): Reply {
  switch (wish.kind) {
    case 'everything':
      return say('news.wish.everything');
    case 'weave':
      return say('news.wish.weave', { weave: { term: wish.value, of: 'weaveBefore' } });
    case 'district':
      return say('news.wish.district', { district: { term: wish.value, of: 'district' } });
    case 'seller':
      return say('news.wish.seller', { seller: wish.name });
    case 'search':
      return nameOfSearch(wish);
  }
}

function nameOfSearch({ filters, words }: SearchWish): Reply {
  const { colours = [], weave, material, kind, district, place, notColours = [], notCloth = [], blousePiece } = filters;
  const others = (filters.orCloth ?? []).map((id) => ({ id, of: '' }));
  const terms = [
    ...colours.map((id) => ({ id, of: 'colour', before: kind ?? 'saree' })),
    ...words.map((id) => ({ id, of: '' })),
    ...(material === undefined ? [] : [{ id: material, of: 'material' }]),
    ...(weave === undefined ? [] : [{ id: weave, of: 'weaveBefore', ...(kind === undefined ? {} : { before: kind }) }]),
    ...(kind === undefined ? [] : [{ id: kind, of: 'product' }]),
  ];
  const thing =
    terms.length === 0 ? say('news.wish.anything') : say('news.wish.thing', { terms: { terms, join: ' ' } });
  const chosen =
    others.length === 0 ? thing : say('news.wish.or', { wish: { reply: thing }, cloth: { terms: others } });
  const priced = withPrice(chosen, filters);
  const placed = [place ?? district].reduce(
    (wish, where) =>
      where === undefined
        ? wish
        : say('news.wish.from', {
            wish: { reply: wish },
            place: { term: where, of: place === undefined ? 'district' : 'place' },
          }),
    priced,
  );
  const refused = [...notColours.map((id) => ({ id, of: 'colour' })), ...notCloth.map((id) => ({ id, of: '' }))];
  const without: Param = { terms: refused };
  const shaded = refused.length === 0 ? placed : say('news.wish.not', { wish: { reply: placed }, colours: without });
  return blousePiece === undefined
    ? shaded
    : say(blousePiece ? 'news.wish.withBlouse' : 'news.wish.withoutBlouse', { wish: { reply: shaded } });
}

function withPrice(thing: Reply, { minPricePaise: min, maxPricePaise: max }: SearchWish['filters']): Reply {
  const wish: Param = { reply: thing };
  if (min !== undefined && max !== undefined)
    return say('news.wish.between', { wish, min: { money: min }, max: { money: max } });
  if (max !== undefined) return say('news.wish.under', { wish, max: { money: max } });
  return min === undefined ? thing : say('news.wish.over', { wish, min: { money: min } });
}

/** One line that is the same for the same wish, whatever the order it was said in. */
export function lineOfSearch({ filters, words }: SearchWish): string {
  const parts = Object.entries(filters).map(
    ([name, value]) => `${name}=${Array.isArray(value) ? [...value].sort().join('+') : String(value)}`,
  );
  return [...parts.sort(), ...[...words].sort()].join(' ');
}
