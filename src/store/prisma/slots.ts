import type { SharedStore } from '../../app/broadcast-ports.ts';
import { together } from '../../app/together.ts';
import type { PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
import { here, openServerClock } from './server-clock.ts';

type TakeSlot = SharedStore['takeSlot'];
type Asked = Parameters<TakeSlot>[0];
type Slot = Awaited<ReturnType<TakeSlot>>;

/** Moments to send on each channel, by the database's own clock: what is asked for at once is taken by one statement. */
export function slotsOf(db: PrismaClient): TakeSlot {
  const serverClock = openServerClock();
  const take = async (channel: string, asked: readonly Asked[]): Promise<readonly Slot[]> => {
    const askedAt = here();
    const list = (of: (one: Asked) => number) => asked.map(of);
    const [taken] = await askAmongOthers<{ waits: readonly number[]; shown: number }>(db)`
      SELECT take_slots(${channel}, ${asked.map(({ chat }) => chat)}::text[],
        ${list(({ overall }) => overall.perSecond)}::float8[], ${list(({ overall }) => overall.burst)}::float8[],
        ${list(({ perChat }) => perChat.perSecond)}::float8[], ${list(({ perChat }) => perChat.burst)}::float8[],
        ${list(({ patienceMs }) => patienceMs)}::float8[]) AS waits,
        (1000 * extract(epoch FROM clock_timestamp()))::float8 AS shown,
        set_config('synchronous_commit', 'off', true)`; // a slot need not outlive a power cut
    const { waits, shown } = taken ?? { waits: [], shown: serverClock.now() };
    serverClock.learn({ askedAt, answeredAt: here(), shown });
    return asked.map((_, index) => slotOf(waits[index] ?? 0, shown));
  };
  const slotOf = (wait: number, shown: number): Slot => {
    if (wait < 0) return { taken: false, waitMs: -wait, at: shown - wait };
    // Counted from the slot itself: the time that the answer took is not waited again.
    const at = shown + wait;
    return { taken: true, waitMs: Math.max(0, at - serverClock.now()), at };
  };
  const channels = new Map<string, TakeSlot>();
  return (slot) => {
    const { channel } = slot;
    const known = channels.get(channel) ?? together<Asked, Slot>((asked) => take(channel, asked));
    channels.set(channel, known);
    return known(slot);
  };
}
