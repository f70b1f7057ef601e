import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES, type SimulatedFile } from '../../app/simulator-platform.ts';
import { AppError } from '../../errors.ts';

/** What a file may call itself. Its kind is its ending, so that nothing a person wrote becomes a path or a header. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/heic', 'heic'],
  ['image/avif', 'avif'],
  ['audio/ogg', 'ogg'],
  ['audio/webm', 'weba'],
  ['audio/mpeg', 'mp3'],
  ['audio/mp4', 'm4a'],
  ['audio/wav', 'wav'],
]);
const OTHER = { mimeType: 'application/octet-stream', ending: 'bin' };
const REF = /^[0-9a-f-]{36}\.([a-z0-9]{2,4})$/;

/** Keeps the bytes under a fresh name and returns that name with the kind we believe. */
export async function keepFile(folder: string, file: SimulatedFile): Promise<{ ref: string; mimeType: string }> {
  if (file.bytes.byteLength === 0)
    throw new AppError('bad-file', 'Expected a file with bytes in it, got an empty one.');
  if (file.bytes.byteLength > MAX_FILE_BYTES)
    throw new AppError('bad-file', `Expected a file of at most 20 MB, got ${file.bytes.byteLength} bytes.`);
  const claimed = file.mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = ENDINGS.get(claimed);
  const ref = `${randomUUID()}.${ending ?? OTHER.ending}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, ref), file.bytes, { mode: 0o600, flag: 'wx' });
  return { ref, mimeType: ending ? claimed : OTHER.mimeType };
}

/** The bytes as they were given. Never serve them as they are. */
export async function readKeptFile(folder: string, ref: string): Promise<SimulatedFile> {
  const ending = REF.exec(ref)?.[1];
  if (ending === undefined) throw new AppError('no-such-file', 'Expected the ref of a file that a person sent.');
  try {
    return { bytes: await readFile(path.join(folder, ref)), mimeType: kindOf(ending) };
  } catch (cause) {
    throw new AppError('no-such-file', 'This file is no longer here.', { cause });
  }
}

function kindOf(ending: string): string {
  for (const [mimeType, known] of ENDINGS) if (known === ending) return mimeType;
  return OTHER.mimeType;
}
