import type { Command } from '../conversation/command.ts';
import { offer, type Param, type Reply, say, toFlow } from '../conversation/reply.ts';
import { hasLain, mayStillOffer, priceBetween, refuseOfferedPrice } from '../domain/offer.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { openTalk } from './open-talk.ts';
import type { EnquiryRecord, OfferRecord } from './ports.ts';
import { answersTo, mayTalk, order, paramsOf } from './say-bargain.ts';
import { tellSellers } from './seller-news.ts';

type Made = Extract<Command, { do: 'makeOffer' }>['with'];

/** A buyer names her price, once in a talk. Below the seller's private floor it is declined at once, and the floor stays private. */
export async function makeOffer(context: CommandContext, { item, paise, count = 1 }: Made): Promise<CommandResult> {
  const { changes, state, now } = context;
  const talk = await openTalk(context, item);
  mayTalk(context, talk);
  const listed = await changes.priceOf(talk.listingId);
  const refusal = refuseOfferedPrice({ offered: paise, listed: listed.pricePaise });
  // Far too low, she names another price of what is on the screen.
  if (refusal !== undefined)
    throw new Refusal(refusal, toName(paise, listed.pricePaise), { ends: refusal !== TOO_LOW });
  const isTooLow = listed.floorPaise !== undefined && paise < listed.floorPaise;
  const params = paramsOf(talk, paise, count);
  const standing = await changes.offerOf(talk.id);
  // What the seller would give so many for is put to her again.
  const stands = standing?.state === 'countered' && !hasLain(standing, now);
  const hers = stands && standing.quantity === count;
  if (hers && paise >= (standing.counterPaise ?? paise))
    return { says: [putAgain(talk, standing, paise)], notices: [], talkId: talk.id };
  // So does what she would give another number for, if this is too little.
  if (stands && !hers && isTooLow)
    return { says: [await sayOnce(context, talk, params)], notices: [], talkId: talk.id };
  // A price of hers outlives a bid below the lowest she takes.
  const to = isTooLow ? (hers ? 'countered' : 'declined') : 'made';
  if (!(await keepOffer(context, talk, standing, { offeredPaise: paise, quantity: count, state: to })))
    return { says: [await sayOnce(context, talk, params)], notices: [], talkId: talk.id };
  await changes.audit({ actorId: state.person.id, action: 'offer.made', subject: talk.code, now });
  const talkId = talk.id;
  if (hers && isTooLow) return { says: [await sayOnce(context, talk, params)], notices: [], talkId };
  if (isTooLow)
    return { says: [say('bargain.declined.buyer', params, { offers: [order(talk)] })], notices: [], talkId };
  const offers = (['agree', 'counter', 'decline'] as const).map((answer) =>
    offer(toFlow('bargain', answer, talk.code), `bargain.offer.${answer}`),
  );
  const photos = talk.messages === 0 && talk.photo !== undefined ? [talk.photo] : [];
  const news = say(
    'bargain.news.made',
    { ...params, listed: { money: listed.pricePaise }, between: { money: priceBetween(paise, listed.pricePaise) } },
    { offers, photos },
  );
  const notices = await tellSellers(context, talk.sellerId, news, {
    enquiryId: talk.id,
    once: `offer/${talk.id}/made/${count}`,
  });
  return { says: [say('bargain.done.made', params)], notices, talkId };
}

/** Keeps the one price that a buyer may name in a talk, and for how many; false where she has. */
async function keepOffer(
  { changes, now }: CommandContext,
  { id: enquiryId, listingId }: EnquiryRecord,
  standing: OfferRecord | undefined,
  named: {
    readonly offeredPaise: number;
    readonly quantity: number;
    readonly state: 'made' | 'declined' | 'countered';
  },
): Promise<boolean> {
  if (standing === undefined) return changes.addOffer({ enquiryId, listingId, ...named, now });
  return (
    mayStillOffer(standing, named.quantity) &&
    changes.moveOffer({ id: standing.id, from: standing.state, ...named, now })
  );
}

const TOO_LOW = 'bargain.farTooLow';

function toName(offered: number, listed: number) {
  return { price: { money: listed }, between: { money: priceBetween(offered, listed) } };
}

/** One may bargain once: what the seller asked for then still stands, and is put to the buyer again. */
async function sayOnce(
  { changes }: CommandContext,
  talk: EnquiryRecord,
  params: Readonly<Record<string, Param>>,
): Promise<Reply> {
  const standing = await changes.offerOf(talk.id);
  if (standing?.state === 'declined' || standing?.state === 'lapsed')
    return say('bargain.onceDeclined', params, { offers: [order(talk)] });
  if (standing?.state !== 'countered' || standing.counterPaise === undefined)
    throw new Refusal('bargain.once', params, { ends: true });
  const asked = paramsOf(talk, standing.counterPaise, standing.quantity);
  return say('bargain.onceCountered', asked, { offers: answersTo(talk) });
}

function putAgain(talk: EnquiryRecord, { counterPaise, quantity }: OfferRecord, otherwise: number): Reply {
  const params = paramsOf(talk, counterPaise ?? otherwise, quantity);
  return say('bargain.news.countered.buyer', params, { offers: answersTo(talk) });
}
