/** How long things may take, in milliseconds. */
export interface Timings {
  /** From opening the browser to the page: linked, or with a code to scan. */
  readonly start: number;
  /** From the page to `ready`, when no code is asked for. */
  readonly becomeReady: number;
  readonly heartbeatEvery: number;
  readonly heartbeat: number;
  readonly send: number;
  readonly media: number;
  /** An outage shorter than this is nobody's business. */
  readonly grace: number;
  readonly firstPause: number;
  readonly longestPause: number;
  /** After somebody else took the session over: they may still be at it. */
  readonly conflictPause: number;
  /** After codes that nobody scanned, until staff ask for another. */
  readonly codePause: number;
  /** A code younger than this can still be carried to a phone and scanned. */
  readonly codeFresh: number;
  /** A page that ran this long is opened anew, while nothing is being sent: its memory only grows. */
  readonly plannedRestart: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export const TIMINGS: Timings = {
  start: 2 * MINUTE,
  becomeReady: 3 * MINUTE,
  heartbeatEvery: 20 * SECOND,
  heartbeat: 15 * SECOND,
  send: 45 * SECOND,
  media: 60 * SECOND,
  grace: MINUTE,
  firstPause: 2 * SECOND,
  longestPause: 5 * MINUTE,
  conflictPause: 2 * MINUTE,
  codePause: 10 * MINUTE,
  codeFresh: 15 * SECOND,
  plannedRestart: 24 * 60 * MINUTE,
};
