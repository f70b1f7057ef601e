import { z } from 'zod';
import {
  defineFlow,
  finish,
  finishAndGoOn,
  leaveAndGoOn,
  next,
  type Outcome,
  pass,
  switchTo,
} from '../src/conversation/flow.ts';
import { readGone } from '../src/conversation/gone.ts';
import type { Input } from '../src/conversation/input.ts';
import { lateParcel } from '../src/conversation/late-parcel.ts';
import type { Look, OrderView } from '../src/conversation/look.ts';
import {
  answeredOrder,
  humsAtOrder,
  ORDER_MOVES,
  type OrderAnswer,
  type OrderWish,
  readOrderWish,
} from '../src/conversation/order-wish.ts';
import { meantToMove } from '../src/conversation/orders-meant.ts';
import { offer, type Reply, say } from '../src/conversation/reply.ts';
import { sayCancelling, sayOrder, sayOrderList } from '../src/conversation/say-order.ts';
import { askWhose, parcelsOf, takeWhose } from '../src/conversation/several-parcels.ts';
import { comesTo, movesFor, ORDER_STATES, type OrderState } from '../src/domain/order.ts';
import { readGoneAnswer } from '../src/language/gone-answers.ts';
import { readOrderCode } from '../src/language/item-codes.ts';
import { tellsMore } from '../src/language/order-answers.ts';
import { howManyAre, readOrderNews, saysAll } from '../src/language/order-news.ts';
import { readParcel } from '../src/language/parcels.ts';

const MAX_TRACKING = 60;

/** Orders of both sides: what was ordered, where it stands, and the next step by a tap or a word. */
export const myOrders = defineFlow({
  name: 'myOrders',
  parkable: false,
  draft: z.object({
    code: z.string().optional(),
    to: z.enum(ORDER_STATES).optional(),
    /** Asked before it is done, for it cannot be taken back. */
    sure: z.boolean().optional(),
    /** Parcels' numbers, and the orders on their way that they are of, while it is not known which is whose. */
    numbers: z.array(z.string()).optional(),
    codes: z.array(z.string()).optional(),
  }),
  async begin({ action, code, input, answers }, look) {
    if (code !== undefined && action === 'parcel') return next({ code, to: 'sent', ...answers });
    if (code !== undefined && action === 'unable') return next({ code, sure: true });
    const to = ORDER_STATES.find((state) => state === action);
    if (code !== undefined && (to === 'accepted' || to === 'declined')) return answerAll({ code, to }, '', look);
    if (code !== undefined) return to === undefined ? next({ code }) : startMove(code, to);
    const answer = input && (await answeredOrder(input, look));
    if (answer !== undefined) return answerAll(answer, input?.text ?? '', look);
    const hummedAt = input && (await humsAtOrder(input, look));
    if (hummedAt !== undefined) return next({ code: hummedAt });
    const named = input && readOrderCode(input.text);
    const { said, ...parcelSaid } = readOrderWish(input?.text ?? '');
    const answered = input && named === undefined ? await answerAbout(input, look) : undefined;
    if (answered !== undefined) return answered;
    if (named !== undefined) return said === undefined ? next({ code: named }) : startMove(named, said, parcelSaid);
    const several = input && (await parcelsOf(input, look));
    if (several !== undefined) return several;
    const parcel = input && (await lateParcel(input, look));
    if (parcel !== undefined) return finishAndGoOn({ do: 'noteParcel', with: parcel });
    const orders = await look.orders();
    if (orders.length === 0) return leaveAndGoOn(say('myOrders.none'));
    const { orders: able, areAll } = said === undefined ? NOTHING_MEANT : meantToMove(input?.text ?? '', orders, said);
    const [only, ...others] = able;
    // What she cannot do to the one that is open is not done: it is shown with what she can.
    const [open, ...more] = only === undefined && isOfAnOrder(said) ? orders.filter(isOpen) : [];
    if (open !== undefined && more.length === 0) return next({ code: open.code });
    if (said !== undefined && only !== undefined && areAll) return moveAll(only, others, said, parcelSaid.tracking);
    if (said === undefined || only === undefined || others.length > 0) return pass;
    return said === 'cancelled' ? next({ code: only.code, sure: true }) : startMove(only.code, said, parcelSaid);
  },
  steps: {
    code: {
      context: 'orders',
      ask: async (_draft, look) => sayOrders(await look.orders()),
      read: ({ choice, text }) => {
        const code = choice?.startsWith('order/') ? choice.slice('order/'.length) : readOrderCode(text);
        return code === undefined ? pass : next({ code });
      },
    },
    cancel: {
      context: 'yes_no_q',
      needed: ({ sure }) => sure === true,
      ask: async ({ code = '' }, look) => sayCancelling(await look.order(code), code),
      read: ({ choice, intent, text }, { code = '' }) => {
        if (choice === 'keep' || intent === 'no') return leaveAndGoOn(say('myOrders.cancel.kept'));
        const isSure = choice === 'cancelled' || intent === 'yes' || readOrderWish(text).said === 'cancelled';
        return isSure ? startMove(code, 'cancelled') : pass;
      },
    },
    to: {
      context: 'order',
      ask: async ({ code = '' }, look) => sayOrder(await look.order(code), code, await look.whoMoved(code)),
      read: async ({ choice, intent, text }, draft, look) => {
        const order = await look.order(draft.code ?? '');
        const taken = intent === 'order' || intent === 'yes' ? 'accept' : intent === 'no' ? 'decline' : intent; // "নেব", "না" about an order on the screen
        const { said, ...parcelSaid } = readOrderWish(text);
        const to = ORDER_STATES.find((state) => state === choice) ?? ORDER_MOVES[taken] ?? said;
        const may = to !== undefined && order !== undefined && comesTo(order.state, order.side).includes(to);
        if (to === undefined || (choice === undefined && !may)) return pass;
        const isSaid = to === 'cancelled' && choice === undefined;
        return isSaid ? next({ sure: true }) : startMove(draft.code ?? '', to, parcelSaid);
      },
    },
    whose: {
      context: 'results',
      needed: ({ numbers = [] }) => numbers.length > 0,
      ask: askWhose,
      read: ({ choice, intent, text }, { numbers = [], codes = [] }, look) =>
        choice === undefined && (intent === 'no' || intent === 'skip')
          ? leaveAndGoOn(say('myOrders.tracking.left'))
          : takeWhose({ choice, text, numbers, codes }, look),
    },
    tracking: {
      context: 'optional_q',
      ask: () => say('myOrders.tracking.ask', {}, { offers: [offer('skip', 'myOrders.tracking.none')] }),
      // It is on its way already: whatever else she says is for others.
      read: ({ choice, intent, text, photos }, { code = '' }): Outcome => {
        const without = choice === 'skip' || intent === 'skip' || intent === 'no' || intent === 'done';
        if (without) return leaveAndGoOn(say('myOrders.tracking.left'));
        const tracking = readParcel(text)?.tracking ?? text.trim().slice(0, MAX_TRACKING);
        const isNumber =
          photos.length === 0 && /\p{Nd}.*\p{Nd}.*\p{Nd}/u.test(tracking) && !/\p{L}+ +\p{L}+ /u.test(tracking);
        return isNumber ? finishAndGoOn({ do: 'noteParcel', with: { code, tracking } }) : pass;
      },
    },
  },
});

/** Whether plain words are for this flow: an order's code, or a word that moves the one order it can move. */
export async function wantsOrders(input: Input, look: Look): Promise<boolean> {
  if (input.photos.length > 0) return false;
  if (readOrderCode(input.text) !== undefined || (await answeredOrder(input, look)) !== undefined) return true;
  if ((await answerAbout(input, look)) !== undefined || (await humsAtOrder(input, look)) !== undefined) return true;
  const move = readOrderWish(input.text).said;
  if ((await lateParcel(input, look)) !== undefined || (await parcelsOf(input, look)) !== undefined) return true;
  if (move === undefined) return false;
  const orders = await look.orders();
  const isAble = orders.some((order) => comesTo(order.state, order.side).includes(move));
  return isAble || (isOfAnOrder(move) && orders.some(isOpen));
}

/** States of which only the seller knows more than the haat. */
const IN_HER_HANDS: ReadonlySet<OrderState> = new Set(['accepted', 'packed']);

/** What a buyer asks about her order: what only the seller knows goes to her, the rest is shown. */
async function answerAbout(input: Input, look: Look): Promise<Outcome | undefined> {
  const news = readOrderNews(input.text);
  if (news === 'complaint' || news === 'paid') return passOn(input, look);
  if (news !== 'when' && news !== 'where' && news !== 'payment') return undefined;
  const orders = await look.orders();
  const [open, ...more] = orders.filter((order) => order.side === 'buyer' && isOpen(order));
  // "taka age dite hobe", of who sells: said to her buyer.
  const isTold = open === undefined && !/[?？]/u.test(input.text) && orders.some(({ side }) => side === 'seller');
  if (news === 'payment' && isTold) return undefined;
  const isHers = open !== undefined && more.length === 0;
  if (isHers && news !== 'where' && IN_HER_HANDS.has(open.state))
    return switchTo('enquire', { action: 'ask', code: open.itemCode, input });
  if (news === 'payment') return leaveAndGoOn(say('myOrders.payment'));
  return isHers ? next({ code: open.code }) : undefined;
}

/** Her yes or no to the order she was asked about last. Said of all, it is for all that wait; else the next of them is put to her. */
async function answerAll({ code, to }: OrderAnswer, text: string, look: Look): Promise<Outcome> {
  const orders = await look.orders();
  const waiting = orders.filter((order) => order.side === 'seller' && order.state === 'placed' && order.code !== code);
  const [other] = waiting;
  // "দুজনকেই দিতে পারব না": whether to one of them, she says of each.
  const isOfAll = other !== undefined && saysAll(text);
  if (to === 'declined' && isOfAll && readGoneAnswer(text) !== 'all') return next({ code });
  const answered = to === 'declined' ? orders.find((order) => order.code === code) : undefined;
  const { gone, following } =
    (answered && (await readGone(text, { ...answered, count: answered.quantity, isHeld: true }, look))) ?? {};
  const said = to === 'accepted' && tellsMore(text) ? { said: text } : {};
  const move = { do: 'moveOrder', with: { code, to, ...(gone && { gone }), ...said } } as const;
  if (following !== undefined) return finish(move, following);
  if (other === undefined) return finishAndGoOn(move);
  const areAll = isOfAll && (howManyAre(text) ?? waiting.length + 1) === waiting.length + 1;
  return areAll
    ? finish({ ...move, with: { ...move.with, also: waiting.map((order) => ({ code: order.code })) } })
    : finish(move, { flow: 'myOrders', start: { code: other.code } });
}

/** What is wrong with what came, the seller must hear; of several orders the newest is meant. */
async function passOn(input: Input, look: Look): Promise<Outcome | undefined> {
  const came = (await look.orders()).find(({ side, state }) => side === 'buyer' && HAS_COME.has(state));
  return came && switchTo('enquire', { action: 'ask', code: came.itemCode, input });
}

const NOTHING_MEANT = { orders: [], areAll: false } as const;
const HAS_COME: ReadonlySet<OrderState> = new Set(['accepted', 'packed', 'sent', 'received']);

function isOfAnOrder(move: OrderState | undefined): boolean {
  return move === 'packed' || move === 'sent' || move === 'received' || move === 'cancelled';
}

function isOpen({ state, side }: OrderView): boolean {
  return movesFor(state, side).length > 0;
}

/** Moves several alike. */
function moveAll(
  { code }: OrderView,
  others: readonly OrderView[],
  to: OrderState,
  tracking: string | undefined,
): Outcome {
  const also = others.map((order) => ({ code: order.code }));
  return finishAndGoOn({ do: 'moveOrder', with: { code, to, also, ...(tracking === undefined ? {} : { tracking }) } });
}

/** Every move is made at once. What was sent without a parcel's number is asked for it: whoever has none loses nothing. */
function startMove(code: string, to: OrderState, { tracking, isUnnumbered }: OrderWish = {}): Outcome {
  const move = { do: 'moveOrder', with: { code, to } } as const;
  if (to !== 'sent' || isUnnumbered === true) return finishAndGoOn(move);
  return tracking === undefined
    ? finish(move, { flow: 'myOrders', start: { code, action: 'parcel' } })
    : finishAndGoOn({ ...move, with: { ...move.with, tracking } });
}

function sayOrders(orders: readonly OrderView[]): Reply {
  return orders.length === 0 ? say('myOrders.none') : sayOrderList('myOrders.list', orders);
}
