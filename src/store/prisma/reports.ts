import { z } from 'zod';
import type { SendingStore } from '../../app/sending-ports.ts';
import type { DeliveryReport } from '../../messages/incoming.ts';
import type { Purpose } from '../../messages/outgoing.ts';
import type { PrismaClient } from '../generated/client.ts';
import { asKind } from './sending.ts';

type Reports = Pick<SendingStore, 'moveDelivery' | 'keepEarlyReport' | 'earlyReports' | 'dropEarlyReport'>;

/** What the platforms report of our messages. `array_position` is the ladder: a report only ever moves a row up. */
export function reportsOf(db: PrismaClient): Reports {
  return {
    async moveDelivery(report) {
      const { channel } = report.to;
      const [moved] = await db.$queryRaw<{ id: bigint; chat_id: string; purpose: Purpose; attempts: number }[]>`
        UPDATE outbox SET delivery = ${report.state}, reported_at = ${report.at}
        FROM chat
        WHERE chat.id = outbox.chat_id AND chat.channel = ${channel} AND platform_id = ${report.messageId}
          AND COALESCE(array_position(${LADDER}, delivery), 0) < array_position(${LADDER}, ${report.state})
        RETURNING outbox.id, outbox.chat_id, purpose, attempts`;
      if (report.charge !== undefined) await charge(db, report, report.charge);
      if (moved !== undefined)
        return {
          moved: {
            id: moved.id,
            chatId: moved.chat_id,
            purpose: moved.purpose,
            attempts: moved.attempts,
          },
        };
      const known = await db.outboxRow.findFirst({
        where: { platformId: report.messageId, chat: { channel } },
        select: { id: true },
      });
      return known === null ? 'unknown' : 'nothing new';
    },
    async keepEarlyReport(report, now) {
      await db.$executeRaw`
        INSERT INTO early_report (channel, message_id, report, state, at)
        VALUES (${report.to.channel}, ${report.messageId}, ${JSON.stringify(report)}::jsonb, ${report.state}, ${now})
        ON CONFLICT (channel, message_id) DO UPDATE SET report = excluded.report, state = excluded.state
        WHERE array_position(${LADDER}, early_report.state) < array_position(${LADDER}, excluded.state)`;
    },
    async earlyReports(since) {
      await db.earlyReport.deleteMany({ where: { at: { lt: since } } });
      const known = await db.$queryRaw<{ report: unknown }[]>`
        SELECT early_report.report FROM early_report
        JOIN outbox ON outbox.platform_id = early_report.message_id
        JOIN chat ON chat.id = outbox.chat_id AND chat.channel = early_report.channel`;
      return known.map(({ report }) => reportShape.parse(report));
    },
    async dropEarlyReport({ to, messageId, state }) {
      await db.earlyReport.deleteMany({ where: { channel: to.channel, messageId, state } });
    },
  };
}

const LADDER = ['sent', 'failed', 'delivered', 'read'];

/** A message is charged once, whichever of its reports says so first. */
async function charge(
  db: PrismaClient,
  report: DeliveryReport,
  { kind, billable }: NonNullable<DeliveryReport['charge']>,
): Promise<void> {
  const billed = billable ? 1 : 0;
  await db.$executeRaw`
    WITH charged AS (
      UPDATE outbox SET charged_as = ${kind} FROM chat
      WHERE chat.id = outbox.chat_id AND chat.channel = ${report.to.channel}
        AND platform_id = ${report.messageId} AND charged_as IS NULL
      RETURNING to_char(sent_at AT TIME ZONE 'Asia/Kolkata', 'YYYY-MM') AS month)
    INSERT INTO message_count (channel, month, kind, billed)
    SELECT ${report.to.channel}, month, ${asKind(kind)}, ${billed} FROM charged
    ON CONFLICT (channel, month, kind) DO UPDATE SET billed = message_count.billed + excluded.billed`;
}

const reportShape = z.object({
  kind: z.literal('delivery'),
  id: z.string(),
  to: z.object({ channel: z.string(), chatId: z.string() }),
  messageId: z.string(),
  state: z.enum(['sent', 'delivered', 'read', 'failed']),
  at: z.coerce.date(),
  errorCode: z.string().exactOptional(),
  failure: z
    .object({
      reason: z.enum(['busy', 'failing', 'undecided', 'unreachable', 'windowClosed', 'withheld', 'rejected']),
      retryAfterMs: z.number().exactOptional(),
      stops: z.enum(['everything', 'broadcasts']).exactOptional(),
    })
    .exactOptional(),
  charge: z.object({ kind: z.string(), billable: z.boolean() }).exactOptional(),
});
