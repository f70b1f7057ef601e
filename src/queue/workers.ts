import { createPostgresBackend, DelayedError, type Job, withBackend } from 'bullmq';
import { z } from 'zod';
import { StaleSession } from '../errors.ts';
import type { Logger } from '../log.ts';
import { CHATS_QUEUE, QUEUE_SCHEMA } from './wake-ups.ts';

const { Worker } = withBackend(createPostgresBackend);
const payload = z.object({ chat: z.string() });

/** What a woken chat needs done. `handle` takes what waits, `deliver` sends what is due. */
export interface ChatWork {
  handle(chatId: string): Promise<{ readonly done: true } | { readonly done: false; readonly afterMs: number }>;
  deliver(chatId: string): Promise<void>;
}

/** Running workers. Closing waits for the turns being handled. */
export interface Workers {
  close(): Promise<void>;
}

/**
 * A dead worker's chat runs again within six seconds: its lock must end, and a check that saw it active must come round once
 * more. BullMQ's own defaults take a minute and a half and give up at the second death.
 */
const RECOVERY = { lockDuration: 5_000, stalledInterval: 1_000, maxStalledCount: 1_000 };

/** Starts handling wake-ups, `concurrency` chats at a time. */
export async function startWorkers(
  connectionString: string,
  work: ChatWork,
  details: { readonly concurrency: number; readonly log: Logger },
): Promise<Workers> {
  const connection = { connectionString, schema: QUEUE_SCHEMA, max: 4, migrate: true };
  const options = { connection, concurrency: details.concurrency, ...RECOVERY };
  const worker = new Worker(CHATS_QUEUE, (job, token) => runJob(job, token, work), options);
  worker.on('error', (error) => details.log.warn({ err: error }, 'queue trouble; the worker goes on'));
  worker.on('failed', (job, error) =>
    details.log.error({ job: job?.id, err: error }, 'chat failed; the sweeper will wake it again'),
  );
  await worker.waitUntilReady();
  return { close: () => worker.close() };
}

async function runJob(job: Job, token: string | undefined, work: ChatWork): Promise<void> {
  const { chat } = payload.parse(job.data);
  const handled = await handleAgainWhenStale(chat, work);
  // Sent even while an album is arriving: what is due must not wait for it.
  await work.deliver(chat);
  if (handled.done) return;
  await job.moveToDelayed(Date.now() + handled.afterMs, token);
  throw new DelayedError();
}

async function handleAgainWhenStale(chat: string, work: ChatWork): ReturnType<ChatWork['handle']> {
  try {
    return await work.handle(chat);
  } catch (error) {
    if (error instanceof StaleSession) return work.handle(chat);
    // A turn that failed is put off on its row; what is due still goes out, and the failure is reported.
    await work.deliver(chat);
    throw error;
  }
}
