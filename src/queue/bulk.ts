import type { Logger } from '../log.ts';

/** What a broadcast needs done, over and over. Each gives whether there was anything to do. */
export interface BulkWork {
  expand(): Promise<boolean>;
  send(): Promise<boolean>;
  tidy(): Promise<void>;
}

const IDLE_MS = 500;
const TIDY_EVERY_MS = 5_000;

/** Expands and sends broadcasts apart from the chats' own work, `senders` rows at a time; stops between two rows. */
export function startBulk(
  work: BulkWork,
  { senders, log }: { readonly senders: number; readonly log: Logger },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = async (step: () => Promise<boolean>) => {
    while (!stopping.signal.aborted) {
      const more = await step().catch((error: unknown) => {
        log.warn({ err: error }, 'broadcast work failed; the next round tries again');
        return false;
      });
      if (!more) await idle(IDLE_MS, stopping.signal);
    }
  };
  let tidied = 0;
  const tidy = async () => {
    if (Date.now() - tidied < TIDY_EVERY_MS) return false;
    tidied = Date.now();
    await work.tidy();
    return false;
  };
  const loops = [loop(work.expand), loop(tidy), ...Array.from({ length: senders }, () => loop(work.send))];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

function idle(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) return resolve();
    const timer = setTimeout(done, ms);
    stopped.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    }
  });
}
