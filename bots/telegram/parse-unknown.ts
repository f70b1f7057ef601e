import { z } from 'zod';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { telegramAddress } from './address.ts';

const someone = z.object({ id: z.number() });
const body = z.object({
  date: z.number().min(0).max(8e12).optional().catch(undefined),
  chat: z.object({ id: z.number(), type: z.string() }).optional(),
  from: someone.optional(),
  user: someone.optional(),
});

/** What other channels have too goes by one name on all of them. */
const NAMES: ReadonlyMap<string, string> = new Map([['message_reaction', 'reaction']]);

/** Keeps an update we cannot read as an unsupported message, when it says which person it comes from. */
export function unknownUpdate(payload: unknown, receivedAt: Date): readonly IncomingEvent[] {
  const update = z.looseObject({ update_id: z.number() }).safeParse(payload);
  if (!update.success) return [];
  for (const [kind, value] of Object.entries(update.data)) {
    const parsed = body.safeParse(value);
    if (!parsed.success) continue;
    const { chat, from, user, date } = parsed.data;
    const sender = chat?.type === 'private' ? chat : chat === undefined ? (from ?? user) : undefined;
    if (!sender) continue;
    return [
      {
        kind: 'message',
        id: `update:${update.data.update_id}`,
        from: telegramAddress(sender.id),
        sentAt: date === undefined ? receivedAt : new Date(date * 1000),
        text: '',
        photos: [],
        unsupported: NAMES.get(kind) ?? kind,
      },
    ];
  }
  return [];
}
