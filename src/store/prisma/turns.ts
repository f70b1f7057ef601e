import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { beginTurn, whatWaits } from './open-turn.ts';
import { settleTurn } from './settle-turn.ts';

/** A turn from what waits to what came of it. */
export function turnsOf(
  db: PrismaClient,
  holder: () => number | null,
): Pick<Store, 'whatWaits' | 'beginTurn' | 'settleTurn' | 'addressOf'> {
  return {
    whatWaits: (chatId, now) => whatWaits(db, chatId, now),
    beginTurn: (chatId, rows) => beginTurn(db, chatId, rows),
    settleTurn: (turn) => settleTurn(db, turn, holder()),
    async addressOf(chatId) {
      return db.chat.findUniqueOrThrow({ where: { id: chatId }, select: { channel: true, chatId: true } });
    },
  };
}
