import type { SharedStore } from '../../app/broadcast-ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { slotsOf } from './slots.ts';

/** Pace and leases, by the database's own clock: an empty queue or a new process forgets nothing. */
export function sharedOf(db: PrismaClient): SharedStore {
  return {
    takeSlot: slotsOf(db),
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
