import type { ClaimedRow, Store } from '../../app/ports.ts';
import type { Outside } from '../../app/sending-ports.ts';
import type { Purpose } from '../../messages/outgoing.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
import { recordingOf } from './recording.ts';

type Sending = Pick<
  Store,
  'claimNext' | 'recordSent' | 'putBack' | 'waitInHand' | 'setOut' | 'leaveUndecided' | 'recordFailure'
>;

/** Claiming, sending and recording a chat's rows. A row in the hands of a living process keeps its whole chat back. */
export function outboxOf(db: PrismaClient, holder: () => number | null): Sending {
  const ours = (id: bigint) => ({ id, state: 'claimed', holder: holder() });
  return {
    async claimNext(chatId, now) {
      const [row] = await askAmongOthers<ClaimedColumns>(db)`
        ${claiming({ chatId, now, holder: holder(), mayBe: noneInHand(chatId) })} SELECT * FROM claimed`;
      return row && claimedFrom(row);
    },
    recordSent: recordingOf(db),
    async putBack({ id, attempts }, notBefore, attemptCounts) {
      // Written twice, it is put back once; what only waited in hand had no try to take back; a later claim is one try more.
      await db.$executeRaw`
        UPDATE outbox SET state = 'due', not_before = ${notBefore},
          attempts = CASE WHEN ${attemptCounts} THEN attempts ELSE greatest(attempts - 1, 0) END
        WHERE id = ${id} AND state = 'claimed' AND attempts <= ${attempts}`;
    },
    async waitInHand(id) {
      await db.outboxRow.updateMany({ where: ours(id), data: { attempts: { decrement: 1 } } });
    },
    async setOut(id) {
      const { count } = await db.outboxRow.updateMany({ where: ours(id), data: { attempts: { increment: 1 } } });
      return count === 1;
    },
    async leaveUndecided(id, until) {
      await db.outboxRow.update({ where: { id }, data: { notBefore: until, holder: null } });
    },
    async recordFailure(id, failure) {
      await db.outboxRow.update({ where: { id }, data: { state: 'failed', failure } });
    },
  };
}

/** What is claimed, for whom, and where it may be. */
interface Claiming {
  readonly chatId: string;
  readonly now: Date;
  readonly holder: number | null;
  readonly mayBe: Prisma.Sql;
}

/**
 * Claims the chat's next row, broadcasts last, where `mayBe` holds: as parts of a statement, the row in `claimed`. A broadcast asks for
 * consent here, at the moment of sending; without it the row ends.
 */
export function claiming({ chatId, now, holder, mayBe }: Claiming): Prisma.Sql {
  return Prisma.sql`
    WITH unwanted AS (
      UPDATE outbox SET state = 'failed', failure = 'noConsent'
      WHERE chat_id = ${chatId}::uuid AND state = 'due' AND purpose = 'broadcast' AND broadcast_id IS NULL
        AND NOT wants_news((SELECT person_id FROM chat WHERE chat.id = ${chatId}::uuid))),
    claimed AS (
      UPDATE outbox SET state = 'claimed', attempts = attempts + 1, claimed_at = ${now}, holder = ${holder}::int
      WHERE id = (
        SELECT id FROM outbox
        WHERE chat_id = ${chatId}::uuid AND state = 'due' AND broadcast_id IS NULL AND not_before <= ${now} AND ${mayBe}
          AND (purpose <> 'broadcast' OR wants_news((SELECT person_id FROM chat WHERE chat.id = ${chatId}::uuid)))
        ORDER BY (purpose = 'broadcast'), id LIMIT 1)
      RETURNING id, purpose, method, body, attempts, outside, answers)`;
}

/** Whether no row of the chat is on its way: two at once could arrive in either order. */
export function noneInHand(chatId: string): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT 1 FROM outbox AS held WHERE held.chat_id = ${chatId}::uuid AND held.state = 'claimed' AND held.broadcast_id IS NULL)`;
}

/** A claimed row, read. */
export function claimedFrom({ id, purpose, attempts, method, body, outside, answers }: ClaimedColumns): ClaimedRow {
  return {
    ...{ id, purpose, attempts, call: { method, body } },
    ...(outside === null ? {} : { outside }),
    ...(answers === null ? {} : { turn: answers }),
  };
}

/** What `claimed` holds. */
export interface ClaimedColumns {
  readonly id: bigint;
  readonly purpose: Purpose;
  readonly method: string;
  readonly body: Record<string, unknown>;
  readonly attempts: number;
  readonly outside: Outside | null;
  readonly answers: bigint | null;
}
