import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { cleanText, writeEvent } from './events.ts';

type Receiving = Pick<Store, 'keepEvent' | 'setReachable' | 'moveAddress' | 'postpone' | 'dueChats' | 'countDue'>;

/** Keeping what arrives and finding what is due. */
export function inboxOf(db: PrismaClient): Receiving {
  return {
    async keepEvent(event, { now, language }) {
      const chatId = await chatOf(
        db,
        event.from,
        event.kind === 'message' ? event.senderName : undefined,
        language,
        now,
      );
      const sentAt = event.kind === 'message' ? event.sentAt : event.editedAt;
      // One statement and its unique index decide whether this delivery is the first.
      const added = await db.$executeRaw`
        INSERT INTO inbox (chat_id, platform_id, event, sent_at, stored_at, not_before)
        VALUES (${chatId}::uuid, ${cleanText(event.id)}, ${JSON.stringify(writeEvent(event))}::jsonb, ${sentAt}, ${now}, ${now})
        ON CONFLICT (chat_id, platform_id) DO NOTHING`;
      return { chatId, fresh: added === 1 };
    },
    async setReachable(address, reachable) {
      await db.chat.updateMany({ where: address, data: { reachable } });
    },
    async moveAddress(from, to) {
      const taken = await db.chat.findUnique({ where: { channel_chatId: to }, select: { id: true } });
      if (taken === null) await db.chat.updateMany({ where: from, data: { chatId: to.chatId } });
    },
    async postpone(rows, until) {
      await db.inboxRow.updateMany({ where: { id: { in: [...rows] }, state: 'waiting' }, data: { notBefore: until } });
    },
    async dueChats(now, limit) {
      const found = await db.$queryRaw<{ chat_id: string }[]>`
        SELECT DISTINCT chat_id FROM (
          (SELECT chat_id FROM inbox WHERE state = 'waiting' AND not_before <= ${now} ORDER BY id LIMIT ${limit})
          UNION ALL
          (SELECT chat_id FROM outbox WHERE state IN ('due', 'claimed') AND not_before <= ${now} ORDER BY id LIMIT ${limit})
        ) AS due LIMIT ${limit}`;
      return found.map((row) => row.chat_id);
    },
    async countDue(now) {
      const [counted] = await db.$queryRaw<{ due: bigint }[]>`
        SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting' AND not_before <= ${now})
             + (SELECT count(*) FROM outbox WHERE state IN ('due', 'claimed') AND not_before <= ${now}) AS due`;
      return Number(counted?.due ?? 0n);
    },
  };
}

async function chatOf(
  db: PrismaClient,
  address: { channel: string; chatId: string },
  senderName: string | undefined,
  language: string,
  now: Date,
): Promise<string> {
  const known = await db.chat.findUnique({ where: { channel_chatId: address }, select: { id: true } });
  if (known !== null) return known.id;
  const name = senderName === undefined ? null : cleanText(senderName);
  const chat = { ...address, senderName: name, createdAt: now };
  try {
    const made = await db.person.create({
      data: { language, createdAt: now, chats: { create: chat } },
      select: { chats: { select: { id: true } } },
    });
    return made.chats[0]?.id ?? '';
  } catch (error) {
    // Two first messages at once: the unique index let one person in, the other finds her.
    const other = await db.chat.findUnique({ where: { channel_chatId: address }, select: { id: true } });
    if (other === null) throw error;
    return other.id;
  }
}
