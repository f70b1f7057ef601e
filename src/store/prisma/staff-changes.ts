import type { Gift, OtherSide, StaffChanges } from '../../app/staff-ports.ts';
import type { Prisma } from '../generated/client.ts';
import { crewChanges } from './crew.ts';
import { cleanText } from './events.ts';
import { lastWordsOf } from './staff.ts';
import { settleTrouble } from './troubles.ts';
import { asGift, asListingState } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Invitations, judgements and conversations taken over. Unique indexes and locked rows decide races. */
export function staffChanges(tx: Tx): StaffChanges {
  return { ...crewChanges(tx), ...invitationChanges(tx), ...judgementChanges(tx), ...takeoverChanges(tx) };
}

type Invitations = Pick<StaffChanges, 'addInvitation' | 'invitation' | 'useInvitation' | 'grantRole' | 'countAudits'>;

function invitationChanges(tx: Tx): Invitations {
  return {
    async addInvitation({ code, gift, byId, now, until }) {
      await tx.invitation.create({
        data: { code, ...columnsOf(gift), at: now, until, ...(byId === undefined ? {} : { byId }) },
      });
    },
    async invitation(code) {
      await tx.$executeRaw`SELECT 1 FROM invitation WHERE code = ${code} FOR UPDATE`;
      const row = await tx.invitation.findUnique({ where: { code }, include: { seller: { select: { name: true } } } });
      if (row === null) return undefined;
      return {
        gift: asGift(row),
        until: row.until,
        used: row.usedAt !== null,
        ...(row.byId === null ? {} : { byId: row.byId }),
        ...(row.seller === null ? {} : { sellerName: row.seller.name }),
      };
    },
    async useInvitation(code, personId, now) {
      await tx.invitation.update({ where: { code }, data: { usedAt: now, usedById: personId } });
    },
    async grantRole(personId, role, now) {
      const key = { personId, role };
      await tx.staffRole.upsert({ where: { personId_role: key }, create: { ...key, grantedAt: now }, update: {} });
    },
    async countAudits(personId, action, since) {
      return tx.audit.count({ where: { actorId: personId, subject: personId, action, at: { gte: since } } });
    },
  };
}

function columnsOf(gift: Gift) {
  return {
    kind: gift.kind,
    role: gift.kind === 'claim' ? null : gift.role,
    sellerId: gift.kind === 'staff' ? null : gift.sellerId,
  };
}

function judgementChanges(tx: Tx): Pick<StaffChanges, 'listingToChange' | 'judge'> {
  return {
    async listingToChange(code) {
      await tx.$executeRaw`SELECT 1 FROM listing WHERE code = ${code} FOR UPDATE`;
      const row = await tx.listing.findUnique({
        where: { code },
        include: { photos: { orderBy: { position: 'asc' }, take: 1 } },
      });
      if (row === null) return undefined;
      const photo = row.photos[0]?.hash;
      const { id, sellerId, kind, weave } = row;
      return {
        ...{ id, code, sellerId, kind, state: asListingState(row.state), inStock: row.onHand > row.held },
        ...(weave === null ? {} : { weave }),
        ...(photo === undefined ? {} : { photo }),
      };
    },
    async judge({ listing, byId, decision, to, reason, words, now }) {
      const why = { reason: reason ?? null, words: words === undefined ? null : cleanText(words) };
      await tx.moderation.create({ data: { listingId: listing.id, byId, decision, ...why, at: now } });
      if (to !== undefined) await tx.listing.update({ where: { id: listing.id }, data: { state: to, updatedAt: now } });
    },
  };
}

function takeoverChanges(
  tx: Tx,
): Pick<StaffChanges, 'chatToReach' | 'settleTrouble' | 'closeReport' | 'startTakeover' | 'otherSide' | 'endTakeover'> {
  return {
    async chatToReach(about, id) {
      if (about === 'unread') {
        const row = /^\d{1,18}$/.test(id) ? await tx.inboxRow.findUnique({ where: { id: BigInt(id) } }) : null;
        return row?.chatId;
      }
      const report = await tx.report.findFirst({ where: { id, closedAt: null } });
      const where = { personId: report?.byId ?? '', reachable: true };
      return report === null ? undefined : (await tx.chat.findFirst({ where, orderBy: { createdAt: 'desc' } }))?.id;
    },
    settleTrouble: (trouble) => settleTrouble(tx, trouble),
    async closeReport(id, now) {
      const closed = await tx.report.updateMany({ where: { id, closedAt: null }, data: { closedAt: now } });
      return closed.count === 1;
    },
    async startTakeover({ request, staffId, staffChatId, now, until }) {
      const asked = await tx.helpRequest.findUnique({ where: { id: request } });
      if (asked === null) return 'gone';
      const { chatId } = asked;
      await tx.$executeRaw`
        UPDATE takeover SET ended_at = until
        WHERE ended_at IS NULL AND until <= ${now} AND (chat_id = ${chatId}::uuid OR staff_chat_id = ${staffChatId}::uuid)`;
      const living = { endedAt: null };
      if ((await tx.takeover.count({ where: { staffChatId, ...living } })) > 0) return 'busy';
      const begun = await tx.takeover.createMany({
        data: { chatId, staffId, staffChatId, since: now, until },
        skipDuplicates: true,
      });
      if (begun.count === 0) return 'taken';
      await tx.helpRequest.updateMany({ where: { chatId, answeredAt: null }, data: { answeredAt: now } });
      const chat = await tx.chat.findUniqueOrThrow({ where: { id: chatId }, include: { person: true } });
      return { chatId, name: nameOf(chat), lastWords: await lastWordsOf(tx, chatId) };
    },
    async otherSide(chatId, now, renewUntil) {
      const held = await tx.takeover.findFirst({
        where: { OR: [{ chatId }, { staffChatId: chatId }], endedAt: null, until: { gt: now } },
      });
      if (held === null) return undefined;
      if (held.staffChatId === chatId)
        await tx.takeover.update({ where: { id: held.id }, data: { until: renewUntil } });
      return sideOf(tx, held, chatId);
    },
    async endTakeover(chatId, now) {
      const held = await tx.takeover.findFirst({ where: { OR: [{ chatId }, { staffChatId: chatId }], endedAt: null } });
      if (held === null) return undefined;
      const endedAt = new Date(Math.min(held.until.getTime(), now.getTime()));
      const ended = await tx.takeover.updateMany({ where: { id: held.id, endedAt: null }, data: { endedAt } });
      return ended.count === 0 ? undefined : sideOf(tx, held, chatId);
    },
  };
}

async function sideOf(tx: Tx, held: { chatId: string; staffChatId: string }, from: string): Promise<OtherSide> {
  const isStaff = held.staffChatId === from;
  const person = await tx.chat.findUniqueOrThrow({ where: { id: held.chatId }, include: { person: true } });
  return { chatId: isStaff ? held.chatId : held.staffChatId, as: isStaff ? 'person' : 'staff', name: nameOf(person) };
}

function nameOf(chat: { senderName: string | null; person: { name: string | null } }): string {
  return chat.person.name ?? chat.senderName ?? '';
}
