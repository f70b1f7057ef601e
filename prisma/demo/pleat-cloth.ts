import { ANCHAL } from './design-cloth.ts';
import { type Arrangement, ease, FULL_WIDTH } from './draped-row.ts';
import { ACROSS } from './loom.ts';
import { grain, smoothNoise } from './noise.ts';
import type { Random } from './random.ts';

const SCALE = 0.44;

/** Fans a cloth in pleats over its own spread anchal, so that the border runs along their feet. */
export function pleatCloth(random: Random): Arrangement {
  const centreX = random.between(420, 780);
  const centreY = random.between(-1500, -1150);
  const reach = random.between(1010, 1090) - centreY;
  const pleats = 7 + random.below(3);
  const spread = random.between(900, 1010) / reach;
  const each = spread / pleats;
  const first = -spread / 2 + random.between(-0.02, 0.02);
  const feet = Array.from({ length: pleats }, (_, index) => reach + random.between(-9, 9) + (index - pleats / 2) * 5);
  const lower = random.between(1400, 1450);

  return {
    cellsPerPixel: SCALE,
    fillRow(y, row) {
      for (let x = 0; x < FULL_WIDTH; x++) {
        const down = y - centreY;
        const angle = (x - centreX) / down - first;
        const far = Math.hypot(x - centreX, down);
        const pleat = Math.floor(angle / each);
        const foot = feet[pleat];
        if (foot !== undefined && far < foot) {
          const within = angle / each - pleat;
          const ripple = smoothNoise(x / 70 + pleat * 9, y / 260);
          row.u[x] = (foot - far) * SCALE + 1;
          row.v[x] = ANCHAL + 60 + pleat * 71 + within * each * far * SCALE;
          const rounded = within < 0.1 ? 0.66 + 0.34 * Math.sin((within / 0.1) * 1.57) : 1;
          const tucked = 1 - 0.58 * Math.exp(-(1 - within) / 0.13);
          row.light[x] = (1.12 - 0.2 * within) * rounded * tucked + 0.05 * ripple;
          const gleam = (within - 0.24 - 0.06 * ripple) / 0.1;
          row.glint[x] = Math.exp(-gleam * gleam) * (0.6 + 0.4 * smoothNoise(pleat, y / 160));
          row.cover[x] = 1;
          row.shadow[x] = 0;
          continue;
        }
        const u = (x - 55) * SCALE;
        row.u[x] = u;
        row.v[x] = (lower - y) * SCALE;
        const nearFoot = Math.max(0, far - reach - 16);
        const nearSide = Math.max(0, -angle, angle - spread) * down;
        const gap = Math.hypot(nearFoot, nearSide) / 38;
        const cast = 0.55 * Math.exp(-gap);
        const wrinkle = smoothNoise(x / 150, y / 210) - smoothNoise((x + 9) / 150, (y + 9) / 210);
        row.light[x] = (0.93 + 1.1 * wrinkle) * (1 - cast);
        row.glint[x] = 0.25 + 0.25 * smoothNoise(x / 200 + 5, y / 90);
        const strand = y >= lower && y < lower + 30 + 8 * grain(Math.floor(u / 5), 9) && ((u % 5) + 5) % 5 < 2.3;
        row.cover[x] = u >= 0 && u < ACROSS && (y < lower || strand) ? 1 : 0;
        const outside = Math.max(0, -u / SCALE, (u - ACROSS) / SCALE, y - lower);
        row.shadow[x] = 0.4 * (1 - ease(0, 46, outside));
      }
    },
  };
}
