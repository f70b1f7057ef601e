import { mayMove, type Transitions } from './transitions.ts';

export const ENQUIRY_STATES = ['asked', 'answered', 'blocked'] as const;

/** Where a talk between a buyer and a seller stands: the buyer waits, or does not, or one side wants no more of it. */
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

export const ENQUIRY_SIDES = ['buyer', 'seller'] as const;
export type EnquirySide = (typeof ENQUIRY_SIDES)[number];

/** A talk's life. A new question always waits anew; a block is taken back by whoever made it. */
export const ENQUIRY_LIFE: Transitions<EnquiryState> = {
  asked: { to: ['answered', 'blocked'] },
  answered: { to: ['asked', 'blocked'] },
  blocked: { to: ['answered'] },
};

/** The state after somebody has said something: the buyer waits, or need not. */
export function stateAfter(side: EnquirySide): EnquiryState {
  return side === 'buyer' ? 'asked' : 'answered';
}

/** The locale key of the reason why nothing can be said in this talk, or undefined when it can. */
export function refuseEnquiryMessage(talk: {
  readonly state: EnquiryState;
  readonly blockedBy?: EnquirySide;
  readonly by: EnquirySide;
}): string | undefined {
  if (talk.state !== 'blocked') return undefined;
  return talk.blockedBy === talk.by ? 'enquire.blockedByYou' : 'enquire.blocked';
}

/** The locale key of the reason why a side may not move a talk so, or undefined when it may. */
export function refuseEnquiryMove(move: {
  readonly from: EnquiryState;
  readonly to: EnquiryState;
  readonly by: EnquirySide;
  readonly blockedBy?: EnquirySide;
}): string | undefined {
  if (move.from === 'blocked' && move.to === 'blocked') return 'enquire.alreadyBlocked';
  if (move.from === 'blocked' && move.blockedBy !== move.by) return 'enquire.blocked';
  return move.from === move.to || mayMove(ENQUIRY_LIFE, move.from, move.to) ? undefined : 'enquire.blockedByYou';
}

/** After how many hours without an answer the seller is reminded and the buyer told. */
export const REMINDER_HOURS = [2, 12] as const;
export type ReminderHours = (typeof REMINDER_HOURS)[number];

/** The reminder that is right now; none when it was answered, or when the next one is due already. */
export function isReminderDue(reminder: { askedAt: Date; hours: ReminderHours; now: Date }): boolean {
  const next = REMINDER_HOURS.find((hours) => hours > reminder.hours);
  const waited = reminder.now.getTime() - reminder.askedAt.getTime();
  return next === undefined || waited < next * 3_600_000;
}

/** Longest text that is passed on at once. */
export const MAX_WORDS = 1_500;
