import type { WakeUps } from '../app/ports.ts';
import { openQueue, type QueuePlace } from './backend.ts';

/** A queue that wakes chats. Close it before the server stops. */
export interface ClosableWakeUps extends WakeUps {
  /** How many wake-ups wait or are being followed. */
  depth(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens the queue and makes its tables when they are not there. A process that is `alone` on its database throws away what a
 * killed one left: nobody then waits for a dead worker's lock to end, and the sweeper wakes every chat with a due row.
 */
export async function openWakeUps(
  place: QueuePlace,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<ClosableWakeUps> {
  if (alone) await throwAway(place);
  const queue = await openQueue(place);
  return {
    // At most one job a chat is active; one added meanwhile is kept and runs after it.
    wake: (chat) =>
      queue.add(
        { chat },
        {
          deduplication: { id: chat, keepLastIfActive: true },
          removeOnComplete: true,
          removeOnFail: { count: 100 },
          attempts: 1,
        },
      ),
    depth: queue.depth,
    close: queue.close,
  };
}

async function throwAway(place: QueuePlace): Promise<void> {
  const queue = await openQueue(place);
  await queue.empty();
  await queue.close();
}
