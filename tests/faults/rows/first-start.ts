import pg from 'pg';
import { MIGRATION_LOCK } from '../../../src/store/migrate.ts';
import { readMigrations } from '../../../src/store/schema-engine.ts';
import { startProcess } from '../../support/haat-processes.ts';
import { type Fault, unkept } from '../fault.ts';
import { until } from '../ground/wait.ts';

/** Two processes open at the same moment on a database with nothing in it, and both are made to wait for the one lock. */
export const firstStart: Fault = {
  name: 'first-start',
  what: 'two processes start on an empty database at once',
  async run(ground) {
    const connectionString = await ground.emptyDatabase();
    const home = await ground.folder();
    const holder = new pg.Client({ connectionString });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const start = async () => {
      const args = ['--role', 'worker', '--home', home];
      const haat = await startProcess(args, { DATABASE_URL: connectionString });
      ground.onEnd(() => haat.end('SIGKILL'));
      return haat;
    };
    const starting = Promise.all([start(), start()]); // rejects if either ends before it is open
    await until('both waited for the lock', async () => (await waiters(holder)) === 2);
    const { rows } = await holder.query("SELECT to_regclass('public._prisma_migrations') AS name");
    const tooEarly = rows[0]?.name !== null;
    await holder.end();
    const both = await starting;
    const ready = (await Promise.all(both.map(({ address }) => fetch(`${address}/ready`)))).filter(({ ok }) => ok);
    const wanted = (await readMigrations()).migrationDirectories.map((directory) => directory.path).sort();
    const begun = await migrationsBegun(connectionString);
    const same = JSON.stringify(begun) === JSON.stringify(wanted);
    return {
      figure: `both waited for one lock; ${begun.length} migrations, each begun once: ${same ? 'yes' : 'no'}; ${ready.length} of 2 ready`,
      broken: unkept({
        'nothing is migrated without the lock': !tooEarly,
        'each migration is begun once': same,
        'both are ready': ready.length === 2,
      }),
    };
  },
};

/** How many processes stand waiting for the lock that we hold. */
async function waiters(holder: pg.Client): Promise<number> {
  const { rows } = await holder.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
     WHERE datname = current_database() AND locktype = 'advisory' AND objid = $1 AND NOT granted`,
    [MIGRATION_LOCK],
  );
  return rows[0]?.count ?? 0;
}

/** Every migration the database was ever begun on, one entry for each time. */
async function migrationsBegun(connectionString: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations');
    return rows.map((row) => row.migration_name).sort();
  } finally {
    await client.end();
  }
}
