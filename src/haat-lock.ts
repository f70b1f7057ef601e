import { open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const shape = z.object({ pid: z.number().int(), haatId: z.string(), address: z.string().optional() });
type Held = z.infer<typeof shape>;

/** One open haat a home: who holds the lock writes its address into it. */
export interface HaatLock {
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the home for this process, or says where the haat that already has it can be found. */
export async function lockHome(home: string, haatId: string): Promise<HaatLock | { readonly openAt: string }> {
  const file = path.join(home, 'haat.lock');
  for (const deadline = Date.now() + 30_000; ; ) {
    if (await takeFile(file, { pid: process.pid, haatId })) return lockIn(file, haatId);
    const held = await readHeld(file);
    if (held === undefined || !isAlive(held.pid)) await rm(file, { force: true });
    else if (held.address !== undefined && (await answers(held.address, held.haatId))) return { openAt: held.address };
    else if (Date.now() > deadline)
      await rm(file, { force: true }); // the pid lives, but it is not a haat any more
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function lockIn(file: string, haatId: string): HaatLock {
  return {
    announce: (address) => writeFile(file, JSON.stringify({ pid: process.pid, haatId, address })),
    async release() {
      if ((await readHeld(file))?.haatId === haatId) await rm(file, { force: true });
    },
  };
}

async function takeFile(file: string, held: Held): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(JSON.stringify(held));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHeld(file: string): Promise<Held | undefined> {
  try {
    const parsed = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // gone, or half written by a process that died
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function answers(address: string, haatId: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/health`, { signal: AbortSignal.timeout(2_000) });
    return z.object({ haat: z.string() }).parse(await response.json()).haat === haatId;
  } catch {
    return false; // nobody there, or somebody else
  }
}
