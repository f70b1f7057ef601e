import { DelayedError } from 'bullmq';
import { z } from 'zod';
import type { Handled, WakeUps } from '../app/ports.ts';
import type { Logger } from '../log.ts';
import { type ChatJob, openWorker, type QueuePlace } from './backend.ts';

const payload = z.object({ chat: z.string() });

/** Takes what waits in a chat and sends what is due. */
export type RunChat = (chat: string) => Promise<Handled>;

/** Running workers. Closing waits for the turns being handled. */
export interface Workers {
  close(): Promise<void>;
}

/**
 * A dead worker's chat runs again within four seconds: its lock must end, and a check that saw it active must come round once
 * more. A living one that was only slow spoils nothing, for the rows and their holders decide. BullMQ's own defaults take a minute
 * and a half and give up at the second death. A queue that was away is asked again after half a second; by default, after fifteen.
 */
const RECOVERY = { lockDuration: 3_000, stalledInterval: 500, maxStalledCount: 1_000, runRetryDelay: 500 };

/** Starts handling wake-ups, `concurrency` chats at a time. */
export async function startWorkers(
  place: QueuePlace,
  run: RunChat,
  details: { readonly concurrency: number; readonly log: Logger; readonly wakeUps: WakeUps; readonly lane?: string },
): Promise<Workers> {
  const { log, concurrency, wakeUps, lane } = details;
  return openWorker(place, {
    lane,
    handle: (job, token) => runJob(job, token, { run, wakeUps }),
    options: { concurrency, ...RECOVERY },
    onTrouble: (error) => log.warn({ err: error }, 'queue trouble; the worker goes on'),
    onFailed: (job, error) => log.error({ job, err: error }, 'chat failed; the sweeper will wake it again'),
  });
}

async function runJob(
  job: ChatJob,
  token: string | undefined,
  { run, wakeUps }: { readonly run: RunChat; readonly wakeUps: WakeUps },
): Promise<void> {
  const { chat } = payload.parse(job.data);
  const handled = await run(chat);
  if (handled.done) return;
  // A job that is put off comes back before all that was added after it; one that is added anew comes behind.
  if (handled.behind) return wakeUps.wake(chat, { ms: handled.afterMs });
  await job.moveToDelayed(Date.now() + handled.afterMs, token);
  throw new DelayedError();
}
