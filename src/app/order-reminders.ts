import { offer, say, toFlow } from '../conversation/reply.ts';
import { amountOf, nameOfItem } from '../conversation/say-item.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { isOrderReminderDue, ORDER_REMINDER_HOURS } from '../domain/order.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { offersFor } from './order-offers.ts';
import { writeRows } from './outgoing.ts';
import type { DueTask } from './ports.ts';
import { tellSellers } from './seller-news.ts';

type Task = Extract<DueTask['task'], { do: 'remindOfOrder' }>;

/** What lets the reminders of a new order come. */
export function remindersOf(code: string, now: Date): readonly DueTask[] {
  return ORDER_REMINDER_HOURS.map((hours) => ({
    kind: 'due',
    id: `due/order/${code}/${hours}`,
    at: new Date(now.getTime() + hours * 3_600_000),
    task: { do: 'remindOfOrder', code, hours },
  }));
}

/** Reminds the seller of an order that still waits for her yes, and tells the buyer honestly in the end. Runs in the buyer's chat. */
export async function remindOfOrder(context: CommandContext, { code, hours }: Task, at: Date): Promise<CommandResult> {
  const { changes, state, parts, now } = context;
  const order = await changes.orderFor(code, state.person.id);
  const waits = order?.side === 'buyer' && order.state === 'placed';
  if (!waits || !isOrderReminderDue({ hours, lateMs: now.getTime() - at.getTime() })) return { says: [], notices: [] };
  const params = {
    order: sayOrderCode(code),
    kind: nameOfItem({ ...order, colours: [] }),
    amount: { reply: amountOf(order, order.quantity) },
    total: { money: order.totalPaise },
    hours,
  };
  const once = `${code}/remind/${hours}`;
  const reminder = say('order.remind.seller', params, { offers: offersFor('placed', 'seller', code) });
  const reminded = await tellSellers(context, order.sellerId, reminder, { once });
  if (hours !== ORDER_REMINDER_HOURS.at(-1)) return { says: [], notices: reminded };
  const offers = [...offersFor('placed', 'buyer', code), offer(toFlow('findItem', 'start'), 'findItem.again')];
  const honest = say('order.remind.buyer', params, { offers });
  const target = await changes.target(order.buyerChatId);
  const told = await writeRows(parts, target, [honest], { purpose: 'notice', once });
  return { says: [], notices: [...reminded, ...told] };
}
