import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';

/** A server found by its data folder. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** The folder of its Unix socket, when it has one. */
  readonly socket?: string | undefined;
}

/** Reads postmaster.pid: first line the pid, fourth the port, fifth the socket's folder. A dead or foreign pid means no server. */
export async function findRunning(data: string): Promise<RunningServer | undefined> {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = (await readFile(file, 'utf8')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isOurServer(pid, data))) {
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port, socket: lines[4] || undefined };
}

async function isOurServer(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(data);
}

/** Removes the sockets that killed servers left; each lies beside a lock whose first line is its server's pid. */
export async function clearSockets(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    if (!/^\.s\.PGSQL\.\d+\.lock$/.test(name)) continue;
    const lock = path.join(data, name);
    const [pid = ''] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
    if (!/^\d+$/.test(pid) || isAlive(Number(pid))) continue; // another process is starting it, or has
    for (const left of [lock.replace(/\.lock$/, ''), lock]) await rm(left, { force: true });
  }
}

/** Stops the server whose data lie under `folder`, whoever started it: for a haat that could not open and must leave nothing behind. */
export async function stopEmbedded(folder: string): Promise<void> {
  const running = await findRunning(path.join(folder, 'postgres'));
  if (running !== undefined) await stopServer(running.pid);
}

/** SIGINT is PostgreSQL's fast stop: sessions end, everything committed is on disk. */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = performance.now() + 30_000;
  while (isAlive(pid)) {
    if (performance.now() > deadline) throw new AppError('postgres-stop', `PostgreSQL (${pid}) did not stop in 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** A dead process that nobody has reaped (an orphan in a container without an init) still takes signals; only its state tells. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return false; // gone between the two questions
  }
}
