/** The database server's clock, as well as it can be known from here. */
export interface ServerClock {
  /** What it shows now, in milliseconds since 1970. */
  now(): number;
  /** Learns from an answer that showed it: asked and answered by our own clock. */
  learn(answer: { readonly askedAt: number; readonly answeredAt: number; readonly shown: number }): void;
}

/** How fast the quickest answer is forgotten, so that a clock that was set anew is learnt again. */
const FORGET = 1.02;

/** Our own clock: it never jumps. */
export const here = (): number => performance.timeOrigin + performance.now();

/** Learns from the quickest answers only: one that waited, for a connection or for us, tells little about when it was given. */
export function openServerClock(ours: () => number = here): ServerClock {
  let offsetMs = 0;
  let quickestMs = Number.POSITIVE_INFINITY;
  return {
    now: () => ours() + offsetMs,
    learn({ askedAt, answeredAt, shown }) {
      const tookMs = answeredAt - askedAt;
      if (tookMs > quickestMs) {
        quickestMs *= FORGET;
        return;
      }
      quickestMs = tookMs;
      offsetMs = shown - (askedAt + answeredAt) / 2;
    },
  };
}
