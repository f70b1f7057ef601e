import type { DueTask } from '../../app/ports.ts';
import { Prisma } from '../generated/client.ts';

/** Puts what is to be done later among what waits in a chat, each task once: a statement, or part of one. */
export function addingDue(chatId: string | null, tasks: readonly DueTask[], now: Date): Prisma.Sql {
  const rows = tasks.map((task) => ({ id: task.id, event: task, at: task.at }));
  return Prisma.sql`
    INSERT INTO inbox (chat_id, platform_id, event, sent_at, stored_at, not_before)
    SELECT ${chatId}::uuid, id, event, at, ${now}, at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS task (id text, event jsonb, at timestamptz)
    ON CONFLICT DO NOTHING`;
}
