import type { Clock } from '../../domain/clock.ts';
import type { Notebook } from '../../messages/channel.ts';
import type { PrismaClient } from '../generated/client.ts';
import { ask } from './client.ts';

/** A channel's own page of small facts. */
export function notebookOf(db: PrismaClient, channel: string, clock: Clock): Notebook {
  return {
    async read(name) {
      const [note] = await ask<{ value: string }>(db)`
        SELECT value FROM channel_note
        WHERE channel = ${channel} AND name = ${name} AND (until IS NULL OR until > ${clock.now()})`;
      return note?.value;
    },
    async write(name, value, keepMs) {
      const until = keepMs === undefined ? null : new Date(clock.now().getTime() + keepMs);
      await db.channelNote.upsert({
        where: { channel_name: { channel, name } },
        create: { channel, name, value, until },
        update: { value, until },
      });
    },
  };
}
