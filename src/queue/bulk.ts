import type { BulkPace } from '../app/send-bulk.ts';
import type { Logger } from '../log.ts';

/** What a broadcast needs done, over and over. */
export interface BulkWork {
  /** Whether there was anything to expand. */
  expand(): Promise<boolean>;
  send(): Promise<BulkPace>;
  tidy(): Promise<void>;
}

const IDLE_MS = 150;
const TIDY_EVERY_MS = 5_000;

/**
 * Expands and sends broadcasts apart from the chats' own work; stops between two rows. One sender looks for work; while messages leave
 * behind their pace others join it, up to `senders`, and leave again when there are more than the pace needs.
 */
export function startBulk(
  work: BulkWork,
  { senders, log }: { readonly senders: number; readonly log: Logger },
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const orElse = <Done>(step: () => Promise<Done>, otherwise: Done) =>
    step().catch((error: unknown) => {
      log.warn({ err: error }, 'broadcast work failed; the next round tries again');
      return otherwise;
    });
  const loop = async (step: () => Promise<boolean>) => {
    while (!stopping.signal.aborted) if (!(await orElse(step, false))) await idle(IDLE_MS, stopping.signal);
  };
  const helpers = new Set<Promise<void>>();
  const joinUp = () => {
    if (helpers.size >= senders - 1) return;
    const helper: Promise<void> = help().finally(() => helpers.delete(helper));
    helpers.add(helper);
  };
  const send = async (): Promise<BulkPace> => {
    const pace = await orElse(work.send, 'nothing');
    if (pace === 'behind') joinUp();
    return pace;
  };
  const help = async () => {
    for (let pace: BulkPace = 'behind'; pace === 'behind' || pace === 'inTime'; ) {
      if (stopping.signal.aborted) return;
      pace = await send();
    }
  };
  let tidied = 0;
  const tidy = async () => {
    if (Date.now() - tidied < TIDY_EVERY_MS) return false;
    tidied = Date.now();
    await work.tidy();
    return false;
  };
  const expand = async () => {
    const began = performance.now();
    const more = await work.expand();
    if (more) await idle(performance.now() - began, stopping.signal); // half of the time is everybody else's
    return more;
  };
  const loops = [loop(expand), loop(tidy), loop(async () => (await send()) !== 'nothing')];
  return {
    async stop() {
      stopping.abort();
      await Promise.all([...loops, ...helpers]);
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
