import type { BroadcastStore, Recipient } from '../../app/broadcast-ports.ts';
import type { NewOutboxRow } from '../../app/ports.ts';
import type { Audience } from '../../domain/broadcast.ts';
import { afterQuietHours } from '../../domain/quiet-hours.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { broadcastAudience, broadcastContent, viewBroadcast } from './broadcast-rows.ts';
import { bulkSendingOf } from './broadcast-sending.ts';
import { ask, type Db } from './client.ts';
import { outboxColumns } from './outbox-columns.ts';
import { inTransaction } from './transactions.ts';
import { asLanguage, asStops } from './words.ts';

/** How many broadcasts, and how many names, staff are shown. */
const SHOWN = 5;
const NAMES_SHOWN = 20;

/** Broadcasts: expanded a few hundred people at a time, sent row by row, told how they went. */
export function broadcastsOf(db: PrismaClient): BroadcastStore {
  return {
    ...bulkSendingOf(db),
    async countAudience(wanted) {
      const [row] = await db.$queryRaw<{ people: bigint }[]>`
        SELECT count(*) AS people FROM (${recipients(wanted, null, null)}) AS told`;
      return Number(row?.people ?? 0n);
    },
    async broadcast(id) {
      const kept = await db.broadcast.findFirst({ where: { id, state: { not: 'draft' } } });
      return kept === null ? undefined : viewBroadcast(db, kept);
    },
    async recentBroadcasts() {
      const rows = await db.$queryRaw<{ id: string; state: string; content: unknown; audience: unknown }[]>`
        SELECT id, state, content, audience FROM broadcast WHERE state <> 'draft'
        ORDER BY state IN ('running', 'paused') DESC, created_at DESC LIMIT ${SHOWN}`;
      return Promise.all(rows.map((row) => viewBroadcast(db, row)));
    },
    async undecidedPeople(broadcastId) {
      const chats = await db.chat.findMany({
        where: { outbox: { some: { broadcastId, state: 'parked' } } },
        select: { senderName: true, person: { select: { name: true } } },
        orderBy: { id: 'asc' },
        take: NAMES_SHOWN,
      });
      return chats.map(({ person, senderName }) => person.name ?? senderName ?? '');
    },
    async channelPauses(now) {
      const rows = await db.channelPause.findMany({
        where: { OR: [{ until: null }, { until: { gt: now } }] },
        orderBy: { channel: 'asc' },
      });
      return rows.map(({ channel, stops, reason, until }) => ({
        ...{ channel, reason, stops: asStops(stops) },
        ...(until === null ? {} : { until }),
      }));
    },
    /** Looked for without a transaction first: four times a second there is nothing. */
    async expandNext(limit, now, write) {
      const [waits] = await ask(db)`SELECT 1 FROM broadcast WHERE state = 'running' AND NOT expanded LIMIT 1`;
      if (waits === undefined) return undefined;
      return inTransaction(db, async (tx) => {
        const [next] = await tx.$queryRaw<{ id: string; content: unknown; audience: unknown; cursor: string | null }[]>`
          SELECT id, content, audience, cursor FROM broadcast WHERE state = 'running' AND NOT expanded
          ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
        if (next === undefined) return undefined;
        const audience = broadcastAudience.parse(next.audience);
        const told = await tx.$queryRaw<PersonRow[]>(recipients(audience, next.cursor, limit));
        const rows = await write(broadcastContent.parse(next.content), told.map(asRecipient), next.id);
        const due = afterQuietHours(now);
        await writeAtOnce(tx, rows, { due, now, broadcastId: next.id });
        const last = told.at(-1)?.person_id;
        const expanded = told.length < limit;
        await tx.broadcast.update({ where: { id: next.id }, data: { expanded, ...(last ? { cursor: last } : {}) } });
        return told.length;
      });
    },
  };
}

/** One parameter for all rows: a thousand of them apiece cost the process, and everybody who waits for it, several times as much. */
async function writeAtOnce(
  db: Db,
  rows: readonly NewOutboxRow[],
  { due, now, broadcastId }: { readonly due: Date; readonly now: Date; readonly broadcastId: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO outbox (chat_id, purpose, method, body, choices, once, outside, not_before, created_at, broadcast_id)
    SELECT "chatId", purpose, method, body, choices, once, outside, ${due}, ${now}, ${broadcastId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(outboxColumns))}::jsonb)
      AS row("chatId" uuid, purpose text, method text, body jsonb, choices jsonb, once text, outside jsonb)
    ON CONFLICT DO NOTHING`;
}

interface PersonRow {
  readonly person_id: string;
  readonly chat_id: string;
  readonly channel: string;
  readonly language: string;
}

function asRecipient({ person_id, chat_id, channel, language }: PersonRow): Recipient {
  return { personId: person_id, chatId: chat_id, channel, language: asLanguage(language) };
}

/** No id comes before it: also the first batch is found along the index. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * People who agreed to hear news, wish to be told of something, and can be reached where they agreed, in the order of their ids: each is
 * looked at along the indexes (LIMIT 1 leaves no other way), so that no batch reads again what those before it read.
 */
function recipients(wanted: Audience, after: string | null, limit: number | null): Prisma.Sql {
  const wish =
    wanted.kind === 'weave' || wanted.kind === 'district'
      ? Prisma.sql`AND (wish.kind = 'everything' OR (wish.kind = ${wanted.kind} AND wish.value = ${wanted.value})
          OR (wish.kind = 'search' AND wish.filters->>${wanted.kind} = ${wanted.value}))`
      : Prisma.empty;
  const speaks = wanted.kind === 'language' ? Prisma.sql`AND person.language = ${wanted.value}` : Prisma.empty;
  return Prisma.sql`
    SELECT person.id AS person_id, chat.id AS chat_id, chat.channel, person.language
    FROM person
    JOIN LATERAL (SELECT answer, chat_id FROM consent WHERE person_id = person.id ORDER BY id DESC LIMIT 1) AS last ON last.answer = 'given'
    JOIN chat ON chat.id = last.chat_id AND chat.reachable
    JOIN LATERAL (
      SELECT FROM subscription AS wish WHERE wish.person_id = person.id AND wish.until IS NULL ${wish} LIMIT 1) AS wished ON true
    WHERE person.id > ${after ?? BEFORE_ALL}::uuid ${speaks}
    ORDER BY person.id LIMIT ${limit}`;
}
