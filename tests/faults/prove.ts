import { expect, inject, it } from 'vitest';
import type { Fault } from './fault.ts';
import { openGround } from './ground/ground.ts';

/** A twentieth of the table's size. */
const SCALE = 0.05;

/** Makes a test of each: what `npm run faults` does at full size, judged by its counts and never by its times. */
export function prove(...faults: readonly Fault[]): void {
  for (const fault of faults)
    it(`keeps its promises: ${fault.what}`, { timeout: 600_000 }, async () => {
      const ground = openGround(inject('template'));
      try {
        const { figure, broken } = await fault.run(ground, SCALE);
        process.stdout.write(`${fault.name}: ${figure}\n`);
        expect(broken).toEqual([]);
      } finally {
        await ground.close();
      }
    });
}
