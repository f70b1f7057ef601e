import type { Clock } from './domain/clock.ts';

/** A clock that can be set and then ticks on: the machine's own until somebody sets it. */
export interface SettableClock extends Clock {
  set(now: Date): void;
  /** How far it stands from the machine's clock. */
  offsetMs(): number;
}

/** A clock this far from the machine's. */
export function createClock(offsetMs = 0): SettableClock {
  let offset = offsetMs;
  return {
    now: () => new Date(Date.now() + offset),
    set: (now) => {
      offset = now.getTime() - Date.now();
    },
    offsetMs: () => offset,
  };
}
