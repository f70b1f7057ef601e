import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../log.ts';

const FIRST_WAIT_MS = 100;
/** Some thirteen seconds in all: a PostgreSQL that restarts is back by then. */
const TRIES = 7;

/**
 * Writes down what is known already, again and again while the store is away: that a message went, or that nobody tried to send it, is
 * known to this process alone. `write` may come through twice. Throws what the last try threw.
 */
export async function keepTrying<T>(
  { log, stopping }: { readonly log: Logger; readonly stopping?: AbortSignal },
  write: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries > TRIES || stopping?.aborted === true) throw error;
      log.warn({ err: error, tries }, 'not written down; it is tried again');
      await sleep(FIRST_WAIT_MS * 2 ** (tries - 1));
    }
  }
}
