import type { Command } from '../conversation/command.ts';
import { type Param, type Reply, say } from '../conversation/reply.ts';
import { amountOf, nameOfItem } from '../conversation/say-item.ts';
import { called } from '../conversation/say-people.ts';
import { sayPin } from '../conversation/say-pin.ts';
import { drawFreeCode, ORDER_CODE_LENGTH, sayListingCode, sayOrderCode } from '../domain/codes.ts';
import { movesTo, type OrderSide, type OrderState, refuseOrderMove, stockEffectOf } from '../domain/order.ts';
import { Refusal } from '../errors.ts';
import { maskContacts } from '../language/contacts.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { endBargains } from './end-bargains.ts';
import { offersFor } from './order-offers.ts';
import { remindersOf } from './order-reminders.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow, OrderRecord } from './ports.ts';
import { releaseHeld } from './release-held.ts';
import { saySending } from './say-sending.ts';
import { tellSellers, whoDid } from './seller-news.ts';
import { takeDown } from './take-down.ts';

type Wish = Extract<Command, { do: 'placeOrder' }>['with'];
type Move = Extract<Command, { do: 'moveOrder' }>['with'];

/** Holds the pieces and makes the order in the turn's own transaction; the last piece goes to whoever's update comes first. */
export async function placeOrder(context: CommandContext, wish: Wish): Promise<CommandResult> {
  const { parts, changes, state, now } = context;
  // What is held at an agreed price needs no second hold; of another number it is let go of first.
  const promised = await changes.takeAgreed(wish.code, state.person.id, now);
  const agreed = promised?.quantity === wish.quantity ? promised : undefined;
  if (promised !== undefined && agreed === undefined)
    await releaseHeld(context, { ...promised, listingId: promised.id }, 'bought');
  const held = agreed ?? (await changes.hold(wish.code, wish.quantity));
  if (held === undefined) throw new Refusal('placeOrder.gone', { code: sayListingCode(wish.code) }, { ends: true });
  if ((await changes.sellersOf(state.person.id)).includes(held.sellerId))
    throw new Refusal('placeOrder.own', {}, { ends: true });
  const code = await drawFreeCode(ORDER_CODE_LENGTH, parts.random, (drawn) => changes.isCodeTaken('order', drawn));
  const { name, address, pin, quantity } = wish;
  const totalPaise = held.pricePaise * quantity;
  const order = {
    code,
    listingId: held.id,
    sellerId: held.sellerId,
    buyerId: state.person.id,
    chatId: state.target.chatId,
    quantity,
    totalPaise,
    name,
    address,
    pin,
    now,
  };
  const orderId = await changes.createOrder(order);
  if (agreed !== undefined) {
    const { offerId } = agreed;
    await changes.orderAgreed(offerId, orderId, now);
    await changes.recordMovement({ listingId: held.id, kind: 'released', quantity, offerId, now });
  }
  await changes.recordMovement({ listingId: held.id, kind: 'held', quantity, orderId, now });
  const ended = await endBargains(context, held.id);
  await changes.keepAddress(state.person.id, { name, address, pin }, now);
  await changes.addDue(state.target.chatId, remindersOf(code, now), now);
  await changes.audit({ actorId: state.person.id, action: 'order.placed', subject: code, now });
  const params = {
    order: sayOrderCode(code),
    code: sayListingCode(wish.code),
    kind: nameOfItem({ ...held, colours: [] }),
    amount: { reply: amountOf(held, quantity) },
    total: { money: totalPaise },
  };
  const place: Readonly<Record<string, Param>> = { ...params, name, address, pin: sayPin(pin) };
  const offers = offersFor('placed', 'seller', code);
  const news = say('order.news.placed.seller', place, { offers, photos: held.photo === undefined ? [] : [held.photo] });
  const notices = await tellSellers(context, held.sellerId, [...ended, news], { once: `${code}/placed` });
  return { says: [say('placeOrder.done', params)], notices };
}

/** Moves an order along its life, and others with it; both sides are told. */
export async function moveOrder(context: CommandContext, { also = [], ...move }: Move): Promise<CommandResult> {
  const { tracking: _its, ...alike } = move;
  const results = [await moveOne(context, move)];
  for (const other of also) results.push(await moveOne(context, { ...alike, ...other }));
  return { says: results.flatMap(({ says }) => says), notices: results.flatMap(({ notices }) => notices) };
}

async function moveOne(context: CommandContext, move: Omit<Move, 'also'>): Promise<CommandResult> {
  const { changes, state } = context;
  const order = await changes.orderFor(move.code, state.person.id);
  if (order === undefined) throw new Refusal('order.unknown', { order: sayOrderCode(move.code) });
  // Whoever says that it is sent gives it.
  const steps = movesTo(order.state, move.to);
  let from = order.state;
  for (const to of steps) {
    await step(context, { ...order, state: from }, { ...move, to });
    from = to;
  }
  const params = newsParams(order, move.tracking);
  const other: OrderSide = order.side === 'buyer' ? 'seller' : 'buyer';
  const news = say(newsKey(move, other), params, { offers: offersFor(move.to, other, order.code) });
  const mine = say(`order.done.${move.to}`, params, { offers: offersFor(move.to, order.side, order.code) });
  const once = `${order.code}/${move.to}`;
  if (order.side === 'buyer')
    return { says: [mine], notices: await tellSellers(context, order.sellerId, news, { once }) };
  const target = await changes.target(order.buyerChatId);
  const buyer = await writeRows(context.parts, target, [...herWords(move, order), news], { purpose: 'notice', once });
  const down = move.gone === true ? await takeDown(context, order.listingCode, order.quantity) : [];
  return { says: [mine, ...down], notices: [...buyer, ...(await tellColleagues(context, order, steps, params))] };
}

async function step(
  context: CommandContext,
  order: OrderRecord & { side: OrderSide },
  { to, tracking }: Pick<Move, 'to' | 'tracking'>,
): Promise<void> {
  const { changes, state, now } = context;
  await refuse(context, order, to);
  const { id, code, quantity, state: from } = order;
  const byId = state.person.id;
  const moved = await changes.moveOrder({
    id,
    from,
    quantity,
    to,
    byId,
    now,
    ...(tracking === undefined ? {} : { tracking }),
  });
  if (!moved) {
    // Somebody was quicker: what stands now says why this can no longer be.
    await refuse(context, (await changes.orderFor(code, byId)) ?? order, to);
    throw new Refusal('order.changedMeanwhile', { order: sayOrderCode(code) });
  }
  await moveStock(context, order, to);
  await changes.audit({ actorId: byId, action: `order.${to}`, subject: code, now });
}

/** What she wrote with her yes, and what sending costs beside the total, where it names that. */
function herWords({ said }: Omit<Move, 'also'>, order: OrderRecord): readonly Reply[] {
  if (said === undefined) return [];
  const sending = saySending(said, order);
  return [say('order.wrote', { words: maskContacts(said).text.trim() }), ...(sending === undefined ? [] : [sending])];
}

/** Throws when a rule says no; to one whose colleague was quicker, with the colleague's name. */
async function refuse(
  { changes, state }: CommandContext,
  order: OrderRecord & { side: OrderSide },
  to: OrderState,
): Promise<void> {
  const refusal = refuseOrderMove({ from: order.state, to, by: order.side });
  if (refusal === undefined) return;
  const by = order.side === 'seller' ? await changes.lastMover(order.id) : undefined;
  const isColleague = by !== undefined && by !== state.person.id && by !== order.buyerId;
  const params = { order: sayOrderCode(order.code) };
  if (isColleague && BY_US.includes(order.state))
    throw new Refusal(`order.alreadyByUs.${order.state}`, { ...params, who: called(await changes.personName(by)) });
  throw new Refusal(refusal, params);
}

/** What only the seller's side does to an order. */
const BY_US: readonly OrderState[] = ['accepted', 'declined', 'packed', 'sent', 'cancelled'];
/** What settles an order or undoes it: the others need do nothing more about it. */
const SETTLES: readonly OrderState[] = ['accepted', 'declined', 'cancelled'];

async function tellColleagues(
  context: CommandContext,
  order: OrderRecord,
  steps: readonly OrderState[],
  params: Readonly<Record<string, Param>>,
): Promise<readonly NewOutboxRow[]> {
  const to = SETTLES.find((state) => steps.includes(state));
  if (to === undefined) return [];
  const news = say(`order.byUs.${to}`, { ...params, who: await whoDid(context) });
  return tellSellers(context, order.sellerId, news, { once: `${order.code}/${to}` });
}

function newsKey(move: Move, side: OrderSide): string {
  const withTracking = move.to === 'sent' && move.tracking !== undefined ? 'sentTracked' : move.to;
  return `order.news.${withTracking}.${side}`;
}

async function moveStock({ changes, now }: CommandContext, order: OrderRecord, to: OrderState): Promise<void> {
  const effect = stockEffectOf(order.state, to);
  if (effect === 'none') return;
  await changes.settleStock(order.listingId, order.quantity, effect, now);
  const kind = effect === 'sell' ? 'sold' : effect === 'release' ? 'released' : 'adjusted';
  await changes.recordMovement({ listingId: order.listingId, kind, quantity: order.quantity, orderId: order.id, now });
}

/** What news of an order may name. */
export function newsParams(order: OrderRecord, tracking: string | undefined): Readonly<Record<string, Param>> {
  return {
    order: sayOrderCode(order.code),
    code: sayListingCode(order.listingCode),
    kind: nameOfItem({ ...order, colours: [] }),
    amount: { reply: amountOf(order, order.quantity) },
    total: { money: order.totalPaise },
    tracking: tracking ?? '',
  };
}
