import type { SharedStore } from '../../app/broadcast-ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { ask } from './client.ts';
import { here, openServerClock } from './server-clock.ts';

/** Pace and leases, by the database's own clock: an empty queue or a new process forgets nothing. */
export function sharedOf(db: PrismaClient): SharedStore {
  const serverClock = openServerClock();
  return {
    async takeSlot({ channel, chat, overall, perChat, patienceMs }) {
      const askedAt = here();
      const [slot] = await ask<{ wait: number; shown: number }>(db)`
        SELECT take_slot(${channel}, ${chat}, ${overall.perSecond}::float8, ${overall.burst}::float8,
          ${perChat.perSecond}::float8, ${perChat.burst}::float8, ${patienceMs}::float8) AS wait,
          (1000 * extract(epoch FROM clock_timestamp()))::float8 AS shown,
          set_config('synchronous_commit', 'off', true)`; // a slot need not outlive a power cut
      const { wait, shown } = slot ?? { wait: 0, shown: serverClock.now() };
      serverClock.learn({ askedAt, answeredAt: here(), shown });
      if (wait < 0) return { taken: false, waitMs: -wait, at: shown - wait };
      // Counted from the slot itself: the time that the answer took is not waited again.
      const at = shown + wait;
      return { taken: true, waitMs: Math.max(0, at - serverClock.now()), at };
    },
    async takeLease(name, holder, forMs) {
      const taken = await db.$executeRaw`
        INSERT INTO lease (name, holder, until) VALUES (${name}, ${holder}, clock_timestamp() + make_interval(secs => ${forMs}::float8 / 1000))
        ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, until = EXCLUDED.until
        WHERE lease.holder = EXCLUDED.holder OR lease.until < clock_timestamp()`;
      return taken === 1;
    },
    async releaseLease(name, holder) {
      await db.lease.deleteMany({ where: { name, holder } });
    },
  };
}
