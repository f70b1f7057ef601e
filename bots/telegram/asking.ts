import { createHmac } from 'node:crypto';
import type { Api } from 'grammy';
import { z } from 'zod';
import type { Call, ChannelLog, Notebook } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';

/** After so long nobody remembers what was asked; a keyboard still there then goes with the next one. */
const REMEMBERED_MS = 7 * 24 * 60 * 60 * 1_000;
/** Seen for the blink in which it is deleted again. */
const PASSING = '👌';

const asking = z.object({ reply_markup: z.object({ keyboard: z.array(z.unknown()) }) });

/** Keyboards that ask for a number: they stand in place of the phone's letters, and would stand there for good. */
export interface Asking {
  /** Notes that this call left one standing. Never fails: the message has gone out. */
  shown(chatId: string, call: Call): Promise<void>;
  /** Takes it away once the person has done anything at all. Never fails: what it takes away is only in the way. */
  movedOn(event: IncomingEvent): Promise<void>;
}

/** Opens the notes of one bot. A chat is noted under a name from which nobody reads who it is. */
export function openAsking(
  api: Api,
  { token, notebook, log }: { readonly token: string; readonly notebook: Notebook; readonly log: ChannelLog },
): Asking {
  const nameOf = (chatId: string) => `asking/${createHmac('sha256', token).update(chatId).digest('hex')}`;
  return {
    async shown(chatId, call) {
      if (!asking.safeParse(call.body).success) return;
      await notebook
        .write(nameOf(chatId), 'stands', REMEMBERED_MS)
        .catch((error: unknown) => log.info({ err: error }, 'a keyboard that asks for a number was not noted'));
    },
    async movedOn(event) {
      if (event.kind !== 'message') return;
      const { chatId } = event.from;
      try {
        if ((await notebook.read(nameOf(chatId))) !== 'stands') return;
        await notebook.write(nameOf(chatId), 'gone', 0);
        // Only a message takes a keyboard away, and one that carries other buttons cannot.
        const { message_id } = await api.sendMessage(Number(chatId), PASSING, {
          reply_markup: { remove_keyboard: true },
          disable_notification: true,
        });
        await api.deleteMessage(Number(chatId), message_id);
      } catch (error) {
        log.info({ err: error }, 'a keyboard that asked for a number was not taken away');
      }
    },
  };
}
