import { createPostgresBackend, Job, type JobsOptions, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';

/** Where the queue's jobs lie: on the store's own PostgreSQL, or on a Redis when scaled out. Rows are the truth on both. */
export type QueuePlace = { readonly postgres: string } | { readonly redis: string };

/** Each job says "look at this chat" and carries nothing but the chat's opaque id. */
const CHATS_QUEUE = 'chats';
/** One queue for all, and one for each channel whose chats can be worked on in one process only. */
const nameOf = (lane: string | undefined) => (lane === undefined ? CHATS_QUEUE : `${CHATS_QUEUE}-${lane}`);
/** BullMQ's tables lie beside ours, in a schema of their own. */
const QUEUE_SCHEMA = 'bullmq';
/** A wake-up that Redis does not take at once is lost, and the sweeper finds the row: nobody's message waits for a queue. */
const REDIS_WITHIN_MS = 1_000;

const onPostgres = withBackend(createPostgresBackend);

/** The queue as those who wake chats see it, whatever carries it. */
export interface ChatsQueue {
  add(jobs: readonly { readonly data: { readonly chat: string }; readonly opts: JobsOptions }[]): Promise<void>;
  /** How many jobs wait or run. */
  depth(): Promise<number>;
  /** Throws every job away. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** A job as its handler sees it. */
export interface ChatJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  moveToDelayed(at: number, token?: string): Promise<void>;
}

/** What handling jobs needs; errors of the connection and of jobs are told, and the worker goes on. */
export interface WorkerParts {
  readonly lane?: string | undefined;
  readonly handle: (job: ChatJob, token: string | undefined) => Promise<void>;
  readonly options: {
    readonly concurrency: number;
    readonly lockDuration: number;
    readonly stalledInterval: number;
    readonly maxStalledCount: number;
    readonly runRetryDelay: number;
  };
  readonly onTrouble: (error: Error) => void;
  readonly onFailed: (jobId: string | undefined, error: Error) => void;
}

/** Opens the queue for adding. On PostgreSQL its tables are there when it resolves; a Redis that is away is waited for by nobody. */
export async function openQueue(place: QueuePlace, lane?: string): Promise<ChatsQueue> {
  const redis =
    'redis' in place ? new Redis(place.redis, { maxRetriesPerRequest: 1, commandTimeout: REDIS_WITHIN_MS }) : undefined;
  const queue =
    'postgres' in place
      ? new onPostgres.Queue(nameOf(lane), { connection: postgresConnection(place.postgres) })
      : new Queue(nameOf(lane), { connection: redis as Redis }); // made just above
  // Reported by the call that failed; without a listener it would end the process.
  for (const one of [queue, redis]) one?.on('error', () => undefined);
  if (redis === undefined) await queue.waitUntilReady();
  return {
    async add(jobs) {
      await queue.addBulk(jobs.map((job) => ({ name: 'wake', ...job })));
    },
    async depth() {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    empty: () => queue.obliterate({ force: true }),
    async close() {
      await queue.close().catch(unlessRedis(redis));
      redis?.disconnect();
    },
  };
}

/** Opens a worker on it. */
export async function openWorker(place: QueuePlace, parts: WorkerParts): Promise<{ close(): Promise<void> }> {
  // A worker waits for Redis as long as it takes: https://docs.bullmq.io/guide/going-to-production#maxretriesperrequest
  const redis = 'redis' in place ? new Redis(place.redis, { maxRetriesPerRequest: null }) : undefined;
  const handle = (job: ChatJob, token?: string) => parts.handle(job, token);
  const worker =
    'postgres' in place
      ? new onPostgres.Worker(nameOf(parts.lane), handle, {
          ...parts.options,
          connection: postgresConnection(place.postgres),
        })
      : new Worker(nameOf(parts.lane), handle, { ...parts.options, connection: redis as Redis }); // made just above
  worker.on('error', (error: Error) => parts.onTrouble(error));
  worker.on('failed', (job: { readonly id?: string | undefined } | undefined, error: Error) =>
    parts.onFailed(job?.id, error),
  );
  // A dead worker's job comes back behind all that wait; but somebody has waited for it longest.
  worker.on('stalled', (id: string) => void putFirst(worker, id).catch(parts.onTrouble));
  redis?.on('error', (error) => parts.onTrouble(error));
  if (redis === undefined) await worker.waitUntilReady();
  return {
    async close() {
      await worker.close().catch(unlessRedis(redis));
      redis?.disconnect();
    },
  };
}

async function putFirst(worker: Parameters<typeof Job.fromId>[0], id: string): Promise<void> {
  const job = await Job.fromId(worker, id);
  await job?.changePriority({ lifo: true });
}

/**
 * Jobs need not outlive a power cut, since the rows do: nobody waits for the disk to have them.
 *
 * A connection may break while the pool hands it from one to the next, when nobody listens: that would end the process.
 */
function postgresConnection(connectionString: string) {
  const onConnect = (client: Connection) => {
    client.on('error', () => undefined); // the next statement on it fails, and that is reported
    planOnce(client);
  };
  const options = '-c synchronous_commit=off';
  return { connectionString, options, schema: QUEUE_SCHEMA, max: 4, migrate: true, onConnect };
}

interface Connection {
  on(event: 'error', listener: () => void): unknown;
  query(...asked: readonly unknown[]): unknown;
}

/** BullMQ's statements, of which there are some hundred, under the names by which a connection parses and plans each once. */
const names = new Map<string, string>();

function planOnce(client: Connection): void {
  const query = client.query.bind(client);
  client.query = (text, values, ...more) => {
    if (typeof text !== 'string' || !Array.isArray(values)) return query(text, values, ...more);
    const name = names.get(text) ?? `bullmq_${names.size}`;
    names.set(text, name);
    return query({ name, text, values }, ...more);
  };
}

/** A Redis that is gone needs no goodbye. */
function unlessRedis(redis: Redis | undefined): (error: unknown) => void {
  return (error) => {
    if (redis === undefined) throw error;
  };
}
