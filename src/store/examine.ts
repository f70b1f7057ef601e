import pg from 'pg';
import { readMigrations } from './schema-engine.ts';

/** A look at a database without changing it. Each look says what it saw, or throws what is wrong. */
export interface Examination {
  version(): Promise<string>;
  migrations(): Promise<string>;
  /** Tries the thing itself: under a plain C locale Bengali has no trigrams at all. */
  bengaliSearch(): Promise<string>;
  close(): Promise<void>;
}

/** The PostgreSQL that the haat is tested on. */
const TESTED_ON = 18;

/** Prepares the look; nothing is connected before the first question. */
export function examine(connectionString: string): Examination {
  const client = new pg.Client({ connectionString });
  const has = async (statement: string) => ((await client.query(statement)).rowCount ?? 0) > 0;
  return {
    async version() {
      await client.connect();
      const version =
        (await client.query<{ server_version: string }>('SHOW server_version')).rows[0]?.server_version ?? '';
      if (Number.parseInt(version, 10) < TESTED_ON)
        throw new Error(`this is PostgreSQL ${version}, the haat is tested on ${TESTED_ON}`);
      return version;
    },
    async migrations() {
      const wanted = (await readMigrations()).migrationDirectories.length;
      if (!(await has("SELECT 1 FROM pg_tables WHERE tablename = '_prisma_migrations'")))
        return `${wanted} to be applied at the first start`;
      const applied = await client.query('SELECT 1 FROM public._prisma_migrations WHERE finished_at IS NOT NULL');
      return `${applied.rowCount} of ${wanted} applied`;
    },
    async bengaliSearch() {
      if (!(await has("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")))
        return 'pg_trgm comes with the first start';
      const answer = await client.query<{ count: number }>("SELECT cardinality(show_trgm('শাড়ি')) AS count");
      const count = answer.rows[0]?.count ?? 0;
      if (count < 4) throw new Error(`শাড়ি has ${count} trigrams, expected 6`);
      return `শাড়ি has ${count} trigrams`;
    },
    close: () => client.end().catch(() => undefined), // a client that never connected has nothing to end
  };
}
