import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Photos, Store } from '../app/ports.ts';
import type { Clock } from '../domain/clock.ts';
import { AppError } from '../errors.ts';
import { lookAt } from './look.ts';
import { preparePhoto } from './prepare.ts';
import { drawSheet } from './sheet.ts';

/** How large a kept picture is wanted. */
export type PhotoSize = 'large' | 'small';

/** Kept pictures in a folder, each under the hash of its bytes. */
export interface PhotoFolder extends Photos {
  /** Where a kept picture stands; undefined when there is none by that name. Anything but a hash is refused. */
  fileOf(hash: string, size: PhotoSize): string | undefined;
  read(hash: string, size: PhotoSize): Promise<Buffer>;
}

/** Opens the folder. */
export function openPhotoFolder(folder: string, store: Pick<Store, 'keepPhoto'>, clock: Clock): PhotoFolder {
  const nameOf = (hash: string, size: PhotoSize) =>
    path.join(folder, hash.slice(0, 2), `${hash}${size === 'small' ? '.small' : ''}.jpg`);
  const fileOf = (hash: string, size: PhotoSize) => {
    const file = /^[0-9a-f]{64}$/.test(hash) ? nameOf(hash, size) : undefined;
    return file !== undefined && existsSync(file) ? file : undefined;
  };
  const read = async (hash: string, size: PhotoSize) => {
    const file = fileOf(hash, size);
    if (file === undefined)
      throw new AppError('photo-missing', `Expected the kept photo ${hash} under ${folder}; restore it from a backup.`);
    return readFile(file);
  };
  const keep: Photos['keep'] = async (bytes) => {
    const prepared = await preparePhoto(bytes);
    const hash = createHash('sha256').update(prepared.large).digest('hex');
    const { look, placeholder, tooDark, blurred } = await lookAt(prepared.large);
    await writeOnce(nameOf(hash, 'small'), prepared.small);
    await writeOnce(nameOf(hash, 'large'), prepared.large);
    const { width, height } = prepared;
    await store.keepPhoto(
      { hash, look, tooDark, blurred, placeholder, width, height, bytes: prepared.large.length },
      clock.now(),
    );
    return { hash, look, tooDark, blurred };
  };
  return {
    fileOf,
    read,
    keep,
    async sheet(hashes) {
      const small = await Promise.all(hashes.map((hash) => read(hash, 'small')));
      return (await keep(await drawSheet(small))).hash;
    },
  };
}

/** Whole or not at all: a full disk or a kill leaves no half picture under a hash's name. */
async function writeOnce(file: string, bytes: Buffer): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomUUID()}`;
  try {
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (cause) {
    await rm(fresh, { force: true });
    throw new AppError('photo-not-kept', `Could not write a photo under ${path.dirname(file)}. Is the disk full?`, {
      cause,
    });
  }
}
