import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CRASH_POINTS } from '../../src/app/ports.ts';
import { runHaat } from '../../src/run-haat.ts';
import { killServer } from './processes.ts';

// src/main.ts with one thing more: `--crash-plan FILE`. When that file names the point just reached, it is thrown away (`times` says
// whether once is enough) and the process kills itself there, as a power cut would; with `server`, PostgreSQL dies first. With
// `throws` only what is being done there breaks.
const plan = z.object({
  point: z.enum(CRASH_POINTS),
  passes: z.number().int().default(0),
  server: z.boolean().default(false),
  times: z.number().int().default(1),
  throws: z.boolean().default(false),
});
const at = process.argv.indexOf('--crash-plan');
const [file = ''] = process.argv.splice(at, 2).slice(1);
const home = process.argv[process.argv.indexOf('--home') + 1] ?? '';
let passed = 0;

await runHaat(process.argv.slice(2), process.env, {
  crashPoint(name) {
    const read = readPlan();
    if (read?.point !== name) return;
    passed += 1;
    if (passed <= read.passes) return;
    if (read.server) killServer(home);
    if (read.times > 1) writeFileSync(file, JSON.stringify({ ...read, times: read.times - 1 }));
    else rmSync(file);
    if (read.throws) throw new Error('This was planned.');
    const folder = openSync(path.dirname(file), 'r');
    fsyncSync(folder);
    closeSync(folder);
    process.kill(process.pid, 'SIGKILL');
  },
});

function readPlan(): z.infer<typeof plan> | undefined {
  try {
    return plan.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // nobody wants a crash
  }
}
