import { sayListingCode } from '../domain/codes.ts';
import { asksToSee } from '../language/chatter.ts';
import { isWholeAddress } from '../language/delivery-address.ts';
import {
  looksLikeCode,
  readEnquiryCode,
  readInvitationCode,
  readListingCode,
  readOrderCode,
} from '../language/item-codes.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readQuery } from '../language/queries.ts';
import { pointsAtOne, saysTaking } from '../language/taking.ts';
import { next, type Outcome, retry, switchTo } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { namedAmong } from './named-among.ts';
import { type Reply, say } from './reply.ts';

/**
 * What is said where a name, an address or a PIN code is asked for, and is surely none: answered for what it is, and the question
 * stands. Whoever looks on looks on, and no parcel goes there.
 */
export async function notWhere(
  reading: Reading,
  { code = '' }: { readonly code?: string | undefined },
  look: Look,
  question: Reply,
): Promise<Outcome | undefined> {
  const { text, choice, photos } = reading;
  if (choice !== undefined || photos.length > 0 || isWholeAddress(text)) return undefined;
  const listing = readListingCode(text);
  if (listing !== undefined && (await look.item(listing)) !== undefined)
    return switchTo('findItem', { input: reading });
  if (listing !== undefined || looksLikeCode(text)) {
    const isOthers = [readOrderCode, readEnquiryCode, readInvitationCode].some((read) => read(text) !== undefined);
    const said = listing === undefined ? text.trim().toUpperCase() : sayListingCode(listing);
    return isOthers ? retry(question) : next({}, say('findItem.noSuchCode', { code: said }));
  }
  if (readOrderNews(text) === 'payment') return next({}, say('myOrders.payment'));
  if (/\p{Nd}{6}/u.test(text)) return undefined;
  const ofGoods = await takesGoods(reading, code, look);
  if (ofGoods !== undefined) return ofGoods === 'hers' ? retry(question) : switchTo('findItem', { input: reading });
  // "তাহলে অন্য কিছু দেখান ১০০০ এর মধ্যে".
  return asksToSee(text) && !readQuery(text).chatter ? switchTo('findItem', { input: reading }) : undefined;
}

/** "লালটা নেব": of what she orders, or of anything else. */
async function takesGoods({ text }: Reading, code: string, look: Look): Promise<'hers' | 'others' | undefined> {
  const isShort = !/[\p{N},\n]/u.test(text) && text.trim().split(/\s+/u).length <= 5;
  if (!isShort || !(saysTaking(text) || pointsAtOne(text))) return undefined;
  const item = await look.item(code);
  const meant = item && namedAmong(text, [item]);
  return meant === undefined ? undefined : meant.length > 0 ? 'hers' : 'others';
}
