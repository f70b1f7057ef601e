/** One row of a picture, as an arrangement of cloth fills it in. Positions are in pixels of a 1200 × 1500 picture. */
export interface DrapedRow {
  /** Where on the cloth each pixel looks, in cells. */
  readonly u: Float32Array;
  readonly v: Float32Array;
  /** How much light falls on the cloth, 1 being plain daylight. */
  readonly light: Float32Array;
  /** How much a silk would glint there, 0 to 1. */
  readonly glint: Float32Array;
  /** 1 where there is cloth, 0 where the backdrop shows. */
  readonly cover: Float32Array;
  /** How dark the cloth's shadow makes the backdrop, 0 to 1. */
  readonly shadow: Float32Array;
}

/** A way of laying a cloth before the camera. */
export interface Arrangement {
  /** How many cells one pixel of a 1200-pixel picture spans. */
  readonly cellsPerPixel: number;
  fillRow(y: number, row: DrapedRow): void;
}

/** The size every arrangement is written for; smaller pictures are scaled from it. */
export const FULL_WIDTH = 1200;
export const FULL_HEIGHT = 1500;

/** An empty row to be filled again and again. */
export function emptyRow(): DrapedRow {
  const blank = () => new Float32Array(FULL_WIDTH);
  return { u: blank(), v: blank(), light: blank(), glint: blank(), cover: blank(), shadow: blank() };
}

/** Eases from 0 at `low` to 1 at `high`. */
export function ease(low: number, high: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
}
