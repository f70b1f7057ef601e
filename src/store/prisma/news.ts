import type { NewsStore } from '../../app/news-ports.ts';
import { type Wish, wishSchema } from '../../conversation/wish.ts';
import { calledSo } from '../../language/called-so.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';

/** Of more sellers than this a name alone would hardly mean one. */
const MOST_SELLERS = 2_000;
/** How near a seller's name must sound. */
const NEAR = 0.6;

/** Reading wishes and finding whose name was said. */
export function newsOf(db: PrismaClient): NewsStore {
  return {
    async wishesOf(personId) {
      const rows = await db.subscription.findMany({ where: { personId, until: null }, orderBy: { since: 'asc' } });
      const sellers = await db.seller.findMany({
        where: { id: { in: rows.filter(({ kind }) => kind === 'seller').map(({ value }) => value) } },
        select: { id: true, name: true },
      });
      const nameOf = (id: string) => sellers.find((seller) => seller.id === id)?.name ?? '';
      return rows.flatMap((row) => {
        const wish = readKeptWish(row, nameOf(row.value));
        return wish === undefined ? [] : [{ id: row.id, wish, since: row.since }];
      });
    },
    async sellerNamed(text) {
      if (text.length < 3) return undefined;
      const found = await db.$queryRaw<{ id: string; name: string; near: number }[]>`
        SELECT id, name, strict_word_similarity(lower(name), lower(${text})) AS near FROM seller
        WHERE strict_word_similarity(lower(name), lower(${text})) >= ${NEAR} ORDER BY near DESC LIMIT 2`;
      const [best, second] = found;
      return best === undefined || (second !== undefined && second.near === best.near)
        ? undefined
        : { sellerId: best.id, sellerName: best.name };
    },
    async sellerCalled(words) {
      if (words.length === 0) return undefined;
      const selling = await db.seller.findMany({
        where: { listings: { some: { state: 'published' } } },
        select: { id: true, name: true },
        take: MOST_SELLERS,
      });
      const meant = calledSo(words, selling);
      return meant === undefined ? undefined : { sellerId: meant.id, sellerName: meant.name };
    },
  };
}

/** A kept row as the wish it was; undefined when today's words no longer know it. */
export function readKeptWish(
  row: { kind: string; value: string; filters: Prisma.JsonValue; words: readonly string[] },
  sellerName: string,
): Wish | undefined {
  const parts = { kind: row.kind, value: row.value, name: sellerName, filters: row.filters, words: row.words };
  const parsed = wishSchema.safeParse(parts);
  return parsed.success ? parsed.data : undefined;
}
