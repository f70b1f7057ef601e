import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../errors.ts';

/**
 * Writes a file whole or not at all: a full disk or a kill leaves no half file under a hash's name. Its time of change says when it
 * was last kept, by the haat's clock.
 */
export async function writeOnce(file: string, bytes: Uint8Array, now: Date): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  try {
    if (existsSync(file)) return await utimes(file, now, now);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await utimes(fresh, now, now);
    await rename(fresh, file);
  } catch (cause) {
    await rm(fresh, { force: true });
    throw new AppError('file-not-kept', `Could not write a file under ${path.dirname(file)}. Is the disk full?`, {
      cause,
    });
  }
}
