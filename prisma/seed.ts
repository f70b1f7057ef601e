import { parseArgs } from 'node:util';
import { openMemory } from '../src/assemble.ts';
import { readConfig } from '../src/config.ts';
import { demoIsDue, ensureSellers, seedDemo } from './demo/seed-demo.ts';
import { addMany } from './demo/seed-many.ts';

// `npm run seed` fills an empty haat with the demo catalogue; `--count N` adds N made-up items besides. Joins a haat that is open.
// Started by the haat itself with an IPC channel, it ends when the haat does.
const { values } = parseArgs({ options: { count: { type: 'string' }, home: { type: 'string' } } });
const config = readConfig(process.env, values.home === undefined ? {} : { home: values.home });
const memory = await openMemory(config, 'tool');
process.on('disconnect', () => process.exit(0));
try {
  if (await demoIsDue(memory)) await seedDemo(memory);
  const count = Number(values.count ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > 1_000_000)
    throw new Error(`Expected --count 0 to 1000000, got "${values.count}"`);
  if (count > 0) await addMany(memory, await ensureSellers(memory), count);
} finally {
  await memory.close();
  if (process.connected) process.disconnect();
}
