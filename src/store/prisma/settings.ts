import { z } from 'zod';
import type { PrismaClient } from '../generated/client.ts';

const CLOCK = 'simulator-clock-offset-ms';

/** How far the simulator's clock stands from the machine's, over restarts. */
export async function readClockOffset(db: PrismaClient): Promise<number> {
  const row = await db.setting.findUnique({ where: { name: CLOCK } });
  return z.number().catch(0).parse(row?.value);
}

/** Remembers it. */
export async function keepClockOffset(db: PrismaClient, offsetMs: number): Promise<void> {
  await db.setting.upsert({
    where: { name: CLOCK },
    create: { name: CLOCK, value: offsetMs },
    update: { value: offsetMs },
  });
}
