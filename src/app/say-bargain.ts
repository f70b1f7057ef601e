import { offer, type Param, toFlow } from '../conversation/reply.ts';
import { saySum, sayThings } from '../conversation/say-bid.ts';
import { amountOf } from '../conversation/say-item.ts';
import { sayEnquiryCode, sayListingCode } from '../domain/codes.ts';
import { refuseEnquiryMessage } from '../domain/enquiry.ts';
import { Refusal } from '../errors.ts';
import { maskContacts } from '../language/contacts.ts';
import type { CommandContext } from './commands.ts';
import type { EnquiryRecord } from './ports.ts';

/** Refuses a price in a talk that one side has closed. */
export function mayTalk({ state }: CommandContext, talk: EnquiryRecord): void {
  const by = talk.buyerId === state.person.id ? 'buyer' : 'seller';
  const blocked = talk.blockedBy === undefined ? {} : { blockedBy: talk.blockedBy };
  const refusal = refuseEnquiryMessage({ state: talk.state, by, ...blocked });
  if (refusal !== undefined || talk.isShut)
    throw new Refusal(refusal ?? 'enquire.blocked', { talk: sayEnquiryCode(talk.code) }, { ends: true });
}

/** What a buyer may answer to a price: she agrees, or it will not do. */
export function answersTo({ code }: EnquiryRecord) {
  const answer = (one: 'agree' | 'decline') => offer(toFlow('bargain', one, code), `bargain.offer.${one}`);
  return [answer('agree'), answer('decline')] as const;
}

/** The order of the item, as it is offered. */
export function order(talk: EnquiryRecord) {
  return offer(toFlow('placeOrder', 'start', talk.listingCode), 'findItem.item.order');
}

/** What every sentence about a bargain for so many may name. */
export function paramsOf(talk: EnquiryRecord, paise: number, count: number): Readonly<Record<string, Param>> {
  return {
    talk: sayEnquiryCode(talk.code),
    name: sayThings(talk, count),
    code: sayListingCode(talk.listingCode),
    seller: maskContacts(talk.sellerName).text,
    price: saySum(paise, count),
    amount: { reply: amountOf(talk, count) },
  };
}
