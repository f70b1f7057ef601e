import type { Command } from '../conversation/command.ts';
import { type Param, type Reply, say } from '../conversation/reply.ts';
import { sayEnquiryCode } from '../domain/codes.ts';
import { HELD_HOURS, hasLain, priceBetween, refuseCounter, refuseOfferAnswer } from '../domain/offer.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { ChatTarget, DueTask, EnquiryRecord, NewOutboxRow, OfferRecord } from './ports.ts';
import { releaseHeld } from './release-held.ts';
import { answersTo, mayTalk, order, paramsOf } from './say-bargain.ts';
import { tellSellers, whoDid } from './seller-news.ts';
import { takeDown } from './take-down.ts';

type Answered = Extract<Command, { do: 'answerOffer' }>['with'];

/** The side whose turn it is agrees, declines, or (the seller, once) names a price in between. Agreeing holds as many as it is about. */
export async function answerOffer(context: CommandContext, answer: Answered): Promise<CommandResult> {
  const { changes, state, now } = context;
  const talk = await changes.enquiryFor(answer.talk, state.person.id);
  const made = talk && (await changes.offerOf(talk.id));
  if (talk === undefined || made === undefined)
    throw new Refusal('enquire.unknown', { talk: sayEnquiryCode(answer.talk) }, { ends: true });
  mayTalk(context, talk);
  const { side } = talk;
  const price = onTable(made);
  const params = paramsOf(talk, answer.paise ?? price, made.quantity);
  const refusal = refuseOfferAnswer({ from: made.state, to: answer.to, by: side });
  if (refusal !== undefined) throw new Refusal(refusal, params, { ends: true });
  if (hasLain(made, now)) throw new Refusal('bargain.already.lapsed', params, { ends: true });
  if (answer.to === 'agreed') await agree(context, talk, made, price);
  else await move(context, made, await changeFor(context, talk, made, answer), params);
  await changes.audit({ actorId: state.person.id, action: `offer.${answer.to}`, subject: talk.code, now });
  const isGone = side === 'seller' && answer.gone === true;
  const news = isGone
    ? say('bargain.news.gone.buyer', params)
    : newsOf(answer.to, side === 'seller' ? 'buyer' : 'seller', talk, params);
  const down = isGone ? await takeDown(context, talk.listingCode, made.quantity) : [];
  const once = `offer/${talk.id}/${answer.to}/${made.quantity}`;
  const byUs = say(`bargain.byUs.${answer.to}`, { ...params, who: await whoDid(context) });
  const notices =
    side === 'buyer'
      ? await tellSellers(context, talk.sellerId, news, { enquiryId: talk.id, once })
      : [
          ...(await tell(context, [await changes.target(talk.buyerChatId)], news, { talk, once })),
          ...(await tellSellers(context, talk.sellerId, byUs, { once })),
        ];
  // Whoever agrees to buy is asked at once where to send it.
  return {
    says: [say(`bargain.done.${answer.to}.${side}`, params), ...down],
    notices,
    ...(isGone ? {} : { talkId: talk.id }),
  };
}

/** The price that was named last, in paise. */
function onTable({ state, offeredPaise, counterPaise }: OfferRecord): number {
  return (state === 'made' ? offeredPaise : (counterPaise ?? offeredPaise)) ?? 0;
}

async function changeFor({ changes }: CommandContext, talk: EnquiryRecord, made: OfferRecord, answer: Answered) {
  if (answer.to !== 'countered') return { state: answer.to } as const;
  const { pricePaise } = await changes.priceOf(talk.listingId);
  const counter = answer.paise ?? 0;
  const offered = onTable(made);
  const refusal = refuseCounter({ counter, offered, listed: pricePaise });
  if (refusal !== undefined)
    throw new Refusal(refusal, {
      price: { money: offered },
      listed: { money: pricePaise },
      between: { money: priceBetween(offered, pricePaise) },
    });
  return { state: 'countered', counterPaise: counter } as const;
}

/** So many are held for this buyer at this price; of two who agree at once about the last piece, one does. */
async function agree(context: CommandContext, talk: EnquiryRecord, made: OfferRecord, price: number): Promise<void> {
  const { changes, now } = context;
  const heldUntil = new Date(now.getTime() + HELD_HOURS * 3_600_000);
  const { quantity } = made;
  const params = paramsOf(talk, price, quantity);
  if ((await changes.hold(talk.listingCode, quantity)) === undefined)
    throw new Refusal('bargain.noPiece', params, { ends: true });
  await move(context, made, { state: 'agreed', agreedPaise: price, heldUntil }, params);
  await changes.recordMovement({ listingId: talk.listingId, kind: 'held', quantity, offerId: made.id, now });
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
  const { changes } = context;
  const made = await changes.offerById(offerId);
  const talk = made?.state === 'agreed' ? await changes.enquiryById(made.enquiryId) : undefined;
  if (made === undefined || talk === undefined) return { says: [], notices: [] };
  if (!(await releaseHeld(context, { offerId, listingId: talk.listingId, quantity: made.quantity })))
    return { says: [], notices: [] };
  const params = paramsOf(talk, made.agreedPaise ?? onTable(made), made.quantity);
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
