import sharp from 'sharp';
import { PhotoRefused } from '../app/gather.ts';

/** The longest side of what buyers see, and of its small form, in pixels. */
export const LARGE_SIDE = 1_600;
export const SMALL_SIDE = 480;

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;

/** A picture as we keep it: our own encoding, upright, without a trace of where it was taken. */
export interface PreparedPhoto {
  readonly large: Buffer;
  readonly small: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Re-encodes a picture somebody sent. Throws PhotoRefused when it is too big or no picture; every upload is hostile until this. */
export async function preparePhoto(bytes: Uint8Array): Promise<PreparedPhoto> {
  if (bytes.byteLength > MAX_BYTES) throw new PhotoRefused('tooLarge');
  try {
    // autoOrient before resize; sharp drops EXIF, GPS and colour profiles unless asked to keep them. One frame, never an animation.
    const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' });
    const { data: large, info } = await upright
      .resize({ width: LARGE_SIDE, height: LARGE_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(large)
      .resize({ width: SMALL_SIDE, height: SMALL_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 76 })
      .toBuffer();
    return { large, small, width: info.width, height: info.height };
  } catch (cause) {
    const tooLarge = cause instanceof Error && cause.message.includes('pixel limit');
    throw new PhotoRefused(tooLarge ? 'tooLarge' : 'notAnImage', { cause });
  }
}
