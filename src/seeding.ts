import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { demoIsDue } from '../prisma/demo/seed-demo.ts';
import type { Memory } from './assemble.ts';
import type { Logger } from './log.ts';

const RUN = fileURLToPath(new URL('../run.mjs', import.meta.url));

/** The demo catalogue being drawn. */
export interface Seeding {
  stop(): Promise<void>;
}

/**
 * Starts filling an empty haat with the demo catalogue, in a process of its own: drawing cloth is hard work and must not
 * keep anybody's message waiting. It ends with us, and goes on where it stopped at the next start.
 */
export async function startSeeding(memory: Memory, home: string, log: Logger): Promise<Seeding | undefined> {
  if (!(await demoIsDue(memory))) return undefined;
  const script = fileURLToPath(new URL('../prisma/seed.ts', import.meta.url));
  const child = fork(RUN, [script, '--home', home], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: true,
  });
  child.once('exit', (code) => log.info({ code }, 'demo catalogue: drawing ended'));
  return { stop: () => stopChild(child) };
}

function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL'); // each item is one transaction and each picture one rename: nothing can be left half done
  });
}
