import type { Lanes } from '../app/lanes.ts';
import type { WakeUps } from '../app/ports.ts';
import { together } from '../app/together.ts';
import { type ChatsQueue, openQueue, type QueuePlace } from './backend.ts';

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
  const common = await openLane(place);
  const others = new Map<string, Lane>();
  for (const name of lanes?.names ?? []) others.set(name, await openLane(place, name));
  const all = [common.queue, ...[...others.values()].map(({ queue }) => queue)];
  return {
    async wake(chat, after) {
      const name = await lanes?.laneOf(chat);
      const { queue, add } = others.get(name ?? '') ?? common;
      await (after === undefined ? add(chat) : queue.add([wakeUpFor(chat, after.ms)]));
    },
    async depth() {
      const depths = await Promise.all(all.map((one) => one.depth()));
      return depths.reduce((sum, depth) => sum + depth, 0);
    },
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  };
}

interface Lane {
  readonly queue: ChatsQueue;
  /** Adds a chat, with all that are added while another addition is under way. */
  readonly add: (chat: string) => Promise<void>;
}

async function openLane(place: QueuePlace, name?: string): Promise<Lane> {
  const queue = await openQueue(place, name);
  const add = together<string, void>(async (chats) => {
    await queue.add(chats.map((chat) => wakeUpFor(chat)));
    return [];
  });
  return { queue, add };
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
