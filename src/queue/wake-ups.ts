import type { Lanes } from '../app/lanes.ts';
import type { WakeUps } from '../app/ports.ts';
import { type ChatsQueue, openQueue, type QueuePlace } from './backend.ts';
import { together } from './together.ts';

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
  { alone = false, lanes }: { readonly alone?: boolean; readonly lanes?: Lanes } = {},
): Promise<ClosableWakeUps> {
  if (alone) await throwAway(place);
  const queue = await openQueue(place);
  const others = new Map<string, ChatsQueue>();
  for (const lane of lanes?.names ?? []) others.set(lane, await openQueue(place, lane));
  const all = [queue, ...others.values()];
  const wakers = new Map(
    all.map((one) => [one, together((chats: readonly string[]) => one.add(chats.map((chat) => wakeUpFor(chat))))]),
  );
  return {
    async wake(chat, after) {
      const lane = await lanes?.laneOf(chat);
      const own = others.get(lane ?? '') ?? queue;
      await (after === undefined ? wakers.get(own)?.(chat) : own.add([wakeUpFor(chat, after.ms)]));
    },
    async depth() {
      const depths = await Promise.all(all.map((one) => one.depth()));
      return depths.reduce((sum, depth) => sum + depth, 0);
    },
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  };
}

/** At most one job a chat is active; one added meanwhile is kept and runs after it. */
function wakeUpFor(chat: string, delay = 0) {
  const deduplication = { id: chat, keepLastIfActive: true };
  return {
    data: { chat },
    opts: { deduplication, removeOnComplete: true, removeOnFail: { count: 100 }, attempts: 1, delay },
  };
}

async function throwAway(place: QueuePlace): Promise<void> {
  const queue = await openQueue(place);
  await queue.empty();
  await queue.close();
}
