import { randomFrom } from './random.ts';

const SIDE = 256;
const MASK = SIDE - 1;
const table = buildTable();

/** Smooth noise from about -1 to 1 that repeats every 256 units. */
export function smoothNoise(x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = x - left;
  const down = y - top;
  const upper = (top & MASK) << 8;
  const lower = ((top + 1) & MASK) << 8;
  const first = left & MASK;
  const second = (left + 1) & MASK;
  const above = at(upper + first) * (1 - across) + at(upper + second) * across;
  const below = at(lower + first) * (1 - across) + at(lower + second) * across;
  return above + (below - above) * down;
}

/** The noise of one whole cell, unsmoothed: cheap enough to ask for every pixel. */
export function grain(x: number, y: number): number {
  return at(((y & MASK) << 8) | (x & MASK));
}

function at(index: number): number {
  // Always inside the table: both coordinates were masked.
  return table[index] as number;
}

function buildTable(): Float32Array {
  const random = randomFrom(20261125);
  return Float32Array.from({ length: SIDE * SIDE }, () => random.next() + random.next() - 1);
}
