/** A broken expectation of ours: a bug, a missing setting, a full disk. `message` is for the operator, with the cure where we know it. */
export class AppError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

/** A rule said no. `key` is the locale key of the sentence the person will hear, `params` what it needs; `ends` when there is nothing left to ask. */
export class Refusal extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly ends: boolean;
  constructor(key: string, params: Readonly<Record<string, unknown>> = {}, options: { readonly ends?: boolean } = {}) {
    super(`Refused: ${key}`);
    this.name = 'Refusal';
    this.key = key;
    this.params = params;
    this.ends = options.ends ?? false;
  }
}

/** Why a channel could not send: wait and try again, never again, only with a template, or our own mistake. */
export type SendFailure = 'busy' | 'unreachable' | 'windowClosed' | 'rejected';

/** A channel said no. */
export class SendError extends Error {
  readonly reason: SendFailure;
  /** When busy: not before this many milliseconds from now. */
  readonly retryAfterMs: number | undefined;
  constructor(reason: SendFailure, message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SendError';
    this.reason = reason;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Two workers took one chat: the session was saved by another meanwhile. The loser starts over. */
export class StaleSession extends AppError {
  constructor() {
    super('stale-session', 'The session was changed by another worker; run the turn again.');
    this.name = 'StaleSession';
  }
}
