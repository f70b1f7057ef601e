import type { Api } from 'grammy';
import type { ChannelLog, Query } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { parse } from './parse.ts';
import { parseQuery } from './parse-query.ts';
import { telegramUpdate } from './update.ts';

/** The kinds of update we read; others are not even sent to us. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'inline_query',
  'message_reaction',
] as const;

/** What taking updates needs. */
export interface TakingParts {
  readonly api: Api;
  readonly log: ChannelLog;
  readonly now: () => Date;
  readonly receive: (event: IncomingEvent) => Promise<void>;
  readonly answer: (query: Query) => Promise<void>;
}

/** Takes one update: resolves once all of it is stored. A tap's little clock is stopped at once, stored or not. */
export async function takeUpdate(update: unknown, parts: TakingParts): Promise<void> {
  stopTheClock(update, parts);
  const query = parseQuery(update);
  // A search is answered now or never: Telegram forgets it after thirty seconds.
  if (query !== undefined)
    return void parts
      .answer(query)
      .catch((error: unknown) => parts.log.warn({ err: error }, 'inline query not answered'));
  for (const event of parse(update, parts.now())) await parts.receive(event);
}

function stopTheClock(update: unknown, { api, log }: TakingParts): void {
  const read = telegramUpdate.safeParse(update);
  const tap = read.success ? read.data.callback_query : undefined;
  // A tap older than 150 s can no longer be answered; it is handled all the same.
  if (tap !== undefined)
    void api.answerCallbackQuery(tap.id).catch((error: unknown) => log.info({ err: error }, 'tap not acknowledged'));
}
