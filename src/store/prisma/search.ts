import type { Store } from '../../app/ports.ts';
import type { SearchFilters } from '../../language/queries.ts';
import { expandMaterial, expandWeave } from '../../language/search-tokens.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { itemInclude, viewItem } from './items.ts';
import { RELAXATIONS, type Wanted } from './search-relaxations.ts';

/** Candidates ranked at most: an unbounded one-word search ranks the whole haat. */
const CANDIDATES = 500;

/** Searching what can be bought now. */
export function searchOf(db: PrismaClient): Pick<Store, 'search'> {
  return {
    async search({ filters, words, page, size }, personId) {
      let wanted: Wanted = { filters, words: await mend(db, words), alsoWeaves: [], alsoMaterials: [] };
      const relaxed: string[] = [];
      // What is let go is decided on the first page, so that later pages go on with the same search.
      let codes = await find(db, wanted, 0, size);
      for (const { name, relax } of RELAXATIONS) {
        if (codes.length > 0) break;
        const less = relax(wanted);
        if (less === undefined) continue;
        wanted = less;
        relaxed.push(name);
        codes = await find(db, wanted, 0, size);
      }
      if (page > 0) codes = await find(db, wanted, page, size);
      const shown = codes.slice(0, size);
      const rows = await db.listing.findMany({ where: { code: { in: shown } }, include: itemInclude(personId) });
      const items = shown.flatMap((code) => rows.filter((row) => row.code === code).map(viewItem));
      return { items, more: codes.length > size, relaxed };
    },
  };
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
async function find(db: PrismaClient, wanted: Wanted, page: number, size: number): Promise<readonly string[]> {
  const words = [...wanted.words];
  const conditions = conditionsOf(wanted);
  if (words.length > 0) conditions.push(Prisma.sql`search_tokens && ${words}::text[]`);
  const matched = Prisma.sql`cardinality(ARRAY(SELECT unnest(search_tokens) INTERSECT SELECT unnest(${words}::text[])))`;
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT code FROM (
      SELECT code, kind, colours, price_paise, published_at, weave, ${words.length > 0 ? matched : Prisma.sql`0`} AS matched,
        (SELECT count(*) FROM listing_photo WHERE listing_id = listing.id) AS photos
      FROM listing WHERE ${Prisma.join(conditions, ' AND ')}
      ORDER BY published_at DESC LIMIT ${CANDIDATES}) AS candidate
    ORDER BY ${orderOf(wanted.filters)} LIMIT ${size + 1} OFFSET ${page * size}`;
  return rows.map((row) => row.code);
}

function conditionsOf({ filters, alsoWeaves, alsoMaterials }: Wanted): Prisma.Sql[] {
  const { kind, weave, material, minPricePaise, maxPricePaise, district, place, blousePiece } = filters;
  const all = [Prisma.sql`state = 'published'`, Prisma.sql`on_hand > held`];
  if (kind !== undefined) all.push(Prisma.sql`kind = ${kind}`);
  if (weave !== undefined) {
    const weaves = [...expandWeave(weave), ...alsoWeaves];
    all.push(Prisma.sql`(weave = ANY(${weaves}::text[]) OR material = ${weave})`);
  }
  if (material !== undefined) {
    const materials = [...expandMaterial(material), ...alsoMaterials];
    all.push(Prisma.sql`(material = ANY(${materials}::text[]) OR weave = ${material})`);
  }
  if (minPricePaise !== undefined) all.push(Prisma.sql`price_paise >= ${minPricePaise}`);
  if (maxPricePaise !== undefined) all.push(Prisma.sql`price_paise <= ${maxPricePaise}`);
  if (district !== undefined) all.push(Prisma.sql`district = ${district}`);
  if (place !== undefined) all.push(Prisma.sql`(place = ${place} OR weave = ${place})`);
  if (blousePiece !== undefined) all.push(Prisma.sql`blouse_piece = ${blousePiece}`);
  return [...all, ...colourConditions(filters)];
}

function colourConditions({ colours = [], notColours = [], borderColours = [] }: SearchFilters): Prisma.Sql[] {
  const all: Prisma.Sql[] = [];
  if (colours.length > 0) all.push(Prisma.sql`colours && ${[...colours]}::text[]`);
  if (notColours.length > 0) all.push(Prisma.sql`NOT colours && ${[...notColours]}::text[]`);
  if (borderColours.length > 0) all.push(Prisma.sql`border_colours && ${[...borderColours]}::text[]`);
  return all;
}

/** No kind said: sarees first. Then as asked by price; the nearest words; the very weave and the main colour; more photos; the newest. */
function orderOf(filters: SearchFilters): Prisma.Sql {
  const order: Prisma.Sql[] = [];
  if (filters.kind === undefined) order.push(Prisma.sql`(kind = 'saree') DESC`);
  if (filters.order === 'cheapest') order.push(Prisma.sql`price_paise ASC`);
  if (filters.order === 'dearest') order.push(Prisma.sql`price_paise DESC`);
  order.push(Prisma.sql`matched DESC`);
  if (filters.weave !== undefined) order.push(Prisma.sql`(weave IS NOT DISTINCT FROM ${filters.weave}) DESC`);
  const [colour] = filters.colours ?? [];
  if (colour !== undefined) order.push(Prisma.sql`(colours[1] IS NOT DISTINCT FROM ${colour}) DESC`);
  return Prisma.join(
    [...order, Prisma.sql`least(photos, 3) DESC`, Prisma.sql`published_at DESC`, Prisma.sql`code`],
    ', ',
  );
}
