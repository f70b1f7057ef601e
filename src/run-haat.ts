import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { administer } from './admin.ts';
import type { CrashPoint } from './app/ports.ts';
import { type Haat, openHaat } from './assemble.ts';
import { type Config, readConfig } from './config.ts';
import type { Flows } from './conversation/flows.ts';
import { AppError } from './errors.ts';
import { type HaatLock, lockHome } from './haat-lock.ts';
import { openLog } from './log.ts';
import { type Seeding, startSeeding } from './seeding.ts';
import { stopEmbedded } from './store/embedded-running.ts';

const USAGE = `npm start -- [options]
  --port N      port to open (default 3000, or the next free)
  --host H      address to listen on (default 127.0.0.1)
  --home DIR    folder of everything the haat keeps (default .tanthaat)
  --empty       no demo catalogue
  --simulator   the page with pretend phones, also beside real channels
  --verbose     the log on stderr too
  --role R      all (default), web, worker, telegram or whatsapp-web: one process of many on one DATABASE_URL
npm run doctor  what is missing or wrong here, and the cure
npm run admin -- invite [role]  a code for the first member of staff
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  home: { type: 'string' },
  empty: { type: 'boolean' },
  simulator: { type: 'boolean' },
  verbose: { type: 'boolean' },
  role: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** A store or a queue that is gone is not waited for when the haat is told to stop: rows outlive us. */
const CLOSE_WITHIN_MS = 9_500;

const NO_LOCK: HaatLock = { announce: async () => undefined, release: async () => undefined };

/** What a test may hand in: a place to die at, the flows of another release. */
export interface RunParts {
  readonly crashPoint?: CrashPoint;
  readonly flows?: Flows;
}

/** The command line: opens the haat, or does what else was asked. The process lives on until a signal ends it. */
export async function runHaat(args: readonly string[], env: NodeJS.ProcessEnv, parts: RunParts = {}): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) return void process.stdout.write(USAGE);
  const config = readConfig(env, values);
  if (positionals[0] === 'doctor') return examine(config);
  if (positionals[0] === 'admin')
    return administer(config, positionals.slice(1), (line) => void process.stdout.write(`${line}\n`));
  if (positionals.length > 0) throw new AppError('usage', `Expected no such word: ${positionals.join(' ')}\n${USAGE}`);
  await openUntilSignal(config, parts);
}

async function openUntilSignal(config: Config, parts: RunParts): Promise<void> {
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const haatId = randomUUID();
  // Processes that share the work share a home for its photos; only one that does everything has it for itself.
  const lock = config.role === 'all' ? await lockHome(config.home, haatId) : NO_LOCK;
  if ('openAt' in lock) return void process.stdout.write(`The haat is open already: ${lock.openAt}\n`);
  const log = openLog({ folder: config.home, verbose: config.verbose });
  let stopping: Promise<void> | undefined;
  let seeding: Seeding | undefined;
  // Open, announced, and its seeding begun: a signal in between waits, so that nothing is begun behind its back.
  const open = openHaat(config, { log, haatId, ...parts }).then(async (haat) => {
    await lock.announce(haat.address);
    if (!config.empty && config.role === 'all' && stopping === undefined)
      seeding = await startSeeding(haat.memory, config.home, log);
    return haat;
  });
  const close = async (haat: Haat) => {
    await seeding?.stop();
    await haat.close().catch((error: unknown) => log.error({ err: error }, 'did not close cleanly'));
    await lock.release();
    process.exit(0);
  };
  const stop = () => {
    if (stopping !== undefined) return;
    stopping = open.then(close, () => undefined); // when it never opened, the error below ends the process
    setTimeout(() => {
      log.error('did not close in time; what was under way is found by the next process');
      process.exit(1);
    }, CLOSE_WITHIN_MS).unref();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const haat = await open.catch(async (error: unknown) => {
    if (config.databaseUrl === undefined) await stopEmbedded(config.home);
    await lock.release();
    throw error;
  });
  if (stopping === undefined) process.stdout.write(`The haat is open: ${haat.address}\n`);
}

async function examine(config: Config): Promise<void> {
  const { doctor } = await import('./doctor/doctor.ts'); // loaded only when asked for
  const well = await doctor(config, (line) => process.stdout.write(`${line}\n`));
  process.exitCode = well ? 0 : 1;
}
