import sharp from 'sharp';

/** What a picture looks like, in figures. */
export interface PhotoLook {
  /** 256 bits in hex: whether each patch is brighter than its right neighbour. */
  readonly look: string;
  /** Six hex digits: the mean colour. */
  readonly placeholder: string;
  readonly tooDark: boolean;
  readonly blurred: boolean;
}

/** Mean brightness (0–255) under which cloth cannot be judged. */
const DARK = 45;
/** Spread of the Laplacian, over a 512-pixel picture, under which no thread can be seen. */
const SHARP_ENOUGH = 5.5;

/** Measures a prepared picture. */
export async function lookAt(jpeg: Buffer): Promise<PhotoLook> {
  const [patches, mean, grey] = await Promise.all([
    sharp(jpeg).greyscale().resize(17, 16, { fit: 'fill' }).raw().toBuffer(),
    sharp(jpeg).resize(1, 1, { fit: 'fill' }).removeAlpha().raw().toBuffer(),
    sharp(jpeg).greyscale().resize(512, 512, { fit: 'inside' }).raw().toBuffer({ resolveWithObject: true }),
  ]);
  return {
    look: differenceHash(patches),
    placeholder: mean.subarray(0, 3).toString('hex').padEnd(6, '0'),
    tooDark: meanOf(grey.data) < DARK,
    blurred: edgeSpread(grey.data, grey.info.width) < SHARP_ENOUGH,
  };
}

function meanOf(grey: Buffer): number {
  return grey.reduce((sum, value) => sum + value, 0) / Math.max(1, grey.length);
}

/** Standard deviation of the Laplacian: how much each dot differs from its four neighbours. */
export function edgeSpread(grey: Buffer, width: number): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let at = width + 1; at < grey.length - width - 1; at += 1) {
    const around = (grey[at - 1] ?? 0) + (grey[at + 1] ?? 0) + (grey[at - width] ?? 0) + (grey[at + width] ?? 0);
    const edge = around - 4 * (grey[at] ?? 0);
    sum += edge;
    squares += edge * edge;
    count += 1;
  }
  const mean = sum / Math.max(1, count);
  return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
}

function differenceHash(patches: Buffer): string {
  let hex = '';
  for (let row = 0; row < 16; row += 1) {
    let bits = 0;
    for (let column = 0; column < 16; column += 1) {
      const here = patches[row * 17 + column] ?? 0;
      const right = patches[row * 17 + column + 1] ?? 0;
      bits = (bits << 1) | (here < right ? 1 : 0);
    }
    hex += bits.toString(16).padStart(4, '0');
  }
  return hex;
}
