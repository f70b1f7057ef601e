import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';

const RUN = fileURLToPath(new URL('../../run.mjs', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** A haat in a process of its own, that can be killed and started again. */
export interface HaatProcess {
  readonly address: string;
  /** SIGKILL: nothing is finished, nothing is said goodbye to. */
  kill(): Promise<void>;
  /** SIGTERM: running turns are finished. */
  stop(): Promise<void>;
}

/** Starts a haat with no demo on a free port. Resolves when it is open. */
export async function startHaat(
  home: string,
  options: { readonly main?: string; readonly args?: readonly string[] } = {},
): Promise<HaatProcess> {
  const args = [
    RUN,
    options.main ?? MAIN,
    '--home',
    home,
    '--port',
    '0',
    '--empty',
    '--simulator',
    ...(options.args ?? []),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await readAddress(child);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  return { address, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /(http:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) =>
      reject(new AppError('haat-start', `The haat ended (${code}) before it was open:\n${said}`)),
    );
  });
}
