import pg from 'pg';
import { openQueue, openWorker, type QueuePlace } from '../../../src/queue/backend.ts';

const AT_ONCE = 8;
const WORKER = {
  concurrency: AT_ONCE,
  lockDuration: 30_000,
  stalledInterval: 30_000,
  maxStalledCount: 1,
  runRetryDelay: 500,
};

/** Jobs a second that BullMQ alone hands to a worker that does nothing. */
export async function drainQueue(place: QueuePlace, jobs: number): Promise<number> {
  const queue = await openQueue(place, 'bench');
  for (let job = 0; job < jobs; job += 1)
    await queue.add([{ data: { chat: String(job) }, opts: { removeOnComplete: true } }]);
  let left = jobs;
  const began = performance.now();
  const done = new Promise<void>((resolve, reject) => {
    const handle = async () => {
      left -= 1;
      if (left === 0) resolve();
    };
    const trouble = { onTrouble: reject, onFailed: (_job: string | undefined, error: Error) => reject(error) };
    void openWorker(place, { lane: 'bench', handle, options: WORKER, ...trouble }).then((worker) =>
      done.finally(() => worker.close()),
    );
  });
  await done;
  const rate = Math.round(jobs / ((performance.now() - began) / 1_000));
  await queue.empty().catch(() => undefined); // the last job may still be closing
  await queue.close();
  return rate;
}

/** Transactions a second of what no durable turn can do without: keep the message, keep where the talk stands, keep the answer. */
export async function commitTurns(connectionString: string, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: AT_ONCE });
  await pool.query('CREATE TABLE bench_in (id bigserial PRIMARY KEY, chat int, body jsonb)');
  await pool.query('CREATE TABLE bench_out (id bigserial PRIMARY KEY, chat int, body jsonb)');
  await pool.query('CREATE TABLE bench_state (chat int PRIMARY KEY, body jsonb)');
  let turns = 0;
  const until = performance.now() + seconds * 1_000;
  const work = async (_: unknown, number: number) => {
    const client = await pool.connect();
    while (performance.now() < until) {
      const row = [number * 1_000 + (turns % 1_000), { text: 'লাল জামদানি' }];
      await client.query('BEGIN');
      await client.query('INSERT INTO bench_in (chat, body) VALUES ($1, $2)', row);
      await client.query(
        'INSERT INTO bench_state VALUES ($1, $2) ON CONFLICT (chat) DO UPDATE SET body = excluded.body',
        row,
      );
      await client.query('INSERT INTO bench_out (chat, body) VALUES ($1, $2)', row);
      await client.query('COMMIT');
      turns += 1;
    }
    client.release();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await pool.query('DROP TABLE bench_in, bench_out, bench_state');
  await pool.end();
  return Math.round(turns / seconds);
}
