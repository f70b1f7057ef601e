import { z } from 'zod';
import type { ChatTarget, InboxRow, Store, TurnState } from '../../app/ports.ts';
import type { PersonView, ShownNotice } from '../../conversation/look.ts';
import type { Lease } from '../../conversation/relay.ts';
import { readSession } from '../../conversation/session.ts';
import { CONSENT_ANSWERS } from '../../domain/consent.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { STAFF_ROLES } from '../../domain/seller.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { readEvent } from './events.ts';
import { asDistrict, asMemberRole, asSellerKind } from './words.ts';

/** How many waiting rows one look takes; the rest is seen by the next. */
const BATCH = 100;
/** How many notices a number typed later may still answer. */
const NOTICES = 5;

/** How many of a buyer's addresses are offered. */
const ADDRESSES = 3;

const CHAT = {
  session: true,
  person: {
    include: {
      staffRoles: true,
      memberships: {
        include: { seller: { include: { _count: { select: { memberships: true } } } } },
        orderBy: { joinedAt: 'asc' },
      },
      addresses: { orderBy: { usedAt: 'desc' }, take: ADDRESSES },
      consents: { orderBy: { id: 'desc' }, take: 1 },
    },
  },
} as const satisfies Prisma.ChatInclude;
type ChatRow = Prisma.ChatGetPayload<{ include: typeof CHAT }>;

/** Opening a turn: the chat, its person, its session and what waits. */
export function turnsOf(db: PrismaClient): Pick<Store, 'openTurn' | 'countAttempt' | 'addressOf'> {
  return {
    async openTurn(chatId, now) {
      const waiting = await takeWaiting(db, chatId, now);
      const chat = await db.chat.findUnique({ where: { id: chatId }, include: CHAT });
      if (chat === null) return undefined;
      const handled = await db.inboxRow.findFirst({ where: { chatId, state: 'handled' }, select: { id: true } });
      const lease = await leaseOf(db, chatId);
      const notices = await recentNotices(db, chatId);
      return { ...stateOf(chat, handled === null), waiting, notices, ...(lease === undefined ? {} : { lease }) };
    },
    async countAttempt(rows) {
      await db.inboxRow.updateMany({ where: { id: { in: [...rows] } }, data: { attempts: { increment: 1 } } });
    },
    async addressOf(chatId) {
      return db.chat.findUniqueOrThrow({ where: { id: chatId }, select: { channel: true, chatId: true } });
    },
  };
}

async function takeWaiting(db: PrismaClient, chatId: string, now: Date): Promise<readonly InboxRow[]> {
  const rows = await db.inboxRow.findMany({
    where: { chatId, state: 'waiting', notBefore: { lte: now } },
    orderBy: { id: 'asc' },
    take: BATCH,
  });
  return rows.map(({ id, platformId, event, sentAt, storedAt, attempts }) => ({
    id,
    platformId,
    event: readEvent(event),
    sentAt,
    storedAt,
    attempts,
  }));
}

function stateOf(chat: ChatRow, isNew: boolean): Omit<TurnState, 'waiting' | 'notices'> {
  const language = asLanguage(chat.person.language);
  const target: ChatTarget = {
    chatId: chat.id,
    personId: chat.personId,
    address: { channel: chat.channel, chatId: chat.chatId },
    language,
  };
  return {
    target,
    person: viewOf(chat, language, isNew),
    session: readSession(chat.session?.data),
    version: chat.session?.version ?? 0,
  };
}

function viewOf(chat: ChatRow, language: Language, isNew: boolean): PersonView {
  const { person } = chat;
  const [address] = person.addresses;
  const news = CONSENT_ANSWERS.find((known) => known === person.consents[0]?.answer);
  const name = person.name ?? chat.senderName;
  return {
    id: person.id,
    language,
    isNew,
    // What is her own comes before what she looks after for somebody.
    sellers: [...person.memberships].sort(ownFirst).map(({ seller, role, onDuty }) => ({
      ...{ role: asMemberRole(role), onDuty, people: seller._count.memberships },
      id: seller.id,
      name: seller.name,
      kind: asSellerKind(seller.kind),
      district: asDistrict(seller.district),
      ...(seller.place === null ? {} : { place: seller.place }),
    })),
    staffRoles: person.staffRoles.flatMap(({ role }) => STAFF_ROLES.filter((known) => known === role)),
    ...(news === undefined ? {} : { news }),
    ...(name === null ? {} : { name }),
    ...(address === undefined
      ? {}
      : { lastAddress: { name: address.name, address: address.address, pin: address.pin } }),
    addresses: person.addresses.map(({ name: to, address: where, pin }) => ({ name: to, address: where, pin })),
  };
}

function ownFirst(one: { role: string }, other: { role: string }): number {
  return Number(one.role === 'keeper') - Number(other.role === 'keeper');
}

async function leaseOf(db: PrismaClient, chatId: string): Promise<Lease | undefined> {
  const held = await db.takeover.findFirst({ where: { OR: [{ chatId }, { staffChatId: chatId }], endedAt: null } });
  return held === null ? undefined : { as: held.chatId === chatId ? 'person' : 'staff', until: held.until };
}

const choicesSchema = z.array(z.object({ id: z.string(), label: z.string() }));

async function recentNotices(db: PrismaClient, chatId: string): Promise<readonly ShownNotice[]> {
  const rows = await db.outboxRow.findMany({
    where: { chatId, purpose: { in: ['notice', 'broadcast'] }, state: 'sent', choices: { not: { equals: null } } },
    orderBy: { id: 'desc' },
    take: NOTICES,
    select: { platformId: true, sentAt: true, choices: true, createdAt: true },
  });
  return rows.map((row) => ({
    sentAt: row.sentAt ?? row.createdAt,
    choices: choicesSchema.catch([]).parse(row.choices),
    ...(row.platformId === null ? {} : { messageId: row.platformId }),
  }));
}

/** A stored language; one we no longer speak becomes Bengali. */
export function asLanguage(value: string): Language {
  return LANGUAGES.find((language) => language === value) ?? 'bn';
}
