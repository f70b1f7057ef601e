import type { Figures } from '../../app/meter.ts';
import type { PrismaClient } from '../generated/client.ts';

const LATELY_MS = 10 * 60_000;

/** Reads what waits, what failed and how fast answers went, over all processes. */
export async function readFigures(db: PrismaClient, now: Date): Promise<Figures> {
  const since = new Date(now.getTime() - LATELY_MS);
  const [rows, failures, oldest, answered] = await Promise.all([
    db.$queryRaw<{ table: 'inbox' | 'outbox'; state: string; count: bigint }[]>`
      SELECT 'inbox' AS table, state, count(*) FROM inbox WHERE state <> 'handled' GROUP BY state
      UNION ALL SELECT 'outbox', state, count(*) FROM outbox WHERE state <> 'sent' GROUP BY state`,
    db.$queryRaw<{ reason: string | null; count: bigint }[]>`
      SELECT failure AS reason, count(*) FROM outbox WHERE state = 'failed' GROUP BY failure`,
    db.$queryRaw<{ seconds: number | null }[]>`
      SELECT extract(epoch FROM ${now}::timestamptz - min(due.not_before))::float8 AS seconds FROM (
        SELECT not_before FROM inbox WHERE state = 'waiting' AND not_before <= ${now}
        UNION ALL SELECT not_before FROM outbox WHERE state = 'due' AND not_before <= ${now}) AS due`,
    db.$queryRaw<{ channel: string; count: bigint; median: number; p99: number }[]>`
      SELECT channel, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median,
        percentile_cont(0.99) WITHIN GROUP (ORDER BY seconds) AS p99
      FROM (SELECT chat.channel, extract(epoch FROM outbox.sent_at - inbox.stored_at)::float8 AS seconds
        FROM outbox JOIN inbox ON inbox.id = outbox.answers JOIN chat ON chat.id = outbox.chat_id
        WHERE outbox.sent_at > ${since}) AS answer
      GROUP BY channel`,
  ]);
  return {
    rows: rows.map((row) => ({ ...row, count: Number(row.count) })),
    failures: failures.map(({ reason, count }) => ({ reason: reason ?? 'unknown', count: Number(count) })),
    oldestDueSeconds: Math.max(0, oldest[0]?.seconds ?? 0),
    answered: answered.map((row) => ({ ...row, count: Number(row.count) })),
  };
}
