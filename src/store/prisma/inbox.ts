import { createHash } from 'node:crypto';
import type { Store } from '../../app/ports.ts';
import type { ChatAddress } from '../../messages/address.ts';
import type { EditedMessage, IncomingMessage } from '../../messages/incoming.ts';
import type { PrismaClient } from '../generated/client.ts';
import { countBulkDue } from './broadcast-sending.ts';
import { ask, askAmongOthers, type Db } from './client.ts';
import { cleanText, writeEvent } from './events.ts';
import { inTransaction } from './transactions.ts';

/** A platform's word for a number is noted once in so long. */
const ATTESTED_AGAIN_MS = 24 * 60 * 60 * 1_000;

type Receiving = Pick<
  Store,
  'keepEvent' | 'knownChat' | 'setReachable' | 'moveAddress' | 'postpone' | 'dueChats' | 'countDue'
>;

/** Keeping what arrives and finding what is due. */
export function inboxOf(db: PrismaClient): Receiving {
  return {
    async keepEvent(event, details) {
      const kept = await keepInKnownChat(db, event, details);
      if (kept !== undefined) return kept;
      const { senderName, formerly } =
        event.kind === 'message' ? event : { senderName: undefined, formerly: undefined };
      // Somebody known by another address until now is no newcomer.
      const moved = formerly !== undefined && (await renameChat(db, formerly, event.from));
      if (!moved) await makeChat(db, event.from, { senderName, ...details });
      const after = await keepInKnownChat(db, event, details);
      if (after === undefined) throw new Error('Expected the chat that was just made, got none');
      return after;
    },
    async knownChat(address) {
      return (await findChat(db, address))?.id;
    },
    async setReachable(address, reachable, now) {
      await db.chat.updateMany({ where: address, data: { reachable } });
      // Whoever shut the door wants no news either; coming back opens the door, not the news.
      if (!reachable)
        await db.subscription.updateMany({
          where: { until: null, person: { chats: { some: address } } },
          data: { until: now },
        });
    },
    /**
     * Where the new address has written already, its chat becomes the same person's, unless that person has a life of their own. News
     * told once more moves nobody: by then the old address may have its next owner.
     */
    moveAddress: ({ id, from, to }) =>
      inTransaction(db, async (tx) => {
        const name = `moved/${createHash('sha256').update(id).digest('hex')}`;
        const note = { channel: from.channel, name, value: '' };
        const { count } = await tx.channelNote.createMany({ data: [note], skipDuplicates: true });
        if (count === 0) return;
        await forgetNumber(tx, from);
        if (await renameChat(tx, from, to)) return;
        await tx.$executeRaw`
        WITH joined AS (
          UPDATE chat SET person_id = old.person_id FROM chat AS old
          WHERE chat.channel = ${to.channel} AND chat.chat_id = ${to.chatId}
            AND old.channel = ${from.channel} AND old.chat_id = ${from.chatId} AND chat.person_id <> old.person_id
            AND NOT EXISTS (SELECT 1 FROM "order" WHERE buyer_id = chat.person_id)
            AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.person_id = chat.person_id)
          RETURNING old.id)
        UPDATE chat SET reachable = false FROM joined WHERE chat.id = joined.id`;
      }),
    async postpone(rows, until) {
      await db.inboxRow.updateMany({ where: { id: { in: [...rows] }, state: 'waiting' }, data: { notBefore: until } });
    },
    async dueChats(now, { limit, leaveMs }) {
      const before = new Date(now.getTime() - leaveMs);
      const found = await db.$queryRaw<{ chat_id: string; what: string }[]>`
        SELECT chat_id, concat_ws('/', max(inbox), max(outbox), max(since)) AS what FROM (
          (SELECT chat_id, id AS inbox, NULL::bigint AS outbox, not_before AS since FROM inbox
            WHERE state = 'waiting' AND not_before <= ${now} AND stored_at <= ${before} ORDER BY not_before LIMIT ${limit})
          UNION ALL
          (SELECT chat_id, NULL, id, not_before FROM outbox
            WHERE state IN ('due', 'claimed') AND broadcast_id IS NULL AND not_before <= ${now}
              AND CASE WHEN state = 'claimed' THEN claimed_at <= ${before}
                WHEN purpose = 'reply' THEN created_at <= ${before} ELSE true END
            ORDER BY not_before LIMIT ${limit})
          UNION ALL
          (SELECT chat_id, NULL, NULL, tell_at FROM subscription_match
            WHERE settled_at IS NULL AND tell_at <= ${now} LIMIT ${limit})
        ) AS due GROUP BY chat_id LIMIT ${limit}`;
      return found.map(({ chat_id, what }) => ({ chatId: chat_id, what }));
    },
    async countDue(now) {
      const [counted] = await db.$queryRaw<{ due: bigint }[]>`
        SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting' AND not_before <= ${now})
             + (SELECT count(*) FROM outbox WHERE state IN ('due', 'claimed') AND broadcast_id IS NULL AND not_before <= ${now})
             + (SELECT count(*) FROM subscription_match WHERE settled_at IS NULL AND tell_at <= ${now}) AS due`;
      return Number(counted?.due ?? 0n) + (await countBulkDue(db, now));
    },
  };
}

type Kept = Awaited<ReturnType<Store['keepEvent']>>;
type Details = Parameters<Store['keepEvent']>[1];

/**
 * All of it in one statement, for every message waits on it: the row under its unique key, the language that the first words
 * tell, and, where a person's message opens the right to write freely, that right and what waited for it. A message told late
 * opens no less than is open. Undefined when nobody has written from there yet.
 */
async function keepInKnownChat(
  db: PrismaClient,
  event: IncomingMessage | EditedMessage,
  { now, said, opensUntil }: Details,
): Promise<Kept | undefined> {
  const { channel, chatId } = event.from;
  const sentAt = event.kind === 'message' ? event.sentAt : event.editedAt;
  const until = opensUntil ?? null;
  const phone = (event.kind === 'message' ? event.phone : undefined) ?? null;
  const lately = new Date(now.getTime() - ATTESTED_AGAIN_MS);
  const [kept] = await askAmongOthers<{ id: string; fresh: boolean; shared: boolean }>(db)`
    WITH known AS (
      SELECT chat.id, chat.person_id, language_settled,
        ${phone}::text IS NOT NULL AND (chat.phone IS DISTINCT FROM ${phone}::text OR chat.phone_at < ${lately}) AS attested
      FROM chat JOIN person ON person.id = chat.person_id
      WHERE channel = ${channel} AND chat.chat_id = ${chatId}),
    settled AS (
      UPDATE person SET language = ${said ?? null}::text, language_settled = true FROM known
      WHERE ${said ?? null}::text IS NOT NULL AND person.id = known.person_id AND NOT known.language_settled),
    added AS (
      INSERT INTO inbox (chat_id, platform_id, event, sent_at, stored_at, not_before)
      SELECT id, ${cleanText(event.id)}, ${JSON.stringify(writeEvent(event))}::jsonb, ${sentAt}, ${now}, ${now} FROM known
      ON CONFLICT (chat_id, platform_id) DO NOTHING RETURNING id),
    opened AS (
      UPDATE chat SET window_closes_at = GREATEST(window_closes_at, ${until}::timestamptz),
        knocked_at = CASE WHEN ${until}::timestamptz IS NULL THEN knocked_at END,
        phone = CASE WHEN attested THEN ${phone}::text ELSE phone END,
        phone_at = CASE WHEN attested THEN ${now} ELSE phone_at END FROM known
      WHERE (${until}::timestamptz IS NOT NULL OR attested) AND chat.id = known.id AND EXISTS (SELECT 1 FROM added)),
    released AS (
      UPDATE outbox SET waits_for = NULL, not_before = ${now} FROM known
      WHERE ${until}::timestamptz IS NOT NULL AND outbox.chat_id = known.id AND waits_for = 'window' AND state = 'due'
        AND EXISTS (SELECT 1 FROM added))
    SELECT id, EXISTS (SELECT 1 FROM added) AS fresh, attested AND EXISTS (
        SELECT 1 FROM chat AS other WHERE other.phone = ${phone}::text AND other.person_id <> known.person_id) AS shared FROM known`;
  return kept && { chatId: kept.id, fresh: kept.fresh, shared: kept.fresh && kept.shared };
}

/** Gives a chat its new address, unless something stands there; false when nothing was renamed. */
async function renameChat(db: Db, from: ChatAddress, to: ChatAddress): Promise<boolean> {
  const renamed = await db.$executeRaw`
    UPDATE chat SET chat_id = ${to.chatId}
    WHERE channel = ${from.channel} AND chat_id = ${from.chatId} AND ${from.channel} = ${to.channel}
      AND NOT EXISTS (SELECT 1 FROM chat AS other WHERE other.channel = ${to.channel} AND other.chat_id = ${to.chatId})`;
  return renamed > 0;
}

/** Whoever gets another address has most likely left her number, and its next owner is not her: none of her chats is known by it. */
async function forgetNumber(db: Db, { channel, chatId }: ChatAddress): Promise<void> {
  await db.$executeRaw`
    UPDATE chat SET phone = NULL, phone_at = NULL FROM chat AS moved
    WHERE moved.channel = ${channel} AND moved.chat_id = ${chatId}
      AND chat.person_id = moved.person_id AND chat.phone = moved.phone`;
}

interface Newcomer extends Pick<Details, 'now' | 'said' | 'otherwise'> {
  readonly senderName: string | undefined;
}

/** A chat with its person. Two first messages at once: the unique index lets one in, the other finds what it made. */
async function makeChat(
  db: PrismaClient,
  address: { channel: string; chatId: string },
  { senderName, said, otherwise, now }: Newcomer,
): Promise<void> {
  const name = senderName === undefined ? null : cleanText(senderName);
  try {
    await ask(db)`
      WITH newcomer AS (
        INSERT INTO person (id, language, language_settled, created_at)
        VALUES (uuidv7(), ${said ?? otherwise}, ${said !== undefined}, ${now}) RETURNING id)
      INSERT INTO chat (id, channel, chat_id, person_id, sender_name, created_at)
      SELECT uuidv7(), ${address.channel}, ${address.chatId}, id, ${name}, ${now} FROM newcomer`;
  } catch (error) {
    if ((await findChat(db, address)) === null) throw error;
  }
}

function findChat(db: PrismaClient, address: { channel: string; chatId: string }) {
  return db.chat.findUnique({
    where: { channel_chatId: address },
    select: { id: true },
  });
}
