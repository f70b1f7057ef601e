import type { Trouble } from '../../conversation/desk-view.ts';
import type { Prisma } from '../generated/client.ts';

/** How far back messages that did not go out are shown. */
const DAYS = 7;
/** What a person did not want, or staff ended, is no trouble. */
const UNWANTED = ['stopped', 'noConsent', 'heardEnough', 'cancelled', 'givenUp'];
/** The reason of messages that came and could not be handled. */
const NOT_HANDLED = 'notHandled';
const UNDECIDED = 'undecided';

type Tx = Prisma.TransactionClient;

/** What did not go out though it should have, and what came and was not handled, by reason. */
export async function troublesOf(db: Tx, now: Date): Promise<readonly Trouble[]> {
  const rows = await db.$queryRaw<{ reason: string; messages: bigint; people: bigint }[]>`
    SELECT reason, count(*) AS messages, count(DISTINCT chat.person_id) AS people FROM (
      SELECT chat_id, CASE WHEN state = 'parked' THEN ${UNDECIDED} ELSE coalesce(failure, 'rejected') END AS reason
      FROM outbox WHERE created_at >= ${since(now)}
        AND (state = 'parked' OR (state = 'failed' AND coalesce(failure, '') <> ALL(${UNWANTED}::text[])))
      UNION ALL SELECT chat_id, ${NOT_HANDLED} FROM inbox WHERE state = 'failed' AND stored_at >= ${since(now)}
    ) AS trouble JOIN chat ON chat.id = trouble.chat_id GROUP BY reason ORDER BY reason`;
  return rows.map(({ reason, messages, people }) => ({ reason, messages: Number(messages), people: Number(people) }));
}

/** Sends what failed for a reason on its way again, with all its tries before it, or ends it. Gives how many rows moved. */
export async function settleTrouble(
  tx: Tx,
  { reason, how, now }: { reason: string; how: 'retry' | 'giveUp'; now: Date },
): Promise<number> {
  if (reason === NOT_HANDLED) {
    const again = { state: 'waiting', attempts: 0, notBefore: now, handledAt: null };
    const ended = { state: 'handled', handledAt: now, takenBy: 'given up' };
    const where = { state: 'failed', storedAt: { gte: since(now) } };
    return (await tx.inboxRow.updateMany({ where, data: how === 'retry' ? again : ended })).count;
  }
  const failed = { state: 'failed', OR: [{ failure: reason }, ...(reason === 'rejected' ? [{ failure: null }] : [])] };
  const which = reason === UNDECIDED ? { state: 'parked' } : failed;
  const moved = await tx.outboxRow.updateMany({
    where: { ...which, broadcastId: null, createdAt: { gte: since(now) } },
    data:
      how === 'retry'
        ? { state: 'due', attempts: 0, notBefore: now, failure: null }
        : { state: 'failed', failure: 'givenUp' },
  });
  return moved.count;
}

function since(now: Date): Date {
  return new Date(now.getTime() - DAYS * 24 * 60 * 60 * 1_000);
}
