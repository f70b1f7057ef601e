import type { Changes, EnquiryRecord } from '../../app/ports.ts';
import { Prisma } from '../generated/client.ts';
import { ask } from './client.ts';
import { addingDue } from './due-tasks.ts';
import { cleanText } from './events.ts';
import { asEnquirySide, asEnquiryState, asPriceUnit } from './words.ts';

type Enquiries = Pick<
  Changes,
  'openEnquiry' | 'enquiryFor' | 'enquiryById' | 'sayInEnquiry' | 'moveEnquiry' | 'addReport'
>;

/** Talks between buyers and sellers. A talk is locked while a turn speaks in it, so that two who answer at once take turns. */
export function enquiryChanges(tx: Prisma.TransactionClient): Enquiries {
  // A statement of its own after the lock: what somebody else said while we waited for it is seen.
  const locked = async (where: Prisma.Sql) => {
    const [held] = await ask<{ id: string }>(tx)`SELECT id FROM enquiry WHERE ${where} FOR UPDATE`;
    return held && read(held.id);
  };
  const read = async (id: string) => {
    const [row] = await ask<TalkRow>(tx)`${talksIn(Prisma.sql`enquiry`)} WHERE enquiry.id = ${id}::uuid`;
    return row;
  };
  return {
    async openEnquiry({ itemCode, buyerId, chatId, code, now }) {
      // The unique index decides which of two first questions opens the talk.
      const [found] = await ask<{ item: string; withdrawn: boolean } & (TalkRow | { readonly id: null })>(tx)`
        WITH item AS (SELECT id, seller_id, state FROM listing WHERE code = ${itemCode} AND state <> 'hidden'),
        opened AS (
          INSERT INTO enquiry (id, code, listing_id, seller_id, buyer_id, chat_id, state, opened_at, updated_at)
          SELECT uuidv7(), ${code}, id, seller_id, ${buyerId}::uuid, ${chatId}::uuid, 'answered', ${now}, ${now} FROM item
          WHERE state <> 'withdrawn'
          ON CONFLICT DO NOTHING RETURNING *)
        SELECT item.id AS item, item.state = 'withdrawn' AS withdrawn, talk.* FROM item LEFT JOIN (${talksIn(Prisma.sql`opened AS enquiry`)}) AS talk ON true`;
      if (found === undefined) return undefined;
      const row =
        found.id === null
          ? await locked(
              Prisma.sql`enquiry.listing_id = ${found.item}::uuid AND enquiry.buyer_id = ${buyerId}::uuid AND NOT enquiry.beside`,
            )
          : found;
      if (row === undefined) return found.withdrawn ? undefined : 'codeTaken';
      return recordOf(row);
    },
    async enquiryFor(code, personId) {
      const row = await locked(Prisma.sql`enquiry.code = ${code}`);
      if (row === undefined) return undefined;
      if (row.buyerId === personId) return { ...recordOf(row), side: 'buyer' };
      const member = await tx.membership.findUnique({
        where: { personId_sellerId: { personId, sellerId: row.sellerId } },
        select: { personId: true },
      });
      return member === null ? undefined : { ...recordOf(row), side: 'seller' };
    },
    async enquiryById(id) {
      const row = await locked(Prisma.sql`enquiry.id = ${id}::uuid`);
      return row && recordOf(row);
    },
    async sayInEnquiry({ enquiryId, side, byId, text, photos, voice, now, due }, { state, askedAt, chatId }) {
      const [said] = await ask<{ id: bigint }>(tx)`
        WITH moved AS (
          UPDATE enquiry SET state = ${state}, asked_at = ${askedAt ?? null}::timestamptz, blocked_by = NULL, updated_at = ${now},
            chat_id = COALESCE(${chatId ?? null}::uuid, chat_id)
          WHERE id = ${enquiryId}::uuid),
        tasks AS (${addingDue(due?.chatId ?? null, due?.tasks ?? [], now)})
        INSERT INTO enquiry_message (enquiry_id, side, by_id, text, photos, voice, at)
        VALUES (${enquiryId}::uuid, ${side}, ${byId}::uuid, ${cleanText(text)}, ${[...photos]}::text[], ${voice ?? null}, ${now})
        RETURNING id`;
      if (said === undefined) throw new Error('Expected the message that was just kept, got none');
      return said.id;
    },
    async moveEnquiry(id, { state, blockedBy, now }) {
      await tx.enquiry.update({
        where: { id },
        data: { state, askedAt: null, blockedBy: blockedBy ?? null, updatedAt: now },
      });
    },
    async addReport({ enquiryId, byId, now }) {
      await tx.report.createMany({ data: [{ enquiryId, byId, at: now }], skipDuplicates: true });
    },
  };
}

/** Talks of a table or a part of a statement named `enquiry`, with what a turn in them looks at. */
function talksIn(from: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT enquiry.id, enquiry.code, enquiry.state, enquiry.listing_id AS "listingId", listing.code AS "listingCode", listing.kind,
      listing.weave, listing.colours, listing.price_unit AS "priceUnit", enquiry.seller_id AS "sellerId", seller.name AS "sellerName", enquiry.buyer_id AS "buyerId",
      enquiry.chat_id AS "chatId", enquiry.blocked_by AS "blockedBy", enquiry.asked_at AS "askedAt",
      (SELECT hash FROM listing_photo WHERE listing_id = listing.id ORDER BY position LIMIT 1) AS photo,
      (SELECT count(*)::int FROM enquiry_message WHERE enquiry_id = enquiry.id) AS messages,
      EXISTS (SELECT 1 FROM membership WHERE membership.seller_id = enquiry.seller_id AND person_id = enquiry.buyer_id) AS "isOwn",
      EXISTS (SELECT 1 FROM enquiry AS one WHERE one.seller_id = enquiry.seller_id AND one.buyer_id = enquiry.buyer_id
        AND one.state = 'blocked') AS "isShut"
    FROM ${from} JOIN listing ON listing.id = enquiry.listing_id JOIN seller ON seller.id = enquiry.seller_id`;
}

interface TalkRow {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly listingId: string;
  readonly listingCode: string;
  readonly kind: string;
  readonly weave: string | null;
  readonly colours: readonly string[];
  readonly priceUnit: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly buyerId: string;
  readonly chatId: string;
  readonly blockedBy: string | null;
  readonly askedAt: Date | null;
  readonly photo: string | null;
  readonly messages: number;
  readonly isOwn: boolean;
  readonly isShut: boolean;
}

function recordOf({ chatId, state, priceUnit, blockedBy, askedAt, weave, photo, ...row }: TalkRow): EnquiryRecord {
  return {
    ...{ ...row, state: asEnquiryState(state), priceUnit: asPriceUnit(priceUnit), buyerChatId: chatId },
    ...(blockedBy === null ? {} : { blockedBy: asEnquirySide(blockedBy) }),
    ...(askedAt === null ? {} : { askedAt }),
    ...(weave === null ? {} : { weave }),
    ...(photo === null ? {} : { photo }),
  };
}
