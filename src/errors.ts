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

/**
 * Why a channel could not send. `busy`: wait and try again, as often as it takes. `failing`: try again, a few times. `undecided`: it
 * may have arrived, nobody knows. `unreachable`: never again to this person. `windowClosed`: only with a template, or after the
 * person wrote. `withheld`: the platform or the person wants none of this kind. `rejected`: our own mistake.
 */
export type SendFailure = 'busy' | 'failing' | 'undecided' | 'unreachable' | 'windowClosed' | 'withheld' | 'rejected';

/** What a channel may tell with its no. */
export interface SendErrorDetails {
  readonly retryAfterMs?: number;
  readonly platformCode?: string;
  readonly stops?: 'everything' | 'broadcasts';
  readonly cause?: unknown;
}

/** A channel said no. The message is for the operator: it holds no number, no words and no token. */
export class SendError extends Error {
  readonly reason: SendFailure;
  /** Not before this many milliseconds from now. */
  readonly retryAfterMs: number | undefined;
  /** The platform's own code. */
  readonly platformCode: string | undefined;
  /** What must wait, for all chats of the channel, until somebody has looked. */
  readonly stops: 'everything' | 'broadcasts' | undefined;
  constructor(reason: SendFailure, message: string, details: SendErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'SendError';
    this.reason = reason;
    this.retryAfterMs = details.retryAfterMs;
    this.platformCode = details.platformCode;
    this.stops = details.stops;
  }
}

/** A platform's explanation without what it may quote: words in quotes, long digits, letters that are not plain English. */
export function withoutValues(explanation: string): string {
  const masked = explanation
    .replace(/".*"/su, '…') // the words inside may hold quotes of their own
    .replace(/["'“‘«][^"'”’»]*["'”’»]/gu, '…')
    .replace(/[\d+][\d\s().-]{4,}/gu, '… ');
  return masked
    .replace(/[^\x20-\x7e…]+/gu, '…')
    .slice(0, 160)
    .trim();
}

/** Two workers took one chat: the session was saved by another meanwhile. The loser starts over. */
export class StaleSession extends AppError {
  constructor() {
    super('stale-session', 'The session was changed by another worker; run the turn again.');
    this.name = 'StaleSession';
  }
}
