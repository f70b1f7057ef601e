import type { Changes, EnquiryRecord } from '../../app/ports.ts';
import type { Prisma } from '../generated/client.ts';
import { cleanText } from './events.ts';
import { asEnquirySide, asEnquiryState } from './words.ts';

type Enquiries = Pick<
  Changes,
  'openEnquiry' | 'enquiryFor' | 'enquiryById' | 'isBlocked' | 'addEnquiryMessage' | 'moveEnquiry' | 'addReport'
>;

const WHOLE = {
  listing: { include: { photos: { orderBy: { position: 'asc' }, take: 1 } } },
  seller: { select: { name: true } },
  _count: { select: { messages: true } },
} as const satisfies Prisma.EnquiryInclude;

/** Talks between buyers and sellers. A talk is locked while a turn speaks in it, so that two who answer at once take turns. */
export function enquiryChanges(tx: Prisma.TransactionClient): Enquiries {
  const locked = async (where: Prisma.EnquiryWhereInput) => {
    const found = await tx.enquiry.findFirst({ where, select: { id: true } });
    if (found === null) return undefined;
    await tx.$queryRaw`SELECT id FROM enquiry WHERE id = ${found.id}::uuid FOR UPDATE`;
    return tx.enquiry.findUniqueOrThrow({ where: { id: found.id }, include: WHOLE });
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
      const row = await locked({ ...key, beside: false });
      return row && recordOf(row);
    },
    async enquiryFor(code, personId) {
      const row = await locked({ code });
      if (row === undefined) return undefined;
      if (row.buyerId === personId) return { ...recordOf(row), side: 'buyer' };
      const member = await tx.membership.findUnique({
        where: { personId_sellerId: { personId, sellerId: row.sellerId } },
        select: { personId: true },
      });
      return member === null ? undefined : { ...recordOf(row), side: 'seller' };
    },
    async enquiryById(id) {
      const row = await locked({ id });
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

function recordOf(row: Prisma.EnquiryGetPayload<{ include: typeof WHOLE }>): EnquiryRecord {
  const { listing } = row;
  const photo = listing.photos[0]?.hash;
  return {
    id: row.id,
    code: row.code,
    state: asEnquiryState(row.state),
    listingId: row.listingId,
    listingCode: listing.code,
    kind: listing.kind,
    colours: listing.colours,
    sellerId: row.sellerId,
    sellerName: row.seller.name,
    buyerId: row.buyerId,
    buyerChatId: row.chatId,
    messages: row._count.messages,
    ...(row.blockedBy === null ? {} : { blockedBy: asEnquirySide(row.blockedBy) }),
    ...(row.askedAt === null ? {} : { askedAt: row.askedAt }),
    ...(listing.weave === null ? {} : { weave: listing.weave }),
    ...(photo === undefined ? {} : { photo }),
  };
}
