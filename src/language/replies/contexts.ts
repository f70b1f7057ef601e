import type { ReplyContext } from '../replies.ts';

/** Questions that are answered by agreeing to something. */
export const PUTS_SOMETHING = /^(?:confirm_listing|confirm_order|offer_q)$/;

/** Whether the bot asked something. */
export function isQuestionOf(context: ReplyContext): boolean {
  return context.endsWith('_q') || context === 'confirm_listing' || context === 'confirm_order' || context === 'any';
}

/** Whether it can be answered by yes or no. */
export function isYesNoQuestion(context: ReplyContext): boolean {
  return /^(more_photos_q|optional_q|confirm_listing|confirm_order|offer_q|yes_no_q|any)$/.test(context);
}

/** What cannot be undone lightly wants a clear word, not a hum. */
export function isPromise(context: ReplyContext): boolean {
  return context === 'confirm_listing' || context === 'confirm_order' || context === 'offer_q' || context === 'any';
}

/** Whether pictures or words are still coming in. */
export function takesMore(context: ReplyContext): boolean {
  return context === 'photos' || context === 'more_photos_q' || context === 'listing';
}
