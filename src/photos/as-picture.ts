import { preparePhoto } from './prepare.ts';

/** What somebody sent, as a picture of our own encoding; undefined when it is none. */
export async function asPicture(
  bytes: Uint8Array,
  size: 'thumbnail' | 'full',
): Promise<{ readonly bytes: Uint8Array; readonly mimeType: string } | undefined> {
  try {
    const { large, small } = await preparePhoto(bytes);
    return { bytes: size === 'thumbnail' ? small : large, mimeType: 'image/jpeg' };
  } catch {
    return undefined; // not a picture: the caller shows it as a plain file
  }
}
