import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openMemory } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { lockHome } from '../haat-lock.ts';
import { backUp } from '../store/backup/back-up.ts';
import { restore } from '../store/backup/restore.ts';

const USAGE = `npm run backup -- FOLDER     every row and photo, into a new folder; the haat may be open
npm run restore -- FOLDER    puts them into an empty haat, which must be stopped
  --home DIR      the haat's home (default .tanthaat); with DATABASE_URL the rows are that database's
`;

/** Copies the haat into a folder, or back. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const options = { home: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [what, folder] = positionals;
  if ((what !== 'backup' && what !== 'restore') || folder === undefined) throw new AppError('usage', USAGE);
  const config = readConfig(env, values);
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const lock = what === 'restore' ? await lockHome(config.home, randomUUID()) : undefined;
  if (lock !== undefined && 'openAt' in lock)
    throw new AppError('open', `The haat is open at ${lock.openAt}: stop it before restoring.`);
  try {
    const memory = await openMemory(config, 'tool');
    const place = { connectionString: memory.connectionString, home: config.home };
    try {
      const { tables } = what === 'backup' ? await backUp(place, folder) : await restore(place, folder);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(
        `${what === 'backup' ? 'Backed up' : 'Restored'} ${rows} rows of ${tables.length} tables.\n`,
      );
    } finally {
      await memory.close();
    }
  } finally {
    await lock?.release();
  }
}

await run(process.argv.slice(2), process.env).catch((error: unknown) => {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
