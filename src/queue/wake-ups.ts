import { createPostgresBackend, withBackend } from 'bullmq';
import type { WakeUps } from '../app/ports.ts';

/** The one queue: each job says "look at this chat" and carries nothing but the chat's opaque id. */
export const CHATS_QUEUE = 'chats';
/** BullMQ's tables live beside ours, in a schema of their own. */
export const QUEUE_SCHEMA = 'bullmq';

const { Queue } = withBackend(createPostgresBackend);

/** A queue that wakes chats, on the same PostgreSQL as the store. Close it before the server stops. */
export interface ClosableWakeUps extends WakeUps {
  close(): Promise<void>;
}

/**
 * Opens the queue and makes its tables when they are not there. A process that is `alone` on its database throws away what a
 * killed one left: nobody then waits for a dead worker's lock to end, and the sweeper wakes every chat with a due row.
 */
export async function openWakeUps(
  connectionString: string,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<ClosableWakeUps> {
  if (alone) await throwAway(openQueue(connectionString));
  const queue = openQueue(connectionString);
  await queue.waitUntilReady();
  return {
    async wake(chat) {
      // At most one job a chat is active; one added meanwhile is kept and runs after it.
      const deduplication = { id: chat, keepLastIfActive: true };
      await queue.add(
        'wake',
        { chat },
        { deduplication, removeOnComplete: true, removeOnFail: { count: 100 }, attempts: 1 },
      );
    },
    close: () => queue.close(),
  };
}

function openQueue(connectionString: string): InstanceType<typeof Queue> {
  const connection = { connectionString, schema: QUEUE_SCHEMA, max: 4, migrate: true };
  const queue = new Queue(CHATS_QUEUE, { connection });
  queue.on('error', () => undefined); // reported by the call that failed; without a listener it would end the process
  return queue;
}

async function throwAway(queue: InstanceType<typeof Queue>): Promise<void> {
  await queue.obliterate({ force: true });
  await queue.close();
}
