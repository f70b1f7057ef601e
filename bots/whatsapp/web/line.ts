import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { AppError } from '../../../src/errors.ts';
import { ANSWERS, type Answer, type CALLS, type Method, type Saying, saying } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./browser/process.ts', import.meta.url));
const RUN = fileURLToPath(new URL('../../../run.mjs', import.meta.url));
/** A browser that was asked to close may write its profile this long. */
const CLOSE_MS = 8_000;

/** The browser process did not answer: too late, or it is gone. Whether the call took effect is unknown. */
export class LineLost extends AppError {
  constructor(what: string, options: { cause?: unknown } = {}) {
    super('line-lost', what, options);
  }
}

/** The line to one browser process. */
export interface Line {
  /** Throws LineLost when no answer came in time, AppError `page` when the page refused. */
  call<Name extends Method>(
    name: Name,
    params: z.infer<(typeof CALLS)[Name]>,
    timeoutMs: number,
  ): Promise<Answer<Name>>;
  /** Asks the process to end, and makes it when it does not. Resolves when it is gone. */
  close(): Promise<void>;
  readonly closed: Promise<void>;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a browser process. It has a process group of its own, so that Ctrl-C reaches only the haat, and none of our environment:
 * a token has no business near a browser.
 */
export function openLine(folder: string, hear: (said: Saying) => void): Line {
  // The folder is named only so that whoever looks at the processes sees whose this is.
  const child = fork(RUN, [ENTRY, folder], {
    cwd: folder,
    execArgv: [],
    serialization: 'advanced', // pictures travel as bytes
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder, LANG: 'C.UTF-8' },
  });
  const pending = new Map<number, Pending>();
  let last = 0;
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const loseAll = () => {
    for (const { reject } of pending.values()) reject(new LineLost('The browser process ended before it answered.'));
    pending.clear();
  };
  child.once('exit', loseAll);
  child.on('error', loseAll); // it could not be started or written to; `exit` follows where there was a process
  child.on('message', (message) => {
    const parsed = saying.safeParse(message);
    if (!parsed.success) return;
    const said = parsed.data;
    if (said.kind !== 'answer' && said.kind !== 'failure') return hear(said);
    const call = pending.get(said.id);
    pending.delete(said.id);
    if (said.kind === 'answer') call?.resolve(said.value);
    else call?.reject(new AppError(said.reason, `The page refused: ${said.reason}`));
  });
  const line: Line = {
    closed,
    async call(method, params, timeoutMs) {
      last += 1;
      const id = last;
      const answered = new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
      const timer = setTimeout(
        () => pending.get(id)?.reject(new LineLost(`No answer to "${method}" within ${timeoutMs} ms.`)),
        timeoutMs,
      );
      try {
        if (child.connected) child.send({ id, method, params }, (error) => error && loseAll());
        else loseAll();
        // The schema of an answer is found by its method's name; the compiler cannot follow that through the record.
        return ANSWERS[method].parse(await answered) as Answer<typeof method>;
      } finally {
        clearTimeout(timer);
        pending.delete(id);
      }
    },
    async close() {
      if (child.connected)
        line.call('stop', {}, CLOSE_MS).catch(() => undefined); // its end is the answer
      else child.kill('SIGTERM');
      const timer = setTimeout(() => killGroup(child), CLOSE_MS);
      await closed;
      clearTimeout(timer);
    },
  };
  return line;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // gone already
  }
}
