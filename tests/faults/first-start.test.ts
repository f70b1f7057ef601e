import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, it, vi } from 'vitest';
import { MIGRATION_LOCK } from '../../src/store/migrate.ts';
import { readMigrations } from '../../src/store/schema-engine.ts';
import { administer } from '../support/global-setup.ts';
import { type RunningHaat, startProcess } from '../support/haat-processes.ts';

const template = inject('template');
const name = `test_${randomUUID().replaceAll('-', '')}`;
const connectionString = template.replace(/\/tanthaat$/, `/${name}`);
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-first-'));
const running: RunningHaat[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.end('SIGKILL')));
  await administer(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await rm(home, { recursive: true, force: true });
});

it('opens twice at once on an empty database: both wait for the one lock, and each migration is begun once', {
  timeout: 120_000,
}, async () => {
  await administer(template, `CREATE DATABASE ${name}`);
  const holder = new pg.Client({ connectionString });
  await holder.connect();
  await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  const start = async () => {
    const haat = await startProcess(['--role', 'worker', '--home', home], { DATABASE_URL: connectionString });
    running.push(haat);
    return haat;
  };
  const starting = Promise.all([start(), start()]); // rejects if either ends before it is open
  await vi.waitUntil(async () => (await waiters(holder)) === 2, { timeout: 60_000, interval: 100 });
  expect((await holder.query("SELECT to_regclass('public._prisma_migrations') AS name")).rows).toEqual([
    { name: null },
  ]);
  await holder.end();
  const both = await starting;
  const answers = await Promise.all(both.map(({ address }) => fetch(`${address}/ready`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const wanted = (await readMigrations()).migrationDirectories.map((directory) => directory.path).sort();
  expect(await migrationsBegun()).toEqual(wanted);
});

/** How many processes stand waiting for the lock that this test holds. */
async function waiters(holder: pg.Client): Promise<number> {
  const { rows } = await holder.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
     WHERE datname = current_database() AND locktype = 'advisory' AND objid = $1 AND NOT granted`,
    [MIGRATION_LOCK],
  );
  return rows[0]?.count ?? 0;
}

/** Every migration the database was ever begun on, one entry for each time. */
async function migrationsBegun(): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations');
    return rows.map((row) => row.migration_name).sort();
  } finally {
    await client.end();
  }
}
