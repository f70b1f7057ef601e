import { type Arrangement, ease, FULL_WIDTH } from './draped-row.ts';
import { ACROSS } from './loom.ts';
import { smoothNoise } from './noise.ts';
import type { Random } from './random.ts';

const LAYERS = 5;
const LAYER = 9;

/** The shape a folded cloth lies in. */
export interface FoldShape {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly cellsPerPixel: number;
}

/** Lays a folded cloth on a table: a flap on the left, the border on the right, the edges of the folds beneath. */
export function foldCloth(random: Random, shape: FoldShape): Arrangement {
  const { halfWidth, halfHeight, cellsPerPixel: scale } = shape;
  const turn = random.between(-0.13, 0.13);
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const flap = random.between(-0.42, -0.12) * halfWidth;
  const lean = random.between(-0.14, 0.14);
  const anchalFrom = random.between(0, 30);

  return {
    cellsPerPixel: scale,
    fillRow(y, row) {
      for (let x = 0; x < FULL_WIDTH; x++) {
        const localX = (x - 600) * cosine + (y - 745) * sine;
        const localY = (y - 745) * cosine - (x - 600) * sine;
        const edge = flap + lean * localY + 7 * smoothNoise(3, localY / 120);
        const onTop = localX < edge;
        const beyond = Math.max(Math.abs(localX) - halfWidth, Math.abs(localY) - halfHeight);
        const wrinkle = smoothNoise(localX / 130, localY / 180) - smoothNoise((localX + 10) / 130, (localY + 10) / 180);
        const inner = Math.min(halfWidth - Math.abs(localX), halfHeight - Math.abs(localY));
        const rounded = 0.62 + 0.38 * ease(-4, 26, inner);
        if (beyond <= 0) {
          row.cover[x] = 1;
          row.u[x] = onTop ? (edge - localX) * scale + 0.5 : Math.min(ACROSS - 1, (halfWidth - localX) * scale + 0.5);
          row.v[x] = onTop ? 470 + (halfHeight - localY) * scale : anchalFrom + (halfHeight - localY) * scale;
          const crease = Math.exp(-(((localY - 20) / 7) ** 2));
          const cast = onTop ? 0 : 0.5 * Math.exp(-(localX - edge) / 20);
          const lip = onTop ? 0.12 * Math.exp(-(((edge - localX - 9) / 8) ** 2)) : 0;
          row.light[x] = (1.02 + 1.5 * wrinkle - (localX + localY) / 6500 - 0.1 * crease + lip) * rounded * (1 - cast);
          row.glint[x] = Math.max(0, 0.4 + 2.6 * wrinkle + 0.3 * smoothNoise(localX / 300, localY / 60));
          row.shadow[x] = 0;
          continue;
        }
        layers(row, x, localX, localY);
      }
    },
  };

  function layers(row: Parameters<Arrangement['fillRow']>[1], x: number, localX: number, localY: number): void {
    const below = localY - halfHeight;
    const right = Math.abs(localX) - halfWidth;
    const depth = below / LAYER;
    const wobble = 6 * smoothNoise(localX / 160, Math.floor(depth) * 5);
    const inStack = below > 0 && depth < LAYERS && Math.abs(localX) < halfWidth - 5 + wobble;
    if (inStack) {
      const within = depth - Math.floor(depth);
      row.cover[x] = 1;
      row.u[x] = Math.min(ACROSS - 1, (halfWidth - localX) * scale + 0.5);
      row.v[x] = 400 + within * 5;
      row.light[x] = (0.4 + 0.55 * Math.sin(Math.PI * Math.min(1, within + 0.08))) * (1 - 0.06 * Math.floor(depth));
      row.glint[x] = 0.1;
      row.shadow[x] = 0;
      return;
    }
    row.cover[x] = 0;
    const outX = Math.max(0, right - (localX > 0 ? 22 : -6));
    const outY = Math.max(0, below > 0 ? below - LAYERS * LAYER - 12 : -localY - halfHeight + 8);
    row.shadow[x] = 0.62 * Math.exp(-Math.hypot(outX, outY) / 40);
  }
}
