import sharp from 'sharp';
import { DIGIT_SHAPES, DIGIT_WIDTH } from './digit-shapes.ts';
import { LATIN_DIGIT_SHAPES, LATIN_DIGIT_WIDTH } from './latin-digit-shapes.ts';

const CELL = 480;
const GAP = 8;
const BADGE = 92;

/** Digits as outlines: how far each moves the pen, and how high they stand. */
const BENGALI = { shapes: DIGIT_SHAPES, width: DIGIT_WIDTH, height: 622 };
const LATIN = { shapes: LATIN_DIGIT_SHAPES, width: LATIN_DIGIT_WIDTH, height: 714 };

/**
 * Draws pictures side by side, each with its number in a corner, in the digits that the language's sentences count in: a short
 * list that fits one message. JPEG bytes.
 */
export async function drawSheet(pictures: readonly Uint8Array[], language: string): Promise<Buffer> {
  const columns = pictures.length <= 1 ? 1 : pictures.length <= 4 ? 2 : 3;
  const rows = Math.ceil(pictures.length / columns);
  const side = (count: number) => count * CELL + (count + 1) * GAP;
  const digits = language === 'bn' ? BENGALI : LATIN;
  const cells = await Promise.all(
    pictures.map(async (picture, index) => ({
      input: await sharp(picture)
        .resize(CELL, CELL, { fit: 'cover', position: 'top' })
        .composite([{ input: badge(index + 1, digits), left: 12, top: 12 }])
        .toBuffer(),
      left: GAP + (index % columns) * (CELL + GAP),
      top: GAP + Math.floor(index / columns) * (CELL + GAP),
    })),
  );
  const ground = { width: side(columns), height: side(rows), channels: 3 as const, background: '#FBF7EF' };
  return sharp({ create: ground }).composite(cells).jpeg({ quality: 80 }).toBuffer();
}

/** A white number on an alta-red disc. */
function badge(number: number, { shapes: outlines, width: step, height }: typeof BENGALI): Buffer {
  const digits = [...String(number)].map(Number);
  const scale = digits.length > 1 ? 0.066 : 0.085;
  const width = digits.length * step * scale;
  const shapes = digits.map(
    (digit, index) => `<path transform="translate(${index * step} 0)" d="${outlines[digit] ?? ''}"/>`,
  );
  const pen = `translate(${(BADGE - width) / 2} ${BADGE / 2 + (height / 2) * scale}) scale(${scale} ${-scale})`;
  const disc = `<circle cx="${BADGE / 2}" cy="${BADGE / 2}" r="${BADGE / 2 - 3}" fill="#B3122D" stroke="#FFFFFF" stroke-width="4"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BADGE}" height="${BADGE}">${disc}<g fill="#FFFFFF" transform="${pen}">${shapes.join('')}</g></svg>`,
  );
}
