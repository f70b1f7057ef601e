import type { CommandContext, CommandResult } from './commands.ts';
import { remindOfQuestion } from './enquiries.ts';
import { letGo } from './offers.ts';
import { remindOfOrder } from './order-reminders.ts';
import type { DueTask } from './ports.ts';

/** Does what is due. The reason may have gone meanwhile: then nothing happens and nobody hears of it. */
export async function runDue(context: CommandContext, { task, at }: DueTask): Promise<CommandResult> {
  switch (task.do) {
    case 'remind':
      return remindOfQuestion(context, task);
    case 'letGo':
      return letGo(context, task);
    case 'remindOfOrder':
      return remindOfOrder(context, task, at);
  }
}
