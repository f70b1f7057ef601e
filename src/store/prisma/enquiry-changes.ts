import type { Changes, EnquiryRecord } from '../../app/ports.ts';
import { Prisma } from '../generated/client.ts';
import { ask } from './client.ts';
import { cleanText } from './events.ts';
import { asEnquirySide, asEnquiryState } from './words.ts';

type Enquiries = Pick<
  Changes,
  'openEnquiry' | 'enquiryFor' | 'enquiryById' | 'isBlocked' | 'addEnquiryMessage' | 'moveEnquiry' | 'addReport'
>;

/** Talks between buyers and sellers. A talk is locked while a turn speaks in it, so that two who answer at once take turns. */
export function enquiryChanges(tx: Prisma.TransactionClient): Enquiries {
  const locked = async (where: Prisma.Sql) => {
    const [held] = await ask<{ id: string }>(tx)`SELECT id FROM enquiry WHERE ${where} FOR UPDATE`;
    if (held === undefined) return undefined;
    // A statement of its own: what somebody else said while we waited for the lock is seen.
    const [row] = await ask<TalkRow>(tx)`
      SELECT enquiry.id, enquiry.code, enquiry.state, enquiry.listing_id AS "listingId", listing.code AS "listingCode", listing.kind,
        listing.weave, listing.colours, enquiry.seller_id AS "sellerId", seller.name AS "sellerName", enquiry.buyer_id AS "buyerId",
        enquiry.chat_id AS "chatId", enquiry.blocked_by AS "blockedBy", enquiry.asked_at AS "askedAt",
        (SELECT hash FROM listing_photo WHERE listing_id = listing.id ORDER BY position LIMIT 1) AS photo,
        (SELECT count(*)::int FROM enquiry_message WHERE enquiry_id = enquiry.id) AS messages
      FROM enquiry JOIN listing ON listing.id = enquiry.listing_id JOIN seller ON seller.id = enquiry.seller_id
      WHERE enquiry.id = ${held.id}::uuid`;
    return row;
  };
  return {
    async openEnquiry({ itemCode, buyerId, chatId, code, now }) {
      const listing = await tx.listing.findUnique({
        where: { code: itemCode },
        select: { id: true, sellerId: true, state: true },
      });
      if (listing === null || listing.state === 'hidden') return undefined;
      const key = { listingId: listing.id, buyerId };
      // The unique index decides which of two first questions opens the talk.
      if (listing.state !== 'withdrawn')
        await tx.enquiry.createMany({
          data: [
            { ...key, sellerId: listing.sellerId, chatId, code, state: 'answered', openedAt: now, updatedAt: now },
          ],
          skipDuplicates: true,
        });
      const row = await locked(
        Prisma.sql`enquiry.listing_id = ${listing.id}::uuid AND enquiry.buyer_id = ${buyerId}::uuid AND NOT enquiry.beside`,
      );
      return row && recordOf(row);
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
    async isBlocked(sellerId, buyerId) {
      return (await tx.enquiry.count({ where: { sellerId, buyerId, state: 'blocked' } })) > 0;
    },
    async addEnquiryMessage({ text, photos, now, ...message }) {
      const data = { ...message, text: cleanText(text), photos: [...photos], at: now };
      return (await tx.enquiryMessage.create({ data, select: { id: true } })).id;
    },
    async moveEnquiry(id, { state, askedAt, blockedBy, chatId, now }) {
      await tx.enquiry.update({
        where: { id },
        data: {
          state,
          askedAt: askedAt ?? null,
          blockedBy: blockedBy ?? null,
          updatedAt: now,
          ...(chatId === undefined ? {} : { chatId }),
        },
      });
    },
    async addReport({ enquiryId, byId, now }) {
      await tx.report.createMany({ data: [{ enquiryId, byId, at: now }], skipDuplicates: true });
    },
  };
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
  readonly sellerId: string;
  readonly sellerName: string;
  readonly buyerId: string;
  readonly chatId: string;
  readonly blockedBy: string | null;
  readonly askedAt: Date | null;
  readonly photo: string | null;
  readonly messages: number;
}

function recordOf({ chatId, state, blockedBy, askedAt, weave, photo, ...row }: TalkRow): EnquiryRecord {
  return {
    ...{ ...row, state: asEnquiryState(state), buyerChatId: chatId },
    ...(blockedBy === null ? {} : { blockedBy: asEnquirySide(blockedBy) }),
    ...(askedAt === null ? {} : { askedAt }),
    ...(weave === null ? {} : { weave }),
    ...(photo === null ? {} : { photo }),
  };
}
