import { z } from 'zod';
import type { BroadcastContent, BroadcastOutcome, BroadcastStore, Recipient } from '../../app/broadcast-ports.ts';
import { type Audience, BROADCAST_LIFE, BROADCAST_STATES, BROADCASTS_A_DAY } from '../../domain/broadcast.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { afterQuietHours } from '../../domain/quiet-hours.ts';
import type { Purpose } from '../../messages/outgoing.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { asLanguage } from './turns.ts';

/** What a process claimed so long ago and never recorded, it died over. */
const DEAD_AFTER_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

const content = z.object({
  words: z.partialRecord(z.enum(LANGUAGES), z.string()),
  photos: z.array(z.string()),
}) satisfies z.ZodType<BroadcastContent>;
const audience = z.union([
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.enum(['weave', 'district', 'language']), value: z.string() }),
]) satisfies z.ZodType<Audience>;
const state = z.enum(BROADCAST_STATES);

/** Broadcasts: expanded a few hundred people at a time, sent row by row, told how they went. */
export function broadcastsOf(db: PrismaClient): BroadcastStore {
  return {
    async createBroadcast({ createdBy, now, ...made }) {
      const data = { content: content.parse(made.content), audience: audience.parse(made.audience) };
      const row = await db.broadcast.create({ data: { ...data, createdBy, state: 'draft', createdAt: now } });
      return row.id;
    },
    async moveBroadcast(id, to, now) {
      const from = BROADCAST_STATES.filter((one) => BROADCAST_LIFE[one].to.includes(to));
      const ended = to === 'cancelled' || to === 'done' ? { endedAt: now } : {};
      return db.$transaction(async (tx) => {
        const moved = await tx.broadcast.updateMany({
          where: { id, state: { in: from } },
          data: { state: to, ...ended, ...(to === 'running' ? { startedAt: now } : {}) },
        });
        if (moved.count === 1 && to === 'cancelled')
          await tx.outboxRow.updateMany({
            where: { broadcastId: id, state: 'due' },
            data: { state: 'failed', failure: 'cancelled' },
          });
        return moved.count === 1;
      });
    },
    async countAudience(wanted) {
      const [row] = await db.$queryRaw<{ people: bigint }[]>`
        SELECT count(*) AS people FROM (${recipients(wanted, null, null)}) AS told`;
      return Number(row?.people ?? 0n);
    },
    async broadcastOutcome(id) {
      const kept = await db.broadcast.findUnique({ where: { id } });
      if (kept === null) return undefined;
      const rows = await db.outboxRow.groupBy({ by: ['state', 'failure'], where: { broadcastId: id }, _count: true });
      return outcomeOf(state.parse(kept.state), rows);
    },
    expandNext: (limit, now, write) =>
      db.$transaction(async (tx) => {
        const [next] = await tx.$queryRaw<{ id: string; content: unknown; audience: unknown; cursor: string | null }[]>`
          SELECT id, content, audience, cursor FROM broadcast WHERE state = 'running' AND NOT expanded
          ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
        if (next === undefined) return undefined;
        const told = await tx.$queryRaw<PersonRow[]>(recipients(audience.parse(next.audience), next.cursor, limit));
        const said = content.parse(next.content);
        const rows = told.flatMap((person) => write(said, asRecipient(person), next.id));
        const due = afterQuietHours(now);
        await tx.outboxRow.createMany({
          data: rows.map((row) => ({
            chatId: row.chatId,
            purpose: 'broadcast',
            method: row.call.method,
            body: row.call.body as Prisma.InputJsonObject, // a planned call is plain JSON
            once: row.once ?? null,
            notBefore: due,
            createdAt: now,
            broadcastId: next.id,
          })),
          skipDuplicates: true,
        });
        const last = told.at(-1)?.person_id;
        const expanded = told.length < limit;
        await tx.broadcast.update({ where: { id: next.id }, data: { expanded, ...(last ? { cursor: last } : {}) } });
        return told.length;
      }),
    async claimBulk(now, channels) {
      const since = new Date(now.getTime() - DAY_MS);
      // Skipped here and not when it was written: people change their minds, and the day's measure fills, in between.
      await db.$executeRaw`
        UPDATE outbox SET state = 'failed', failure = CASE WHEN wants_news(chat.person_id) THEN 'heardEnough' ELSE 'noConsent' END
        FROM chat WHERE chat.id = outbox.chat_id AND outbox.id IN (${firstDue(now, channels)})
          AND (NOT wants_news(chat.person_id) OR (
            SELECT count(DISTINCT heard.broadcast_id) FROM outbox AS heard
            WHERE heard.chat_id = chat.id AND heard.state IN ('sent', 'claimed', 'parked') AND heard.broadcast_id <> outbox.broadcast_id
              AND heard.claimed_at > ${since}) >= ${BROADCASTS_A_DAY})`;
      if (afterQuietHours(now) > now) return undefined;
      const [row] = await db.$queryRaw<BulkColumns[]>`
        UPDATE outbox SET state = 'claimed', attempts = attempts + 1, claimed_at = ${now}
        WHERE id = (${firstDue(now, channels)}) RETURNING id, chat_id, purpose, method, body, attempts`;
      return (
        row && {
          id: row.id,
          chatId: row.chat_id,
          purpose: row.purpose,
          attempts: row.attempts,
          call: { method: row.method, body: row.body },
        }
      );
    },
    async tidyBroadcasts(now) {
      const dead = new Date(now.getTime() - DEAD_AFTER_MS);
      await db.$executeRaw`
        UPDATE outbox SET state = 'parked' WHERE broadcast_id IS NOT NULL AND state = 'claimed' AND claimed_at < ${dead}`;
      await db.$executeRaw`
        UPDATE broadcast SET state = 'done', ended_at = ${now} WHERE state = 'running' AND expanded AND NOT EXISTS (
          SELECT FROM outbox WHERE broadcast_id = broadcast.id AND state IN ('due', 'claimed'))`;
    },
  };
}

/** The row a broadcast would send next: of the oldest that runs, on a channel that is ours and not paused. */
function firstDue(now: Date, channels: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT due.id FROM outbox AS due
    JOIN broadcast ON broadcast.id = due.broadcast_id AND broadcast.state = 'running'
    JOIN chat ON chat.id = due.chat_id
    WHERE due.state = 'due' AND due.not_before <= ${now} AND chat.channel = ANY(${[...channels]}::text[])
      AND NOT EXISTS (SELECT FROM channel_pause AS pause
        WHERE pause.channel = chat.channel AND (pause.until IS NULL OR pause.until > ${now}))
    ORDER BY due.broadcast_id, due.not_before, due.id LIMIT 1 FOR UPDATE OF due SKIP LOCKED`;
}

interface PersonRow {
  readonly person_id: string;
  readonly chat_id: string;
  readonly channel: string;
  readonly language: string;
}
interface BulkColumns {
  readonly id: bigint;
  readonly chat_id: string;
  readonly purpose: Purpose;
  readonly method: string;
  readonly body: Record<string, unknown>;
  readonly attempts: number;
}

function asRecipient({ person_id, chat_id, channel, language }: PersonRow): Recipient {
  return { personId: person_id, chatId: chat_id, channel, language: asLanguage(language) };
}

/** People who agreed to hear news and can be reached where they agreed, in the order of their ids. */
function recipients(wanted: Audience, after: string | null, limit: number | null): Prisma.Sql {
  const among =
    wanted.kind === 'all'
      ? Prisma.sql`TRUE`
      : wanted.kind === 'language'
        ? Prisma.sql`person.language = ${wanted.value}`
        : Prisma.sql`EXISTS (SELECT FROM subscription AS wish WHERE wish.person_id = person.id AND wish.until IS NULL
            AND (wish.kind = 'everything' OR (wish.kind = ${wanted.kind} AND wish.value = ${wanted.value})))`;
  return Prisma.sql`
    SELECT person.id AS person_id, chat.id AS chat_id, chat.channel, person.language
    FROM person
    JOIN LATERAL (SELECT answer, chat_id FROM consent WHERE person_id = person.id ORDER BY id DESC LIMIT 1) AS last ON last.answer = 'given'
    JOIN chat ON chat.id = last.chat_id AND chat.reachable
    WHERE (${after}::uuid IS NULL OR person.id > ${after}::uuid) AND ${among}
    ORDER BY person.id LIMIT ${limit}`;
}

function outcomeOf(
  at: BroadcastOutcome['state'],
  rows: readonly { readonly state: string; readonly failure: string | null; readonly _count: number }[],
): BroadcastOutcome {
  const count = (...states: string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row._count, 0);
  const failed = rows.filter((row) => row.state === 'failed');
  const notSent = Object.fromEntries(failed.map((row) => [row.failure ?? 'unknown', row._count]));
  return { state: at, sent: count('sent'), waiting: count('due', 'claimed'), parked: count('parked'), notSent };
}
