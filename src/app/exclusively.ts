import type { Logger } from '../log.ts';
import type { SharedStore } from './broadcast-ports.ts';

/** A dead holder's lease is taken over within this and one try more: under thirty seconds. */
const LEASE_MS = 20_000;
const RENEW_EVERY_MS = 5_000;

/** Something that one process of all does while it holds the lease. */
export interface Exclusive {
  readonly name: string;
  begin(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Does it while we hold its lease, in this process or, when we die, in another. The first try is waited for, so that a single
 * process has begun when it says that it is open.
 */
export async function exclusively(
  work: Exclusive,
  { store, holder, log }: { readonly store: SharedStore; readonly holder: string; readonly log: Logger },
): Promise<{ stop(): Promise<void> }> {
  let holds = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const step = async () => {
    const had = holds;
    // A store that does not answer has not taken the lease away; it runs out by itself if this goes on.
    holds = await store.takeLease(work.name, holder, LEASE_MS).catch((error: unknown) => {
      log.warn({ err: error, lease: work.name }, 'lease not renewed; trying again');
      return had;
    });
    if (holds && !had) {
      log.info({ lease: work.name }, 'lease taken');
      await work.begin().catch((error: unknown) => {
        holds = false; // the next step begins again
        throw error;
      });
    }
    if (!holds && had) {
      log.warn({ lease: work.name }, 'lease lost');
      await work.end();
    }
  };
  const later = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = step()
        .catch((error: unknown) => log.error({ err: error, lease: work.name }, 'exclusive work failed; trying again'))
        .finally(later);
    }, RENEW_EVERY_MS);
  };
  let running = step();
  await running;
  later();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running.catch(() => undefined);
      if (!holds) return;
      await work.end();
      await store.releaseLease(work.name, holder).catch(() => undefined); // it runs out by itself
    },
  };
}
