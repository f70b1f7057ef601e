import type { Query } from '../../src/messages/channel.ts';
import { telegramAddress } from './address.ts';
import { telegramUpdate } from './update.ts';

/** Reads a search typed as `@bot words` in any chat, or nothing when the update is something else. */
export function parseQuery(payload: unknown): Query | undefined {
  const parsed = telegramUpdate.safeParse(payload);
  const query = parsed.success ? parsed.data.inline_query : undefined;
  if (!query) return undefined;
  return { id: query.id, from: telegramAddress(query.from.id), text: query.query, offset: query.offset };
}
