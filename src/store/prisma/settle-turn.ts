import type { SettledTurn } from '../../app/ports.ts';
import { StaleSession } from '../../errors.ts';
import { Prisma } from '../generated/client.ts';
import { ask, type Db } from './client.ts';
import { cleanText } from './events.ts';
import { outboxColumns } from './outbox-columns.ts';

/**
 * Keeps a turn's outcome in one statement, whole or not at all: the session's version and the rows' own locks decide, so that two
 * workers cannot both win. True when more waits in the chat. Throws StaleSession.
 */
export async function settleTurn(db: Db, turn: SettledTurn): Promise<boolean> {
  const { chatId, session, version, handled, takenBy, now } = turn;
  const rows = [...handled];
  const [only] = rows;
  // Of one row, as most turns have, a plan made once is as good as one made for it; of a list PostgreSQL would not believe that.
  const these = rows.length === 1 ? Prisma.sql`id = ${only}` : Prisma.sql`id = ANY(${rows}::bigint[])`;
  const outbox = turn.outbox.map((row) => {
    const { answers, ...columns } = outboxColumns(row);
    return { ...columns, ...(answers === undefined ? {} : { answers: String(answers) }) };
  });
  const [settled] = await ask<{ kept: boolean; more: boolean }>(db)`
    WITH due AS (SELECT id FROM inbox WHERE ${these} AND state = 'waiting' FOR UPDATE),
    kept AS (
      INSERT INTO session (chat_id, data, version)
      SELECT ${chatId}::uuid, ${JSON.stringify(session)}::jsonb, 1 WHERE (SELECT count(*) FROM due) = ${rows.length}
      ON CONFLICT (chat_id) DO UPDATE SET data = excluded.data, version = session.version + 1
        WHERE session.version = ${version}
      RETURNING 1),
    done AS (
      UPDATE inbox SET state = 'handled', handled_at = ${now}, taken_by = ${takenBy}
      WHERE id IN (SELECT id FROM due) AND EXISTS (SELECT 1 FROM kept)),
    written AS (
      INSERT INTO outbox (chat_id, purpose, method, body, choices, answers, once, outside, enquiry_id, not_before, created_at)
      SELECT "chatId", purpose, method, body, choices, answers, once, outside, "enquiryId", ${now}, ${now}
      FROM ROWS FROM (jsonb_to_recordset(${cleanText(JSON.stringify(outbox))}::jsonb) AS ("chatId" uuid, purpose text, method text,
        body jsonb, choices jsonb, answers bigint, once text, outside jsonb, "enquiryId" uuid))
        WITH ORDINALITY AS new ("chatId", purpose, method, body, choices, answers, once, outside, "enquiryId", place)
      WHERE EXISTS (SELECT 1 FROM kept) ORDER BY place
      ON CONFLICT DO NOTHING)
    SELECT EXISTS (SELECT 1 FROM kept) AS kept,
      EXISTS (SELECT 1 FROM inbox WHERE chat_id = ${chatId}::uuid AND state = 'waiting' AND not_before <= ${now}
        AND NOT (${these}))
      OR EXISTS (SELECT 1 FROM subscription_match WHERE chat_id = ${chatId}::uuid AND settled_at IS NULL AND tell_at <= ${now}) AS more`;
  if (settled?.kept !== true) throw new StaleSession();
  return settled.more;
}
