/** What is counted while it happens, in one process. Labels are our own few words: never a chat, a person or an id. */
export interface Meter {
  /** A turn was handled, or failed and will be tried again. */
  turn(outcome: 'handled' | 'failed', seconds: number): void;
  /** A call to a platform ended: sent, or not, and why. */
  call(channel: string, outcome: string): void;
  /** Something failed and is tried again: a turn or a send. */
  retry(what: 'turn' | 'send'): void;
}

/** Counts nothing. */
export const noMeter: Meter = { turn: () => undefined, call: () => undefined, retry: () => undefined };

/** How much waits, and for how long, over all processes: read from the rows when it is asked for. */
export interface Figures {
  readonly rows: readonly { readonly table: 'inbox' | 'outbox'; readonly state: string; readonly count: number }[];
  readonly failures: readonly { readonly reason: string; readonly count: number }[];
  /** Age of the oldest row that could be handled or sent now, in seconds. */
  readonly oldestDueSeconds: number;
  /** From a message kept to its answer sent, over the last ten minutes, in seconds. */
  readonly answered: readonly {
    readonly channel: string;
    readonly count: number;
    readonly median: number;
    readonly p99: number;
  }[];
}
