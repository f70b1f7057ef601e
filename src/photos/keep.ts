import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Photos, Store } from '../app/ports.ts';
import type { Clock } from '../domain/clock.ts';
import { AppError } from '../errors.ts';
import type { KeptFile } from '../messages/channel.ts';
import { type KeptVoice, openVoiceFolder } from './keep-voice.ts';
import { lookAt } from './look.ts';
import { type OldFiles, openOldFiles } from './old-files.ts';
import { preparePhoto } from './prepare.ts';
import { drawSheet } from './sheet.ts';
import { writeOnce } from './write-once.ts';

/** Sheets remembered, each for so long: what many people search for is drawn once, and what is in use stays young on its shelf. */
const SHEETS = 1_000;
const SHEET_MS = 60 * 60_000;

/** How large a kept picture is wanted. */
export type PhotoSize = 'large' | 'small';

/** Kept pictures and voice notes in a folder, each under the hash of its bytes. */
export interface PhotoFolder extends Photos, OldFiles {
  /** Where a kept picture stands; undefined when there is none by that name. Anything but a hash is refused. */
  fileOf(hash: string, size: PhotoSize): string | undefined;
  read(hash: string, size: PhotoSize): Promise<Buffer>;
  voiceOf(hash: string): KeptVoice | undefined;
  /** A picture or a voice note, with what it is. */
  readKept(hash: string): Promise<KeptFile>;
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
    await writeOnce(nameOf(hash, 'small'), prepared.small, clock.now());
    await writeOnce(nameOf(hash, 'large'), prepared.large, clock.now());
    const { width, height } = prepared;
    await store.keepPhoto(
      { hash, look, tooDark, blurred, placeholder, width, height, bytes: prepared.large.length },
      clock.now(),
    );
    return { hash, look, tooDark, blurred };
  };
  const drawAndKeep = async (hashes: readonly string[], language: string) => {
    const small = await Promise.all(hashes.map((hash) => read(hash, 'small')));
    return (await keep(await drawSheet(small, language))).hash;
  };
  const sheets = new Map<string, { readonly hash: Promise<string>; readonly until: number }>();
  const voices = openVoiceFolder(folder, clock);
  const old = openOldFiles(folder);
  return {
    ...voices,
    ...old,
    async readKept(hash) {
      const voice = voices.voiceOf(hash);
      return voice === undefined
        ? { bytes: await read(hash, 'large'), mimeType: 'image/jpeg' }
        : { bytes: await readFile(voice.file), mimeType: voice.mimeType };
    },
    fileOf,
    read,
    keep,
    async sheet(hashes, language) {
      const name = [language, ...hashes].join('/');
      const known = sheets.get(name);
      if (known !== undefined && performance.now() < known.until) return known.hash;
      const drawn = drawAndKeep(hashes, language);
      sheets.delete(name); // so that it stands last
      sheets.set(name, { hash: drawn, until: performance.now() + SHEET_MS });
      if (sheets.size > SHEETS) sheets.delete(sheets.keys().next().value ?? '');
      drawn.catch(() => sheets.delete(name)); // it is drawn anew the next time
      return drawn;
    },
  };
}
