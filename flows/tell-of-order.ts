import { z } from 'zod';
import { agrees } from '../src/conversation/agrees.ts';
import type { Said } from '../src/conversation/command.ts';
import { defineFlow, finishAndGoOn, leaveAndGoOn, next, pass } from '../src/conversation/flow.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import type { Look, OrderView } from '../src/conversation/look.ts';
import { waitingOrder } from '../src/conversation/order-wish.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { nameOfItem } from '../src/conversation/say-item.ts';
import { sayOrderCode } from '../src/domain/codes.ts';
import type { OrderState } from '../src/domain/order.ts';
import { asksToSee } from '../src/language/chatter.ts';
import { asksForLike } from '../src/language/looking-on.ts';
import { bidsToTell } from '../src/language/order-answers.ts';
import { complainsOfGoods, showsPayment } from '../src/language/order-news.ts';
import { namesPaymentWay } from '../src/language/payment-ways.ts';
import { readQuery } from '../src/language/queries.ts';
import { speaksOfSending } from '../src/language/sending-charges.ts';
import { namesGoods } from '../src/language/talk-words.ts';
import { isUrgent } from '../src/language/urgent-words.ts';

/**
 * Words of somebody who has an order under way, that are nothing else: "টাকা এখনও পাইনি", "porshu pathaben". They are for the order's
 * other side. Whoever was just asked for her yes to it is not asked whether; else one tap sends them.
 */
export const tellOfOrder = defineFlow({
  name: 'tellOfOrder',
  parkable: false,
  takesPhotos: true,
  draft: z.object({
    order: z.string().optional(),
    said: z.object({ text: z.string(), photos: z.array(z.string()) }).optional(),
  }),
  async begin({ input }, look) {
    const order = input && ((await orderPictured(input, look)) ?? (await orderMeant(input, look)));
    if (input === undefined || order === undefined) return leaveAndGoOn(say('myOrders.none'));
    const said = { text: input.text, photos: input.photos.map(({ hash }) => hash) };
    const isSure = (await waitingOrder(look)) === order.code || complainsOfGoods(input.text);
    if ((await urgentOrder(input.text, look)) === order.code) return tell(order.code, said);
    return isSure ? tell(order.code, said) : next({ order: order.code, said });
  },
  steps: {
    sure: {
      context: 'yes_no_q',
      ask: async ({ order: code = '', said }, look) => {
        const order = await look.order(code);
        if (order === undefined) return say('order.unknown', { order: sayOrderCode(code) });
        const kind = nameOfItem({ ...order, colours: [] });
        const offers = [offer('tell', 'tellOfOrder.yes'), offer('no', 'tellOfOrder.no')];
        const asked = (said?.photos.length ?? 0) > 0 && said?.text === '' ? 'photo' : order.side;
        return say(`tellOfOrder.ask.${asked}`, { order: sayOrderCode(code), kind }, { offers });
      },
      read: async (reading, { order = '', said }, look) => {
        const { choice, intent, text } = reading;
        if (said !== undefined && (choice === 'tell' || agrees(intent) || bidsToTell(text))) return tell(order, said);
        const both = said && { ...said, text: `${said.text}\n${text}`.trim() };
        // "ami eta nebo na, taka ferot din" says what is wrong, and no no.
        if (both !== undefined && choice === undefined && complainsOfGoods(text)) return tell(order, both);
        if (choice === 'no' || intent === 'no') return leaveAndGoOn(say('tellOfOrder.untold'));
        // Whoever writes on about it is told once more what will be passed on, and all of it is.
        const goesOn = said !== undefined && reading.photos.length === 0 && (await wantsToTell(reading, look));
        if (goesOn && both !== undefined && (await urgentOrder(text, look)) === order) return tell(order, both);
        return goesOn ? next({ said: both }) : pass;
      },
    },
  },
});

function tell(order: string, said: Said) {
  return finishAndGoOn({ do: 'sayOfOrder', with: { order, said } });
}

/** Whether words, or a picture with words, are most likely about an order under way. */
export async function wantsToTell({ text, photos, voice, intent, choice }: Reading, look: Look): Promise<boolean> {
  if (voice || choice !== undefined || !/\p{L}/u.test(text)) return false;
  if (complainsOfGoods(text)) return (await orderMeant({ text }, look)) !== undefined;
  if (photos.length === 0 && (await urgentOrder(text, look)) !== undefined) return true;
  if (photos.length > 0 || intent !== 'none' || asksToSee(text)) return false;
  const { filters, looksLikeOffer } = readQuery(text);
  // "দেব কিন্তু দাম ১৬০০ লাগবে": asked for her yes she names what she wants, and looks for nothing.
  const { kind, weave, colours } = filters;
  const namesCloth = [kind, weave, colours].some((each) => each !== undefined);
  if (!namesCloth && (await waitingOrder(look)) !== undefined) return true;
  if (namesGoods(text)) return false;
  const { occasion: _when, order: _order, ...wanted } = filters;
  if (looksLikeOffer || Object.keys(wanted).length > 0 || text.trim().split(/\s+/u).length < 2) return false;
  return (await orderMeant({ text }, look)) !== undefined;
}

/** The one order under way whose other side must hear at once what is said: lost, late, not to be sent after all, or how it is paid, what sending costs. */
async function urgentOrder(text: string, look: Look): Promise<string | undefined> {
  const [only, ...more] = (await look.orders()).filter(({ state }) => UNDER_WAY.has(state));
  if (only === undefined || more.length > 0) return undefined;
  const tellsHowToPay = only.side === 'seller' && namesPaymentWay(text);
  return tellsHowToPay || speaksOfSending(text) || isUrgent(text, only.side) ? only.code : undefined;
}

/** "eta chera eseche", "payment screenshot": with a picture of it, and nothing is put up for sale. */
export async function wantsToTellByPhoto(
  { text, photos }: Pick<Input, 'text' | 'photos'>,
  look: Look,
): Promise<boolean> {
  if (photos.length === 0) return false;
  // Her QR code, or what became of the saree that she promised.
  if (!readQuery(text).looksLikeOffer && (await urgentOrder(text, look)) !== undefined) return true;
  if (!(complainsOfGoods(text) || showsPayment(text)))
    return (await orderPictured({ text, photos }, look)) !== undefined;
  return (await orderMeant({ text }, look))?.side === 'buyer';
}

/** What was sent to one who sells nothing, and whose picture this may be: "dekhun eta esheche". */
async function orderPictured(
  { text, photos }: Pick<Input, 'text' | 'photos'>,
  look: Look,
): Promise<OrderView | undefined> {
  if (photos.length === 0 || look.person.sellers.length > 0) return undefined;
  if (readQuery(text).looksLikeOffer || asksForLike(text) || namesGoods(text)) return undefined;
  return (await look.orders()).find(
    ({ side, state }) => side === 'buyer' && (state === 'sent' || state === 'received'),
  );
}

const COMPLAINED_OF: ReadonlySet<OrderState> = new Set(['accepted', 'packed', 'sent', 'received']);
const UNDER_WAY: ReadonlySet<OrderState> = new Set(['placed', 'accepted', 'packed', 'sent']);

/** The order that waits for her yes, else the newest under way; of what is wrong with it, what she bought last. */
async function orderMeant({ text }: Pick<Input, 'text'>, look: Look): Promise<OrderView | undefined> {
  const orders = await look.orders();
  const bought = orders.find(({ side, state }) => side === 'buyer' && COMPLAINED_OF.has(state));
  if (complainsOfGoods(text)) return bought;
  const waiting = await waitingOrder(look);
  return orders.find(({ code }) => code === waiting) ?? orders.find(({ state }) => UNDER_WAY.has(state));
}
