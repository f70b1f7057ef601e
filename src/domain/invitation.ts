export const INVITATION_KINDS = ['staff', 'member', 'claim'] as const;

/** What a code gives: a staff role, a place among a seller's people, a seller's account. */
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** Said as AM-7Q2MKX; stored without the prefix. */
export const INVITATION_CODE_LENGTH = 6;

const DAY_MS = 24 * 60 * 60 * 1_000;
/** How long a code may be used. A claim waits for the weaver to get a phone. */
export const INVITATION_MS: Readonly<Record<InvitationKind, number>> = {
  staff: DAY_MS,
  member: 7 * DAY_MS,
  claim: 365 * DAY_MS,
};

/** Wrong codes a person may try in an hour before we stop listening to more. */
export const MAX_WRONG_CODES = 5;
export const TRIES_WITHIN_MS = 60 * 60 * 1_000;

/** How an invitation's code is written for people. */
export function sayInvitationCode(code: string): string {
  return `AM-${code}`;
}

/** The locale key of the reason why a code gives nothing any more, or undefined when it does. */
export function refuseInvitation(
  invitation: { readonly until: Date; readonly used: boolean },
  now: Date,
): string | undefined {
  if (invitation.used) return 'join.used';
  return now < invitation.until ? undefined : 'join.expired';
}
