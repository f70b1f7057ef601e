import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Kept files by when each was last kept. */
export interface OldFiles {
  /** Hashes of all that was last kept before then; a file that a kill left half written counts under its own name. */
  keptBefore(before: Date): Promise<readonly string[]>;
  /** Deletes the files of these hashes, but for what was kept again meanwhile. Doing it twice is doing it once. */
  remove(hashes: readonly string[], before: Date): Promise<void>;
}

/** Looks through the folder of kept pictures and voice notes. */
export function openOldFiles(folder: string): OldFiles {
  /** Files older than that, by the hash in their names. */
  const find = async (before: Date): Promise<ReadonlyMap<string, readonly string[]>> => {
    const found = new Map<string, string[]>();
    for (const shelf of await namesIn(folder))
      for (const name of await namesIn(path.join(folder, shelf))) {
        const file = path.join(folder, shelf, name);
        if (!(await isOlder(file, before))) continue;
        const hash = name.split('.')[0] ?? name;
        found.set(hash, [...(found.get(hash) ?? []), file]);
      }
    return found;
  };
  return {
    keptBefore: async (before) => [...(await find(before)).keys()],
    async remove(hashes, before) {
      const old = await find(before);
      for (const hash of hashes)
        for (const file of old.get(hash) ?? []) if (await isOlder(file, before)) await rm(file, { force: true });
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []; // nothing was ever kept, or it is no shelf
    throw error;
  });
}

/** False also when it is gone already: another process looks through the same folder. */
async function isOlder(file: string, before: Date): Promise<boolean> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return found?.isFile() === true && found.mtime < before;
}
