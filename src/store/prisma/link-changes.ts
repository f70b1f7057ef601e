import type { FoundLinkCode, LinkChanges, LinkStore } from '../../app/link-ports.ts';
import { keptOf, LINK_CODE_MS, MAX_MISSES } from '../../domain/link.ts';
import { ORDER_ENDS } from '../../domain/order.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { journalSchema } from './joining-journal.ts';
import { undoJoining } from './joining-undo.ts';
import { join } from './joinings.ts';

type Tx = Prisma.TransactionClient;
/** For so long digits that ended are still told apart from wrong ones. */
const REMEMBERED_MS = 24 * 60 * 60 * 1_000;

/** Codes that link, and the joining itself. Locked rows and unique keys decide races. */
export function linkChanges(tx: Tx): LinkChanges {
  return {
    async putLinkCode({ chatId, code, now, until }) {
      await tx.linkCode.deleteMany({ where: { until: { lt: new Date(now.getTime() - REMEMBERED_MS) } } });
      const put = await tx.$executeRaw`
        INSERT INTO link_code (chat_id, code, until) SELECT ${chatId}::uuid, ${code}, ${until}
        WHERE NOT EXISTS (SELECT FROM link_code WHERE code = ${code} AND chat_id <> ${chatId}::uuid)
        ON CONFLICT (chat_id) DO UPDATE SET code = EXCLUDED.code, until = EXCLUDED.until, misses = 0`;
      return put === 1;
    },
    async countMiss(now) {
      await tx.$executeRaw`
        UPDATE link_code SET misses = misses + 1,
          until = CASE WHEN misses + 1 >= ${MAX_MISSES} THEN LEAST(until, ${now}) ELSE until END
        WHERE until > ${now}`;
    },
    async takeLinkCode(code, now) {
      const found = await findLinkCode(tx, code);
      if (found === undefined || found.until <= now) return undefined;
      const taken = await tx.linkCode.deleteMany({ where: { code, until: { gt: now } } });
      return taken.count === 1 ? found : undefined;
    },
    async lockPair(one, other) {
      await tx.$executeRaw`SELECT 1 FROM person WHERE id IN (${one}::uuid, ${other}::uuid) ORDER BY id FOR UPDATE`;
      const asleep = await tx.joining.count({ where: { absorbedId: { in: [one, other] }, undoneAt: null } });
      return one === other || asleep > 0 ? undefined : keptOf(one, other);
    },
    async sameNumber(chatId, since) {
      const rows = await tx.$queryRaw<{ person_id: string }[]>`
        SELECT DISTINCT other.person_id FROM chat AS mine JOIN chat AS other ON other.phone = mine.phone
        WHERE mine.id = ${chatId}::uuid AND other.person_id <> mine.person_id AND other.phone_at >= ${since}
          AND NOT EXISTS (SELECT FROM joining WHERE undone_at IS NOT NULL
            AND kept_id IN (mine.person_id, other.person_id) AND absorbed_id IN (mine.person_id, other.person_id))`;
      return rows.map((row) => row.person_id);
    },
    async attestPhone(chatId, phone, now) {
      await tx.chat.update({ where: { id: chatId }, data: { phone, phoneAt: now } });
    },
    async chatsOf(personId) {
      const chats = await tx.chat.findMany({ where: { personId, reachable: true }, select: { id: true } });
      return chats.map(({ id }) => id);
    },
    async openOrderBetween({ keptId, absorbedId }) {
      const both = { in: [keptId, absorbedId] };
      const order = await tx.order.findFirst({
        where: {
          buyerId: both,
          seller: { memberships: { some: { personId: both } } },
          state: { notIn: [...ORDER_ENDS] },
        },
        select: { code: true },
      });
      return order?.code;
    },
    join: (joining) => join(tx, joining),
    undoJoining: (undo) => undoJoining(tx, undo),
  };
}

/** Reading codes, and what can be taken apart. */
export function linksOf(db: PrismaClient): LinkStore {
  return {
    findLinkCode: (code) => findLinkCode(db, code),
    async tookLinkCode(since) {
      return (
        (await db.linkCode.findFirst({ where: { until: { gte: new Date(since.getTime() + LINK_CODE_MS) } } })) !== null
      );
    },
    async countAudits(personId, action, since) {
      return db.audit.count({ where: { actorId: personId, subject: personId, action, at: { gte: since } } });
    },
    async joiningsOf(personId, chatId) {
      const joinings = await db.joining.findMany({
        where: { keptId: personId, undoneAt: null },
        orderBy: { at: 'desc' },
      });
      const chats = await db.chat.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } });
      return joinings.map(({ id, moved }) => {
        const far = new Set(journalSchema.parse(moved).chats);
        const isFar = far.has(chatId);
        return { id, others: chats.filter((chat) => far.has(chat.id) !== isFar).map(({ channel }) => channel) };
      });
    },
  };
}

async function findLinkCode(db: Tx | PrismaClient, code: string): Promise<FoundLinkCode | undefined> {
  const row = await db.linkCode.findUnique({ where: { code } });
  const chat = row && (await db.chat.findUnique({ where: { id: row.chatId }, include: { person: true } }));
  if (row === null || chat === null) return undefined;
  const { personId, channel } = chat;
  return { chatId: row.chatId, personId, channel, name: chat.person.name ?? chat.senderName ?? '', until: row.until };
}
