import sharp from 'sharp';
import { closeCloth } from './close-cloth.ts';
import { type ClothDesign, designCloth } from './design-cloth.ts';
import { type Arrangement, emptyRow, FULL_HEIGHT, FULL_WIDTH } from './draped-row.ts';
import { foldCloth } from './fold-cloth.ts';
import { hangCloth, POLE_HEIGHT } from './hang-cloth.ts';
import { layCushions } from './lay-cushions.ts';
import { grain } from './noise.ts';
import { type Backdrop, tableTop, wallWithPole } from './paint-backdrop.ts';
import { pleatCloth } from './pleat-cloth.ts';
import { type Random, randomFrom } from './random.ts';
import { shadeOf } from './shade-cloth.ts';
import type { ClothView, DemoCloth } from './types.ts';

/** Draws one picture of a cloth as a JPEG of 1200 × 1500. The same cloth and view always give the same bytes. */
export async function drawCloth(cloth: DemoCloth, view: ClothView): Promise<Buffer> {
  const design = designCloth(cloth);
  const scene = arrange(cloth, view, design, randomFrom(cloth.seed * 7919 + view.length));
  const pixels = paint(design, scene);
  return sharp(pixels, { raw: { width: FULL_WIDTH, height: FULL_HEIGHT, channels: 3 } })
    .jpeg({ quality: 82 })
    .toBuffer();
}

interface Scene {
  readonly arrangement: Arrangement;
  readonly backdrop: Backdrop;
}

const HUNG = new Set(['saree', 'gamchha', 'dupatta', 'stole', 'shawl', 'uttariya', 'lungi', 'dhoti']);

function arrange(cloth: DemoCloth, view: ClothView, { recipe }: ClothDesign, random: Random): Scene {
  const table = tableTop(random);
  if (cloth.kind === 'cushion_cover') {
    return { arrangement: layCushions(random), backdrop: table };
  }
  if (view === 'anchal') return { arrangement: closeCloth(random, view, recipe.borderCells), backdrop: table };
  const turn = cloth.seed % 3;
  const saree = cloth.kind === 'saree';
  const pleatedWhole = saree && cloth.seed % 6 === 0;
  if (view === 'border')
    return saree && turn !== 1 && !pleatedWhole
      ? { arrangement: pleatCloth(random), backdrop: table }
      : { arrangement: closeCloth(random, view, recipe.borderCells), backdrop: table };
  if (HUNG.has(cloth.kind) && turn !== 0)
    return { arrangement: hangCloth(random), backdrop: wallWithPole(random, POLE_HEIGHT) };
  if (pleatedWhole) return { arrangement: pleatCloth(random), backdrop: table };
  const shape = { halfWidth: random.between(410, 450), halfHeight: random.between(580, 620), cellsPerPixel: 0.42 };
  return { arrangement: foldCloth(random, shape), backdrop: table };
}

function paint(design: ClothDesign, { arrangement, backdrop }: Scene): Uint8ClampedArray {
  const shade = shadeOf(design, arrangement.cellsPerPixel);
  const half = arrangement.cellsPerPixel * 0.5;
  const near = arrangement.cellsPerPixel < 0.3;
  const row = emptyRow();
  const spot = new Float32Array(3);
  const second = new Float32Array(3);
  const pixels = new Uint8ClampedArray(FULL_WIDTH * FULL_HEIGHT * 3);
  for (let y = 0, at = 0; y < FULL_HEIGHT; y++) {
    arrangement.fillRow(y, row);
    for (let x = 0; x < FULL_WIDTH; x++, at += 3) {
      const speck = 1.6 * grain(x * 3, y * 5);
      if (row.cover[x] === 0) {
        backdrop(x, y, spot);
        const dim = 1 - (row.shadow[x] as number);
        for (let part = 0; part < 3; part++) pixels[at + part] = (spot[part] as number) * dim + speck;
        continue;
      }
      const u = row.u[x] as number;
      const v = row.v[x] as number;
      const light = row.light[x] as number;
      const glint = row.glint[x] as number;
      shade(u, v, light, glint, spot);
      const crosses = Math.floor(u + half) !== Math.floor(u) || Math.floor(v + half) !== Math.floor(v);
      if (!near && crosses) {
        // A second look into the next cell keeps the steps of distant figures from flickering.
        shade(u + half, v + half, light, glint, second);
        for (let part = 0; part < 3; part++) spot[part] = ((spot[part] as number) + (second[part] as number)) / 2;
      }
      for (let part = 0; part < 3; part++) pixels[at + part] = (spot[part] as number) + speck;
    }
  }
  return pixels;
}
