import type { Ground } from './ground/ground.ts';

/** What a fault left behind: the figures as one line, and every promise that did not hold. */
export interface Outcome {
  readonly figure: string;
  /** Promises about counts: lost, doubled, out of order. They hold on any machine. */
  readonly broken: readonly string[];
  /** Promises about time: judged by `npm run faults` only, for a loaded machine breaks them without a bug. */
  readonly late?: readonly string[];
}

/** One row of the table of promises: something that goes wrong, at its full size when `scale` is 1. */
export interface Fault {
  readonly name: string;
  readonly what: string;
  run(ground: Ground, scale: number): Promise<Outcome>;
}

/** A count of the table at this scale, never less than `atLeast`. */
export function scaled(full: number, scale: number, atLeast = 1): number {
  return Math.max(atLeast, Math.round(full * scale));
}

/** The promises that did not hold, of those given by their sentence. */
export function unkept(promises: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(promises)
    .filter(([, holds]) => !holds)
    .map(([sentence]) => sentence);
}
