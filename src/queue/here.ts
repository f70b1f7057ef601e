import type { ChatWork } from '../app/lanes.ts';
import type { Handled, WakeUps } from '../app/ports.ts';
import type { Logger } from '../log.ts';
import { runChat } from './run-chat.ts';

/** Chats worked on in this very process. */
export interface WorkHere extends WakeUps {
  /** Works on a chat that the queue has sent; one that is being worked on is looked at once more after that. */
  run(chat: string): Promise<Handled>;
  /** Takes up nothing more, and waits for what is under way. */
  close(): Promise<void>;
}

/**
 * A process that is alone on its database need not send itself by queue what it can do at once: a chat is worked on where it is
 * woken, while fewer than `places` are and nobody waits in the queue; all others wait there, and so does what is to come later. One turn
 * of a chat at a time: woken meanwhile, it is looked at once more. When the process dies the rows remain, and the sweeper finds them.
 */
export function openHere(
  work: ChatWork,
  { queue, places, log }: { readonly queue: WakeUps; readonly places: number; readonly log: Logger },
): WorkHere {
  /** Each chat that is being worked on, and whether it was woken meanwhile. */
  const busy = new Map<string, boolean>();
  /** Chats that wait in the queue: nobody overtakes them. */
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
      if (again === true) await wake(chat);
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
  const wait = async (chat: string) => {
    waiting.add(chat);
    await queue.wake(chat).catch((error: unknown) => {
      waiting.delete(chat);
      throw error;
    });
  };
  const wake = async (chat: string, after?: { readonly ms: number }) => {
    if (after !== undefined) return queue.wake(chat, after);
    if (busy.has(chat)) return void busy.set(chat, true);
    if (closing || running.size >= places || waiting.size > 0) return wait(chat);
    const one = runHere(chat).finally(() => running.delete(one));
    running.add(one);
  };
  return {
    wake,
    async run(chat) {
      waiting.delete(chat);
      if (!busy.has(chat)) return run(chat);
      busy.set(chat, true);
      return { done: true };
    },
    async close() {
      closing = true;
      await Promise.all(running);
    },
  };
}
