import type { Command } from '../conversation/command.ts';
import { say } from '../conversation/reply.ts';
import { amountOf, nameOfItem } from '../conversation/say-item.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { offersFor } from './order-offers.ts';
import { tellSellers } from './seller-news.ts';

type Wish = Extract<Command, { do: 'recountOrder' }>['with'];

/** Makes an order that its seller has not answered yet one of another number, at the same price of each; both hear of it. */
export async function recountOrder(context: CommandContext, { code, count }: Wish): Promise<CommandResult> {
  const { changes, state, now } = context;
  const order = await changes.orderFor(code, state.person.id);
  if (order?.side !== 'buyer') throw new Refusal('order.unknown', { order: sayOrderCode(code) }, { ends: true });
  const { id, quantity, listingId } = order;
  const totalPaise = Math.round(order.totalPaise / quantity) * count;
  const params = {
    order: sayOrderCode(code),
    kind: nameOfItem({ ...order, colours: [] }),
    amount: { reply: amountOf(order, count) },
    total: { money: totalPaise },
  };
  if (order.state !== 'placed') throw new Refusal(`order.already.${order.state}`, params, { ends: true });
  if (!(await changes.recountOrder({ id, from: quantity, to: count, totalPaise, now })))
    throw new Refusal('order.changedMeanwhile', params, { ends: true });
  const more = count - quantity;
  if (more > 0 && (await changes.hold(order.listingCode, more)) === undefined)
    throw new Refusal('changeCount.gone', { ...params, amount: { reply: amountOf(order, quantity) } }, { ends: true });
  if (more < 0) await changes.settleStock(listingId, -more, 'release', now);
  // No movement of the order's own: of each kind there is one, and of all that it holds then.
  const movement = { kind: more > 0 ? 'held' : 'released', quantity: Math.abs(more) } as const;
  await changes.recordMovement({ listingId, ...movement, now });
  await changes.audit({ actorId: state.person.id, action: 'order.recounted', subject: code, now });
  const news = say('order.news.recounted.seller', params, { offers: offersFor('placed', 'seller', code) });
  const notices = await tellSellers(context, order.sellerId, news, { once: `${code}/recounted/${now.getTime()}` });
  return { says: [say('order.done.recounted', params)], notices };
}
