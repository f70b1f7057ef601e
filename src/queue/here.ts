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
 * A process that receives and works need not send itself by queue what it can do now: a chat is worked on where it is woken, `places`
 * at once; the rest in the order they came or, where others work too, by the queue, as is what is to come later. One turn of a chat
 * at a time: woken meanwhile, it is looked at once more. When two processes work on one chat, its rows decide who was first. When the
 * process dies the rows remain, and the sweeper finds them.
 */
export function openHere(
  work: ChatWork,
  parts: { readonly queue: WakeUps; readonly places: number; readonly othersWork?: boolean; readonly log: Logger },
): WorkHere {
  const { queue, places, othersWork = false, log } = parts;
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
      if (again === true) takeUp(chat);
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
  const takeUp = (chat: string) => {
    waiting.add(chat);
    fillPlaces();
  };
  const wake = async (chat: string): Promise<void> => {
    if (busy.has(chat)) busy.set(chat, true);
    else if (othersWork && (closing || running.size >= places)) await queue.wake(chat);
    else takeUp(chat);
  };
  return {
    wake: (chat, after) => (after === undefined ? wake(chat) : queue.wake(chat, after)),
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
