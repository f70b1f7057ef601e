import type { Rgb } from './colours.ts';
import { grain, smoothNoise } from './noise.ts';
import type { Random } from './random.ts';

/** What lies behind or under the cloth: its colour at a pixel of a 1200 × 1500 picture. */
export type Backdrop = (x: number, y: number, into: Float32Array) => void;

/** A lime-washed wall with a bamboo pole across it, in soft light from the left. */
export function wallWithPole(random: Random, pole: number): Backdrop {
  const [red, green, blue] = random.pick<Rgb>([
    [226, 214, 196],
    [206, 190, 168],
    [190, 200, 196],
    [214, 184, 158],
    [96, 86, 80],
  ]);
  const joint = 170 + random.below(120);
  return (x, y, into) => {
    const distance = (y - pole) / 15;
    if (Math.abs(distance) < 1) {
      const round = Math.sqrt(1 - distance * distance);
      const knot = Math.abs(((x + joint) % 330) - 165) < 4 ? 0.7 : 1;
      const lit = (0.45 + 0.5 * round - 0.18 * distance) * knot * (1 + 0.05 * smoothNoise(x / 40, y / 3));
      into[0] = 196 * lit;
      into[1] = 156 * lit;
      into[2] = 96 * lit;
      return;
    }
    const light =
      1.05 -
      (x + y) / 9000 +
      0.035 * smoothNoise(x / 170, y / 170) +
      0.02 * smoothNoise(x / 13, y / 13) +
      0.014 * grain(x, y);
    into[0] = red * light;
    into[1] = green * light;
    into[2] = blue * light;
  };
}

/** A table: wood, a woven mat, or dark stone. */
export function tableTop(random: Random): Backdrop {
  return random.pick([woodTop, matTop, stoneTop])(random);
}

function woodTop(random: Random): Backdrop {
  const [red, green, blue] = random.pick<Rgb>([
    [124, 78, 48],
    [92, 60, 42],
    [158, 112, 74],
  ]);
  const plank = random.between(250, 330);
  return (x, y, into) => {
    const at = Math.floor(x / plank);
    const within = x - at * plank;
    const rings = Math.sin(
      (within + 26 * smoothNoise(x / 90 + at * 31, y / 420)) / 7 + 3 * smoothNoise(at * 17, y / 300),
    );
    const fibre = smoothNoise(x / 2.2 + at * 50, y / 60);
    const seam = within < 3 ? 0.55 : 1;
    const light = (1.02 + 0.07 * rings + 0.1 * fibre + 0.06 * smoothNoise(at * 7, 3) - (x + y) / 11000) * seam;
    into[0] = red * light;
    into[1] = green * light;
    into[2] = blue * light;
  };
}

function matTop(random: Random): Backdrop {
  const [red, green, blue] = random.pick<Rgb>([
    [206, 178, 128],
    [188, 156, 108],
  ]);
  return (x, y, into) => {
    const reed = Math.abs(((y % 9) / 9) * 2 - 1);
    const tie = Math.floor(x / 46 + (Math.floor(y / 9) % 2) * 0.5);
    const inTie = Math.abs(((x / 46 + (Math.floor(y / 9) % 2) * 0.5 - tie) * 46 - 23) / 23);
    const light =
      0.72 +
      0.3 * (1 - reed * reed) -
      0.24 * inTie ** 8 +
      0.09 * grain(Math.floor(y / 9), tie) +
      0.04 * smoothNoise(x / 30, y / 3) -
      (x + y) / 12000;
    into[0] = red * light;
    into[1] = green * light;
    into[2] = blue * light;
  };
}

function stoneTop(random: Random): Backdrop {
  const [red, green, blue] = random.pick<Rgb>([
    [62, 54, 52],
    [150, 74, 52],
    [70, 82, 78],
    [216, 206, 190],
  ]);
  return (x, y, into) => {
    const light =
      1.08 -
      (x + y) / 7000 +
      0.09 * smoothNoise(x / 120, y / 120) +
      0.05 * smoothNoise(x / 16, y / 16) +
      0.04 * grain(x, y);
    into[0] = red * light;
    into[1] = green * light;
    into[2] = blue * light;
  };
}
