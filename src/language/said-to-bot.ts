import { asksToKeepAddress } from './address-words.ts';
import { asksForData, asksToErase } from './data-words.ts';
import { readInvitationCode } from './item-codes.ts';
import { clearlyWantsLink, wantsUnlink } from './link-words.ts';
import { readNewsWish } from './news-words.ts';
import { asksForCode, asksForCrew, asksToMerge, readDeskWish } from './staff-words.ts';

/** Whether words are for the bot whoever was spoken with last: what it keeps of a person, her phones, her news, staff's own. */
export function isSaidToTheBot(text: string, by: { readonly isStaff: boolean }): boolean {
  if (asksForData(text) || asksToErase(text, 'anything') || asksToKeepAddress(text)) return true;
  if (clearlyWantsLink(text) || readNewsWish(text).kind === 'list') return true;
  // "আলাদা" alone answers a question about the blouse piece.
  if (wantsUnlink(text) && /unlink/iu.test(text)) return true;
  if (readInvitationCode(text) !== undefined) return true;
  return (
    by.isStaff && (readDeskWish(text) !== undefined || asksForCrew(text) || asksToMerge(text) || asksForCode(text))
  );
}
