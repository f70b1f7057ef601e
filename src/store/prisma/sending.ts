import type { MessageKind, Sending, SendingStore } from '../../app/sending-ports.ts';
import type { Stops } from '../../messages/incoming.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
import { type ClaimedColumns, claimedFrom, claiming, noneInHand } from './outbox.ts';

type Windows = Pick<
  SendingStore,
  | 'openSending'
  | 'takeUpSending'
  | 'putOff'
  | 'holdForWindow'
  | 'closeWindow'
  | 'holdChat'
  | 'giveUpChat'
  | 'sendAgain'
  | 'pauseChannel'
  | 'resumeChannel'
>;
type Counts = Pick<SendingStore, 'countSent' | 'monthOf'>;

/** What holds sending back: a closed window, a paused channel; and what it costs. */
export function sendingOf(db: PrismaClient, holder: () => number | null): Windows & Counts {
  return {
    async openSending(chatId, now) {
      return sendingFrom(chatId, await db.$queryRaw`${chatAsItStands(chatId, now)}`);
    },
    /**
     * A claimed row that nobody holds is undecided, unless its try had not begun, and its purpose says whether it may go again:
     * nothing is claimed before that is settled.
     */
    async takeUpSending(chatId, now) {
      const rows = await askAmongOthers<OpenedRow & (ClaimedColumns | { readonly id: null })>(db)`
        ${claiming({ chatId, now, holder: holder(), mayBe: isFree(chatId, now) })},
        taken_up AS (
          UPDATE outbox SET state = CASE
            WHEN attempts > 1 OR (purpose = 'broadcast' AND attempts > 0) THEN 'parked' ELSE 'due' END
          WHERE chat_id = ${chatId}::uuid AND state = 'claimed' AND broadcast_id IS NULL
            AND NOT holder_lives(holder, claimed_at, ${now}))
        SELECT stands.*, claimed.* FROM (${chatAsItStands(chatId, now)}) AS stands LEFT JOIN claimed ON true`;
      const [first] = rows;
      const chat = sendingFrom(chatId, rows);
      return first === undefined || first.id === null ? { chat } : { chat, row: claimedFrom(first) };
    },
    async putOff(chatId, what, until) {
      await db.$executeRaw`
        UPDATE outbox SET not_before = ${until}
        WHERE chat_id = ${chatId}::uuid AND state = 'due' AND not_before < ${until}
          AND (${what} = 'everything' OR purpose = 'broadcast')`;
    },
    async holdForWindow(row, { until, forgetBefore, knockedAt }) {
      await db.$executeRaw`
        WITH held AS (
          UPDATE outbox SET
            state = CASE WHEN created_at <= ${forgetBefore} THEN 'failed' ELSE 'due' END,
            failure = CASE WHEN created_at <= ${forgetBefore} THEN 'windowClosed' END,
            waits_for = CASE WHEN created_at <= ${forgetBefore} THEN NULL ELSE 'window' END,
            not_before = ${until}, attempts = attempts - 1
          WHERE id = ${row} RETURNING chat_id)
        UPDATE chat SET knocked_at = COALESCE(${knockedAt ?? null}::timestamptz, knocked_at)
        WHERE id = (SELECT chat_id FROM held)`;
    },
    async holdChat(chatId, until) {
      await db.chat.update({ where: { id: chatId }, data: { heldUntil: until } });
    },
    async giveUpChat(chatId, failure) {
      await db.outboxRow.updateMany({ where: { chatId, state: 'due' }, data: { state: 'failed', failure } });
    },
    async closeWindow(chatId, now) {
      await db.chat.updateMany({ where: { id: chatId, windowClosesAt: { gt: now } }, data: { windowClosesAt: now } });
    },
    async sendAgain(row, notBefore) {
      const data = { state: 'due', notBefore, platformId: null, delivery: null, reportedAt: null };
      await db.outboxRow.update({ where: { id: row }, data });
    },
    async pauseChannel({ channel, stops, reason, now, until }) {
      const pause = { reason, since: now, until: until ?? null };
      const before = await db.channelPause.findUnique({ where: { channel_stops: { channel, stops } } });
      await db.channelPause.upsert({
        where: { channel_stops: { channel, stops } },
        create: { channel, stops, ...pause },
        // A pause without an end is not shortened by one that has one.
        update: before !== null && before.until === null ? { reason } : pause,
      });
      return before === null;
    },
    resumeChannel: (channel, stops, now) => resumeChannel(db, { channel, stops, now }),
    async countSent({ channel, month, kind }) {
      await db.$executeRaw`
        INSERT INTO message_count (channel, month, kind, sent) VALUES (${channel}, ${month}, ${kind}, 1)
        ON CONFLICT (channel, month, kind) DO UPDATE SET sent = message_count.sent + 1`;
    },
    async monthOf(channel, month) {
      const rows = await db.messageCount.findMany({ where: { channel, month }, orderBy: { kind: 'asc' } });
      return rows.map(({ kind, sent, billed }) => ({ month, kind: asKind(kind), sent, billed }));
    },
  };
}

/** Takes a pause back; true when there was one. What was put off by it is due again. */
export async function resumeChannel(
  db: Prisma.TransactionClient,
  { channel, stops, now }: { channel: string; stops: Stops; now: Date },
): Promise<boolean> {
  const ended = await db.$queryRaw<{ until: Date | null }[]>`
    DELETE FROM channel_pause WHERE channel = ${channel} AND stops = ${stops} RETURNING until`;
  for (const { until } of ended)
    await db.$executeRaw`
      UPDATE outbox SET not_before = ${now} FROM chat
      WHERE chat.id = outbox.chat_id AND chat.channel = ${channel}
        AND outbox.state = 'due' AND not_before = ${until}`;
  return ended.length > 0;
}

/** A chat with the pauses of its channel. */
export function chatAsItStands(chatId: string, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT chat.channel, chat.chat_id, window_closes_at, knocked_at, reachable, held_until, stops, until
    FROM chat LEFT JOIN channel_pause AS pause
      ON pause.channel = chat.channel AND (until IS NULL OR until > ${now})
    WHERE chat.id = ${chatId}::uuid`;
}

/** Whether nothing holds the chat back, and no row of it is in anybody's hands. */
export function isFree(chatId: string, now: Date): Prisma.Sql {
  return Prisma.sql`${noneInHand(chatId)}
    AND EXISTS (
      SELECT 1 FROM chat WHERE chat.id = ${chatId}::uuid AND reachable AND (held_until IS NULL OR held_until <= ${now})
        AND NOT EXISTS (SELECT 1 FROM channel_pause WHERE channel = chat.channel AND (until IS NULL OR until > ${now})))`;
}

/** A chat to write to, from its rows: one for each pause that lasts. */
export function sendingFrom(chatId: string, rows: readonly OpenedRow[]): Sending {
  const [first] = rows;
  if (first === undefined) throw new Error(`Expected a chat, got none with the id ${chatId}`);
  return {
    address: { channel: first.channel, chatId: first.chat_id },
    windowClosesAt: first.window_closes_at ?? undefined,
    knockedAt: first.knocked_at ?? undefined,
    reachable: first.reachable,
    heldUntil: first.held_until ?? undefined,
    pauses: rows.flatMap(({ stops, until }) => (stops === null ? [] : [{ stops, until: until ?? undefined }])),
  };
}

/** What `chatAsItStands` gives. */
export interface OpenedRow {
  readonly channel: string;
  readonly chat_id: string;
  readonly window_closes_at: Date | null;
  readonly knocked_at: Date | null;
  readonly reachable: boolean;
  readonly held_until: Date | null;
  readonly stops: Stops | null;
  readonly until: Date | null;
}

const KINDS: readonly MessageKind[] = ['service', 'utility', 'marketing'];

/** A counted kind; a word we do not know counts as service, the dearest guess. */
export function asKind(kind: string): MessageKind {
  return KINDS.find((known) => known === kind) ?? 'service';
}
