import type { Command } from '../conversation/command.ts';
import { say } from '../conversation/reply.ts';
import { nameOfItem } from '../conversation/say-item.ts';
import { sayPin } from '../conversation/say-pin.ts';
import { sayOrderCode } from '../domain/codes.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import type { NewOutboxRow } from './ports.ts';
import { tellSellers } from './seller-news.ts';

type Kept = Extract<Command, { do: 'keepAddress' }>['with'];

/** Keeps where her parcels go. Those of her orders that are not on their way yet go there too, and their sellers are told. */
export async function keepAddress(context: CommandContext, { orders = [], ...to }: Kept): Promise<CommandResult> {
  const { changes, state, now } = context;
  await changes.keepAddress(state.person.id, to, now);
  await changes.audit({ actorId: state.person.id, action: 'address.kept', subject: state.person.id, now });
  const notices: NewOutboxRow[] = [];
  const gone: string[] = [];
  for (const code of orders) {
    const told = await redirect(context, code, to);
    if (told === undefined) gone.push(sayOrderCode(code));
    else notices.push(...told);
  }
  if (gone.length > 0) return { says: [say('keepAddress.onItsWay', { orders: gone.join(', ') })], notices };
  return { says: [say(orders.length > 0 ? 'keepAddress.doneOrder' : 'keepAddress.done', { name: to.name })], notices };
}

/** Undefined when the parcel is on its way already, or the order is not hers to send elsewhere. */
async function redirect(context: CommandContext, code: string, to: Omit<Kept, 'orders'>) {
  const { changes, state, now } = context;
  const order = await changes.orderFor(code, state.person.id);
  if (order?.side !== 'buyer' || !(await changes.redirectOrder({ id: order.id, ...to, now }))) return undefined;
  await changes.audit({ actorId: state.person.id, action: 'order.redirected', subject: order.code, now });
  const where = { ...to, pin: sayPin(to.pin) };
  const params = { order: sayOrderCode(order.code), kind: nameOfItem({ ...order, colours: [] }), ...where };
  const once = `${order.code}/redirected/${now.getTime()}`;
  return tellSellers(context, order.sellerId, say('order.news.redirected.seller', params), { once });
}
