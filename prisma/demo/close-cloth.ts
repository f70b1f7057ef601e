import { type Arrangement, FULL_WIDTH } from './draped-row.ts';
import { ACROSS } from './loom.ts';
import { smoothNoise } from './noise.ts';
import type { Random } from './random.ts';
import type { ClothView } from './types.ts';

const SCALE = 0.2;

/** Brings the camera so near that single yarns are seen, over a few slow waves of the cloth. */
export function closeCloth(random: Random, view: ClothView, borderCells: number): Arrangement {
  const turn = random.between(0.14, 0.34) * (random.chance(0.5) ? 1 : -1);
  const cosine = Math.cos(turn) * SCALE;
  const sine = Math.sin(turn) * SCALE;
  const wave = (2 * Math.PI) / random.between(420, 640);
  const lean = random.between(0.5, 0.95);
  const start = random.between(0, 6);
  const high = random.between(0.32, 0.5) / wave;
  const middleU = view === 'border' ? borderCells * 0.5 + 32 : 120 + random.below(120);
  const middleV = view === 'border' ? 470 + random.below(80) : 196 + random.below(16);

  return {
    cellsPerPixel: SCALE,
    fillRow(y, row) {
      for (let x = 0; x < FULL_WIDTH; x++) {
        const along = x * lean + y * (1 - lean * 0.55) + 60 * smoothNoise(x / 420, y / 420);
        const angle = along * wave + start;
        const slope = high * wave * Math.cos(angle);
        const height = high * Math.sin(angle);
        const acrossX = x - 600 + height * 0.5;
        const downY = 750 - y + height * 0.2;
        const u = middleU + acrossX * cosine - downY * sine;
        const v = middleV + downY * cosine + acrossX * sine;
        const beneath = u < 0;
        row.u[x] = beneath ? (u + 300) % ACROSS : Math.min(ACROSS - 1, u);
        row.v[x] = beneath ? v * 0.9 + 540 : Math.max(0, v);
        const lit = (0.55 * slope + 0.82) / Math.sqrt(1 + slope * slope);
        const cast = beneath ? 0.28 + 0.4 * Math.exp(u / 9) : 0;
        const lip = beneath ? 0 : 0.28 * Math.exp(-u / 1.2);
        row.light[x] = (0.26 + 0.92 * lit) * (1 - cast) * (1 - lip);
        const gleam = (slope - 0.28) / 0.2;
        row.glint[x] = Math.exp(-gleam * gleam) * (beneath ? 0.3 : 1);
        row.cover[x] = 1;
        row.shadow[x] = 0;
      }
    },
  };
}
