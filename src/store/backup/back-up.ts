import { createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { AppError } from '../../errors.ts';
import { FILE_FOLDERS, fileOf, MANIFEST, type Manifest } from './manifest.ts';
import { migrationsOf, quoted, type Table, tablesOf } from './tables.ts';

/** Rows read at once. */
const BATCH = 2_000;

/**
 * Copies everything the haat keeps into a new folder: every row as it stood at one moment, and the files. The haat may be open: a
 * file is written before the row that names it and never changes, so that what is copied after the rows holds all they name.
 */
export async function backUp(
  { connectionString, home }: { readonly connectionString: string; readonly home: string },
  folder: string,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new AppError('backup-folder', `Expected a new or empty folder for the backup, got ${folder}.`);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await migrationsOf(client);
    const tables: Manifest['tables'] = [];
    for (const table of await tablesOf(client)) tables.push(await copyTable(client, table, folder));
    await client.query('COMMIT');
    for (const name of FILE_FOLDERS)
      if (existsSync(path.join(home, name)))
        await cp(path.join(home, name), path.join(folder, name), { recursive: true, preserveTimestamps: true });
    const made: Manifest = { madeAt: new Date().toISOString(), migrations: [...migrations], tables };
    await writeFile(path.join(folder, MANIFEST), JSON.stringify(made, undefined, 2), { mode: 0o600 });
    return made;
  } finally {
    await client.end();
  }
}

async function copyTable(client: pg.ClientBase, { name, columns }: Table, folder: string) {
  let rows = 0;
  const lines = async function* () {
    await client.query(`DECLARE copied NO SCROLL CURSOR FOR SELECT row_to_json(one)::text AS line FROM
      (SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)}) AS one`);
    for (;;) {
      const batch = await client.query<{ line: string }>(`FETCH ${BATCH} FROM copied`);
      if (batch.rows.length === 0) break;
      rows += batch.rows.length;
      yield batch.rows.map(({ line }) => `${line}\n`).join('');
    }
    await client.query('CLOSE copied');
  };
  const file = createWriteStream(path.join(folder, fileOf(name)), { mode: 0o600 });
  await pipeline(Readable.from(lines()), createGzip(), file);
  return { name, columns: [...columns], rows };
}
