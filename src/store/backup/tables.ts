import type pg from 'pg';

/** A table of ours: its columns, without those that the database works out by itself. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Quotes a name for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every table of ours. The queue's lie elsewhere: jobs are only wake-ups, and the sweeper makes new ones. */
export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT tables.table_name AS name, array_agg(columns.column_name::text ORDER BY columns.ordinal_position) AS columns
    FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND tables.table_name <> '_prisma_migrations'
      AND columns.is_generated = 'NEVER'
    GROUP BY tables.table_name ORDER BY tables.table_name`);
  return rows;
}

/** The migrations that made the schema, in their order. */
export async function migrationsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
  );
  return rows.map(({ name }) => name);
}
