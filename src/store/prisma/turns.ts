import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { readTurn, takeWaiting } from './open-turn.ts';

/** Opening a turn: the chat, its person, its session and what waits. */
export function turnsOf(db: PrismaClient): Pick<Store, 'openTurn' | 'countAttempt' | 'addressOf'> {
  return {
    async openTurn(chatId, now) {
      const waiting = await takeWaiting(db, chatId, now);
      const state = waiting.length === 0 ? undefined : await readTurn(db, chatId);
      return state && { ...state, waiting };
    },
    async countAttempt(rows) {
      // It must outlive this process, not the disk: nobody waits for that.
      await db.$executeRaw`
        UPDATE inbox SET attempts = attempts + 1
        WHERE id = ANY(${[...rows]}::bigint[]) AND set_config('synchronous_commit', 'off', true) = 'off'`;
    },
    async addressOf(chatId) {
      return db.chat.findUniqueOrThrow({ where: { id: chatId }, select: { channel: true, chatId: true } });
    },
  };
}
