import type { MergeStore } from '../../app/link-ports.ts';
import { maskContacts } from '../../language/contacts.ts';
import { readEnquiryCode, readListingCode, readOrderCode } from '../../language/item-codes.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { nameOfPerson } from './people.ts';

const SHOWN = 9;
/** How near a name must sound. */
const NEAR = 0.5;

/** Finding people for administrators. */
export function mergesOf(db: PrismaClient): MergeStore {
  return {
    async findPeople(text) {
      const behindCode = whereOfCode(text);
      const where = behindCode ?? { id: { in: await idsNamed(db, text) } };
      const rows = await db.person.findMany({
        where: { ...where, chats: { some: {} } },
        orderBy: { createdAt: 'asc' },
        take: SHOWN,
        include: {
          chats: true,
          _count: { select: { orders: true } },
          memberships: { include: { seller: { include: { _count: { select: { listings: true } } } } } },
        },
      });
      return rows.map((row) => ({
        id: row.id,
        name: maskContacts(nameOfPerson(row)).text,
        places: row.chats.map(({ channel }) => channel),
        orders: row._count.orders,
        items: row.memberships.reduce((sum, { seller }) => sum + seller._count.listings, 0),
      }));
    },
    async recentMerges() {
      const rows = await db.joining.findMany({
        where: { how: 'staff', undoneAt: null },
        orderBy: { at: 'desc' },
        take: SHOWN,
        include: { kept: { include: { chats: true } } },
      });
      return rows.map(({ id, kept }) => ({ id, name: maskContacts(nameOfPerson(kept)).text }));
    },
  };
}

/** The people on both sides of what a code stands for; undefined when no code was said. */
function whereOfCode(text: string): Prisma.PersonWhereInput | undefined {
  const [listing, order, talk] = [readListingCode(text), readOrderCode(text), readEnquiryCode(text)];
  const belongTo = (seller: Prisma.SellerWhereInput) => ({ memberships: { some: { seller } } });
  if (order !== undefined)
    return { OR: [{ orders: { some: { code: order } } }, belongTo({ orders: { some: { code: order } } })] };
  if (talk !== undefined)
    return { OR: [{ enquiries: { some: { code: talk } } }, belongTo({ enquiries: { some: { code: talk } } })] };
  return listing === undefined ? undefined : belongTo({ listings: { some: { code: listing } } });
}

async function idsNamed(db: PrismaClient, text: string): Promise<string[]> {
  const said = text.trim().slice(0, 80).toLowerCase();
  if (said.length < 2) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, name FROM person WHERE name IS NOT NULL
      UNION ALL SELECT person_id, sender_name FROM chat WHERE sender_name IS NOT NULL
      UNION ALL SELECT person_id, seller.name FROM membership JOIN seller ON seller.id = seller_id
    ) AS called WHERE strict_word_similarity(${said}, lower(name)) >= ${NEAR}
    GROUP BY id ORDER BY max(strict_word_similarity(${said}, lower(name))) DESC LIMIT ${SHOWN}`;
  return rows.map(({ id }) => id);
}
