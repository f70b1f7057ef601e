import type { ListingState } from './listing.ts';
import type { StaffRole } from './seller.ts';

export const DECISIONS = ['approved', 'hidden', 'restored'] as const;

/** What staff decide about a listing. */
export type Decision = (typeof DECISIONS)[number];

/** Why a listing is hidden; the seller hears each in kind words (`moderation.reason.…`). `other` comes with staff's own. */
export const HIDE_REASONS = ['photo', 'notHandloom', 'price', 'notTheirs', 'notCloth', 'other'] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

/** The locale key of the reason why staff may not decide so, or undefined when they may. */
export function refuseDecision(move: { from: ListingState; decision: Decision }): string | undefined {
  if (move.decision === 'hidden') return move.from === 'hidden' ? 'moderate.already.hidden' : undefined;
  if (move.decision === 'restored') return move.from === 'hidden' ? undefined : 'moderate.already.shown';
  return move.from === 'hidden' ? 'moderate.already.hidden' : undefined;
}

/** Who may judge listings and answer people. */
export function mayModerate(roles: readonly StaffRole[]): boolean {
  return roles.includes('administrator') || roles.includes('moderator');
}
