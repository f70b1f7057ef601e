import { createReadStream, existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { AppError } from '../../errors.ts';
import { FILE_FOLDERS, fileOf, MANIFEST, type Manifest, manifest } from './manifest.ts';
import { migrationsOf, quoted, tablesOf } from './tables.ts';

/** Rows written at once. */
const BATCH = 1_000;

/** Puts a backup into an empty haat: all of it, or, when anything is wrong, nothing. */
export async function restore(
  { connectionString, home }: { readonly connectionString: string; readonly home: string },
  folder: string,
): Promise<Manifest> {
  const held = await readManifest(folder);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await refuseUnlessFit(client, held);
    for (const name of FILE_FOLDERS)
      if (existsSync(path.join(folder, name)))
        await cp(path.join(folder, name), path.join(home, name), { recursive: true, preserveTimestamps: true });
    await client.query('BEGIN');
    await withoutRules(client, async () => {
      for (const { name } of held.tables) await client.query(`DELETE FROM ${quoted(name)}`);
      for (const table of held.tables) await fill(client, table, folder);
    });
    await moveCountersOn(client);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return held;
  } finally {
    await client.end(); // what was not committed is gone with it
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')));
  } catch (cause) {
    throw new AppError('backup-missing', `Expected a whole backup in ${folder}, with its ${MANIFEST}.`, { cause });
  }
}

async function refuseUnlessFit(client: pg.ClientBase, held: Manifest): Promise<void> {
  const here = await migrationsOf(client);
  if (here.join() !== held.migrations.join())
    throw new AppError(
      'backup-version',
      `This backup was made by another version of the haat (its last migration is ${held.migrations.at(-1)}). Restore it with that version, then upgrade.`,
    );
  const { rows } = await client.query('SELECT 1 FROM person LIMIT 1');
  if (rows.length > 0)
    throw new AppError(
      'backup-not-empty',
      'Expected an empty haat to restore into: a new --home, or an empty database.',
    );
}

/** Foreign keys and triggers of ours stand aside while the tables are filled in any order, and are checked at the end. */
async function withoutRules(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<{ table: string; name: string; rule: string }>(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS rule
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  const tables = await tablesOf(client);
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
  await work();
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  for (const { table, name, rule } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${rule}`);
}

async function fill(client: pg.ClientBase, table: Manifest['tables'][number], folder: string): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const into = `INSERT INTO ${quoted(table.name)} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(table.name)}, $1::json)`;
  let rows = 0;
  let batch: string[] = [];
  const write = async () => {
    if (batch.length > 0) await client.query(into, [`[${batch.join(',')}]`]);
    rows += batch.length;
    batch = [];
  };
  const unpacked = createReadStream(path.join(folder, fileOf(table.name))).pipe(createGunzip());
  for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(line);
    if (batch.length >= BATCH) await write();
  }
  await write();
  if (rows !== table.rows)
    throw new AppError('backup-damaged', `Expected ${table.rows} rows of ${table.name} in the backup, got ${rows}.`);
}

/** Numbers given out by the database go on behind the highest there is. */
async function moveCountersOn(client: pg.ClientBase): Promise<void> {
  for (const { name, columns } of await tablesOf(client))
    for (const column of columns) {
      const { rows } = await client.query<{ counter: string | null }>(
        'SELECT pg_get_serial_sequence($1, $2) AS counter',
        [quoted(name), column],
      );
      const counter = rows[0]?.counter;
      if (counter)
        await client.query(
          `SELECT setval($1, max(${quoted(column)})) FROM ${quoted(name)} HAVING max(${quoted(column)}) IS NOT NULL`,
          [counter],
        );
    }
}
