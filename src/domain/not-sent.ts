/** Why a message did not go out, as far as people are told (`notSent.…`). */
export const NOT_SENT_REASONS = [
  'noConsent',
  'stopped',
  'heardEnough',
  'unreachable',
  'withheld',
  'rejected',
  'tooManyTries',
  'windowClosed',
  'capped',
  'cancelled',
  'givenUp',
  'undecided',
  'notHandled',
] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** The reason as it is told; one we have no words for counts as the platform's refusal. */
export function sayReason(reason: string): NotSentReason {
  return NOT_SENT_REASONS.find((known) => known === reason) ?? 'rejected';
}
