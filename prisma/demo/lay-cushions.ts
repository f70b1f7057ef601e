import { type Arrangement, type DrapedRow, ease, FULL_WIDTH } from './draped-row.ts';
import { ACROSS } from './loom.ts';
import { smoothNoise } from './noise.ts';
import type { Random } from './random.ts';

interface Cushion {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly half: number;
}

/** Lays two plump cushions, one leaning over the other. */
export function layCushions(random: Random): Arrangement {
  const front: Cushion = { x: 640, y: 880, turn: random.between(0.05, 0.2), half: 430 };
  const behind: Cushion = { x: 510, y: 510, turn: random.between(-0.3, -0.12), half: 390 };
  const scale = ACROSS / 2 / front.half;

  return {
    cellsPerPixel: scale,
    fillRow(y, row) {
      for (let x = 0; x < FULL_WIDTH; x++) {
        row.cover[x] = 0;
        row.shadow[x] = 0;
        const inFront = lay(front, x, y, row, 0);
        if (inFront <= 1) continue;
        const cast = 0.6 * Math.exp(-(inFront - 1) / 0.11);
        const inBehind = lay(behind, x, y, row, cast);
        if (inBehind > 1) row.shadow[x] = Math.max(cast, 0.6 * Math.exp(-(inBehind - 1) / 0.11));
      }
    },
  };

  /** Fills the pixel if the cushion is there; gives how far out it is, 1 being the seam. */
  function lay(cushion: Cushion, x: number, y: number, row: DrapedRow, cast: number): number {
    const cosine = Math.cos(cushion.turn);
    const sine = Math.sin(cushion.turn);
    const localX = ((x - cushion.x) * cosine + (y - cushion.y) * sine) / cushion.half;
    const localY = ((y - cushion.y) * cosine - (x - cushion.x) * sine) / cushion.half;
    // The sides of a stuffed square draw in, so that its corners stick out.
    const sideX = Math.abs(localX) * (1 + 0.075 * (1 - localY * localY));
    const sideY = Math.abs(localY) * (1 + 0.075 * (1 - localX * localX));
    const out = Math.max(sideX, sideY);
    if (out > 1) return out;
    const puff = (1 - sideX ** 3) * (1 - sideY ** 3);
    const leanX = 3 * localX * Math.abs(localX) * (1 - sideY ** 3);
    const leanY = 3 * localY * Math.abs(localY) * (1 - sideX ** 3);
    const wrinkle = smoothNoise(localX * 4 + cushion.x, localY * 4) * (1 - puff);
    row.cover[x] = 1;
    row.u[x] = Math.min(ACROSS - 1, (localX * (1 - 0.04 * puff) + 1) * 0.5 * ACROSS);
    row.v[x] = 500 + (1 - localY * (1 - 0.04 * puff)) * 0.5 * ACROSS;
    row.light[x] =
      (0.98 + 0.1 * puff - 0.13 * leanX - 0.16 * leanY + 0.12 * wrinkle) *
      (0.55 + 0.45 * ease(1, 0.95, out)) *
      (1 - cast);
    row.glint[x] = 0.4 * puff;
    return out;
  }
}
