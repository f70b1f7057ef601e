import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the library keeps the linked session under our folder: the browser's whole profile. */
export function profileIn(folder: string): string {
  return path.join(folder, 'session');
}

/**
 * Ends any browser that still uses our profile and takes away its locks. A process that was killed leaves them behind, and a
 * lock made in another container says "in use on another computer" for ever. Only one haat has this folder, so they are ours.
 */
export function clearLeftovers(folder: string): void {
  for (const pid of browsersOf(profileIn(folder))) kill(pid);
  for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(path.join(profileIn(folder), lock), { force: true });
}

/** Linux tells every process's command line; elsewhere the pipe to a dead process ends the browser by itself. */
function browsersOf(profile: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && commandOf(pid).includes(`--user-data-dir=${profile}`));
}

function commandOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // gone meanwhile
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // gone meanwhile
  }
}
