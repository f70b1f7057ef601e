import type { Settled, SettledTurn } from '../../app/ports.ts';
import { StaleSession } from '../../errors.ts';
import { Prisma } from '../generated/client.ts';
import { askAmongOthers, type Db } from './client.ts';
import { cleanText } from './events.ts';
import { outboxColumns } from './outbox-columns.ts';
import { chatAsItStands, isFree, type OpenedRow, sendingFrom } from './sending.ts';

/**
 * Keeps a turn's outcome in one statement, whole or not at all: the session's version and the rows' own locks decide, so that two
 * workers cannot both win. Where the turn's first answer can go at once, it is kept as claimed by `holder`. Throws StaleSession.
 */
export async function settleTurn(db: Db, turn: SettledTurn, holder: number | null): Promise<Settled> {
  const { chatId, session, version, handled, takenBy, now } = turn;
  const rows = [...handled];
  const [only] = rows;
  // Of one row, as most turns have, a plan made once is as good as one made for it; of a list PostgreSQL would not believe that.
  const these = rows.length === 1 ? Prisma.sql`id = ${only}` : Prisma.sql`id = ANY(${rows}::bigint[])`;
  const kept = turn.outbox.map(outboxColumns);
  const outbox = kept.map(({ answers, ...columns }) => ({
    ...columns,
    ...(answers === undefined ? {} : { answers: String(answers) }),
  }));
  const [first] = kept;
  const isClaimed = turn.thenSends === true && first?.chatId === chatId && first.purpose === 'reply';
  const [settled] = await askAmongOthers<SettledRow>(db)`
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
    waits AS (
      SELECT EXISTS (SELECT 1 FROM inbox WHERE chat_id = ${chatId}::uuid AND state = 'waiting' AND not_before <= ${now}
        AND NOT (${these}))
      OR EXISTS (SELECT 1 FROM subscription_match WHERE chat_id = ${chatId}::uuid AND settled_at IS NULL AND tell_at <= ${now}) AS more),
    free AS (
      SELECT * FROM (${chatAsItStands(chatId, now)}) AS stands
      WHERE ${isClaimed} AND NOT (SELECT more FROM waits) AND ${isFree(chatId, now)} AND ${noneIsDue(chatId, now)}),
    written AS (
      INSERT INTO outbox (chat_id, purpose, method, body, choices, answers, once, outside, enquiry_id, not_before, created_at,
        state, attempts, claimed_at, holder)
      SELECT "chatId", purpose, method, body, choices, answers, once, outside, "enquiryId", ${now}, ${now},
        CASE WHEN goes THEN 'claimed' ELSE 'due' END, goes::int, CASE WHEN goes THEN ${now}::timestamptz END,
        CASE WHEN goes THEN ${holder}::int END
      FROM ROWS FROM (jsonb_to_recordset(${cleanText(JSON.stringify(outbox))}::jsonb) AS ("chatId" uuid, purpose text, method text,
        body jsonb, choices jsonb, answers bigint, once text, outside jsonb, "enquiryId" uuid))
        WITH ORDINALITY AS new ("chatId", purpose, method, body, choices, answers, once, outside, "enquiryId", place),
        LATERAL (SELECT place = 1 AND EXISTS (SELECT 1 FROM free) AS goes) AS whether
      WHERE EXISTS (SELECT 1 FROM kept) ORDER BY place
      ON CONFLICT DO NOTHING
      RETURNING id, state)
    SELECT EXISTS (SELECT 1 FROM kept) AS kept, waits.more, claimed.id, free.*
    FROM waits LEFT JOIN (SELECT id FROM written WHERE state = 'claimed') AS claimed ON true LEFT JOIN free ON claimed.id IS NOT NULL`;
  if (settled?.kept !== true) throw new StaleSession();
  const { more } = settled;
  if (settled.id === null || first === undefined) return { more };
  // What is sent is what was kept, to the letter.
  const { method, body, outside, answers } = first;
  const row = { id: settled.id, purpose: first.purpose, call: { method, body }, attempts: 1 };
  const inHand = {
    chat: sendingFrom(chatId, [settled]),
    row: { ...row, ...(outside === undefined ? {} : { outside }), ...(answers === undefined ? {} : { turn: answers }) },
  };
  return { more, inHand };
}

type SettledRow = { readonly kept: boolean; readonly more: boolean } & (
  | { readonly id: null }
  | ({ readonly id: bigint } & OpenedRow)
);

/** Whether nothing else of the chat is to go before what is written now. */
function noneIsDue(chatId: string, now: Date): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT 1 FROM outbox AS other WHERE other.chat_id = ${chatId}::uuid AND other.state = 'due' AND other.broadcast_id IS NULL
      AND other.purpose <> 'broadcast' AND other.not_before <= ${now})`;
}
