import { z } from 'zod';
import { agrees } from '../src/conversation/agrees.ts';
import { defineFlow, finishAndGoOn, leaveAndGoOn, next, type Outcome, pass } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look, OrderView } from '../src/conversation/look.ts';
import { countAfter, meantRecount } from '../src/conversation/order-recount.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { amountOf } from '../src/conversation/say-item.ts';
import { paramsOfOrder, sayOrderList } from '../src/conversation/say-order.ts';
import { sayOrderCode } from '../src/domain/codes.ts';
import { readOrderCode } from '../src/language/item-codes.ts';
import { readOrderCount } from '../src/language/order-counts.ts';

/**
 * How many are to be sent, said otherwise after ordering: "2 ta na 1 ta din". What the seller has not answered yet is changed; once she
 * has agreed the words go to her.
 */
export const changeCount = defineFlow({
  name: 'changeCount',
  parkable: false,
  draft: z.object({
    order: z.string().optional(),
    /** How many there should be, her words, and whether she is asked if they are of the order. */
    count: z.number().int().optional(),
    said: z.string().optional(),
    ask: z.boolean().optional(),
  }),
  async begin({ input }, look) {
    const meant = input && (await meantRecount(input, look));
    if (input === undefined || meant === undefined) return leaveAndGoOn(say('myOrders.none'));
    const [only, ...more] = meant.orders;
    if (only === undefined || more.length > 0) return next({ said: input.text });
    const count = countAfter(only, meant.wish) ?? only.quantity;
    if (meant.wish.sure) return recount(only, { count, said: input.text }, look);
    return next({ order: only.code, count, said: input.text, ask: true });
  },
  steps: {
    order: {
      context: 'results',
      ask: async (_held, look) => sayOrderList('changeCount.which', await placed(look)),
      read: async ({ choice, text }, { said = '' }, look) => {
        const code = choice?.startsWith('order/') ? choice.slice('order/'.length) : readOrderCode(text);
        const order = code === undefined ? undefined : await look.order(code);
        if (order === undefined) return pass;
        return recount(order, { count: countAfter(order, readOrderCount(said) ?? {}), said }, look);
      },
    },
    sure: {
      context: 'yes_no_q',
      ask: async ({ order: code = '', count }, look) => {
        const order = await look.order(code);
        if (order === undefined) return say('order.unknown', { order: sayOrderCode(code) });
        const offers = [offer('yes', 'words.yes'), offer('no', 'words.no')];
        return say('changeCount.sure', paramsOfOrder(order, count), { offers });
      },
      read: async ({ choice, intent }, { order: code = '', count, said = '' }, look) => {
        const order = await look.order(code);
        if (order !== undefined && (choice === 'yes' || agrees(intent))) return recount(order, { count, said }, look);
        if (choice === 'no' || intent === 'no') return leaveAndGoOn(say('myOrders.cancel.kept'));
        return pass;
      },
    },
  },
});

/** Whether somebody who has ordered says that it should be another number. */
export async function wantsOtherCount(input: Input, look: Look): Promise<boolean> {
  return (await meantRecount(input, look)) !== undefined;
}

/** Changes it, or says why it stays; to whoever packs it already the words are for. */
async function recount(
  order: OrderView,
  { count = order.quantity, said }: { readonly count: number | undefined; readonly said: string },
  look: Look,
): Promise<Outcome> {
  const { code, quantity, itemCode } = order;
  if (order.state !== 'placed') {
    const command = { do: 'sayOfOrder', with: { order: code, said: { text: said, photos: [] } } } as const;
    return { kind: 'finish', command, notes: [say('changeCount.tooLate', paramsOfOrder(order, quantity))], goOn: true };
  }
  if (count === quantity) return leaveAndGoOn(say('changeCount.same', paramsOfOrder(order, quantity)));
  const most = quantity + ((await look.item(itemCode))?.available ?? 0);
  return count > most
    ? leaveAndGoOn(
        say('changeCount.onlySoMany', { ...paramsOfOrder(order, quantity), most: { reply: amountOf(order, most) } }),
      )
    : finishAndGoOn({ do: 'recountOrder', with: { code, count } });
}

async function placed(look: Look): Promise<readonly OrderView[]> {
  return (await look.orders()).filter(({ side, state }) => side === 'buyer' && state === 'placed');
}
