import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** What `npm start` tells node and the C library. */
const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));
const SETTINGS = Object.fromEntries(
  scripts.start.split(' ').flatMap((word) => (/^[A-Z_]+=/.test(word) ? [word.split('=')] : [])),
);
const RUN = fileURLToPath(new URL('../../run.mjs', import.meta.url));
const REDIS = '/usr/bin/redis-server';

/** A process of the haat and where it answers. */
export interface RunningHaat {
  readonly address: string;
  readonly child: ChildProcess;
  /** All it has written to its terminal. */
  said(): string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** How else a process may be started: another main than the haat's own, a command that it runs under. */
export interface Otherwise {
  readonly main?: string;
  readonly under?: readonly string[];
}

/** Starts the haat's own main with these settings; resolves when it is open. */
export async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { main = MAIN, under = [] }: Otherwise = {},
): Promise<RunningHaat> {
  const words = [...under, process.execPath, ...FLAGS, RUN, main, '--port', '0', '--empty', ...args];
  const [command = '', ...rest] = words;
  const child = spawn(command, rest, {
    env: { ...process.env, ...SETTINGS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(http:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The haat ended (${code}) before it was open:\n${said}`)));
  });
  return {
    address,
    child,
    said: () => said,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** Whether a Redis can be started here; without one the tests that need it say so. */
export function findRedis(): boolean {
  const found = existsSync(REDIS);
  if (!found) process.stderr.write(`\nSKIPPED: no ${REDIS} here; what needs a real Redis is not tested.\n`);
  return found;
}

/** Starts a Redis of one's own that keeps nothing. */
export async function startRedis(port: number): Promise<{ readonly pid: number; kill(): Promise<void> }> {
  const args = ['--port', String(port), '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn(REDIS, [...args, '--bind', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Ready to accept') && resolve()),
  );
  return {
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A port nobody has. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
