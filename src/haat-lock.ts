import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const shape = z.object({
  pid: z.number().int(),
  /** When that process began: pids are used again. */
  born: z.string().optional(),
  haatId: z.string(),
  address: z.string().optional(),
});
type Held = z.infer<typeof shape>;

const PATIENCE_MS = 60_000;

/** One open haat a home: who holds the lock writes its address into it. */
export interface HaatLock {
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the home for this process, or says where the haat that already has it can be found. */
export async function lockHome(home: string, haatId: string): Promise<HaatLock | { readonly openAt: string }> {
  const file = path.join(home, 'haat.lock');
  const mine: Held = { pid: process.pid, haatId, ...bornOf(process.pid) };
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    if (await place(file, mine)) return lockIn(file, mine);
    const held = await readHeld(file);
    if (held === undefined || !isRunning(held)) await clear(file, held);
    else if (held.address !== undefined && (await answers(held.address, held.haatId))) return { openAt: held.address };
    else if (Date.now() > deadline)
      await clear(file, held); // the process lives, but it is not a haat any more
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function lockIn(file: string, mine: Held): HaatLock {
  return {
    async announce(address) {
      const whole = besideOf(file);
      await writeFile(whole, JSON.stringify({ ...mine, address }), { mode: 0o600 });
      await rename(whole, file);
    },
    async release() {
      if ((await readHeld(file))?.haatId === mine.haatId) await rm(file, { force: true });
    },
  };
}

/** Written whole beside and then linked, which only one can do: nobody ever reads half a lock and takes it for a dead one's. */
async function place(file: string, held: Held): Promise<boolean> {
  const whole = besideOf(file);
  await writeFile(whole, JSON.stringify(held), { mode: 0o600 });
  try {
    await link(whole, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Removes the lock that was judged, and gives back any other that took its place meanwhile. */
async function clear(file: string, judged: Held | undefined): Promise<void> {
  const aside = besideOf(file);
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // somebody was faster
    throw error;
  }
  const moved = await readHeld(aside);
  if (moved?.haatId !== judged?.haatId) await link(aside, file).catch(() => undefined); // a still newer one stands
  await rm(aside, { force: true });
}

function besideOf(file: string): string {
  return `${file}.${randomUUID()}`;
}

async function readHeld(file: string): Promise<Held | undefined> {
  try {
    const parsed = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // gone, or emptied by a power cut
  }
}

function isRunning(held: Held): boolean {
  if (held.pid === process.pid) return false;
  try {
    process.kill(held.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return held.born === undefined || held.born === bornOf(held.pid).born;
}

/** Linux tells when a process began and whether it is only waiting to be buried; elsewhere the pid must do. */
function bornOf(pid: number): { readonly born?: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { born: fields[0] === 'Z' ? 'dead' : `${fields[19]}` };
  } catch {
    return {};
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

/** Where the haat of this home is open now; undefined when it is not. */
export async function findOpenHaat(home: string): Promise<string | undefined> {
  const held = await readHeld(path.join(home, 'haat.lock'));
  if (held?.address === undefined || !isRunning(held)) return undefined;
  return (await answers(held.address, held.haatId)) ? held.address : undefined;
}
