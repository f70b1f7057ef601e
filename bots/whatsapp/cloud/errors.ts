import { z } from 'zod';
import { SendError, type SendFailure, withoutValues } from '../../../src/errors.ts';
import type { DeliveryFailure } from '../../../src/messages/incoming.ts';

/** What Meta reports: the code decides; https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes */
export interface ReportedError {
  readonly code: number;
  readonly details: string;
}

/** What a code asks of us. `stops`: what must not go on until somebody has looked. */
export interface Verdict {
  readonly reason: SendFailure;
  readonly meaning: string;
  readonly retryAfterMs?: number;
  readonly stops?: 'everything' | 'broadcasts';
  /** Whether the platform's own explanation helps to mend it. */
  readonly ours?: boolean;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** A stopped queue knocks this often: renewed tokens and paid bills are noticed without a restart. */
const KNOCK_AGAIN = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

const stop = (meaning: string): Verdict => ({
  reason: 'busy',
  meaning,
  retryAfterMs: KNOCK_AGAIN,
  stops: 'everything',
});
const ours = (meaning: string): Verdict => ({ reason: 'rejected', meaning, ours: true });
const later = (meaning: string, retryAfterMs: number): Verdict => ({ reason: 'busy', meaning, retryAfterMs });

/** Every code we know. */
export const VERDICTS: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [131047, { reason: 'windowClosed', meaning: 'more than 24 hours since the person wrote' }],
  [470, { reason: 'windowClosed', meaning: 'more than 24 hours since the person wrote' }],
  [131026, { reason: 'unreachable', meaning: 'the person cannot be written to' }],
  [131030, { reason: 'rejected', meaning: 'a test number may only write to the receivers on its list', ours: true }],
  [131062, { reason: 'rejected', meaning: 'a business-scoped id is not taken here', ours: true }],
  [131056, later('too many messages to one person', 15 * SECOND)],
  [130429, later('too many messages a second', 2 * SECOND)],
  [4, later('too many calls of the app', MINUTE)],
  [80007, later('too many calls of the account', MINUTE)],
  [131048, { reason: 'busy', meaning: 'spam limit on this number', retryAfterMs: KNOCK_AGAIN, stops: 'broadcasts' }],
  [131049, { reason: 'withheld', meaning: 'Meta withheld marketing from this person', retryAfterMs: DAY }],
  [130472, { reason: 'withheld', meaning: 'Meta withheld marketing for an experiment', retryAfterMs: DAY }],
  [131050, { reason: 'withheld', meaning: 'the person stopped marketing in WhatsApp' }],
  [131031, stop('the business account is locked')],
  [368, stop('the account is blocked for breaking a policy')],
  [130497, stop('the account may not write to this country')],
  [131042, stop('a payment is missing')],
  [190, stop('the access token has expired or is wrong')],
  [0, stop('the access token is not accepted')],
  [3, stop('the app lacks a capability')],
  [10, stop('the app lacks a permission')],
  [131005, stop('the app lacks a permission')],
  [131045, stop('the number is not registered')],
  [133010, stop('the number is not registered')],
  [131051, ours('this kind of message is not taken')],
  [131052, ours('a file could not be fetched')],
  [131053, ours('a file could not be taken')],
  [132000, ours('a template got the wrong number of parameters')],
  [132001, ours('a template is not there in this language')],
  [132005, ours('a template became too long')],
  [132007, ours('a template breaks a policy')],
  [132012, ours('a template got parameters of the wrong kind')],
  [132015, ours('a template is paused for its quality')],
  [132016, ours('a template is disabled for its quality')],
  [100, ours('a parameter is wrong')],
  [33, ours('what was named is not there')],
  [131008, ours('a parameter is missing')],
  [131009, ours('a parameter is wrong')],
  [131021, ours('we wrote to ourselves')],
  [1, { reason: 'failing', meaning: 'something is wrong at Meta' }],
  [131000, { reason: 'failing', meaning: 'something is wrong at Meta' }],
  [2, later('Meta is down', 15 * SECOND)],
  [131016, later('Meta is overloaded', 15 * SECOND)],
  [133004, later('Meta is being mended', 30 * SECOND)],
]);

/** What to do about a code. A permission is asked about in 200–299; an unknown code is tried a few times, then set aside. */
export function verdictFor(code: number): Verdict {
  const known = VERDICTS.get(code);
  if (known !== undefined) return known;
  if (code >= 200 && code <= 299) return stop('the app lacks a permission');
  return { reason: 'failing', meaning: 'a code we do not know', ours: true };
}

/** The error a channel throws for it. */
export function sendErrorFor({ code, details }: ReportedError): SendError {
  const { reason, meaning, retryAfterMs, stops, ours: isOurs } = verdictFor(code);
  const more = isOurs === true && details !== '' ? ` (${withoutValues(details)})` : '';
  return new SendError(reason, `WhatsApp ${code}: ${meaning}${more}.`, {
    platformCode: String(code),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: withJitter(retryAfterMs) }),
    ...(stops === undefined ? {} : { stops }),
  });
}

/** The same for a message that Meta accepted first. */
export function failureFor(code: number): DeliveryFailure {
  const { reason, retryAfterMs, stops } = verdictFor(code);
  return {
    reason,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(stops === undefined ? {} : { stops }),
  };
}

const answer = z.object({
  error: z.looseObject({
    code: z.number(),
    message: z.string().optional(),
    error_data: z.looseObject({ details: z.string().optional() }).optional(),
  }),
});

/** The error in an answer of the Graph API; undefined when it reports none. */
export function reportedError(body: unknown): ReportedError | undefined {
  const read = answer.safeParse(body);
  if (!read.success) return undefined;
  const { code, message, error_data } = read.data.error;
  return { code, details: error_data?.details ?? message ?? '' };
}

/** A tenth more or less, so that chats that were told to wait together do not come back together. */
function withJitter(ms: number): number {
  return Math.round(ms * (0.9 + Math.random() * 0.2));
}
