import pg from 'pg';
import type { Config } from '../config.ts';
import { startEmbedded } from '../store/embedded.ts';
import { readMigrations } from '../store/schema-engine.ts';
import { check, type Finding } from './check.ts';

const LOCALE_CURE =
  "make the database anew with CREATE DATABASE … LOCALE_PROVIDER builtin BUILTIN_LOCALE 'PG_UNICODE_FAST' TEMPLATE template0";

/** Whether the store answers, is of this release, and can search Bengali. Joins a server that runs; leaves it as it was. */
export async function checkStore(config: Config): Promise<readonly Finding[]> {
  const server = config.databaseUrl === undefined ? await startEmbedded(config.home) : undefined;
  const client = new pg.Client({ connectionString: config.databaseUrl ?? server?.connectionString ?? '' });
  try {
    const reached = await check(
      'PostgreSQL',
      () => connect(client),
      'see postgres.log in the home folder, or correct DATABASE_URL',
    );
    if (!reached.ok) return [reached];
    return [
      reached,
      await check('migrations', () => checkMigrations(client), 'npm start applies what is pending'),
      await check('Bengali search', () => checkTrigrams(client), LOCALE_CURE),
    ];
  } finally {
    await client.end().catch(() => undefined); // a client that never connected has nothing to end
    if (server?.joined === false) await server.stop();
  }
}

async function connect(client: pg.Client): Promise<string> {
  await client.connect();
  const answer = await client.query<{ server_version: string }>('SHOW server_version');
  const version = answer.rows[0]?.server_version ?? '';
  if (Number.parseInt(version, 10) < 18)
    throw new Error(`this is PostgreSQL ${version}, 18 is what the haat is tested on`);
  return version;
}

async function checkMigrations(client: pg.Client): Promise<string> {
  const wanted = (await readMigrations()).migrationDirectories.length;
  const table = await client.query("SELECT to_regclass('public._prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return `${wanted} to be applied at the first start`;
  const applied = await client.query('SELECT 1 FROM public._prisma_migrations WHERE finished_at IS NOT NULL');
  return `${applied.rowCount} of ${wanted} applied`;
}

/** Tries the thing itself: under a plain C locale Bengali has no trigrams at all. */
async function checkTrigrams(client: pg.Client): Promise<string> {
  const extension = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'");
  if (extension.rowCount === 0) return 'pg_trgm comes with the first start';
  const answer = await client.query<{ count: number }>("SELECT cardinality(show_trgm('শাড়ি')) AS count");
  const count = answer.rows[0]?.count ?? 0;
  if (count < 4) throw new Error(`শাড়ি has ${count} trigrams, expected 6`);
  return `শাড়ি has ${count} trigrams`;
}
