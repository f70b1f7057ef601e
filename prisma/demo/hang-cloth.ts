import { type Arrangement, type DrapedRow, ease, FULL_WIDTH } from './draped-row.ts';
import { ACROSS } from './loom.ts';
import { grain, smoothNoise } from './noise.ts';
import type { Random } from './random.ts';

const SCALE = 0.5;
const POLE = 92;
const STEP = 8;
const NODES = FULL_WIDTH / STEP + 1;

/** Hangs a cloth over a pole, its anchal down, so that it falls in soft folds. */
export function hangCloth(random: Random): Arrangement {
  const folds = Array.from({ length: 4 }, (_, index) => {
    const wave = (2 * Math.PI) / random.between(110 + 70 * index, 170 + 110 * index);
    return {
      wave,
      high: (random.between(0.22, 0.4) / wave) * (1 - 0.12 * index),
      start: random.between(0, 7),
      drift: random.between(-1.6, 1.6),
    };
  });
  const hem = random.between(1290, 1345);
  const tilt = random.between(-0.025, 0.025);
  const heights = new Float32Array(NODES);
  const slopes = new Float32Array(NODES);
  const across = new Float32Array(NODES);

  function nodes(y: number): void {
    const fall = 0.3 + 0.7 * ease(POLE, 900, y);
    const down = (y - POLE) / 1300;
    for (let node = 0; node < NODES; node++) {
      let height = 0;
      let slope = 0;
      for (const fold of folds) {
        const angle = node * STEP * fold.wave + fold.start + fold.drift * down;
        height += fold.high * Math.sin(angle);
        slope += fold.high * fold.wave * Math.cos(angle);
      }
      heights[node] = height * fall;
      slopes[node] = slope * fall;
    }
    const middle = (NODES - 1) / 2;
    across[middle] = ACROSS / 2;
    for (let node = middle + 1; node < NODES; node++) across[node] = (across[node - 1] ?? 0) + stretch(node - 0.5);
    for (let node = middle - 1; node >= 0; node--) across[node] = (across[node + 1] ?? 0) - stretch(node + 0.5);
  }
  function stretch(between: number): number {
    const slope = ((slopes[Math.floor(between)] ?? 0) + (slopes[Math.ceil(between)] ?? 0)) / 2;
    return STEP * SCALE * Math.sqrt(1 + slope * slope);
  }

  return {
    cellsPerPixel: SCALE,
    fillRow(y, row) {
      nodes(y);
      const over = y < POLE + 22 ? 0.72 + 0.42 * Math.sin((Math.PI * Math.max(0, y - POLE + 18)) / 44) : 1;
      const under = 1 - 0.2 * Math.exp(-Math.max(0, y - POLE - 20) / 26) * (y > POLE + 20 ? 1 : 0);
      let left = FULL_WIDTH;
      let right = 0;
      for (let x = 0; x < FULL_WIDTH; x++) {
        const node = Math.floor(x / STEP);
        const share = x / STEP - node;
        const height = between(heights, node, share);
        const slope = between(slopes, node, share);
        const u = between(across, node, share);
        const edge = hem + height * 0.45 + tilt * (x - 600);
        row.u[x] = u;
        row.v[x] = (edge - y) * SCALE;
        const inside = u >= 0 && u < ACROSS && y > POLE - 18;
        const fringe = y >= edge && y < edge + 34 + 10 * grain(Math.floor(u / 5), 9);
        const strand = fringe && ((u % 5) + 5) % 5 < 2.1 + 1.2 * ((edge + 12 - y) / 12);
        row.cover[x] = inside && (y < edge || strand) ? 1 : 0;
        if (inside) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
        const bent = Math.sqrt(1 + slope * slope);
        const lit = (0.6 * slope + 0.8) / bent;
        row.light[x] =
          (0.3 + 0.84 * Math.max(0, lit) + 0.0035 * height) * over * under * (y > edge ? 0.8 : 1) +
          0.03 * smoothNoise(x / 90, y / 130);
        const gleam = (slope - 0.38) / 0.2;
        row.glint[x] = Math.exp(-gleam * gleam);
      }
      shade(y, row, left, right);
    },
  };

  function shade(y: number, row: DrapedRow, left: number, right: number): void {
    const below = Math.max(0, y - 26 - hem);
    for (let x = 0; x < FULL_WIDTH; x++) {
      const beside = Math.max(0, x - 30 - right, left - (x - 30));
      const far = Math.hypot(beside, below) / 34;
      row.shadow[x] = y < POLE + 10 || left > right ? 0 : 0.42 * Math.exp(-far * far);
    }
  }
}

function between(values: Float32Array, node: number, share: number): number {
  // Always inside the array: there is one node past the last pixel.
  const first = values[node] as number;
  return first + ((values[node + 1] as number) - first) * share;
}

/** Where the pole is, for the backdrop to draw it. */
export const POLE_HEIGHT = POLE;
