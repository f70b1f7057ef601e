import type { BroadcastStore } from '../../app/broadcast-ports.ts';
import type { Outside } from '../../app/sending-ports.ts';
import { BROADCASTS_A_DAY } from '../../domain/broadcast.ts';
import { afterQuietHours } from '../../domain/quiet-hours.ts';
import type { Purpose } from '../../messages/outgoing.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { ask } from './client.ts';

/** What a process claimed so long ago and never recorded, it died over. */
const DEAD_AFTER_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Sending broadcasts row by row. */
export function bulkSendingOf(db: PrismaClient): Pick<BroadcastStore, 'claimBulk' | 'parkDeadBulk'> {
  return {
    async claimBulk(now, channels) {
      if (afterQuietHours(now) > now) return undefined;
      for (;;) {
        const row = await takeNext(db, now, channels);
        if (row === undefined) return undefined;
        if (row.state !== 'claimed') continue;
        return {
          id: row.id,
          chatId: row.chat_id,
          purpose: row.purpose,
          attempts: row.attempts,
          call: { method: row.method, body: row.body },
          ...(row.outside === null ? {} : { outside: row.outside }),
        };
      }
    },
    async parkDeadBulk(now) {
      const dead = new Date(now.getTime() - DEAD_AFTER_MS);
      await db.$executeRaw`
        UPDATE outbox SET state = 'parked' WHERE broadcast_id IS NOT NULL AND state = 'claimed' AND claimed_at < ${dead}`;
    },
  };
}

/** How much of broadcasts waits to be done now: nothing at night but writing the rows of those just begun. */
export async function countBulkDue(db: PrismaClient, now: Date): Promise<number> {
  const atNight = afterQuietHours(now) > now;
  const [counted] = await db.$queryRaw<{ due: bigint }[]>`
    SELECT (SELECT count(*) FROM broadcast WHERE state = 'running' AND (NOT expanded OR NOT EXISTS (
        SELECT FROM outbox WHERE broadcast_id = broadcast.id AND (state = 'claimed' OR (state = 'due' AND waits_for IS NULL)))))
      + (SELECT count(*) FROM outbox JOIN chat ON chat.id = outbox.chat_id JOIN broadcast ON broadcast.id = outbox.broadcast_id
         WHERE NOT ${atNight} AND outbox.state IN ('due', 'claimed') AND broadcast.state IN ('running', 'done')
           AND outbox.not_before <= ${now} AND NOT ${isHeld(now)}) AS due`;
  return Number(counted?.due ?? 0n);
}

/**
 * Takes the row that is next, and claims or skips it in the same statement: found along its broadcast's own index, for a hundred
 * thousand may wait behind it. Judged here and not when it was written: people change their minds, and the day's measure fills, in
 * between.
 */
async function takeNext(
  db: PrismaClient,
  now: Date,
  channels: readonly string[],
): Promise<(BulkColumns & { state: string }) | undefined> {
  const since = new Date(now.getTime() - DAY_MS);
  const [row] = await ask<BulkColumns & { state: string }>(db)`
    WITH head AS (
      SELECT due.id, broadcast.id AS broadcast_id, due.person_id, due.reachable
      FROM broadcast CROSS JOIN LATERAL (
        SELECT outbox.id, chat.person_id, chat.reachable
        FROM outbox JOIN chat ON chat.id = outbox.chat_id
        WHERE outbox.broadcast_id = broadcast.id AND outbox.state = 'due' AND outbox.not_before <= ${now}
          AND chat.channel = ANY(${[...channels]}::text[]) AND NOT ${isHeld(now)}
        ORDER BY outbox.not_before, outbox.id LIMIT 1 FOR UPDATE OF outbox SKIP LOCKED) AS due
      WHERE broadcast.state IN ('running', 'done') ORDER BY broadcast.id LIMIT 1),
    judged AS (
      SELECT id, CASE
        WHEN NOT wants_news(person_id) THEN 'noConsent'
        WHEN NOT reachable THEN 'unreachable'
        WHEN (SELECT count(DISTINCT heard.broadcast_id) FROM outbox AS heard JOIN chat ON chat.id = heard.chat_id
          WHERE chat.person_id = head.person_id AND heard.state IN ('sent', 'claimed', 'parked')
            AND heard.broadcast_id IS NOT NULL AND heard.broadcast_id <> head.broadcast_id AND heard.claimed_at > ${since}) >= ${BROADCASTS_A_DAY} THEN 'heardEnough'
        END AS why
      FROM head)
    UPDATE outbox SET
      state = CASE WHEN why IS NULL THEN 'claimed' ELSE 'failed' END, failure = why,
      attempts = CASE WHEN why IS NULL THEN attempts + 1 ELSE attempts END,
      claimed_at = CASE WHEN why IS NULL THEN ${now} ELSE claimed_at END
    FROM judged WHERE outbox.id = judged.id
    RETURNING outbox.id, chat_id, purpose, method, body, outside, attempts, state`;
  return row;
}

/** Whether a chat's channel is paused, or the platform asked us to leave the chat alone. */
function isHeld(now: Date): Prisma.Sql {
  return Prisma.sql`(coalesce(chat.held_until > ${now}, false) OR EXISTS (SELECT FROM channel_pause AS pause
    WHERE pause.channel = chat.channel AND (pause.until IS NULL OR pause.until > ${now})))`;
}

interface BulkColumns {
  readonly id: bigint;
  readonly chat_id: string;
  readonly purpose: Purpose;
  readonly method: string;
  readonly body: Record<string, unknown>;
  readonly outside: Outside | null;
  readonly attempts: number;
}
