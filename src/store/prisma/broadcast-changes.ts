import type { BroadcastChanges } from '../../app/broadcast-ports.ts';
import { BROADCAST_LIFE, BROADCAST_STATES } from '../../domain/broadcast.ts';
import type { Prisma } from '../generated/client.ts';
import { broadcastAudience, broadcastContent, viewBroadcast } from './broadcast-rows.ts';
import { cleanText } from './events.ts';
import { resumeChannel } from './sending.ts';

/** A broadcast's life; conditional updates decide races. */
export function broadcastChanges(tx: Prisma.TransactionClient): BroadcastChanges {
  return {
    async createBroadcast({ createdBy, chatId, now, ...made }) {
      const { words, ...shown } = broadcastContent.parse(made.content);
      const clean = Object.fromEntries(Object.entries(words).map(([language, text]) => [language, cleanText(text)]));
      const data = { content: { ...shown, words: clean }, audience: broadcastAudience.parse(made.audience) };
      const row = await tx.broadcast.create({ data: { ...data, createdBy, chatId, state: 'draft', createdAt: now } });
      return row.id;
    },
    async moveBroadcast(id, to, now) {
      const from = BROADCAST_STATES.filter((one) => BROADCAST_LIFE[one].to.includes(to));
      const ended = to === 'cancelled' || to === 'done' ? { endedAt: now } : {};
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
    },
    async resendUndecided(id, now) {
      const again = await tx.$queryRaw<{ chat_id: string }[]>`
        UPDATE outbox SET state = 'due', attempts = 0, not_before = ${now} FROM broadcast
        WHERE broadcast.id = broadcast_id AND broadcast.id = ${id}::uuid AND broadcast.state <> 'cancelled'
          AND outbox.state = 'parked' RETURNING outbox.chat_id`;
      return new Set(again.map((row) => row.chat_id)).size;
    },
    resumeChannel: (channel, stops, now) => resumeChannel(tx, { channel, stops, now }),
    async endBroadcasts(now) {
      const ended = await tx.$queryRaw<EndedRow[]>`
        UPDATE broadcast SET state = 'done', ended_at = ${now} WHERE state = 'running' AND expanded AND NOT EXISTS (
          SELECT FROM outbox WHERE broadcast_id = broadcast.id
            AND (state = 'claimed' OR (state = 'due' AND waits_for IS NULL)))
        RETURNING id, state, content, audience, chat_id,
          EXISTS (SELECT FROM staff_role WHERE person_id = created_by) AS on_staff`;
      return Promise.all(
        ended.map(async ({ chat_id, on_staff, ...row }) => ({
          ...(await viewBroadcast(tx, row)),
          ...(chat_id === null || !on_staff ? {} : { chatId: chat_id }),
        })),
      );
    },
  };
}

interface EndedRow {
  readonly id: string;
  readonly state: string;
  readonly content: unknown;
  readonly audience: unknown;
  readonly chat_id: string | null;
  readonly on_staff: boolean;
}
