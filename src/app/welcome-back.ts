import { say } from '../conversation/reply.ts';
import type { Clock } from '../domain/clock.ts';
import type { ReachableChange } from '../messages/incoming.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { Store, WakeUps } from './ports.ts';

/** Greets, once for each time, somebody who had blocked us and lets us in again. A newcomer is greeted by the first answer. */
export function createWelcomeBack(
  parts: WritingParts & { readonly store: Store; readonly wakeUps: WakeUps; readonly clock: Clock },
): (event: ReachableChange) => Promise<void> {
  return async (event) => {
    const chatId = await parts.store.knownChat(event.from);
    if (chatId === undefined) return;
    await parts.store.change(async (changes) => {
      const target = await changes.target(chatId);
      const once = `welcome/${event.id}`;
      const rows = await writeRows(parts, target, [say('words.welcomeBack')], { purpose: 'reply', once });
      await changes.addOutbox(rows, parts.clock.now());
    });
    await parts.wakeUps.wake(chatId);
  };
}
