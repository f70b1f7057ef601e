import type { ClothDesign } from './design-cloth.ts';
import { ACROSS, ALONG } from './loom.ts';
import { grain, smoothNoise } from './noise.ts';

const REPEAT_FROM = 300;

/** Gives the colour of one spot of lit cloth, 0 to 255 in each of three places of `into`. */
export type Shade = (u: number, v: number, light: number, glint: number, into: Float32Array) => void;

/** How a design looks from a distance or from near: far off, yarns melt into a fine grain; near, each is round. */
export function shadeOf({ loom, recipe }: ClothDesign, cellsPerPixel: number): Shade {
  const { cells, threads } = loom;
  const count = threads.length;
  const warp = new Float32Array(count * 3);
  const weft = new Float32Array(count * 3);
  const metal = new Uint8Array(count);
  const raised = new Uint8Array(count);
  threads.forEach((thread, index) => {
    warp.set(thread.warp, index * 3);
    weft.set(thread.weft, index * 3);
    metal[index] = thread.metal ? 1 : 0;
    raised[index] = thread.raised ? 1 : 0;
  });
  const near = cellsPerPixel < 0.3;
  const uneven = 0.05 + 0.13 * recipe.slub;
  const gap = 0.5 + 0.18 * recipe.sheer;

  function threadAt(u: number, v: number): number {
    const column = u < 0 ? 0 : u >= ACROSS ? ACROSS - 1 : u;
    const row = v < 0 ? 0 : v < ALONG ? v : REPEAT_FROM + ((v - REPEAT_FROM) % (ALONG - REPEAT_FROM));
    return cells[row * ACROSS + column] as number;
  }

  return (u, v, light, glint, into) => {
    const column = Math.floor(u);
    const row = Math.floor(v);
    const thread = threadAt(column, row);
    const over = raised[thread] === 1;
    const slub =
      uneven * (grain(row * 7, 11) + 0.9 * smoothNoise(u / 26, row * 3.7)) +
      0.6 * uneven * (grain(column * 5, 3) + 0.5 * smoothNoise(column * 3.1, v / 30));
    let bright = 1 + slub;
    let warpShare = 0.5;
    let sheen = recipe.shine * 0.6;
    if (near) {
      const across = u - column - 0.5;
      const along = v - row - 0.5;
      if (over) {
        const bound = (column + row * 2) % 5 === 0 ? 0.2 * (1 - 4 * across * across) : 0;
        bright *= 1.12 - 1.5 * along * along - bound;
        warpShare = 0;
      } else if (((column + row) & 1) === 0) {
        bright *= 1.1 - (gap + 0.9) * across * across - 0.55 * along * along;
        warpShare = 1;
      } else {
        bright *= 1.06 - (gap + 0.9) * along * along - 0.55 * across * across;
        warpShare = 0;
      }
    } else if (over) {
      const rises = threadAt(column - 1, row + 1) !== thread;
      const falls = threadAt(column + 1, row - 1) !== thread;
      bright *= 1.03 + (rises ? 0.09 : 0) - (falls ? 0.1 : 0) + 0.05 * grain(column >> 1, row);
    } else {
      const shaded = raised[threadAt(column - 1, row + 1)] === 1;
      bright *= (shaded ? 0.9 : 1) + 0.045 * grain(column, row);
    }
    let glow = glint * sheen;
    if (metal[thread] === 1) {
      sheen = 0.75;
      bright *= 0.9 + 0.22 * grain(column, row * 3);
      glow = glint * sheen + (grain(column * 3, row) > 0.8 ? 0.22 * light : 0);
    }
    const lit = bright * light;
    const base = thread * 3;
    // Shadows in cloth are a little richer and cooler, lights a little warmer.
    const warm = 1 + 0.035 * (light - 0.85);
    for (let part = 0; part < 3; part++) {
      const colour = (weft[base + part] as number) * (1 - warpShare) + (warp[base + part] as number) * warpShare;
      const gleam = glow * (60 + 0.62 * colour);
      into[part] = colour * lit * (part === 0 ? warm : part === 2 ? 2 - warm : 1) + gleam;
    }
  };
}
