import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { cleanText, writeEvent } from './events.ts';

type Receiving = Pick<
  Store,
  'keepEvent' | 'knownChat' | 'setReachable' | 'moveAddress' | 'postpone' | 'dueChats' | 'countDue'
>;

/** Keeping what arrives and finding what is due. */
export function inboxOf(db: PrismaClient): Receiving {
  return {
    async keepEvent(event, { now, said, otherwise, opensUntil }) {
      const senderName = event.kind === 'message' ? event.senderName : undefined;
      const chatId = await chatOf(db, event.from, { senderName, said, otherwise, now });
      const sentAt = event.kind === 'message' ? event.sentAt : event.editedAt;
      // One statement and its unique index decide whether this delivery is the first.
      const added = await db.$executeRaw`
        INSERT INTO inbox (chat_id, platform_id, event, sent_at, stored_at, not_before)
        VALUES (${chatId}::uuid, ${cleanText(event.id)}, ${JSON.stringify(writeEvent(event))}::jsonb, ${sentAt}, ${now}, ${now})
        ON CONFLICT (chat_id, platform_id) DO NOTHING`;
      if (added === 1 && opensUntil !== undefined) await openWindow(db, chatId, opensUntil, now);
      return { chatId, fresh: added === 1 };
    },
    async knownChat(address) {
      return (await findChat(db, address))?.id;
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
          UNION ALL
          (SELECT chat_id FROM subscription_match WHERE settled_at IS NULL AND tell_at <= ${now} LIMIT ${limit})
        ) AS due LIMIT ${limit}`;
      return found.map((row) => row.chat_id);
    },
    async countDue(now) {
      const [counted] = await db.$queryRaw<{ due: bigint }[]>`
        SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting' AND not_before <= ${now})
             + (SELECT count(*) FROM outbox WHERE state IN ('due', 'claimed') AND not_before <= ${now})
             + (SELECT count(*) FROM subscription_match WHERE settled_at IS NULL AND tell_at <= ${now}) AS due`;
      return Number(counted?.due ?? 0n);
    },
  };
}

/** She wrote: we may write until then, and what waited for her is due. A message told late opens no less than is open. */
async function openWindow(db: PrismaClient, chatId: string, until: Date, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH opened AS (
      UPDATE chat SET window_closes_at = GREATEST(window_closes_at, ${until}), knocked_at = NULL
      WHERE id = ${chatId}::uuid RETURNING id)
    UPDATE outbox SET waits_for = NULL, not_before = ${now}
    FROM opened WHERE chat_id = opened.id AND waits_for = 'window' AND state = 'due'`;
}

interface Newcomer {
  readonly senderName: string | undefined;
  readonly said: string | undefined;
  readonly otherwise: string;
  readonly now: Date;
}

/** The chat at this address, made with its person when it is new; the first words that tell settle the language. */
async function chatOf(
  db: PrismaClient,
  address: { channel: string; chatId: string },
  newcomer: Newcomer,
): Promise<string> {
  const { senderName, said, otherwise, now } = newcomer;
  const known = await findChat(db, address);
  if (known !== null) {
    const settles = said !== undefined && !known.person.languageSettled;
    if (settles)
      await db.person.updateMany({
        where: { id: known.personId, languageSettled: false },
        data: { language: said, languageSettled: true },
      });
    return known.id;
  }
  const chat = { ...address, senderName: senderName === undefined ? null : cleanText(senderName), createdAt: now };
  const person = { language: said ?? otherwise, languageSettled: said !== undefined, createdAt: now };
  try {
    const made = await db.person.create({
      data: { ...person, chats: { create: chat } },
      select: { chats: { select: { id: true } } },
    });
    return made.chats[0]?.id ?? '';
  } catch (error) {
    // Two first messages at once: the unique index let one person in, the other finds her.
    const other = await findChat(db, address);
    if (other === null) throw error;
    return other.id;
  }
}

function findChat(db: PrismaClient, address: { channel: string; chatId: string }) {
  return db.chat.findUnique({
    where: { channel_chatId: address },
    select: { id: true, personId: true, person: { select: { languageSettled: true } } },
  });
}
