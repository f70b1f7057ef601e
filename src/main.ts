import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openHaat } from './assemble.ts';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';
import { lockHome } from './haat-lock.ts';
import { openLog } from './log.ts';
import { startSeeding } from './seeding.ts';

const USAGE = `npm start -- [options]
  --port N      port to open (default 3000, or the next free)
  --host H      address to listen on (default 127.0.0.1)
  --home DIR    folder of everything the haat keeps (default .tanthaat)
  --empty       no demo catalogue
  --simulator   the page with pretend phones, also beside real channels
  --verbose     the log on stderr too
npm run doctor  what is missing or wrong here, and the cure
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  home: { type: 'string' },
  empty: { type: 'boolean' },
  simulator: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help === true) return void process.stdout.write(USAGE);
  const config = readConfig(process.env, values);
  if (positionals[0] === 'doctor') return (await import('./doctor.ts')).doctor(config);
  if (positionals.length > 0) throw new AppError('usage', `Expected no such word: ${positionals.join(' ')}\n${USAGE}`);
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const haatId = randomUUID();
  const lock = await lockHome(config.home, haatId);
  if ('openAt' in lock) return void process.stdout.write(`The haat is open already: ${lock.openAt}\n`);
  const log = openLog({ folder: config.home, verbose: config.verbose });
  let stopping: Promise<void> | undefined;
  let seeding: { stop(): Promise<void> } | undefined;
  const opening = openHaat(config, { log, haatId });
  const stop = () => {
    stopping ??= opening
      .then(async (haat) => {
        await seeding?.stop();
        await haat.close();
      })
      .catch((error: unknown) => log.error({ err: error }, 'did not close cleanly'))
      .then(() => lock.release())
      .then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const haat = await opening.catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  await lock.announce(haat.address);
  if (!config.empty) seeding = await startSeeding(haat.memory, config.home, log);
  if (stopping === undefined) process.stdout.write(`The haat is open: ${haat.address}\n`);
}

main().catch((error: unknown) => {
  const cause = error instanceof AppError && error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  process.stderr.write(
    error instanceof AppError
      ? `${error.message}${cause}\n`
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
