import { type Api, GrammyError } from 'grammy';
import { z } from 'zod';
import type { Notebook } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { TELEGRAM } from './address.ts';
import { pause } from './keep-trying.ts';
import { isUnknownToken } from './send.ts';
import { ALLOWED_UPDATES, type TakingParts, takeUpdate } from './take-updates.ts';

/** How long Telegram may keep a question for updates open: https://core.telegram.org/bots/api#getupdates */
const LONG_POLL_SECONDS = 30;
const SHORTEST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

const numbered = z.looseObject({ update_id: z.number() });

/** What polling needs besides. */
export interface PollingParts extends TakingParts {
  readonly notebook: Notebook;
  /** Updates are numbered for each bot by itself. */
  readonly botNumber: string;
}

/** A running poller. Stopping lets the update at hand be stored. */
export interface Poller {
  stop(): Promise<void>;
}

/**
 * Asks Telegram for updates one batch after the other. The offset moves only past what is stored, so a process that dies
 * between loses nothing: Telegram gives the same updates again, and the store knows them.
 */
export function startPolling(parts: PollingParts): Poller {
  const stopping = new AbortController();
  const running = poll(parts, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function poll(parts: PollingParts, stopped: AbortSignal): Promise<void> {
  const note = `offset/${parts.botNumber}`;
  let offset = Number((await parts.notebook.read(note).catch(() => undefined)) ?? 0);
  let trouble = 0;
  let told = '';
  while (!stopped.aborted) {
    try {
      // After trouble a short question: its answer says that all is well again.
      const updates = await ask(parts.api, offset, trouble > 0 ? 0 : LONG_POLL_SECONDS, stopped);
      if (told !== '') await parts.receive(health('ready', parts.now()));
      told = '';
      for (const update of updates) {
        if (stopped.aborted) break;
        await takeUpdate(update, parts);
        offset = numbered.parse(update).update_id + 1;
      }
      trouble = 0;
      if (updates.length > 0) await parts.notebook.write(note, String(offset));
    } catch (error) {
      if (stopped.aborted) return;
      trouble += 1;
      const state = stateOf(error);
      parts.log.warn({ err: error, state, trouble }, 'no updates from Telegram; asking again');
      if (state !== undefined && state !== told && trouble > 1) {
        told = state;
        await parts.receive(health(state, parts.now())).catch(() => undefined); // what cannot be stored is in the log
      }
      await pause(pauseAfter(error, trouble), stopped);
    }
  }
}

async function ask(api: Api, offset: number, timeout: number, signal: AbortSignal): Promise<readonly unknown[]> {
  // grammY's type of a signal is that of its polyfill; the native one is what it takes.
  return api.getUpdates({ offset, timeout, allowed_updates: [...ALLOWED_UPDATES] }, signal as never);
}

function pauseAfter(error: unknown, trouble: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return asked === undefined
    ? Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** Math.min(trouble, 8))
    : asked * 1_000;
}

/** 409: somebody else polls with our token. 401: the token is no longer good. Anything else passes by itself. */
function stateOf(error: unknown): 'degraded' | 'loggedOut' | undefined {
  if (isUnknownToken(error)) return 'loggedOut';
  return error instanceof GrammyError && error.error_code === 409 ? 'degraded' : undefined;
}

function health(state: 'ready' | 'degraded' | 'loggedOut', at: Date): IncomingEvent {
  return { kind: 'health', id: `health/${at.getTime()}`, channel: TELEGRAM, state, at };
}
