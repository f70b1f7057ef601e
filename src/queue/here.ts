import type { ChatWork } from '../app/lanes.ts';
import type { Handled, WakeUps } from '../app/ports.ts';
import type { Logger } from '../log.ts';
import { runChat } from './run-chat.ts';

/** Chats worked on in this very process. */
export interface WorkHere extends WakeUps {
  /** Works on a chat that the queue has sent; one that is being worked on is looked at once more after that. */
  run(chat: string): Promise<Handled>;
  /** How many chats wait for a place. */
  waiting(): number;
  /** Takes up nothing more, and waits for what is under way. */
  close(): Promise<void>;
}

/**
 * A process that is alone on its database need not send itself by queue what it can do now: a chat is worked on where it is woken,
 * `places` at once, the rest in the order they came; the queue keeps what is to come later. One turn of a chat at a time: woken
 * meanwhile, it is looked at once more. When the process dies the rows remain, and the sweeper finds them.
 */
export function openHere(
  work: ChatWork,
  { queue, places, log }: { readonly queue: WakeUps; readonly places: number; readonly log: Logger },
): WorkHere {
  /** Each chat that is being worked on, and whether it was woken meanwhile. */
  const busy = new Map<string, boolean>();
  /** Chats for which there was no place yet, the first to come first. */
  const waiting = new Set<string>();
  const running = new Set<Promise<void>>();
  let closing = false;
  const run = async (chat: string): Promise<Handled> => {
    busy.set(chat, false);
    try {
      return await runChat(chat, work);
    } finally {
      const again = busy.get(chat);
      busy.delete(chat);
      if (again === true) wake(chat);
    }
  };
  const runHere = async (chat: string) => {
    try {
      const handled = await run(chat);
      if (!handled.done) await queue.wake(chat, { ms: handled.afterMs });
    } catch (error) {
      log.error({ chat, err: error }, 'chat failed; the sweeper will wake it again');
    }
  };
  const fillPlaces = () => {
    for (const chat of waiting) {
      if (closing || running.size >= places) return;
      waiting.delete(chat);
      const one = runHere(chat).finally(() => {
        running.delete(one);
        fillPlaces();
      });
      running.add(one);
    }
  };
  const wake = (chat: string) => {
    if (busy.has(chat)) return void busy.set(chat, true);
    waiting.add(chat);
    fillPlaces();
  };
  return {
    async wake(chat, after) {
      if (after !== undefined) return queue.wake(chat, after);
      wake(chat);
    },
    async run(chat) {
      waiting.delete(chat);
      if (!busy.has(chat)) return run(chat);
      busy.set(chat, true);
      return { done: true };
    },
    waiting: () => waiting.size,
    async close() {
      closing = true;
      await Promise.all(running);
    },
  };
}
