import pg from 'pg';
import { AppError } from '../errors.ts';
import { readMigrations, withSchemaEngine } from './schema-engine.ts';

/** One number that all our processes agree on: whoever holds it migrates, the others wait. */
export const MIGRATION_LOCK = 7_141_404;

/** Brings the database to this release's schema. Safe to call from several processes at once. Returns the migrations applied. */
export async function migrate(connectionString: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrationsList = await readMigrations();
    const wanted = migrationsList.migrationDirectories.map((directory) => directory.path);
    const applied = await appliedMigrations(client);
    const unknown = applied.filter((name) => !wanted.includes(name));
    if (unknown.length > 0)
      throw new AppError(
        'newer-database',
        `The database is of a newer release (${unknown.join(', ')}). Start that one.`,
      );
    if (wanted.every((name) => applied.includes(name))) return [];
    const filters = { externalTables: [], externalEnums: [] };
    const { appliedMigrationNames } = await withSchemaEngine(connectionString, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const table = await client.query("SELECT to_regclass('public._prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return [];
  const rows = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return rows.rows.map((row) => row.migration_name);
}
