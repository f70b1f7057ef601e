import type { DueChat, Store, WakeUps } from '../app/ports.ts';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../log.ts';

const EVERY_MS = 1_000;
const AT_MOST = 500;
/** What has just come is being seen to: its own wake-up is on the way. */
const LEAVE_MS = 1_500;
/** A chat whose turn has not come is not woken for the same thing again before. */
const AGAIN_MS = 5_000;

/**
 * Wakes, at start and every second, each chat with a due row: a lost wake-up, a lost queue or a due time all end here. Under load
 * most due rows only wait for their turn, and waking them again and again would be most of the work.
 */
export function startSweeper(parts: {
  readonly store: Store;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly log: Logger;
  /** Small chores of every sweep. */
  readonly alsoDo?: readonly (() => Promise<void>)[];
}): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const woken = new Map<string, { readonly what: string; readonly at: number }>();
  const wake = async ({ chatId, what }: DueChat) => {
    if (woken.get(chatId)?.what === what) return;
    await parts.wakeUps.wake(chatId);
    woken.set(chatId, { what, at: performance.now() });
  };
  const sweep = async () => {
    try {
      for (const [chat, { at }] of woken) if (performance.now() - at > AGAIN_MS) woken.delete(chat);
      const chats = await parts.store.dueChats(parts.clock.now(), { limit: AT_MOST, leaveMs: LEAVE_MS });
      await Promise.all(chats.map(wake));
      for (const chore of parts.alsoDo ?? []) await chore();
    } catch (error) {
      parts.log.warn({ err: error }, 'sweep failed; the next one tries again');
    }
    if (!stopped) timer = setTimeout(next, EVERY_MS);
  };
  const next = () => {
    running = sweep();
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
