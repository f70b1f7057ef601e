import type { PrismaClient } from '../generated/client.ts';

/** What a person's last message went through. Times are missing while a stage has not been reached. */
export interface Travelled {
  readonly kept?: Date;
  readonly understood?: Date;
  readonly takenBy?: string;
  readonly saved?: Date;
  readonly sent?: Date;
}

/** Reads the way of the newest message of a chat. */
export async function readTravel(db: PrismaClient, address: { channel: string; chatId: string }): Promise<Travelled> {
  const row = await db.inboxRow.findFirst({
    where: { chat: address, NOT: { platformId: { startsWith: 'due/' } } },
    orderBy: { id: 'desc' },
    select: { id: true, chatId: true, storedAt: true, handledAt: true, takenBy: true },
  });
  if (row === null) return {};
  const answer = await db.outboxRow.findFirst({
    where: { chatId: row.chatId, purpose: 'reply', sentAt: { not: null, gte: row.storedAt } },
    orderBy: { id: 'desc' },
    select: { createdAt: true, sentAt: true },
  });
  return {
    kept: row.storedAt,
    ...(row.handledAt === null ? {} : { understood: row.handledAt, saved: row.handledAt, takenBy: row.takenBy ?? '' }),
    ...(row.handledAt === null || answer?.sentAt == null ? {} : { sent: answer.sentAt }),
  };
}
