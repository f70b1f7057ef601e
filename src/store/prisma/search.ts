import type { Store } from '../../app/ports.ts';
import type { SearchFilters } from '../../language/queries.ts';
import { expandWeave } from '../../language/search-tokens.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { itemInclude, viewItem } from './items.ts';

/** What may be let go, in this order, when nothing answers everything: the least told first. */
const RELAXATIONS: readonly (readonly [name: string, drop: (keyof SearchFilters | 'words')[]])[] = [
  ['words', ['words']],
  ['place', ['place', 'district']],
  ['blouse', ['blousePiece', 'borderColours']],
  ['colour', ['colours', 'notColours']],
  ['price', ['minPricePaise', 'maxPricePaise']],
  ['weave', ['weave', 'material']],
  ['kind', ['kind']],
];

/** Candidates ranked at most: an unbounded one-word search ranks the whole haat. */
const CANDIDATES = 500;

interface Wanted {
  readonly filters: SearchFilters;
  readonly words: readonly string[];
}

/** Searching what can be bought now. */
export function searchOf(db: PrismaClient): Pick<Store, 'search'> {
  return {
    async search({ filters, words, page, size }, personId) {
      let wanted: Wanted = { filters, words: await mend(db, words) };
      const relaxed: string[] = [];
      let codes = await find(db, wanted, page, size);
      for (const [name, drop] of RELAXATIONS) {
        if (codes.length > 0 || page > 0) break;
        if (!drop.some((part) => (part === 'words' ? wanted.words.length > 0 : wanted.filters[part] !== undefined)))
          continue;
        wanted = without(wanted, drop);
        relaxed.push(name);
        codes = await find(db, wanted, page, size);
      }
      const shown = codes.slice(0, size);
      const rows = await db.listing.findMany({ where: { code: { in: shown } }, include: itemInclude(personId) });
      const items = shown.flatMap((code) => rows.filter((row) => row.code === code).map(viewItem));
      return { items, more: codes.length > size, relaxed };
    },
  };
}

function without(wanted: Wanted, drop: readonly (keyof SearchFilters | 'words')[]): Wanted {
  const filters = Object.fromEntries(
    Object.entries(wanted.filters).filter(([name]) => !drop.some((part) => part === name)),
  );
  return { filters, words: drop.includes('words') ? [] : wanted.words };
}

/** Each word as the haat spells it: unknown ones become the nearest known, if one is near enough. */
async function mend(db: PrismaClient, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT DISTINCT coalesce(
      (SELECT word FROM search_word WHERE word = asked),
      (SELECT word FROM search_word WHERE word % asked ORDER BY similarity(word, asked) DESC, word LIMIT 1),
      asked) AS word
    FROM unnest(${[...words]}::text[]) AS asked`;
  return rows.map((row) => row.word);
}

/** Codes in the order they are shown, one more than asked for when there are more. */
async function find(
  db: PrismaClient,
  { filters, words }: Wanted,
  page: number,
  size: number,
): Promise<readonly string[]> {
  const conditions = conditionsOf(filters);
  if (words.length > 0) conditions.push(Prisma.sql`search_tokens && ${[...words]}::text[]`);
  const matched = Prisma.sql`cardinality(ARRAY(SELECT unnest(search_tokens) INTERSECT SELECT unnest(${[...words]}::text[])))`;
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT code FROM (
      SELECT code, kind, price_paise, published_at, weave, ${words.length > 0 ? matched : Prisma.sql`0`} AS matched,
        (SELECT count(*) FROM listing_photo WHERE listing_id = listing.id) AS photos
      FROM listing WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY published_at DESC LIMIT ${CANDIDATES}) AS candidate
    ORDER BY ${orderOf(filters)} LIMIT ${size + 1} OFFSET ${page * size}`;
  return rows.map((row) => row.code);
}

function conditionsOf(filters: SearchFilters): Prisma.Sql[] {
  const all = [Prisma.sql`state = 'published'`, Prisma.sql`on_hand > held`];
  const {
    kind,
    weave,
    material,
    colours,
    notColours,
    borderColours,
    minPricePaise,
    maxPricePaise,
    district,
    place,
    blousePiece,
  } = filters;
  if (kind !== undefined) all.push(Prisma.sql`kind = ${kind}`);
  if (weave !== undefined) {
    const weaves = [...expandWeave(weave)];
    all.push(Prisma.sql`(weave = ANY(${weaves}::text[]) OR material = ${weave})`);
  }
  if (material !== undefined) all.push(Prisma.sql`(material = ${material} OR weave = ${material})`);
  if (colours !== undefined && colours.length > 0) all.push(Prisma.sql`colours && ${[...colours]}::text[]`);
  if (notColours !== undefined && notColours.length > 0)
    all.push(Prisma.sql`NOT colours && ${[...notColours]}::text[]`);
  if (borderColours !== undefined && borderColours.length > 0)
    all.push(Prisma.sql`border_colours && ${[...borderColours]}::text[]`);
  if (minPricePaise !== undefined) all.push(Prisma.sql`price_paise >= ${minPricePaise}`);
  if (maxPricePaise !== undefined) all.push(Prisma.sql`price_paise <= ${maxPricePaise}`);
  if (district !== undefined) all.push(Prisma.sql`district = ${district}`);
  if (place !== undefined) all.push(Prisma.sql`(place = ${place} OR weave = ${place})`);
  if (blousePiece !== undefined) all.push(Prisma.sql`blouse_piece = ${blousePiece}`);
  return all;
}

/** No kind said: sarees first. A weave said: it before the ones it includes. Then the nearest words, more photos, the newest. */
function orderOf(filters: SearchFilters): Prisma.Sql {
  const order = [Prisma.sql`matched DESC`];
  if (filters.kind === undefined) order.unshift(Prisma.sql`(kind = 'saree') DESC`);
  if (filters.weave !== undefined) order.push(Prisma.sql`(weave IS NOT DISTINCT FROM ${filters.weave}) DESC`);
  if (filters.order === 'cheapest') order.unshift(Prisma.sql`price_paise ASC`);
  if (filters.order === 'dearest') order.unshift(Prisma.sql`price_paise DESC`);
  return Prisma.join(
    [...order, Prisma.sql`least(photos, 3) DESC`, Prisma.sql`published_at DESC`, Prisma.sql`code`],
    ', ',
  );
}
