import type { z } from 'zod';
import { LineLost } from './line.ts';
import type { Answer, CALLS, Method } from './protocol.ts';
import { type Ending, openRun, type Run, type RunParts } from './run.ts';

/** Keeps a browser going: opens it anew when it died, fell silent, was logged out, or ran long enough. */
export interface Supervisor {
  start(): void;
  isReady(): boolean;
  /** Whether it is ready now or becomes so within that time. */
  readyWithin(ms: number): Promise<boolean>;
  /** Throws LineLost when no answer came; then nobody knows whether the call took effect. */
  call<Name extends Method>(
    name: Name,
    params: z.infer<(typeof CALLS)[Name]>,
    timeoutMs: number,
  ): Promise<Answer<Name>>;
  /** Ends a pause that still runs: somebody waits for a code to scan. */
  hurry(): void;
  stop(): Promise<void>;
}

export function superviseBrowser(parts: RunParts): Supervisor {
  const { timings, log } = parts;
  let run: Run | undefined;
  let living: Promise<void> = Promise.resolve();
  let stopping = false;
  let calling = 0;
  let hurry: () => void = () => undefined;

  async function live(): Promise<void> {
    let failures = 0;
    let unscanned = 0;
    while (!stopping) {
      const { ending, wasReady } = await liveOnce();
      failures = ending !== 'lost' || wasReady ? 0 : failures + 1;
      unscanned = ending === 'unscanned' ? unscanned + 1 : 0;
      if (!stopping) await pauseFor(pauseAfter(ending, failures, unscanned));
    }
  }

  async function liveOnce(): Promise<{ readonly ending: Ending; readonly wasReady: boolean }> {
    try {
      const opened = await openRun(parts);
      run = opened;
      if (stopping) opened.end('stopped', 'asked to stop');
      const planned = setTimeout(() => restartWhenIdle(opened), timings.plannedRestart);
      return await opened.ended.finally(() => clearTimeout(planned));
    } catch (error) {
      log.error({ err: error }, 'whatsapp web: the browser could not be opened or cleared away');
      parts.onState('lost', 'the browser could not be opened or cleared away');
      return { ending: 'lost', wasReady: false };
    } finally {
      run = undefined;
    }
  }

  function restartWhenIdle(opened: Run): void {
    if (calling === 0) opened.end('planned', 'planned restart');
    else setTimeout(() => restartWhenIdle(opened), timings.firstPause);
  }

  function pauseAfter(ending: Ending, failures: number, unscanned: number): number {
    if (ending === 'planned' || ending === 'loggedOut') return 0;
    if (ending === 'conflict') return timings.conflictPause;
    if (ending === 'unscanned') return unscanned < 3 ? timings.firstPause : timings.codePause;
    const pause = Math.min(timings.firstPause * 2 ** failures, timings.longestPause);
    return pause * (0.75 + Math.random() / 2);
  }

  function pauseFor(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    start() {
      stopping = false; // another process may have had the number meanwhile
      living = live();
    },
    isReady: () => run?.isReady() ?? false,
    async readyWithin(ms) {
      for (const deadline = Date.now() + ms; !stopping && Date.now() < deadline; ) {
        if (run?.isReady()) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return run?.isReady() ?? false;
    },
    async call(name, params, timeoutMs) {
      if (run === undefined) throw new LineLost('No browser is open.');
      calling += 1;
      try {
        return await run.line.call(name, params, timeoutMs);
      } finally {
        calling -= 1;
      }
    },
    hurry: () => hurry(),
    async stop() {
      stopping = true;
      run?.end('stopped', 'asked to stop');
      hurry();
      await living;
    },
  };
}
