import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pid of the PostgreSQL whose data lie in this home. Undefined when none was left running. */
export function serverPid(home: string): number | undefined {
  try {
    return Number(readFileSync(path.join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined; // stopped in order: PostgreSQL takes the file away
  }
}

/** SIGKILLs PostgreSQL with every process of it. */
export function killServer(home: string): void {
  const postmaster = serverPid(home);
  if (postmaster === undefined) return;
  for (const pid of [postmaster, ...childrenOf(postmaster)]) signal(pid, 'SIGKILL');
}

/** Whether a process runs; one that is dead and not yet buried does not. */
export function isRunning(pid: number): boolean {
  return statOf(pid) !== undefined;
}

/** Every running process whose command line names this folder. */
export function processesOf(folder: string): readonly { readonly pid: number; readonly command: string }[] {
  return pids()
    .map((pid) => ({ pid, command: commandOf(pid) }))
    .filter(({ pid, command }) => command.includes(folder) && pid !== process.pid && isRunning(pid));
}

/** The direct children of a process. */
export function childrenOf(parent: number): readonly number[] {
  return pids().filter((pid) => statOf(pid)?.parent === parent);
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function pids(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function statOf(pid: number): { readonly parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : { parent: Number(parent) };
  } catch {
    return undefined; // gone
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // gone
  }
}
