import { readStallCode } from '../domain/stall.ts';
import { nameAskedFor } from '../language/called-so.ts';
import { readListingCode } from '../language/item-codes.ts';
import { asksForLike } from '../language/looking-on.ts';
import { readQuery } from '../language/queries.ts';
import { isQuestion } from '../language/questions.ts';
import { type Intent, readReply } from '../language/replies.ts';
import { asksWhatThereIs } from '../language/what-there-is.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';

/** Whether plain words are for this flow: a code, or anything that reads like a search. */
export async function wantsSearch(input: Reading, look: Look): Promise<boolean> {
  return (
    input.cart.length > 0 ||
    stallIn(input) !== undefined ||
    codeIn(input) !== undefined ||
    (input.photos.length === 0 && asksWhatThereIs(input.text)) ||
    (!ELSEWHERE.has(input.likely ?? 'none') && mayLook(readReply(input.text, 'idle')) && isSearch(input.text)) ||
    (input.photos.length === 0 && (await look.sellerCalled(nameAskedFor(input.text))) !== undefined)
  );
}

/** What may name goods too, and is no search: "দুইডা টাঙ্গাইল বেচুম, কেমনে দিমু". */
const ELSEWHERE: ReadonlySet<Intent> = new Set(
  'sell help human my_orders my_items menu stop language_bn language_en language_hi'.split(' ') as Intent[],
);

/** Whether somebody sends a picture to ask for the like of it, not to sell it. */
export function asksWithPhoto(input: Input, look: Look): boolean {
  if (asksForLikeOf(input, look)) return true;
  if (input.photos.length === 0 || !isSearch(input.text)) return false;
  const asks = isQuestion(input.text) || readReply(input.text, 'item') === 'available_q';
  return asks && !readQuery(input.text).looksLikeOffer;
}

/** Whether the words look for anything at all: chatter and bare figures do not. */
export function isSearch(text: string): boolean {
  const { chatter, filters, words } = readQuery(text);
  return text !== '' && !chatter && (Object.keys(filters).length > 0 || words.length > 0);
}

/** Whose stall a link or her words open, by the seller's id. */
export function stallIn(input: Input | undefined): string | undefined {
  return readStallCode(input?.startedWith ?? '') ?? readStallCode(input?.text ?? '');
}

/** A catalogue names our items by their codes, with or without the TH- that people say. */
export function codeOfProduct(itemCode: string): string | undefined {
  return readListingCode(itemCode) ?? readListingCode(`TH-${itemCode}`);
}

/** Pictures cannot be searched yet; whoever sells sends them to sell. */
export function asksForLikeOf({ text, photos }: Input, look: Look): boolean {
  const isAsked = photos.length > 0 && look.person.sellers.length === 0 && asksForLike(text);
  return isAsked && !readQuery(text).looksLikeOffer && !isSearch(text);
}

/** Words that ask for nothing else may look for something. */
export function mayLook(intent: Reading['intent']): boolean {
  return intent === 'none' || intent === 'search';
}

/** Whether words name anything that cloth is looked for by. */
export function namesSomething(query: string): boolean {
  return Object.keys(readQuery(query).filters).length > 0;
}

/** The item that a link or her words name by its code. */
export function codeIn(input: Input | undefined): string | undefined {
  if (input === undefined) return undefined;
  return readListingCode(input.startedWith ?? '') ?? readListingCode(input.text);
}
