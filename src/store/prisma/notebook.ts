import type { Clock } from '../../domain/clock.ts';
import type { Notebook } from '../../messages/channel.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A channel's own page of small facts. */
export function notebookOf(db: PrismaClient, channel: string, clock: Clock): Notebook {
  return {
    async read(name) {
      const note = await db.channelNote.findUnique({ where: { channel_name: { channel, name } } });
      const isOver = note?.until != null && note.until <= clock.now();
      return note === null || isOver ? undefined : note.value;
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
