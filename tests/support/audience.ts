import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../src/store/generated/client.ts';

/** People written at once. */
const AT_A_TIME = 5_000;

/** Adds people who agreed to hear news, with chats numbered from `first` on a channel. Gives who may tell them, and from where. */
export async function buildAudience(
  db: PrismaClient,
  parts: { readonly channel: string; readonly first: number; readonly count: number; readonly now: Date },
): Promise<{ readonly createdBy: string; readonly chatId: string }> {
  const { channel, first, count, now } = parts;
  const desk = await db.chat.create({
    data: {
      ...{ channel, chatId: String(first - 1), createdAt: now },
      person: { create: { language: 'bn', createdAt: now } },
    },
  });
  for (let at = 0; at < count; at += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, count - at) }, (_, index) => ({
      personId: randomUUID(),
      chatId: randomUUID(),
      address: String(first + at + index),
    }));
    await db.person.createMany({
      data: some.map(({ personId }) => ({ id: personId, language: 'bn', createdAt: now })),
    });
    await db.chat.createMany({
      data: some.map((one) => ({
        id: one.chatId,
        personId: one.personId,
        channel,
        chatId: one.address,
        createdAt: now,
      })),
    });
    const said = { answer: 'given', words: 'x', version: '1', channel, at: now };
    await db.consent.createMany({ data: some.map(({ personId, chatId }) => ({ ...said, personId, chatId })) });
    const wish = { kind: 'everything', value: '', words: [], since: now };
    await db.subscription.createMany({ data: some.map(({ personId, chatId }) => ({ ...wish, personId, chatId })) });
  }
  return { createdBy: desk.personId, chatId: desk.id };
}
