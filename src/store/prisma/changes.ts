import type { Changes } from '../../app/ports.ts';
import { StaleSession } from '../../errors.ts';
import type { Prisma } from '../generated/client.ts';
import { broadcastChanges } from './broadcast-changes.ts';
import { ask } from './client.ts';
import { addingDue } from './due-tasks.ts';
import { enquiryChanges } from './enquiry-changes.ts';
import { linkChanges } from './link-changes.ts';
import { listingChanges } from './listing-changes.ts';
import { dataChanges } from './masking.ts';
import { newsChanges } from './news-changes.ts';
import { offerChanges } from './offer-changes.ts';
import { orderChanges } from './order-changes.ts';
import { outboxColumns } from './outbox-columns.ts';
import { peopleChanges } from './people-changes.ts';
import { settleTurn } from './settle-turn.ts';
import { staffChanges } from './staff-changes.ts';
import { chatTarget, sellerTargets, staffTargets } from './targets.ts';
import { asDistrict } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Every change a turn may make, inside its transaction. */
export function changesOf(tx: Tx, holder: () => number | null): Changes {
  return {
    ...conversationChanges(tx, holder),
    ...personChanges(tx),
    ...peopleChanges(tx),
    ...listingChanges(tx),
    ...orderChanges(tx),
    ...newsChanges(tx),
    ...staffChanges(tx),
    ...linkChanges(tx),
    ...dataChanges(tx),
    ...enquiryChanges(tx),
    ...offerChanges(tx),
    ...broadcastChanges(tx),
  };
}

type Conversation = Pick<
  Changes,
  'settleTurn' | 'markHandled' | 'markFailed' | 'addOutbox' | 'addDue' | 'target' | 'audit'
>;

function conversationChanges(tx: Tx, holder: () => number | null): Conversation {
  return {
    settleTurn: (turn) => settleTurn(tx, turn, holder()),
    async markHandled(rows, takenBy, now) {
      const handled = await tx.inboxRow.updateMany({
        where: { id: { in: [...rows] }, state: 'waiting' },
        data: { state: 'handled', handledAt: now, takenBy },
      });
      if (handled.count !== rows.length) throw new StaleSession();
    },
    async markFailed(rows, now) {
      await tx.inboxRow.updateMany({ where: { id: { in: [...rows] } }, data: { state: 'failed', handledAt: now } });
    },
    async addOutbox(rows, now) {
      const data = rows.map((row) => ({ ...outboxColumns(row), notBefore: now, createdAt: now }));
      if (data.length > 0) await tx.outboxRow.createMany({ data, skipDuplicates: true });
    },
    async addDue(chatId, tasks, now) {
      await ask(tx)`${addingDue(chatId, tasks, now)}`;
    },
    target: (chatId) => chatTarget(tx, chatId),
    async audit({ actorId, action, subject, now }) {
      await tx.audit.create({ data: { actorId, action, subject, at: now } });
    },
  };
}

type Persons = Pick<
  Changes,
  | 'setLanguage'
  | 'chooseNoticeChat'
  | 'addHelpRequest'
  | 'staffTargets'
  | 'noteHealth'
  | 'createSeller'
  | 'sellersOf'
  | 'homeOf'
  | 'sellerTargets'
  | 'keepAddress'
>;

function personChanges(tx: Tx): Persons {
  return {
    async setLanguage(personId, language) {
      await tx.person.update({ where: { id: personId }, data: { language, languageSettled: true } });
    },
    async chooseNoticeChat(personId, chatId) {
      const own = chatId === undefined ? 0 : await tx.chat.count({ where: { id: chatId, personId } });
      await tx.person.update({ where: { id: personId }, data: { noticeChatId: own === 1 ? (chatId ?? null) : null } });
    },
    async addHelpRequest(chatId, now) {
      const added = await tx.helpRequest.createMany({ data: { chatId, askedAt: now }, skipDuplicates: true });
      const { id } = await tx.helpRequest.findFirstOrThrow({ where: { chatId, answeredAt: null } });
      return { id, fresh: added.count === 1 };
    },
    staffTargets: () => staffTargets(tx),
    async noteHealth(channel, state) {
      const [note] = await tx.$queryRaw<{ before: string | null }[]>`
        INSERT INTO channel_note (channel, name, value) VALUES (${channel}, 'health', ${state})
        ON CONFLICT (channel, name) DO UPDATE SET value = EXCLUDED.value RETURNING old.value AS before`;
      return note?.before ?? undefined;
    },
    async createSeller({ personId, now, role = 'manager', viaId, ...seller }) {
      const via = viaId === undefined ? {} : { viaId };
      const membership = { personId, role, joinedAt: now, ...via };
      // A weaver's name is her own; a society's is nobody's.
      if (role === 'manager' && seller.kind === 'weaver')
        await tx.person.updateMany({ where: { id: personId, name: null }, data: { name: seller.name } });
      const made = await tx.seller.create({
        data: { ...seller, createdAt: now, memberships: { create: membership } },
        select: { id: true },
      });
      return made.id;
    },
    async sellersOf(personId) {
      const found = await tx.membership.findMany({
        where: { personId },
        orderBy: { joinedAt: 'asc' },
        select: { sellerId: true },
      });
      return found.map((row) => row.sellerId);
    },
    async homeOf(sellerId) {
      const { district, place } = await tx.seller.findUniqueOrThrow({ where: { id: sellerId } });
      return { district: asDistrict(district), ...(place === null ? {} : { place }) };
    },
    sellerTargets: (sellerId) => sellerTargets(tx, sellerId),
    async keepAddress(personId, address, now) {
      const key = { personId, name: address.name, address: address.address, pin: address.pin };
      await tx.deliveryAddress.upsert({
        where: { personId_name_address_pin: key },
        create: { ...key, usedAt: now },
        update: { usedAt: now },
      });
    },
  };
}
