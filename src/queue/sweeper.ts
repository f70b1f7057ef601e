import type { Store, WakeUps } from '../app/ports.ts';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../log.ts';

const EVERY_MS = 1_000;
const AT_MOST = 500;

/** Wakes, at start and every second, each chat with a due row: a lost wake-up, a lost queue or a due time all end here. */
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
  const sweep = async () => {
    try {
      const chats = await parts.store.dueChats(parts.clock.now(), AT_MOST);
      await Promise.all(chats.map((chat) => parts.wakeUps.wake(chat)));
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
