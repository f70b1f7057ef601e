/** Somebody who answers the scripted conversation, in processes of its own that can be killed and started again. */
export interface Contender {
  readonly name: string;
  /** How many processes share the turns: each compiles for itself what it runs often. */
  readonly sharers: number;
  /** Resolves when its processes answer. */
  start(): Promise<void>;
  /** Hands a person's words to its platform, as often as it takes; resolves when they count as taken. */
  say(person: number, text: string): Promise<void>;
  /** How many messages this person has got so far. */
  answersTo(person: number): number;
  /** Questions to a seller that it has kept so far. */
  questions(): Promise<number>;
  /** The first process of each tree that belongs to it, PostgreSQL and Redis among them. */
  roots(): readonly number[];
  /** SIGKILL to its own processes; stores stay. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** How fast one went, and what it took. */
export interface Speed {
  readonly turnsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}
