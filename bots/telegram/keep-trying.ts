import type { ChannelLog } from '../../src/messages/channel.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Does what must be done once, however long the network is away. Ends when it is done or when we stop. */
export async function keepTrying(
  work: () => Promise<void>,
  { log, stopped }: { readonly log: ChannelLog; readonly stopped: AbortSignal },
): Promise<void> {
  for (let tries = 0; !stopped.aborted; tries += 1) {
    try {
      return await work();
    } catch (error) {
      log.warn({ err: error, tries }, 'not yet agreed with Telegram how updates come; trying again');
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 6)), stopped);
    }
  }
}

/** Waits, or less when we stop. */
export function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    stopped.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    }
  });
}
