import sharp from 'sharp';
import { DIGIT_SHAPES, DIGIT_WIDTH } from './digit-shapes.ts';

const CELL = 480;
const GAP = 8;
const BADGE = 92;

/** Draws pictures side by side, each with its number in a corner: a short list that fits one message. JPEG bytes. */
export async function drawSheet(pictures: readonly Uint8Array[]): Promise<Buffer> {
  const columns = pictures.length <= 1 ? 1 : pictures.length <= 4 ? 2 : 3;
  const rows = Math.ceil(pictures.length / columns);
  const side = (count: number) => count * CELL + (count + 1) * GAP;
  const cells = await Promise.all(
    pictures.map(async (picture, index) => ({
      input: await sharp(picture)
        .resize(CELL, CELL, { fit: 'cover', position: 'top' })
        .composite([{ input: badge(index + 1), left: 12, top: 12 }])
        .toBuffer(),
      left: GAP + (index % columns) * (CELL + GAP),
      top: GAP + Math.floor(index / columns) * (CELL + GAP),
    })),
  );
  const ground = { width: side(columns), height: side(rows), channels: 3 as const, background: '#FBF7EF' };
  return sharp({ create: ground }).composite(cells).jpeg({ quality: 80 }).toBuffer();
}

/** A white Bengali number on an alta-red disc. */
function badge(number: number): Buffer {
  const digits = [...String(number)].map(Number);
  const scale = digits.length > 1 ? 0.066 : 0.085;
  const width = digits.length * DIGIT_WIDTH * scale;
  const shapes = digits.map(
    (digit, index) => `<path transform="translate(${index * DIGIT_WIDTH} 0)" d="${DIGIT_SHAPES[digit] ?? ''}"/>`,
  );
  const pen = `translate(${(BADGE - width) / 2} ${BADGE / 2 + 310 * scale}) scale(${scale} ${-scale})`;
  const disc = `<circle cx="${BADGE / 2}" cy="${BADGE / 2}" r="${BADGE / 2 - 3}" fill="#B3122D" stroke="#FFFFFF" stroke-width="4"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BADGE}" height="${BADGE}">${disc}<g fill="#FFFFFF" transform="${pen}">${shapes.join('')}</g></svg>`,
  );
}
