import type { DataChanges, Masked } from '../../app/data-ports.ts';
import { CONSENT_VERSION } from '../../domain/consent.ts';
import { NO_PIN } from '../../domain/erasure.ts';
import { ORDER_ENDS } from '../../domain/order.ts';
import { STRUCK_OUT } from '../../language/contacts.ts';
import { type Prisma, type PrismaClient, Prisma as Sql } from '../generated/client.ts';
import { startOver } from './joinings.ts';

type Tx = Prisma.TransactionClient;

/** Lets somebody be forgotten. */
export function dataChanges(tx: Tx): DataChanges {
  return {
    async ordersLeftAlone(personId) {
      await tx.$executeRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
      return ordersLeftAlone(tx, personId);
    },
    mask: (masking) => mask(tx, masking),
  };
}

/** Open orders of sellers whose only person this is. */
export async function ordersLeftAlone(db: Tx | PrismaClient, personId: string): Promise<readonly string[]> {
  const orders = await db.order.findMany({
    where: { sellerId: { in: await aloneAt(db, personId) }, state: { notIn: [...ORDER_ENDS] } },
    orderBy: { placedAt: 'asc' },
    select: { code: true },
  });
  return orders.map(({ code }) => code);
}

async function aloneAt(db: Tx | PrismaClient, personId: string): Promise<string[]> {
  const sellers = await db.seller.findMany({
    where: { memberships: { some: { personId, role: { not: 'keeper' } }, every: { personId } } },
    select: { id: true },
  });
  return sellers.map(({ id }) => id);
}

/** This person and all who sleep in them. */
async function allOf(tx: Tx, personId: string): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE them AS (
      SELECT ${personId}::uuid AS id
      UNION SELECT absorbed_id FROM joining JOIN them ON kept_id = them.id WHERE undone_at IS NULL)
    SELECT id FROM them`;
  return rows.map(({ id }) => id);
}

async function mask(tx: Tx, { personId, chatId, now, eraseAt }: Parameters<DataChanges['mask']>[0]): Promise<Masked> {
  const people = await allOf(tx, personId);
  const mine = { personId: { in: [...people] } };
  const sellers = await aloneAt(tx, personId);
  const chats = await tx.chat.findMany({ where: mine });
  const sealed = {
    people: await tx.person.findMany({ where: { id: { in: [...people] } }, select: { id: true, name: true } }),
    chats: chats.map(({ id, channel, chatId: address, senderName, phone }) => ({
      id,
      channel,
      address,
      senderName,
      phone,
    })),
    addresses: await tx.deliveryAddress.findMany({ where: mine }),
    sellers: await tx.seller.findMany({
      where: { id: { in: sellers } },
      select: { id: true, name: true, place: true },
    }),
    orders: await tx.order.findMany({
      where: { buyerId: { in: [...people] } },
      select: { id: true, name: true, address: true, pin: true },
    }),
  };
  await tx.erasure.create({
    data: { personId, people: [...people], sellers, at: now, eraseAt, sealed: JSON.parse(JSON.stringify(sealed)) },
  });
  await tx.person.updateMany({ where: { id: { in: [...people] } }, data: { name: null, noticeChatId: null } });
  await tx.deliveryAddress.deleteMany({ where: mine });
  await tx.staffRole.deleteMany({ where: mine });
  await tx.membership.deleteMany({ where: mine });
  await maskOrders(tx, people);
  await endNews(tx, people, { id: chatId, channel: chats.find(({ id }) => id === chatId)?.channel ?? '' }, now);
  await endTalks(tx, people, sellers, now);
  await tx.seller.updateMany({ where: { id: { in: sellers } }, data: { name: STRUCK_OUT, place: null } });
  await tx.listing.updateMany({
    where: { sellerId: { in: sellers }, state: { in: ['published', 'hidden', 'sold'] } },
    data: { state: 'withdrawn', updatedAt: now },
  });
  return closeChats(tx, chats, chatId, now);
}

/** Orders that are over show nobody any more; one that still travels keeps its address until it has arrived. */
export async function maskOrders(tx: Tx | PrismaClient, people: readonly string[]): Promise<void> {
  await tx.order.updateMany({
    where: { buyerId: { in: [...people] }, state: { in: [...ORDER_ENDS] }, name: { not: STRUCK_OUT } },
    data: { name: STRUCK_OUT, address: STRUCK_OUT, pin: NO_PIN },
  });
}

async function endNews(
  tx: Tx,
  people: readonly string[],
  from: { readonly id: string; readonly channel: string },
  now: Date,
): Promise<void> {
  const mine = { personId: { in: [...people] } };
  const ended = {
    answer: 'withdrawn',
    words: '',
    version: CONSENT_VERSION,
    chatId: from.id,
    channel: from.channel,
    at: now,
  };
  await tx.consent.createMany({ data: people.map((personId) => ({ personId, ...ended })) });
  await tx.subscription.updateMany({ where: { ...mine, until: null }, data: { until: now } });
  await tx.subscriptionMatch.updateMany({ where: { ...mine, settledAt: null }, data: { settledAt: now } });
}

/** Nobody answers any more: whoever writes is told that the talk is closed, and held pieces go back to the shelf. */
async function endTalks(tx: Tx, people: readonly string[], sellers: readonly string[], now: Date): Promise<void> {
  const own = { OR: [{ buyerId: { in: [...people] } }, { sellerId: { in: [...sellers] } }] };
  const held = await tx.offer.findMany({ where: { state: 'agreed', enquiry: own } });
  for (const { id, listingId, quantity } of held) {
    const lapsed = await tx.offer.updateMany({
      where: { id, state: 'agreed' },
      data: { state: 'lapsed', updatedAt: now },
    });
    if (lapsed.count === 0) continue;
    await tx.listing.update({ where: { id: listingId }, data: { held: { decrement: quantity } } });
    await tx.stockMovement.create({ data: { listingId, kind: 'released', quantity, offerId: id, at: now } });
  }
  const closed = { state: 'blocked', askedAt: null, updatedAt: now };
  await tx.enquiry.updateMany({ where: { buyerId: { in: [...people] } }, data: { ...closed, blockedBy: 'buyer' } });
  await tx.enquiry.updateMany({ where: { sellerId: { in: [...sellers] } }, data: { ...closed, blockedBy: 'seller' } });
}

/** Her chats lose their addresses; where she wrote from a new one begins, of somebody nobody knows. */
async function closeChats(
  tx: Tx,
  chats: readonly {
    readonly id: string;
    readonly channel: string;
    readonly chatId: string;
    readonly windowClosesAt: Date | null;
  }[],
  chatId: string,
  now: Date,
): Promise<Masked> {
  const ids = chats.map(({ id }) => id);
  await startOver(tx, Sql.sql`id = ANY(${ids}::uuid[])`, chatId);
  const { language } = await tx.person.findFirstOrThrow({ where: { chats: { some: { id: chatId } } } });
  await tx.outboxRow.updateMany({
    where: { chatId: { in: ids }, state: 'due' },
    data: { state: 'failed', failure: 'stopped' },
  });
  await tx.helpRequest.updateMany({ where: { chatId: { in: ids }, answeredAt: null }, data: { answeredAt: now } });
  await tx.takeover.updateMany({
    where: { OR: [{ chatId: { in: ids } }, { staffChatId: { in: ids } }], endedAt: null },
    data: { endedAt: now },
  });
  await tx.linkCode.deleteMany({ where: { chatId: { in: ids } } });
  await tx.$executeRaw`
    UPDATE chat SET chat_id = 'erased:' || id, sender_name = NULL, phone = NULL, phone_at = NULL, reachable = false
    WHERE id = ANY(${ids}::uuid[])`;
  const here = chats.find(({ id }) => id === chatId);
  if (here === undefined) throw new Error('Expected the chat to be one of the person’s own');
  const { channel, windowClosesAt } = here;
  const fresh = await tx.chat.create({
    data: {
      channel,
      chatId: here.chatId,
      windowClosesAt,
      createdAt: now,
      person: { create: { language, createdAt: now } },
    },
    select: { id: true },
  });
  return { chatId: fresh.id };
}

/** Deletes for good what was kept of these people; orders, talks and items stay as numbers without words. */
export async function eraseForGood(
  tx: Tx,
  { id, people, sellers, now }: { id: string; people: string[]; sellers: string[]; now: Date },
): Promise<void> {
  const mine = Sql.sql`person_id = ANY(${people}::uuid[])`;
  const chats = Sql.sql`(SELECT id FROM chat WHERE ${mine})`;
  const talks = Sql.sql`(SELECT id FROM enquiry WHERE buyer_id = ANY(${people}::uuid[]) OR seller_id = ANY(${sellers}::uuid[]))`;
  await maskOrders(tx, people);
  await tx.$executeRaw`DELETE FROM enquiry_message WHERE by_id = ANY(${people}::uuid[]) OR enquiry_id IN ${talks}`;
  await tx.$executeRaw`DELETE FROM subscription_match WHERE ${mine}`;
  await tx.$executeRaw`DELETE FROM subscription WHERE ${mine}`;
  await tx.$executeRaw`DELETE FROM consent WHERE ${mine}`;
  await tx.$executeRaw`DELETE FROM session WHERE chat_id IN ${chats}`;
  await tx.$executeRaw`DELETE FROM help_request WHERE chat_id IN ${chats}`;
  await tx.$executeRaw`DELETE FROM takeover WHERE chat_id IN ${chats} OR staff_chat_id IN ${chats}`;
  await tx.$executeRaw`DELETE FROM inbox WHERE chat_id IN ${chats}`;
  await tx.$executeRaw`DELETE FROM outbox WHERE chat_id IN ${chats}`;
  // What the others were sent of it: her words, and where her parcels went.
  await tx.$executeRaw`
    DELETE FROM outbox WHERE state IN ('sent', 'failed', 'parked') AND (enquiry_id IN ${talks}
      OR split_part(once, '/', 1) IN (SELECT code FROM "order" WHERE buyer_id = ANY(${people}::uuid[])))`;
  await tx.$executeRaw`DELETE FROM chat WHERE ${mine}`;
  await tx.$executeRaw`DELETE FROM listing_photo WHERE listing_id IN (SELECT id FROM listing WHERE seller_id = ANY(${sellers}::uuid[]))`;
  await tx.$executeRaw`UPDATE listing SET words = '', search_tokens = '{}', place = NULL WHERE seller_id = ANY(${sellers}::uuid[])`;
  await tx.erasure.update({ where: { id }, data: { sealed: {}, erasedAt: now } });
}
