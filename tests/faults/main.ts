import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../src/errors.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Fault } from './fault.ts';
import { type Ground, openGround } from './ground/ground.ts';
import { FAULTS } from './rows/index.ts';

// `npm run faults [-- name …] [--scale 0.05]` breaks the haat in every way of the table and prints one line for each with its figure.
const { values, positionals } = parseArgs({ options: { scale: { type: 'string' } }, allowPositionals: true });
const scale = Number(values.scale ?? 1);
const unknown = positionals.filter((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown.length > 0 || !(scale > 0))
  throw new AppError('usage', `Expected --scale N and names among: ${FAULTS.map(({ name }) => name).join(', ')}`);
const chosen = positionals.length === 0 ? FAULTS : FAULTS.filter(({ name }) => positionals.includes(name));

const folder = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-faults-'));
const server = await startEmbedded(folder);
let ground: Ground | undefined;
const leave = async (code: number) => {
  await ground?.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(code);
};
process.once('SIGINT', () => void leave(130)).once('SIGTERM', () => void leave(143)); // nothing of it stays behind
let broken = 0;
await migrate(server.connectionString);
for (const fault of chosen) broken += await tell(fault);
await leave(broken === 0 ? 0 : 1);

/** Runs one and prints its line; how many promises it broke. */
async function tell(fault: Fault): Promise<number> {
  ground = openGround(server.connectionString);
  const began = Date.now();
  try {
    const { figure, broken, late = [] } = await fault.run(ground, scale);
    const unkept = [...broken, ...late];
    const verdict = unkept.length === 0 ? 'kept' : 'BROKEN';
    const why = unkept.map((promise) => `\n        not so: ${promise}`).join('');
    print(`${verdict.padEnd(7)} ${fault.name}: ${figure} (${Math.round((Date.now() - began) / 1_000)} s)${why}`);
    return unkept.length;
  } catch (error) {
    print(`BROKEN  ${fault.name}: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  } finally {
    await ground.close();
    ground = undefined;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
