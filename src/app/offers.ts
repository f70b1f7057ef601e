import type { Command } from '../conversation/command.ts';
import { offer, type Param, type Reply, say, toFlow } from '../conversation/reply.ts';
import { nameOfItem } from '../conversation/say-item.ts';
import { sayEnquiryCode, sayListingCode } from '../domain/codes.ts';
import { refuseEnquiryMessage } from '../domain/enquiry.ts';
import { HELD_HOURS, priceBetween, refuseCounter, refuseOfferAnswer, refuseOfferedPrice } from '../domain/offer.ts';
import { Refusal } from '../errors.ts';
import { maskContacts } from '../language/contacts.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { openTalk } from './open-talk.ts';
import { writeRows } from './outgoing.ts';
import type { ChatTarget, DueTask, EnquiryRecord, NewOutboxRow, OfferRecord } from './ports.ts';
import { tellSellers, whoDid } from './seller-news.ts';

type Made = Extract<Command, { do: 'makeOffer' }>['with'];
type Answered = Extract<Command, { do: 'answerOffer' }>['with'];

/** A buyer names her price, once in a talk. Below the seller's private floor it is declined at once, and the floor stays private. */
export async function makeOffer(context: CommandContext, { item, paise }: Made): Promise<CommandResult> {
  const { changes, state, now } = context;
  const talk = await openTalk(context, item);
  mayTalk(context, talk);
  const listed = await changes.priceOf(talk.listingId);
  const refusal = refuseOfferedPrice({ offered: paise, listed: listed.pricePaise });
  // Far too low, she names another price of what is on the screen.
  if (refusal !== undefined)
    throw new Refusal(refusal, toName(paise, listed.pricePaise), { ends: refusal !== TOO_LOW });
  const isTooLow = listed.floorPaise !== undefined && paise < listed.floorPaise;
  const row = { enquiryId: talk.id, listingId: talk.listingId, offeredPaise: paise, now };
  const params = paramsOf(talk, paise);
  if (!(await changes.addOffer({ ...row, state: isTooLow ? 'declined' : 'made' })))
    return { says: [await sayOnce(context, talk, params)], notices: [], talkId: talk.id };
  await changes.audit({ actorId: state.person.id, action: 'offer.made', subject: talk.code, now });
  const talkId = talk.id;
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
    once: `offer/${talk.id}/made`,
  });
  return { says: [say('bargain.done.made', params)], notices, talkId };
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
  return say('bargain.onceCountered', paramsOf(talk, standing.counterPaise), { offers: answersTo(talk) });
}

function answersTo(talk: EnquiryRecord) {
  return (['agree', 'decline'] as const).map((answer) =>
    offer(toFlow('bargain', answer, talk.code), `bargain.offer.${answer}`),
  );
}

/** The side whose turn it is agrees, declines, or (the seller, once) names a price in between. Agreeing holds one piece. */
export async function answerOffer(context: CommandContext, answer: Answered): Promise<CommandResult> {
  const { changes, state, now } = context;
  const talk = await changes.enquiryFor(answer.talk, state.person.id);
  const made = talk && (await changes.offerOf(talk.id));
  if (talk === undefined || made === undefined)
    throw new Refusal('enquire.unknown', { talk: sayEnquiryCode(answer.talk) }, { ends: true });
  mayTalk(context, talk);
  const { side } = talk;
  const price = made.counterPaise ?? made.offeredPaise;
  const params = paramsOf(talk, answer.paise ?? price);
  const refusal = refuseOfferAnswer({ from: made.state, to: answer.to, by: side });
  if (refusal !== undefined) throw new Refusal(refusal, params, { ends: true });
  if (answer.to === 'agreed') await agree(context, talk, made, price);
  else await move(context, made, await changeFor(context, talk, made, answer), params);
  await changes.audit({ actorId: state.person.id, action: `offer.${answer.to}`, subject: talk.code, now });
  const news = newsOf(answer.to, side === 'seller' ? 'buyer' : 'seller', talk, params);
  const once = `offer/${talk.id}/${answer.to}`;
  const byUs = say(`bargain.byUs.${answer.to}`, { ...params, who: await whoDid(context) });
  const notices =
    side === 'buyer'
      ? await tellSellers(context, talk.sellerId, news, { enquiryId: talk.id, once })
      : [
          ...(await tell(context, [await changes.target(talk.buyerChatId)], news, { talk, once })),
          ...(await tellSellers(context, talk.sellerId, byUs, { once })),
        ];
  return {
    says: [
      say(
        `bargain.done.${answer.to}.${side}`,
        params,
        side === 'buyer' && answer.to === 'agreed' ? { offers: [order(talk)] } : {},
      ),
    ],
    notices,
    talkId: talk.id,
  };
}

async function changeFor({ changes }: CommandContext, talk: EnquiryRecord, made: OfferRecord, answer: Answered) {
  if (answer.to !== 'countered') return { state: answer.to } as const;
  const { pricePaise } = await changes.priceOf(talk.listingId);
  const counter = answer.paise ?? 0;
  const refusal = refuseCounter({ counter, offered: made.offeredPaise, listed: pricePaise });
  if (refusal !== undefined)
    throw new Refusal(refusal, {
      price: { money: made.offeredPaise },
      listed: { money: pricePaise },
      between: { money: priceBetween(made.offeredPaise, pricePaise) },
    });
  return { state: 'countered', counterPaise: counter } as const;
}

/** One piece is held for this buyer at this price; of two who agree at once about the last piece, one does. */
async function agree(context: CommandContext, talk: EnquiryRecord, made: OfferRecord, price: number): Promise<void> {
  const { changes, now } = context;
  const heldUntil = new Date(now.getTime() + HELD_HOURS * 3_600_000);
  const params = paramsOf(talk, price);
  if ((await changes.hold(talk.listingCode, 1)) === undefined)
    throw new Refusal('bargain.noPiece', params, { ends: true });
  await move(context, made, { state: 'agreed', agreedPaise: price, heldUntil }, params);
  await changes.recordMovement({ listingId: talk.listingId, kind: 'held', quantity: 1, offerId: made.id, now });
  const task = { do: 'letGo', offerId: made.id } as const;
  await changes.addDue(talk.buyerChatId, [{ kind: 'due', id: `due/letGo/${made.id}`, at: heldUntil, task }], now);
}

async function move(
  { changes, now }: CommandContext,
  made: OfferRecord,
  change: Omit<Parameters<CommandContext['changes']['moveOffer']>[0], 'id' | 'from' | 'now'>,
  params: Readonly<Record<string, Param>>,
): Promise<void> {
  const moved = await changes.moveOffer({ id: made.id, from: made.state, now, ...change });
  if (!moved) throw new Refusal('bargain.changedMeanwhile', params, { ends: true });
}

/** The day is over and nothing was ordered: the piece goes back to the shelf, and both hear of it. */
export async function letGo(
  context: CommandContext,
  { offerId }: Extract<DueTask['task'], { do: 'letGo' }>,
): Promise<CommandResult> {
  const { changes, now } = context;
  const made = await changes.offerById(offerId);
  const talk = made?.state === 'agreed' ? await changes.enquiryById(made.enquiryId) : undefined;
  if (made === undefined || talk === undefined) return { says: [], notices: [] };
  if (!(await changes.moveOffer({ id: offerId, from: 'agreed', state: 'lapsed', now })))
    return { says: [], notices: [] };
  await changes.settleStock(talk.listingId, 1, 'release', now);
  await changes.recordMovement({ listingId: talk.listingId, kind: 'released', quantity: 1, offerId, now });
  const params = paramsOf(talk, made.agreedPaise ?? made.offeredPaise);
  const once = `offer/${talk.id}/lapsed`;
  const buyer = await write(
    context,
    [await changes.target(talk.buyerChatId)],
    say('bargain.news.lapsed.buyer', params, { offers: [order(talk)] }),
    { once, talk },
  );
  const sellers = await tellSellers(context, talk.sellerId, say('bargain.news.lapsed.seller', params), { once });
  return { says: [], notices: [...buyer, ...sellers] };
}

function newsOf(
  to: Answered['to'],
  told: 'buyer' | 'seller',
  talk: EnquiryRecord,
  params: Readonly<Record<string, Param>>,
): Reply {
  const offers = told === 'seller' ? [] : to === 'countered' ? answersTo(talk) : [order(talk)];
  return say(`bargain.news.${to}.${told}`, params, { offers });
}

function mayTalk({ state }: CommandContext, talk: EnquiryRecord): void {
  const by = talk.buyerId === state.person.id ? 'buyer' : 'seller';
  const blocked = talk.blockedBy === undefined ? {} : { blockedBy: talk.blockedBy };
  const refusal = refuseEnquiryMessage({ state: talk.state, by, ...blocked });
  if (refusal !== undefined || talk.isShut)
    throw new Refusal(refusal ?? 'enquire.blocked', { talk: sayEnquiryCode(talk.code) }, { ends: true });
}

function order(talk: EnquiryRecord) {
  return offer(toFlow('placeOrder', 'start', talk.listingCode), 'findItem.item.order');
}

function paramsOf(talk: EnquiryRecord, paise: number): Readonly<Record<string, Param>> {
  return {
    talk: sayEnquiryCode(talk.code),
    name: nameOfItem(talk),
    code: sayListingCode(talk.listingCode),
    seller: maskContacts(talk.sellerName).text,
    price: { money: paise },
  };
}

interface About {
  readonly talk?: EnquiryRecord;
  readonly once: string;
}

function tell(context: CommandContext, targets: readonly ChatTarget[], news: Reply, about: About) {
  const others = targets.filter((target) => target.personId !== context.state.person.id);
  return write(context, others, news, about);
}

async function write(
  { parts }: CommandContext,
  targets: readonly ChatTarget[],
  news: Reply,
  { talk, once }: About,
): Promise<readonly NewOutboxRow[]> {
  const details = { purpose: 'notice', once, ...(talk === undefined ? {} : { enquiryId: talk.id }) } as const;
  return (await Promise.all(targets.map((target) => writeRows(parts, target, [news], details)))).flat();
}
