import sharp from 'sharp';

/** Encodes a picture of one colour, to see that it can be done here; says by what. */
export async function encodeOnePicture(): Promise<string> {
  const picture = { create: { width: 8, height: 8, channels: 3 as const, background: '#B3122D' } };
  const { length } = await sharp(picture).jpeg().toBuffer();
  return `sharp ${sharp.versions.sharp} wrote ${length} bytes`;
}
