import { mkdir, rm } from 'node:fs/promises';
import { AppError } from '../../../src/errors.ts';
import type { ChannelLog } from '../../../src/messages/channel.ts';
import { clearLeftovers, profileIn } from './leftovers.ts';
import { type Line, LineLost, openLine } from './line.ts';
import type { Saying } from './protocol.ts';
import type { Timings } from './timings.ts';

/** How the connection is doing. `lost`: it is being brought back. */
export type State = 'ready' | 'degraded' | 'unlinked' | 'conflict' | 'lost';

/** Why one run of the browser ended. */
export type Ending = 'stopped' | 'planned' | 'loggedOut' | 'conflict' | 'unscanned' | 'lost';

/** What a run needs, and whom it tells. */
export interface RunParts {
  /** Where the linked session and nothing else is kept. */
  readonly folder: string;
  readonly launch: Readonly<Record<string, unknown>>;
  readonly log: ChannelLog;
  readonly timings: Timings;
  /** From when on messages are wanted, in seconds. */
  readonly since: () => Promise<number>;
  readonly onEvent: (payload: Readonly<Record<string, unknown>>) => void;
  /** Nobody is linked: a phone must scan this. A new one comes every few seconds. */
  readonly onCode: (text: string) => void;
  readonly onState: (state: State, reason: string) => void;
}

/** One browser process from its start to its end. */
export interface Run {
  readonly line: Line;
  isReady(): boolean;
  /** Resolves when the process is gone, and nothing of it is left. */
  readonly ended: Promise<{ readonly ending: Ending; readonly wasReady: boolean }>;
  end(ending: Ending, reason: string): void;
}

/** Starts one. Only the first ending counts. */
export async function openRun(parts: RunParts): Promise<Run> {
  const { folder, launch, log, timings } = parts;
  const stages = { open: false, code: false, ready: false, over: false };
  let settle: (ending: Ending) => void = () => undefined;
  const ending = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  const end = (how: Ending, reason: string) => {
    if (stages.over) return;
    stages.over = true;
    log.info({ ending: how, reason }, 'whatsapp web: the browser run ends');
    if (how === 'lost' || how === 'conflict') parts.onState(how, reason);
    settle(how);
  };
  const hear = (said: Saying) => {
    switch (said.kind) {
      case 'event':
        return parts.onEvent(said.payload);
      case 'code':
        stages.code = true;
        return parts.onCode(said.text);
      case 'ready': {
        const { version, undone, problems } = said;
        log.info({ version, undone, problems }, 'whatsapp web: ready');
        stages.ready = true;
        if (problems.length === 0) return parts.onState('ready', version);
        return parts.onState('degraded', `self-check: ${problems.join(', ')}`);
      }
      case 'ended':
        return end(endingOf(said.reason, stages), said.reason);
      case 'trouble':
        return log.warn({ reason: said.reason }, 'whatsapp web: trouble');
    }
  };

  await mkdir(folder, { recursive: true, mode: 0o700 });
  clearLeftovers(folder);
  const since = await parts.since();
  const line = openLine(folder, hear);
  void line.closed.then(() => end('lost', 'the process ended'));
  line.call('start', { folder, launch, since }, timings.start).then(
    () => {
      stages.open = true;
    },
    (error: unknown) => end('lost', whyNot(error)),
  );
  const stopWatching = watch({ line, stages, end, parts });

  const clear = async (how: Ending) => {
    stopWatching();
    await line.close();
    clearLeftovers(folder);
    // The library throws the session away too, but from under a browser that still writes to it.
    if (how === 'loggedOut') await rm(profileIn(folder), { recursive: true, force: true, maxRetries: 5 });
    return { ending: how, wasReady: stages.ready };
  };
  return { line, end, isReady: () => stages.ready && !stages.over, ended: ending.then(clear) };
}

interface Watched {
  readonly line: Line;
  readonly stages: { readonly open: boolean; readonly code: boolean; readonly ready: boolean };
  readonly end: Run['end'];
  readonly parts: RunParts;
}

/** The heartbeat, a real round trip through the page, and the clock by which a page must be somewhere. */
function watch({ line, stages, end, parts }: Watched): () => void {
  const { timings } = parts;
  let connected = true;
  const beat = async () => {
    if (!stages.open) return; // a code may be shown before the page can be asked anything
    const { state } = await line.call('ping', {}, timings.heartbeat);
    if (!stages.ready || (state === 'CONNECTED') === connected) return;
    connected = !connected;
    parts.onState(connected ? 'ready' : 'lost', connected ? 'connected again' : 'no connection to WhatsApp');
  };
  const beats = setInterval(() => void beat().catch(() => end('lost', 'no answer')), timings.heartbeatEvery);
  const isSomewhere = () => stages.ready || stages.code;
  const late = setTimeout(
    () => isSomewhere() || end('lost', 'never became ready'),
    timings.start + timings.becomeReady,
  );
  return () => {
    clearInterval(beats);
    clearTimeout(late);
  };
}

/** The library's reasons. A code that nobody scanned in time ends as idleness. */
function endingOf(reason: string, stages: { readonly code: boolean; readonly ready: boolean }): Ending {
  if (reason === 'LOGOUT' || reason === 'auth_failure') return 'loggedOut';
  if (reason === 'CONFLICT') return 'conflict';
  if (/^(UNPAIRED|Max qrcode)/.test(reason)) return stages.code && !stages.ready ? 'unscanned' : 'loggedOut';
  return 'lost';
}

function whyNot(error: unknown): string {
  if (error instanceof LineLost) return 'did not start';
  return error instanceof AppError ? error.code : 'could not be started';
}
