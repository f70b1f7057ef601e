import type { Api } from 'grammy';
import type { ChannelLog } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';

const AFTER_MS = 1_000;

/** Shows "typing" to whoever waits for an answer longer than a second. */
export interface Typing {
  expect(event: IncomingEvent): void;
  answered(chatId: string): void;
  stop(): void;
}

/** Only a process that also sends knows that an answer is on its way; one that only receives shows nothing. */
export function openTyping(api: Api, log: ChannelLog): Typing {
  const waiting = new Map<string, NodeJS.Timeout>();
  let sends = false;
  const clear = (chatId: string) => {
    clearTimeout(waiting.get(chatId));
    waiting.delete(chatId);
  };
  const show = (chatId: string) => {
    waiting.delete(chatId);
    api
      .sendChatAction(Number(chatId), 'typing')
      .catch((error: unknown) => log.info({ err: error }, 'typing not shown'));
  };
  return {
    expect(event) {
      // A thumb under a message is answered by nobody.
      if (!sends || event.kind !== 'message' || event.unsupported === 'reaction') return;
      const { chatId } = event.from;
      if (!waiting.has(chatId))
        waiting.set(
          chatId,
          setTimeout(() => show(chatId), AFTER_MS),
        );
    },
    answered(chatId) {
      sends = true;
      clear(chatId);
    },
    stop() {
      for (const chatId of [...waiting.keys()]) clear(chatId);
    },
  };
}
