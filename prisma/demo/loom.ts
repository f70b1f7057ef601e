import { METALS, mixColours, type Rgb, yarnColour } from './colours.ts';

/** One way in which a spot of cloth is woven. */
export interface Thread {
  readonly warp: Rgb;
  readonly weft: Rgb;
  /** Zari: sparkles. */
  readonly metal: boolean;
  /** Lies over the ground, as the extra weft of a buti or a stitch does. */
  readonly raised: boolean;
}

/** A figure to be woven: 0 is ground, 1 and 2 are its threads. `y` counts upwards from its foot. */
export interface Motif {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
}

/** How many cells wide every design is, edge to edge. */
export const ACROSS = 480;
/** How many cells long a design is before its ground repeats; the anchal is at 0. */
export const ALONG = 1024;

/** Where a design is laid down, cell by cell. `u` runs from edge to edge, `v` from the anchal's end into the ground. */
export class Loom {
  readonly cells = new Uint8Array(ACROSS * ALONG);
  readonly threads: Thread[] = [];

  /** Adds a yarn and gives its number. */
  thread(colour: string, options: { readonly raised?: boolean; readonly weft?: string } = {}): number {
    const warp = yarnColour(colour);
    const weft = options.weft === undefined ? warp : yarnColour(options.weft);
    this.threads.push({ warp, weft, metal: METALS.has(colour), raised: options.raised ?? false });
    return this.threads.length - 1;
  }

  /** Adds a yarn mixed of two, for crossings and faded places. */
  blend(first: string, second: string, share: number): number {
    const colour = mixColours(yarnColour(first), yarnColour(second), share);
    this.threads.push({ warp: colour, weft: colour, metal: false, raised: false });
    return this.threads.length - 1;
  }

  set(u: number, v: number, thread: number): void {
    if (u < 0 || u >= ACROSS || v < 0 || v >= ALONG) return;
    this.cells[v * ACROSS + u] = thread;
  }

  fill(fromU: number, toU: number, fromV: number, toV: number, thread: number): void {
    const left = Math.max(0, fromU);
    const right = Math.min(ACROSS, toU);
    // A negative end would count from the far end of the whole cloth.
    if (right <= left) return;
    for (let v = Math.max(0, fromV); v < Math.min(ALONG, toV); v++)
      this.cells.fill(thread, v * ACROSS + left, v * ACROSS + right);
  }

  /** Weaves a figure standing in the ground or the anchal, its foot towards the anchal's end. */
  stand(motif: Motif, u: number, v: number, threads: readonly [number, number]): void {
    for (let y = 0; y < motif.height; y++)
      for (let x = 0; x < motif.width; x++) {
        const part = motif.at(x, y);
        if (part > 0) this.set(u + x, v + y, part === 1 ? threads[0] : threads[1]);
      }
  }

  /** Weaves a figure into the left border, its foot towards the cloth's edge. */
  standInBorder(motif: Motif, u: number, v: number, threads: readonly [number, number]): void {
    for (let y = 0; y < motif.height; y++)
      for (let x = 0; x < motif.width; x++) {
        const part = motif.at(x, y);
        if (part > 0) this.set(u + y, v + x, part === 1 ? threads[0] : threads[1]);
      }
  }

  /** Repeats the left border on the right, mirrored. */
  mirrorBorder(width: number): void {
    for (let v = 0; v < ALONG; v++)
      for (let u = 0; u < width; u++) this.cells[v * ACROSS + ACROSS - 1 - u] = this.cells[v * ACROSS + u] ?? 0;
  }
}
